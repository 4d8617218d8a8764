package org.openbeian.web.frame.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbeian.web.frame.text.StateWords;

/** {@code #{marks}}: shape and colour of a state, always beside its word. */
@Named("marks")
@ApplicationScoped
public class Marks {

    private static final String CURRENT = "CURRENT";

    /** In these a registration does not hold. */
    private static final Set<String> HELD_BACK = Set.of("SUSPENDED", "REVOKED", "DEREGISTERED", "EXPIRED");

    private static final Map<String, String> SHAPES = Map.ofEntries(
            Map.entry("DRAFT", "todo"),
            Map.entry("SUBMITTED", "doing"),
            Map.entry("CORRECTION_REQUESTED", "pause"),
            Map.entry("ACCEPTED", "doing"),
            Map.entry("GRADED", "doing"),
            Map.entry("UNDER_REVIEW", "doing"),
            Map.entry("EXPERT_PANEL", "pause"),
            Map.entry("AWAITING_DECISION", "doing"),
            Map.entry("APPROVED", "ok"),
            Map.entry("APPROVED_WITH_CONDITIONS", "ok"),
            Map.entry("REGISTERED", "ok"),
            Map.entry("NOT_REQUIRED", "none"),
            Map.entry("WITHDRAWN", "none"),
            Map.entry("NOT_ACCEPTED", "stop"),
            Map.entry("REJECTED", "stop"),
            Map.entry("VALID", "ok"),
            Map.entry("SUSPENDED", "pause"),
            Map.entry("REVOKED", "stop"),
            Map.entry("EXPIRED", "none"),
            Map.entry("DEREGISTERED", "none"),
            Map.entry("AMENDMENT_PENDING", "doing"),
            Map.entry("RENEWAL_PENDING", "doing"),
            Map.entry("NOT_STARTED", "todo"),
            Map.entry("IN_PROGRESS", "doing"),
            Map.entry("COMPLETE", "ok"),
            Map.entry("ATTENTION", "warn"),
            Map.entry("NOT_NEEDED", "none"),
            Map.entry("RECEIVED", "doing"),
            Map.entry("URGENT", "warn"),
            Map.entry("TRANSFERRED", "none"),
            Map.entry("WITH_PROVIDER", "pause"),
            Map.entry("INVESTIGATING", "doing"),
            Map.entry("MEDIATION", "doing"),
            Map.entry("PLANNED", "todo"),
            Map.entry("ANNOUNCED", "doing"),
            Map.entry("HELD", "doing"),
            Map.entry("FINDINGS_SENT", "pause"),
            Map.entry("ANSWERED", "ok"),
            Map.entry("CLOSED", "ok"),
            Map.entry("REVIEW", "warn"),
            Map.entry("RUNNING", "doing"),
            Map.entry("PAUSED", "pause"),
            Map.entry("MET", "ok"),
            Map.entry("MISSED", "stop"),
            Map.entry("STOPPED", "none"),
            Map.entry("STOPPED_LATE", "stop"),
            Map.entry("LAPSED", "none"),
            Map.entry("REPORTED", "todo"),
            Map.entry("TRIAGED", "doing"),
            Map.entry("HANDLING", "doing"),
            Map.entry("CONTAINED", "pause"),
            Map.entry("HANDLED", "doing"),
            Map.entry("SUMMARY_SUBMITTED", "doing"),
            Map.entry("REOPENED", "warn"),
            Map.entry("NOT_INCIDENT", "none"),
            Map.entry("MERGED", "none"),
            Map.entry("OPEN", "todo"),
            Map.entry("HANDED_IN", "doing"),
            Map.entry("SENT_BACK", "warn"),
            Map.entry("VERIFIED", "ok"),
            Map.entry("BREACHED", "stop"),
            Map.entry("CURRENT", "ok"),
            Map.entry("PROPOSED", "doing"),
            Map.entry("REFUSED", "stop"));

    /** Class of {@code .tag}. */
    public String of(Object state) {
        return state == null ? "none" : SHAPES.getOrDefault(state.toString(), "none");
    }

    /** The key of the word for a state, see {@link StateWords}. */
    public String word(String table, Object state) {
        return StateWords.key(table, state);
    }

    /**
     * What a version is now: the last one holds only as its registration does, which may be suspended or over meanwhile.
     *
     * @param standing state of the registration
     */
    public String version(Object version, Object standing) {
        boolean held = standing != null && HELD_BACK.contains(standing.toString());
        return held && CURRENT.equals(String.valueOf(version)) ? standing.toString() : String.valueOf(version);
    }

    public List<Integer> getGrades() {
        return List.of(1, 2, 3, 4, 5);
    }

    /** 3 for 3, "3" and "G3". */
    public String grade(Object grade) {
        return grade == null ? "" : grade.toString().replaceFirst("^G", "");
    }
}
