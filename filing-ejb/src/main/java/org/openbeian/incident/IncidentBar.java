package org.openbeian.incident;

import java.util.List;

/**
 * SOD-04 of incidents: an officer has no part in one that is about a system of an applicant with whom there is a conflict
 * of interest, nor in one to which that applicant is a party, as whoever reports is, whatever it is about. Said here for
 * all who ask.
 */
public final class IncidentBar {

    /** Whom and what an incident {@code :id} is about; never empty strings. */
    public static final List<String> CONCERNED = List.of(
            "select s.systemId from IncidentSystem s where s.incidentId = :id and s.systemId is not null",
            "select p.organisationId from IncidentParty p where p.incidentId = :id");

    private IncidentBar() {}

    /**
     * The same in a list, with {@code :barred} of {@link org.openbeian.review.ConflictsOfInterest#mineForQuery}.
     *
     * @param incident what holds the id of one in that query
     */
    public static String free(String incident) {
        return """
                not exists (select b.id from IncidentSystem b where b.incidentId = %1$s and b.systemId in :barred)
                and not exists (select q.id from IncidentParty q where q.incidentId = %1$s and q.organisationId in :barred)\
                """
                .formatted(incident);
    }
}
