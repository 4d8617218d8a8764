package org.openbeian.registration;

import java.util.Map;

/**
 * On which law each decision rests, in one table: the act, and for an order about a registration its ground as well. A
 * filing is no licence, so the Licensing Law is used by analogy. The clauses are those of {@code letter-templates.json} of
 * the rules; what they leave to each authority's lawyer (the power to suspend or revoke an entry) names what the order
 * enforces.
 */
final class LegalBasis {

    private static final String APART = "/";

    /** By the state that an act leads to, or by order and ground. */
    private static final Map<String, String> OF = Map.ofEntries(
            Map.entry("NOT_ACCEPTED", "Administrative Licensing Law Art. 32 (by analogy)"),
            Map.entry("NOT_REQUIRED", "Administrative Licensing Law Art. 32 (by analogy)"),
            Map.entry(
                    "REJECTED",
                    "Algorithm Recommendation Provisions Art. 25; Administrative Licensing Law Art. 38 (by analogy)"),
            // the measures speak of generative services, the provisions of algorithms; that an entry of any of them
            // can be suspended is each authority's own rule
            Map.entry(
                    "SUSPENDED",
                    "Algorithm Recommendation Provisions Art. 31; Generative AI Interim Measures Art. 21;"
                            + " power to suspend an entry: portal default"),
            Map.entry("REVOKED", "Administrative Licensing Law Art. 69 (by analogy)"),
            // a registration was obtained by false statements: the only revocation of which art. 33 speaks
            Map.entry(
                    "REVOKE/FALSE_STATEMENTS",
                    "Administrative Licensing Law Art. 69 (by analogy); Algorithm Recommendation Provisions Art. 33"),
            // it should never have been made
            Map.entry(
                    "REVOKE/RED_LINE",
                    "Administrative Licensing Law Art. 69 (by analogy); Generative AI Interim Measures Art. 21"),
            // what the authority ordered to be put right was not: nothing was wrong with how it was obtained
            Map.entry(
                    "REVOKE/NOT_PUT_RIGHT",
                    "Algorithm Recommendation Provisions Art. 31; Generative AI Interim Measures Art. 21"),
            // by the holder itself, which has twenty working days
            Map.entry(
                    "DEREGISTERED",
                    "Algorithm Recommendation Provisions Art. 24; Administrative Licensing Law Art. 70 (by analogy)"),
            // by the authority: who has ended a service and not deregistered it, and whom nobody can ask any more
            Map.entry(
                    "DEREGISTER_EX_OFFICIO",
                    "Algorithm Recommendation Provisions Art. 33; Administrative Licensing Law Art. 70 (by analogy)"),
            Map.entry("EXPIRED", "Administrative Licensing Law Art. 50, 70 (by analogy)"));

    /** What a measure rests on that the holder of a registration is ordered to take. */
    static final String ORDER_TO_RECTIFY =
            "Algorithm Recommendation Provisions Art. 31-33; Generative AI Interim Measures Art. 21";

    /** What a registration with conditions rests on; those articles know no conditions, which each authority lays down. */
    static final String CONDITIONS =
            "Algorithm Recommendation Provisions Art. 24-26; power to attach conditions: portal default";

    /** By which rule a correction that was not handed in in time counts as a withdrawal. */
    static final String LAPSE = "portal default";

    /** By which rules a complaint is not accepted; which it is depends on the authority and on what it is about. */
    static final String COMPLAINT_REFUSED = "portal default; SAMR Complaint and Report Measures (by analogy)";

    private LegalBasis() {}

    /** Of what led to that state; null where it burdens nobody. */
    static String of(FilingState state) {
        return OF.get(state.name());
    }

    /**
     * Of an order about a registration; null where it burdens nobody.
     *
     * @param to the state that it leads to; null for one that gives something back
     * @param ground on what it rests, by its code; null for those of before grounds were asked for
     */
    static String of(FilingEvent order, FilingState to, String ground) {
        String general = to == null ? null : OF.getOrDefault(order.name(), of(to));
        return OF.getOrDefault(order + APART + ground, general);
    }
}
