package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Role;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.incident.assessment.IncidentAssessment;

class IncidentServiceTest {

    private static final Instant MERGED = IncidentTest.REPORTED.plusSeconds(600);

    private final IncidentDesk desk = new IncidentDesk(IncidentTest.incident(1, 1, false));

    /** After a merge the facts are put together, so that the graver counts; each party reads what it said itself. */
    @Test
    void what_another_party_said_of_the_harm_is_in_no_export_of_a_party() {
        desk.incident.known(harm(7777));
        assertThat(export(Callers.member(Role.PROVIDER))).contains("1234").doesNotContain("7777");
        assertThat(export(Callers.staff(Role.SUPERVISOR))).contains("7777").doesNotContain("1234");
    }

    private static JsonObject harm(int persons) {
        return Json.createObjectBuilder()
                .add("impact", Json.createObjectBuilder().add("piiPersons", persons))
                .build();
    }

    /** What another party's report or incident has changed, the page of a party neither dates nor numbers. */
    @Test
    void the_page_of_a_party_tells_of_its_own_only() {
        IncidentLevel byOther = level(null, IncidentTest.REPORTED);
        IncidentLevel byMerge = level("INC-2", MERGED);
        desk.levels.addAll(List.of(byOther, byMerge));
        desk.acts.add(act("REPORT", "another organisation", IncidentTest.REPORTED));
        desk.acts.add(act("ABSORB", null, MERGED));
        IncidentDetail party = service(Callers.member(Role.PROVIDER)).open("id");
        assertThat(party.getLevels()).containsExactly(byMerge);
        assertThat(party.reason(byMerge)).isNull();
        assertThat(party.getActs()).isEmpty();
        desk.acts.clear();
        desk.acts.add(act("REPORT", Callers.member(Role.PROVIDER).get().organisationId(), IncidentTest.REPORTED));
        assertThat(service(Callers.member(Role.PROVIDER)).open("id").getActs()).hasSize(1);
    }

    /** Why an officer has decided weighs what each side has reported: it is the file's, but for what a party has to do. */
    @Test
    void a_party_reads_no_words_that_were_not_written_to_it() {
        String own = Callers.member(Role.PROVIDER).get().organisationId();
        IncidentLevel set = level("另一方报告了四人死亡，按其核级。", IncidentTest.REPORTED);
        desk.levels.add(set);
        desk.acts.addAll(List.of(
                new IncidentAct("id", "REPORT", "member", own, "自己的话", IncidentTest.REPORTED),
                new IncidentAct("id", "TRIAGE", "officer", null, "另一方报告了四人死亡，按其核级。", IncidentTest.REPORTED),
                new IncidentAct("id", "RETURN_SUMMARY", "officer", null, "请补充原因分析。", MERGED)));
        IncidentDetail party = service(Callers.member(Role.PROVIDER)).open("id");
        assertThat(party.reason(set)).isNull();
        assertThat(party.getActs()).extracting(party::words).containsExactly("请补充原因分析。", null, "自己的话");
        IncidentDetail staff = new IncidentDetail(Callers.staff(Role.SUPERVISOR).get(), desk.incident)
                .history(desk.levels, desk.acts, Map.of());
        assertThat(staff.reason(set)).isEqualTo(set.getReason());
        assertThat(staff.getActs()).extracting(staff::words).doesNotContainNull();
    }

    private static IncidentAct act(String word, String organisation, Instant at) {
        return new IncidentAct("id", word, null, organisation, "INC-2", at);
    }

    private static IncidentLevel level(String reason, Instant at) {
        return new IncidentLevel("id", 0, 3, 3, List.of(), reason, null, at);
    }

    private String export(CurrentCaller reader) {
        return service(reader).export("INC-1").toString();
    }

    private IncidentService service(CurrentCaller reader) {
        IncidentService service = new IncidentService();
        service.me = reader;
        service.incidents = desk.new Found();
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
        service.assessor = new IncidentAssessor() {
            @Override
            IncidentAssessment assess(Incident whose, Instant knownSince) {
                return null;
            }
        };
        return service;
    }
}
