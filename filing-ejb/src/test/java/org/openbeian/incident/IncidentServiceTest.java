package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Role;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.organisation.Organisation;

class IncidentServiceTest {

    private final Incident incident = IncidentTest.incident(1, 1, false);

    /** After a merge the facts are put together, so that the graver counts; each party reads what it said itself. */
    @Test
    void what_another_party_said_of_the_harm_is_in_no_export_of_a_party() {
        incident.known(harm(7777));
        assertThat(export(Callers.member(Role.PROVIDER))).contains("1234").doesNotContain("7777");
        assertThat(export(Callers.staff(Role.SUPERVISOR))).contains("7777").doesNotContain("1234");
    }

    private static JsonObject harm(int persons) {
        return Json.createObjectBuilder()
                .add("impact", Json.createObjectBuilder().add("piiPersons", persons))
                .build();
    }

    private String export(CurrentCaller reader) {
        IncidentService service = new IncidentService();
        service.me = reader;
        service.incidents = new IncidentRepository() {
            @Override
            Incident byNumber(String number) {
                return incident;
            }

            @Override
            List<IncidentReport> reports(String id) {
                return List.of();
            }

            @Override
            List<IncidentSystem> systems(String id) {
                return List.of();
            }

            @Override
            List<IncidentParty> parties(String id) {
                return List.of();
            }

            @Override
            List<Organisation> organisations(Collection<String> ids) {
                return List.of();
            }
        };
        service.intake = new IncidentIntake() {
            @Override
            boolean isForTheProvider(Incident whose) {
                return true;
            }
        };
        service.shares = new OwnShares() {
            @Override
            OwnShare of(Incident whose, List<IncidentReport> reports, List<IncidentSystem> systems) {
                return OwnShare.whole(whose, systems);
            }
        };
        service.facts = new KnownFacts() {
            @Override
            Optional<JsonObject> own(Incident whose) {
                return Optional.of(harm(1234));
            }
        };
        service.clocks = new IncidentClocks() {
            @Override
            List<ClockDetail> of(Incident whose) {
                return List.of();
            }
        };
        return service.export("INC-1").toString();
    }
}
