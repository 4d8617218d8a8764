package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which statements hold it, the lists of the desk show in a story; here that it asks for both. */
class IncidentBarTest {

    @Test
    void a_list_leaves_out_what_is_about_a_system_or_has_a_party_that_is_barred() {
        assertThat(IncidentBar.free("w.caseId"))
                .isEqualTo(
                        """
                        not exists (select b.id from IncidentSystem b where b.incidentId = w.caseId and b.systemId in :barred)
                        and not exists (select q.id from IncidentParty q where q.incidentId = w.caseId and q.organisationId in :barred)""");
    }

    @Test
    void one_is_about_its_systems_and_its_parties() {
        assertThat(IncidentBar.CONCERNED).hasSize(2).anyMatch(what -> what.contains("from IncidentParty"));
    }
}
