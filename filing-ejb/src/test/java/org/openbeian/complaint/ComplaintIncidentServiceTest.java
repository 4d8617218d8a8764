package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Queries;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.incident.ReportingService;

/** What becomes an incident gives nobody away, and comes from who works on the complaint. */
class ComplaintIncidentServiceTest {

    private final ComplaintDesk desk = new ComplaintDesk(AComplaint.named(false)).investigated();
    private final ComplaintIncidentService service = new ComplaintIncidentService();
    private final Queries stored = new Queries().answer("count(l)", 0L);
    private final List<String> reported = new ArrayList<>();

    @BeforeEach
    void under_investigation() {
        service.me = desk.officer;
        service.cases = desk.cases;
        service.sealing = KeptOutTest.SEALING;
        service.clock = new PortalClock(Clock.fixed(AComplaint.NOW, PortalClock.ZONE));
        service.em = stored.em();
        service.complaints = desk.new Found();
        service.reporting = new ReportingService() {
            @Override
            public Optional<String> reportedBefore(String onceKey) {
                return reported.stream().findFirst();
            }

            @Override
            public String reportAsOfficer(JsonObject answers, String onceKey) {
                reported.add("incident");
                return "incident";
            }
        };
    }

    private static JsonObject saying(String what) {
        return Json.createObjectBuilder().add("whatHappened", what).build();
    }

    @Test
    void a_report_that_names_the_complainant_is_refused() {
        assertThatThrownBy(() -> service.raise("id", saying("张三发现没有标识。"), "key"))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                                refused.errors().get(0).key())
                        .isEqualTo("complaint.names_the_complainant"));
        assertThat(reported).isEmpty();
        assertThat(stored.persisted()).isEmpty();
    }

    @Test
    void sent_twice_it_is_one_incident() {
        assertThat(service.raise("id", saying("没有标识。"), "key")).isEqualTo("incident");
        assertThat(service.raise("id", saying("没有标识。"), "key")).isEqualTo("incident");
        assertThat(reported).hasSize(1);
        assertThat(stored.persisted()).hasSize(1);
    }

    @Test
    void who_does_not_have_it_links_it_to_nothing() {
        desk.complaint.release(desk.me());
        assertThatThrownBy(() -> service.link("id", "INC-450500-2026-000001"))
                .hasMessageContaining("complaint.not_taken");
        assertThat(stored.persisted()).isEmpty();
    }
}
