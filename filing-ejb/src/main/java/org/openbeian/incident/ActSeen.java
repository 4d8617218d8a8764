package org.openbeian.incident;

import java.util.Set;

/** Which acts on an incident the parties see: what the authority decided, and what their own organisation did. */
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

    private ActSeen() {}

    static boolean byParties(IncidentAct act, String organisation) {
        return act.getOrganisationId() == null
                ? DECISIONS.contains(act.getAct())
                : act.getOrganisationId().equals(organisation);
    }
}
