package org.openbeian.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openbeian.deadline.CaseKind;

/** What a case asks of people as it stands: said by its kind of case, in one place, and kept as {@link WorkItem}s. */
public final class CaseWork {

    /**
     * Of which case.
     *
     * @param number as people call it; null when it has none
     * @param aiSystemId the one system that it is about; null when it is about none that is known, or about several
     */
    public record Of(CaseKind kind, String id, String number, String aiSystemId) {}

    /**
     * One thing to be done.
     *
     * @param what a word of the kind of case; each once
     * @param holder person id; null while nobody has it
     * @param dueAt the first moment at which it is late; null when it is due on no day
     * @param notFor person ids of those who must not do it
     */
    public record Asked(Desk desk, String what, String holder, Instant dueAt, Set<String> notFor) {}

    private final Of of;
    private final List<Asked> asked = new ArrayList<>();

    public CaseWork(CaseKind kind, String id, String number, String aiSystemId) {
        this.of = new Of(kind, id, number, aiSystemId);
    }

    /** It waits for anybody at that desk, or for who has it. */
    public CaseWork ask(Desk desk, Enum<?> what, String holder, Instant dueAt) {
        return ask(desk, what, holder, dueAt, Set.of());
    }

    /** @param notFor of null nobody is barred */
    public CaseWork ask(Desk desk, Enum<?> what, String holder, Instant dueAt, Collection<String> notFor) {
        // in one order, so that the same people are the same words
        asked.add(new Asked(desk, what.name(), holder, dueAt, Collections.unmodifiableSet(new TreeSet<>(notFor))));
        return this;
    }

    public Of of() {
        return of;
    }

    public List<Asked> asked() {
        return Collections.unmodifiableList(asked);
    }
}
