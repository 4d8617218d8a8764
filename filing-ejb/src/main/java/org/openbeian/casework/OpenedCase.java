package org.openbeian.casework;

import java.util.List;
import java.util.Set;
import org.openbeian.audit.AuditEntry;

/**
 * A case as its page shows it, whatever kind it is.
 *
 * @param possible events that the reader can bring about, see {@link CaseProtocol#possible}
 * @param trail the newest lines of its trail; none for who is not staff
 */
public record OpenedCase<C>(C on, Set<String> possible, List<AuditEntry> trail) {

    /** Whether the reader can do that, so that no page offers what would be refused. */
    public boolean can(String event) {
        return possible.contains(event);
    }
}
