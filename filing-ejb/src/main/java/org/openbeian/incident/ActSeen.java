package org.openbeian.incident;

import java.util.Set;

/**
 * Which acts on an incident the parties see: what the authority decided, and what their own organisation did. Why an officer
 * has decided it is the file's: after a merge, and before, it may weigh what another party has reported.
 */
final class ActSeen {

    private static final Set<String> DECISIONS = Set.of(
            "REPORT",
            "TRIAGE",
            "START",
            "RELEVEL",
            "END_HANDLING",
            "RETURN_SUMMARY",
            "CLOSE",
            "REOPEN",
            "CONTAIN_NO_OPERATOR",
            "SUMMARY_NO_OPERATOR");

    /** What is written there the parties have to do; the page on which it is written says who reads it. */
    private static final Set<String> WRITTEN_TO_PARTIES = Set.of("RETURN_SUMMARY");

    private ActSeen() {}

    static boolean byParties(IncidentAct act, String organisation) {
        return act.getOrganisationId() == null
                ? DECISIONS.contains(act.getAct())
                : act.getOrganisationId().equals(organisation);
    }

    /** Whether that organisation reads what was written with an act that it sees. */
    static boolean isSaidToParties(IncidentAct act, String organisation) {
        return act.getOrganisationId() == null
                ? WRITTEN_TO_PARTIES.contains(act.getAct())
                : act.getOrganisationId().equals(organisation);
    }
}
