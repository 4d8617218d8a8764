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
     * @param organisationId whose case it is; null where it is nobody's but the authority's
     */
    public record Of(CaseKind kind, String id, String number, String aiSystemId, String organisationId) {}

    /**
     * One thing to be done.
     *
     * @param what a word of the kind of case; each once
     * @param holder person id; null while nobody has it
     * @param dueAt the first moment at which it is late; null when it is due on no day
     * @param notFor person ids of those who must not do it
     * @param opensAt from when it can be done, which may be a moment to come; null for from now on
     */
    public record Asked(Desk desk, String what, String holder, Instant dueAt, Set<String> notFor, Instant opensAt) {

        /** From now on. */
        public Asked(Desk desk, String what, String holder, Instant dueAt, Set<String> notFor) {
            this(desk, what, holder, dueAt, notFor, null);
        }
    }

    private final Of of;
    private final List<Asked> asked = new ArrayList<>();

    public CaseWork(CaseKind kind, String id, String number, String aiSystemId) {
        this(kind, id, number, aiSystemId, null);
    }

    /** Of an applicant's case. */
    public CaseWork(CaseKind kind, String id, String number, String aiSystemId, String organisationId) {
        this.of = new Of(kind, id, number, aiSystemId, organisationId);
    }

    /** It waits for anybody at that desk, or for who has it. */
    public CaseWork ask(Desk desk, Enum<?> what, String holder, Instant dueAt) {
        return ask(desk, what, holder, dueAt, Set.of());
    }

    /** @param notFor of null nobody is barred */
    public CaseWork ask(Desk desk, Enum<?> what, String holder, Instant dueAt, Collection<String> notFor) {
        return ask(desk, what, holder, dueAt, notFor, null);
    }

    /** @param opensAt from when it can be done; null for from now on */
    public CaseWork ask(
            Desk desk, Enum<?> what, String holder, Instant dueAt, Collection<String> notFor, Instant opensAt) {
        // in one order, so that the same people are the same words
        Set<String> barred = Collections.unmodifiableSet(new TreeSet<>(notFor));
        asked.add(new Asked(desk, what.name(), holder, dueAt, barred, opensAt));
        return this;
    }

    public Of of() {
        return of;
    }

    public List<Asked> asked() {
        return Collections.unmodifiableList(asked);
    }
}
