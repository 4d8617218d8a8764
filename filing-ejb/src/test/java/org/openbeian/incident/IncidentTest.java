package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Caller;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.casework.IllegalTransition;
import org.openbeian.common.CoarseTime;
import org.openbeian.common.Conflict;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.common.SearchText;
import org.openbeian.registration.FieldsOf;
import org.openbeian.review.PersonName;

class IncidentTest {

    private static final Instant AWARE = Instant.parse("2026-10-02T13:30:00Z");
    static final Instant REPORTED = Instant.parse("2026-10-02T16:50:00Z");

    @Test
    void nobody_alone_puts_aside_an_alleged_death() {
        Incident incident = incident(2, 2, true);
        assertThatThrownBy(() -> incident.dismiss("one", null)).isInstanceOf(Conflict.class);
        incident.proposeDismissal("one", "dream", null);
        String shown = incident.getDismissal().getShown();
        assertThatThrownBy(() -> incident.dismiss("one", shown)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> incident.dismiss("two", null))
                .as("who has not seen the proposal")
                .hasMessageContaining("page.moved_on");
        incident.dismiss("two", shown);
        assertThat(incident.getState()).isEqualTo(IncidentState.NOT_INCIDENT);
    }

    @Test
    void one_is_enough_where_nobody_died() {
        Incident incident = incident(2, 2, false);
        incident.dismiss("one", null);
        assertThat(incident.getState()).isEqualTo(IncidentState.NOT_INCIDENT);
    }

    @Test
    void incidents_are_not_merged_in_a_circle() {
        Incident one = incident(1, 1, false);
        Incident other = incident(1, 1, false);
        assertThatThrownBy(() -> one.mergeInto(one)).isInstanceOf(Conflict.class);
        one.mergeInto(other);
        assertThat(one.getState()).isEqualTo(IncidentState.MERGED);
        assertThatThrownBy(() -> other.mergeInto(one)).isInstanceOf(Conflict.class);
        assertThat(other.getState()).isEqualTo(IncidentState.REPORTED);
    }

    @Test
    void what_is_past_handling_takes_no_report_that_nobody_has_graded() {
        Incident past = handled();
        past.contain();
        past.endHandling(LocalDate.of(2026, 11, 1));
        assertThatThrownBy(() -> incident(4, 4, true).mergeInto(past)).hasMessageContaining("merge_past_handling");
        past.submitSummary();
        assertThatThrownBy(() -> incident(4, 4, true).mergeInto(past)).hasMessageContaining("merge_past_handling");
        past.close(REPORTED);
        past.reopen(REPORTED);
        Incident later = incident(1, 1, false);
        later.mergeInto(past);
        assertThat(later.getState()).as("into what was reopened").isEqualTo(IncidentState.MERGED);
    }

    @Test
    void the_times_of_the_earlier_of_two_count() {
        Incident late = new Incident("INC-2", Reporter.ORGANISATION, answers(1, false), 1, REPORTED.plusSeconds(9999));
        late.absorb(incident(1, 1, false));
        assertThat(late.getTimes().awareAt()).isEqualTo(AWARE);
        assertThat(late.getTimes().firstReportAt()).isEqualTo(REPORTED);
    }

    @Test
    void the_level_of_the_graver_of_two_counts() {
        Incident light = incident(1, 1, false);
        light.absorb(incident(3, 1, false));
        assertThat(light.getGravity().getLevel()).isEqualTo(3);
        assertThat(light.getGravity().isLevelFinal()).isFalse();
        light.absorb(incident(2, 2, false));
        assertThat(light.getGravity().getLevel()).isEqualTo(3);

        Incident handled = handled();
        handled.absorb(incident(3, 3, false));
        assertThat(handled.getGravity().getLevel())
                .as("confirmed by a supervisor")
                .isEqualTo(1);
        assertThat(handled.getState()).isEqualTo(IncidentState.HANDLING);
    }

    @Test
    void of_two_reports_the_graver_facts_count_and_every_regime() {
        JsonObject both = FactsOfBoth.of(
                facts(
                        "CN",
                        "{\"deaths\": 0, \"piiPersons\": \"1,000\", \"lossOfControl\": \"ongoing\"}",
                        "{\"operatorType\": \"cii\"}"),
                facts(
                        "EU",
                        "{\"piiPersons\": 2000, \"lossOfControl\": \"contained\", \"directLossCny\": 5}",
                        "{\"operatorType\": \"central_organ\", \"imminentRisk\": true}"));
        assertThat(both)
                .isEqualTo(json("{\"profiles\": [\"CN\", \"EU\"], \"impact\": {\"deaths\": 0, \"piiPersons\": 2000,"
                        + " \"lossOfControl\": \"ongoing\", \"directLossCny\": 5},"
                        + " \"context\": {\"operatorType\": \"cii\", \"imminentRisk\": true}}"));
        assertThat(FactsOfBoth.of(both, facts("CN", "{\"piiPersons\": 1999}", "{\"imminentRisk\": false}")))
                .isEqualTo(both);
    }

    @Test
    void four_answers_are_a_report_and_the_kind_can_follow() {
        JsonObject four = Json.createObjectBuilder(said(0, false))
                .remove("incidentType")
                .remove("measuresTaken")
                .build();
        ReportAnswers first = read(ReportStage.INITIAL, four);
        Incident incident = new Incident("INC-1", Reporter.ORGANISATION, first, 1, REPORTED);
        assertThat(incident.getType()).isEqualTo(IncidentTerms.UNSURE);
        assertThat(IncidentTerms.risks(incident.getType())).isEmpty();
        JsonObject kind = json("{\"progress\": \"p\", \"incidentType\": \"AI-MINOR\"}");
        incident.alleged(ReportAnswers.read(ReportStage.UPDATE, kind, first.toJson(), REPORTED));
        assertThat(incident.getType()).isEqualTo("AI-MINOR");
        assertThat(incident.getAlleged().isMinor()).isTrue();
        incident.alleged(first);
        assertThat(incident.getType()).isEqualTo("AI-MINOR");
    }

    @Test
    void a_dead_person_in_the_numbers_is_a_death_and_nobody_can_say_otherwise_beside_it() {
        JsonObject dead = Json.createObjectBuilder(said(1, false))
                .add("impact", json("{\"deaths\": 1}"))
                .build();
        assertThat(new Incident("INC-1", Reporter.PUBLIC, read(ReportStage.INITIAL, dead), 2, REPORTED)
                        .getAlleged()
                        .isDeath())
                .isTrue();
        JsonObject contradicting = Json.createObjectBuilder(dead)
                .add("context", json("{\"death\": false}"))
                .build();
        assertThatThrownBy(() -> read(ReportStage.INITIAL, contradicting))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/context/death"));
    }

    private static JsonObject facts(String profile, String impact, String context) {
        return json("{\"profiles\": [\"" + profile + "\"], \"impact\": " + impact + ", \"context\": " + context + "}");
    }

    private static JsonObject json(String text) {
        return Json.createReader(new java.io.StringReader(text)).readObject();
    }

    @Test
    void only_what_is_graver_is_passed_on_again() {
        Incident incident = incident(3, 3, false);
        assertThat(incident.isToBeEscalated()).isTrue();
        incident.escalated(REPORTED);
        assertThat(incident.isToBeEscalated()).isFalse();
        incident.triage(4, null, "s");
        assertThat(incident.isToBeEscalated()).isTrue();
    }

    @Test
    void a_closed_incident_is_reopened_within_three_years() {
        Incident incident = closed();
        Instant limit = incident.reopenUntil();
        assertThat(limit).isEqualTo(Instant.parse("2029-12-01T00:00:00Z"));
        assertThatThrownBy(() -> incident.reopen(limit.plusSeconds(1))).isInstanceOf(Conflict.class);
        assertThatCode(() -> incident.reopen(limit)).doesNotThrowAnyException();
        assertThat(incident.getState()).isEqualTo(IncidentState.REOPENED);
    }

    @Test
    void awareness_is_not_in_the_future() {
        JsonObject ahead = Json.createObjectBuilder(said(1, false))
                .add("awareAt", REPORTED.plus(Duration.ofMinutes(1)).toString())
                .build();
        assertThatThrownBy(() -> read(ReportStage.INITIAL, ahead))
                .isInstanceOfSatisfying(Invalid.class, wrong -> assertThat(wrong.errors())
                        .singleElement()
                        .hasToString("/awareAt incident.aware_in_future"));
    }

    @Test
    void a_time_without_a_zone_is_the_authority_s() {
        JsonObject local = Json.createObjectBuilder(said(1, false))
                .add("awareAt", "2026-10-02T21:30")
                .build();
        assertThat(read(ReportStage.INITIAL, local).awareAt()).isEqualTo(AWARE);
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        assertThatThrownBy(() -> read(ReportStage.INITIAL, JsonValue.EMPTY_JSON_OBJECT))
                .isInstanceOfSatisfying(Invalid.class, wrong -> assertThat(wrong.errors())
                        .extracting(error -> error.getField())
                        .containsExactlyInAnyOrder("whatHappened", "whoAffected", "awareAt", "otherSystem"));
    }

    @Test
    void what_is_not_finished_is_read_as_far_as_it_goes() {
        ReportAnswers empty = ReportAnswers.unfinished(JsonValue.EMPTY_JSON_OBJECT, REPORTED);
        assertThat(empty.getTitle()).isEmpty();
        assertThat(empty.awareAt()).isEqualTo(REPORTED);
        ReportAnswers begun = ReportAnswers.unfinished(
                json("{\"whatHappened\": \" 会话日志\\n第二行\", \"otherSystem\": \"" + "长".repeat(300)
                        + "\", \"awareAt\": \"2026-10-02T21:30\", \"deathAlleged\": 7}"),
                REPORTED);
        assertThat(begun.getTitle()).isEqualTo("会话日志");
        assertThat(begun.text("otherSystem")).hasSize(200);
        assertThat(begun.awareAt()).isEqualTo(AWARE);
        for (String unreadable : new String[] {"2026-10-0", "2999-01-01T00:00", "1066-10-14T09:00"}) {
            assertThat(ReportAnswers.unfinished(json("{\"awareAt\": \"" + unreadable + "\"}"), REPORTED)
                            .awareAt())
                    .as(unreadable)
                    .isEqualTo(REPORTED);
        }
    }

    @Test
    void a_later_report_begins_with_what_an_earlier_one_said() {
        JsonObject first = read(ReportStage.INITIAL, said(2, true)).toJson();
        ReportAnswers later = ReportAnswers.read(
                ReportStage.UPDATE,
                Json.createObjectBuilder().add("progress", "已关闭接口。").build(),
                first,
                REPORTED);
        assertThat(later.text("whatHappened")).isEqualTo("会话日志可以公开访问");
        assertThat(later.getEstimate()).isEqualTo(2);
        assertThat(later.flag("deathAlleged")).isTrue();
        assertThat(later.text("progress")).isEqualTo("已关闭接口。");
    }

    @Test
    void titles_that_say_the_same_are_alike() {
        assertThat(Similarity.of("云岫文案助手会话日志泄露", "云岫文案助手：会话日志被泄露")).isGreaterThan(0.7);
        assertThat(Similarity.of("云岫文案助手会话日志泄露", "急诊分诊延误")).isLessThan(0.1);
        assertThat(Similarity.of("", "")).isZero();
    }

    @Test
    void a_confirmed_level_is_changed_by_a_supervisor_alone() {
        Incident incident = incident(1, 1, false);
        assertThat(incident.raise(1)).as("no graver").isFalse();
        assertThat(incident.raise(3)).isTrue();
        assertThat(incident.getGravity().getLevel()).isEqualTo(3);
        incident.triage(2, "serious", "s");
        assertThat(incident.getGravity().isLevelFinal()).isTrue();
        assertThat(incident.getHandler()).isEqualTo("s");
        assertThat(incident.raise(4)).isFalse();
        assertThat(incident.getGravity().getLevel()).isEqualTo(2);
        incident.start();
        incident.relevel(4, null, "t");
        assertThat(incident.getGravity().getLevel()).isEqualTo(4);
        assertThat(incident.getHandler()).isEqualTo("t");
        assertThat(incident.getGravity().getOecd()).as("said before").isEqualTo("serious");
        assertThat(incident.getPassedOn().isDue())
                .as("nobody above knows of it")
                .isFalse();
    }

    @Test
    void a_triage_ends_what_was_proposed_before_it() {
        Incident incident = incident(2, 2, true);
        incident.proposeDismissal("one", "dream", null);
        assertThat(incident.getDismissal().getReason()).isEqualTo("dream");
        incident.triage(2, null, "s");
        assertThat(incident.getDismissal().getShown()).isNull();
        assertThat(incident.getDismissal().getReason()).isNull();
        assertThatThrownBy(() -> incident.proposeDismissal("one", "dream", null))
                .as("it is handled now")
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void who_has_not_seen_the_proposal_before_proposes_nothing_in_its_place() {
        Incident incident = incident(2, 2, true);
        incident.proposeDismissal("one", "dream", null);
        assertThatThrownBy(() -> incident.proposeDismissal("two", "mistake", null))
                .hasMessageContaining("page.moved_on");
        assertThat(incident.getDismissal().getBy()).isEqualTo("one");
    }

    @Test
    void harm_to_a_minor_is_put_aside_by_two_as_well() {
        Incident harmed = new Incident("INC-1", Reporter.ORGANISATION, minor(), 1, REPORTED);
        assertThat(harmed.getAlleged().isMinor()).isTrue();
        assertThat(harmed.getAlleged().isDeath()).isFalse();
        assertThatThrownBy(() -> harmed.dismiss("one", null)).isInstanceOf(Conflict.class);
        Incident other = incident(1, 1, false);
        other.absorb(harmed);
        assertThat(other.getAlleged().needSecondHand())
                .as("what was merged into it alleged it")
                .isTrue();
        harmed.absorb(incident(1, 1, false));
        assertThat(harmed.getAlleged().needSecondHand())
                .as("what it absorbs takes nothing back")
                .isTrue();
        Incident deadly = incident(1, 1, false);
        deadly.absorb(incident(1, 1, true));
        assertThat(deadly.getAlleged().isDeath()).isTrue();
        deadly.absorb(incident(1, 1, false));
        assertThat(deadly.getAlleged().isDeath()).isTrue();
    }

    private static ReportAnswers minor() {
        return read(
                ReportStage.INITIAL,
                Json.createObjectBuilder(said(1, false))
                        .add("minorInvolved", true)
                        .build());
    }

    @Test
    void what_was_alleged_once_stays_alleged() {
        Incident incident = incident(1, 1, true);
        incident.alleged(minor());
        incident.alleged(answers(1, false));
        assertThat(incident.getAlleged().isDeath()).isTrue();
        assertThat(incident.getAlleged().isMinor()).isTrue();
        assertThat(incident.getType()).as("the kind was said before").isEqualTo("AI-PII");
    }

    @Test
    void what_the_public_has_noticed_is_known_to_the_quarter_of_an_hour_only_and_an_operator_to_the_moment() {
        Instant exact = AWARE.plusSeconds(7);
        JsonObject said = Json.createObjectBuilder(said(1, false))
                .add("awareAt", exact.toString())
                .build();
        ReportAnswers answers = read(ReportStage.INITIAL, said);
        assertThat(new Incident("INC-1", Reporter.PUBLIC, answers, 1, REPORTED)
                        .getTimes()
                        .noticedAt())
                .isEqualTo(CoarseTime.of(exact))
                .isNotEqualTo(exact);
        assertThat(new Incident("INC-1", Reporter.ORGANISATION, answers, 1, REPORTED)
                        .getTimes()
                        .noticedAt())
                .isEqualTo(exact);
    }

    @Test
    void nothing_is_merged_into_what_has_ended_or_was_merged_here() {
        Incident one = incident(1, 1, false);
        assertThatThrownBy(() -> one.mergeInto(closed())).hasMessageContaining("incident.merge_target");
        Incident ended = incident(1, 1, false);
        ended.dismiss("s", null);
        assertThatThrownBy(() -> one.mergeInto(ended)).hasMessageContaining("incident.merge_target");
        Incident other = incident(1, 1, false);
        other.mergeInto(one);
        assertThat(other.getMergedInto()).isEqualTo(one.getId());
        assertThatThrownBy(() -> one.mergeInto(other)).hasMessageContaining("incident.merge_circle");
    }

    @Test
    void the_parent_authority_that_knows_hears_of_each_turn() {
        Incident incident = handled();
        incident.absorb(incident(1, 1, false));
        assertThat(incident.getPassedOn().isDue())
                .as("nobody above knows of it")
                .isFalse();
        incident.escalated(REPORTED);
        assertThat(incident.getPassedOn().getAt()).isEqualTo(REPORTED);
        assertThat(incident.getPassedOn().isDue()).isFalse();
        incident.absorb(incident(1, 1, false));
        assertThat(incident.getPassedOn().isDue()).isTrue();
        incident.parentTold();
        assertThat(incident.getPassedOn().isDue()).isFalse();
        incident.relevel(3, null, "s");
        assertThat(incident.getPassedOn().isDue()).isTrue();
        incident.parentTold();
        incident.start();
        incident.contain();
        incident.endHandling(LocalDate.of(2026, 11, 1));
        incident.submitSummary();
        incident.close(REPORTED);
        assertThat(incident.getPassedOn().isDue()).isTrue();
        incident.parentTold();
        incident.reopen(REPORTED);
        assertThat(incident.getPassedOn().isDue()).isTrue();
    }

    @Test
    void what_closes_unknown_above_tells_nobody_there() {
        Incident incident = closed();
        assertThat(incident.getPassedOn().isDue()).isFalse();
        incident.reopen(REPORTED);
        assertThat(incident.getPassedOn().isDue()).isFalse();
    }

    @Test
    void only_what_is_closed_is_reopened() {
        assertThatThrownBy(() -> handled().reopen(REPORTED)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void it_is_handled_contained_and_ended_and_a_summary_can_come_back() {
        Incident incident = handled();
        incident.contain();
        incident.relapse();
        assertThat(incident.getState()).isEqualTo(IncidentState.HANDLING);
        incident.contain();
        incident.endHandling(LocalDate.of(2026, 11, 1));
        assertThat(incident.getHandlingEndedOn()).isEqualTo(LocalDate.of(2026, 11, 1));
        incident.submitSummary();
        incident.returnSummary();
        assertThat(incident.getState()).isEqualTo(IncidentState.HANDLED);
    }

    @Test
    void it_is_taken_and_let_go_and_renamed_and_keeps_its_rules() {
        Incident incident = incident(1, 1, false).under("1.0");
        assertThat(incident.getRuleSet()).isEqualTo("1.0");
        incident.take("s");
        assertThat(incident.getHandler()).isEqualTo("s");
        incident.letGo();
        assertThat(incident.getHandler()).isNull();
        incident.rename("另一件");
        assertThat(incident.getTitle()).isEqualTo("另一件");
        assertThat(FieldsOf.get(incident, "searchText")).isEqualTo(SearchText.of("另一件"));
        assertThat(incident.getFacts()).isNotEmpty();
    }

    @Test
    void the_states_of_an_incident_are_told_apart() {
        assertThat(IncidentState.open())
                .containsExactly(
                        IncidentState.REPORTED,
                        IncidentState.TRIAGED,
                        IncidentState.HANDLING,
                        IncidentState.CONTAINED,
                        IncidentState.HANDLED,
                        IncidentState.SUMMARY_SUBMITTED,
                        IncidentState.REOPENED);
        assertThat(IncidentState.values())
                .filteredOn(IncidentState::isHandled)
                .containsExactly(IncidentState.HANDLING, IncidentState.CONTAINED);
        assertThat(IncidentState.values())
                .filteredOn(IncidentState::isEnd)
                .containsExactly(IncidentState.NOT_INCIDENT, IncidentState.MERGED);
        assertThat(IncidentState.REPORTED.refused(IncidentEvent.CLOSE)).isNotNull();
    }

    private static Incident handled() {
        Incident incident = incident(1, 1, false);
        incident.triage(1, null, "s");
        incident.start();
        return incident;
    }

    private static Incident closed() {
        Incident incident = handled();
        incident.contain();
        incident.endHandling(LocalDate.of(2026, 11, 1));
        incident.submitSummary();
        incident.close(Instant.parse("2026-12-01T00:00:00Z"));
        return incident;
    }

    /** What an officer types is no awareness of the operator, from which the limits run, and is shown as what it is. */
    @Test
    void staff_read_when_it_was_noticed_where_that_is_not_when_its_operator_knew() {
        Incident reported = new Incident("INC-2", Reporter.OFFICER, answers(1, false), 1, REPORTED);
        Caller supervisor = Callers.staff(Role.SUPERVISOR).get();
        assertThat(new IncidentDetail(supervisor, reported).getNoticedAt())
                .isEqualTo(answers(1, false).awareAt());
        assertThat(new IncidentDetail(supervisor, reported).getAwareAt()).isNull();
        assertThat(new IncidentDetail(supervisor, incident(1, 1, false)).getNoticedAt())
                .as("its operator has reported it")
                .isNull();
        assertThat(new IncidentDetail(Callers.member(Role.PROVIDER).get(), reported).getNoticedAt())
                .isNull();
    }

    /** Two who report for one operator know from each other; the authority's people have no names for them. */
    @Test
    void a_party_reads_who_of_its_own_people_has_reported() {
        Caller member = Callers.member(Role.PROVIDER).get();
        IncidentDetail own = new IncidentDetail(member, incident(1, 1, false))
                .history(
                        List.of(),
                        List.of(
                                new IncidentAct("id", "UPDATE", "colleague", member.organisationId(), null, REPORTED),
                                new IncidentAct("id", "TRIAGE", "officer", null, null, REPORTED)),
                        Map.of(
                                "colleague", new PersonName("同事", "Colleague"),
                                "officer", new PersonName("监管员", "Officer")));
        assertThat(own.name("colleague").en()).isEqualTo("Colleague");
        assertThat(own.name("officer")).isEqualTo(PersonName.NONE);
        assertThat(own.name(null)).isEqualTo(PersonName.NONE);
    }

    static Incident incident(int estimate, int assessed, boolean death) {
        return new Incident("INC-1", Reporter.ORGANISATION, answers(estimate, death), assessed, REPORTED);
    }

    private static ReportAnswers answers(int estimate, boolean death) {
        return read(ReportStage.INITIAL, said(estimate, death));
    }

    private static ReportAnswers read(ReportStage stage, JsonObject said) {
        return ReportAnswers.read(stage, said, JsonValue.EMPTY_JSON_OBJECT, REPORTED);
    }

    private static JsonObject said(int estimate, boolean death) {
        var json = Json.createObjectBuilder()
                .add("whatHappened", "会话日志可以公开访问")
                .add("otherSystem", "云岫文案助手")
                .add("awareAt", AWARE.toString())
                .add("incidentType", "AI-PII")
                .add("whoAffected", "约一百万用户")
                .add("measuresTaken", "接口已关闭")
                .add("deathAlleged", death);
        return (estimate == 0 ? json : json.add("levelEstimate", estimate)).build();
    }

    /** So the database gives back an incident that nobody would put aside. */
    @Test
    void a_value_that_has_nothing_in_its_columns_is_one_all_the_same() {
        Incident read = incident(1, 1, true);
        FieldsOf.set(read, "dismissal", null);
        assertThat(read.getDismissal().getBy()).isNull();
        assertThat(read.getDismissal().getShown()).isNull();
        read.proposeDismissal("one", "dream", null);
        assertThat(read.getDismissal().getBy()).isEqualTo("one");
    }

    /** Whoever reports for nobody who runs it starts no clock of theirs. */
    @Test
    void a_report_of_an_organisation_is_the_first_of_its_operator_and_no_other_is() {
        assertThat(incident(1, 1, false).getTimes().awareAt()).isEqualTo(AWARE);
        assertThat(incident(1, 1, false).getTimes().firstReportAt()).isEqualTo(REPORTED);
        for (Reporter other : List.of(Reporter.PUBLIC, Reporter.OFFICER)) {
            Incident seen = new Incident("INC-1", other, answers(1, false), 1, REPORTED);
            assertThat(seen.getTimes().awareAt()).isNull();
            assertThat(seen.getTimes().firstReportAt()).isNull();
            seen.operatorTold(REPORTED);
            assertThat(seen.getTimes().awareAt()).isEqualTo(REPORTED);
            assertThat(seen.getTimes().firstReportAt()).isNull();
            seen.operatorReported(AWARE, REPORTED);
            seen.providerReported(REPORTED.plusSeconds(60));
            assertThat(seen.getTimes().firstReportAt()).isEqualTo(REPORTED);
            assertThat(FieldsOf.get(seen, "times.providerReportAt")).isEqualTo(REPORTED.plusSeconds(60));
            seen.judged(true);
            assertThat(seen.getTimes().getLate()).isTrue();
        }
    }
}
