package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.common.PortalClock;
import org.openbeian.grading.Track;

class RemedyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @ParameterizedTest
    @EnumSource(
            value = FilingState.class,
            names = {"NOT_ACCEPTED", "NOT_REQUIRED", "REJECTED", "SUSPENDED", "REVOKED", "DEREGISTERED", "EXPIRED"})
    void every_decision_that_burdens_names_its_law_and_both_ways_with_their_last_days(FilingState state) {
        Remedy remedy = Remedy.against(state, LocalDate.of(2026, 3, 2)).orElseThrow();
        assertThat(remedy.getLegalBasis()).contains(" Art. ");
        assertThat(remedy.getReconsiderationUntil()).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(remedy.getLitigationUntil()).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(remedy.getTimesBasis()).contains("Reconsideration Law Art. 20", "Litigation Law Art. 46");
    }

    @ParameterizedTest
    @EnumSource(
            value = FilingState.class,
            names = {"DRAFT", "SUBMITTED", "ACCEPTED", "APPROVED", "REGISTERED", "WITHDRAWN"})
    void what_burdens_nobody_has_no_remedy(FilingState state) {
        assertThat(Remedy.against(state, LocalDate.of(2026, 3, 2))).isEmpty();
    }

    @Test
    void without_a_day_to_count_from_no_day_is_made_up() {
        Remedy remedy = Remedy.against(FilingState.SUSPENDED, null).orElseThrow();
        assertThat(remedy.getReconsiderationUntil()).isNull();
        assertThat(remedy.getLitigationUntil()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOT_ACCEPTED",
                "NOT_REQUIRED",
                "REJECTED",
                "REGISTRATION_SUSPEND",
                "REGISTRATION_CONTINUE_SUSPENSION",
                "REGISTRATION_REVOKE",
                "REGISTRATION_DEREGISTER_EX_OFFICIO",
                "REGISTRATION_REFUSE_RENEWAL",
                "REGISTRATION_EXPIRE",
                "MEASURE_ORDERED",
                "CORRECTION_LAPSED"
            })
    void the_notice_of_a_decision_that_burdens_knows_the_last_days(String kind) {
        Remedy remedy = Remedy.toldBy(kind, null, LocalDate.of(2026, 3, 2)).orElseThrow();
        assertThat(remedy.getReconsiderationUntil()).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(remedy.getLitigationUntil()).isEqualTo(LocalDate.of(2026, 9, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGISTERED", "CERTIFICATE_ISSUED", "REGISTRATION_LIFT", "REGISTRATION_DEREGISTER"})
    void a_notice_of_what_was_asked_for_has_no_remedy(String kind) {
        assertThat(Remedy.toldBy(kind, null, LocalDate.of(2026, 3, 2))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CERTIFICATE_ISSUED",
                "CERTIFICATE_ISSUED_CONDITIONS",
                "REGISTRATION_ACCEPT_MATERIAL",
                "REGISTRATION_RENEW",
                "REGISTRATION_REGRADE"
            })
    void a_notice_of_an_approval_has_one_when_it_has_conditions(String kind) {
        assertThat(Remedy.toldBy(kind, NOW, LocalDate.of(2026, 3, 9))
                        .orElseThrow()
                        .getReconsiderationUntil())
                .isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(Remedy.toldBy(kind, null, LocalDate.of(2026, 3, 2))).isEmpty();
    }

    @Test
    void a_registration_with_conditions_has_one_with_the_days_of_its_letter_and_one_without_has_none() {
        Filing filing = in(FilingState.AWAITING_DECISION);
        filing.approve(true, NOW.minusSeconds(5 * 86_400));
        filing.registered("AIR-1", LocalDate.of(2029, 3, 1), NOW);
        Remedy remedy = Remedy.of(filing, List.of()).orElseThrow();
        assertThat(remedy.getKnown()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(remedy.getLegalBasis())
                .as("articles 24 to 26 know no conditions")
                .isEqualTo(
                        "Algorithm Recommendation Provisions Art. 24-26; power to attach conditions: portal default");
        Remedy told = Remedy.toldBy(
                        "CERTIFICATE_ISSUED_CONDITIONS", filing.conditions().toldAt(), LocalDate.of(2026, 3, 3))
                .orElseThrow();
        assertThat(told.getReconsiderationUntil()).isEqualTo(remedy.getReconsiderationUntil());
        assertThat(told.getLitigationUntil()).isEqualTo(remedy.getLitigationUntil());
        Filing plain = in(FilingState.AWAITING_DECISION);
        plain.approve(false, NOW);
        plain.registered("AIR-2", LocalDate.of(2029, 3, 1), NOW);
        assertThat(Remedy.of(plain, List.of())).isEmpty();
    }

    @Test
    void the_letter_with_the_decision_is_found_by_what_it_led_to() {
        assertThat(Remedy.notices(FilingState.REJECTED)).containsExactly("REJECTED");
        assertThat(Remedy.notices(FilingState.WITHDRAWN)).containsExactly("CORRECTION_LAPSED");
        assertThat(Remedy.notices(FilingState.REGISTERED)).contains("CERTIFICATE_ISSUED_CONDITIONS");
    }

    @Test
    void what_lapses_has_one_and_what_was_withdrawn_has_none() {
        Filing lapsed = in(FilingState.CORRECTION_REQUESTED);
        lapsed.end(Ending.lapsed(NOW));
        assertThat(Remedy.of(lapsed, List.of()).orElseThrow().getKnown()).isEqualTo(LocalDate.of(2026, 3, 2));
        Filing withdrawn = in(FilingState.SUBMITTED);
        withdrawn.end(Ending.withdrawn("不再提供。", NOW));
        assertThat(Remedy.of(withdrawn, List.of())).isEmpty();
    }

    @Test
    void a_rejection_for_a_red_line_names_the_article_that_was_crossed() {
        JsonObject grading = Json.createReader(
                        new StringReader(
                                """
                        {"trace": [
                          {"rule": "T03-04", "table": "T03", "source": "Interim Measures for Generative AI Art. 4"},
                          {"rule": "T06-01", "table": "T06", "source": "Framework 1.0 s.5.7"}]}"""))
                .readObject();
        List<String> crossed = FilingDetail.redLineSources(grading);
        assertThat(crossed).containsExactly("Interim Measures for Generative AI Art. 4");
        Filing filing = in(FilingState.AWAITING_DECISION);
        set(filing, "terms.track", Track.RED_LINE);
        filing.end(Ending.rejected("触及红线。", "当面听取了申请人的意见。", NOW));
        assertThat(Remedy.of(filing, crossed).orElseThrow().getLegalBasis())
                .startsWith("Interim Measures for Generative AI Art. 4; ")
                .contains("Art. 25", "Art. 38");
        assertThat(filing.ending().heard()).isEqualTo("当面听取了申请人的意见。");
        Filing other = in(FilingState.AWAITING_DECISION);
        other.end(Ending.rejected("材料不实。", "当面听取了申请人的意见。", NOW));
        assertThat(Remedy.of(other, crossed).orElseThrow().getLegalBasis())
                .as("it was rejected for something else")
                .doesNotContain("Generative");
        assertThat(FilingDetail.redLineSources(null)).isEmpty();
    }

    private static Filing in(FilingState state) {
        Filing filing = new Filing("organisation", "名称", "Name", "filer", NOW);
        set(filing, "state", state);
        return filing;
    }

    private static void set(Filing filing, String field, Object value) {
        FieldsOf.set(filing, field, value);
    }

    @Test
    void an_order_about_a_registration_has_one_and_giving_it_back_has_none() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(Remedy.against(FilingEvent.SUSPEND, day).orElseThrow().getLegalBasis())
                .isEqualTo("Algorithm Recommendation Provisions Art. 31; Generative AI Interim Measures Art. 21;"
                        + " power to suspend an entry: portal default");
        assertThat(Remedy.against(FilingEvent.REVOKE, day)).isPresent();
        assertThat(Remedy.against(FilingEvent.LIFT, day)).isEmpty();
        assertThat(Remedy.againstMeasure(day).getLegalBasis()).contains("Art. 31-33");
    }

    @Test
    void a_registration_with_conditions_has_one_from_the_day_on_which_they_were_told_while_it_is_in_force() {
        Filing registered = in(FilingState.REGISTERED);
        assertThat(Remedy.of(registered, List.of())).as("without conditions").isEmpty();
        set(registered, "conditions", new DecidedConditions().set(NOW));
        set(registered, "ending.at", NOW);
        assertThat(Remedy.of(registered, List.of()).orElseThrow().getKnown())
                .isEqualTo(LocalDate.ofInstant(NOW, PortalClock.ZONE));
        set(registered, "state", FilingState.AMENDMENT_PENDING);
        String conditions = Remedy.of(registered, List.of()).orElseThrow().getLegalBasis();
        set(registered, "state", FilingState.REVOKED);
        Remedy revoked = Remedy.of(registered, List.of()).orElseThrow();
        assertThat(revoked.getLegalBasis()).isNotEqualTo(conditions);
        assertThat(revoked.getKnown())
                .as("the day on which it was made is not the one of what has ended it")
                .isNull();
        assertThat(revoked.getLitigationUntil()).isNull();
    }

    @Test
    void what_lapsed_has_one_and_what_was_taken_back_has_none() {
        AFiling lapsed = AFiling.aFiling().submitted();
        lapsed.get().requestCorrection(false, false);
        lapsed.get().end(Ending.lapsed(AFiling.NOW));
        assertThat(Remedy.of(lapsed.get(), List.of()).orElseThrow().getKnown()).isEqualTo("2026-06-01");
        Filing back = AFiling.aFiling().submitted().get();
        back.end(Ending.withdrawn("不再上线。", AFiling.NOW));
        assertThat(Remedy.of(back, List.of())).isEmpty();
    }

    @Test
    void a_red_line_without_a_clause_is_rejected_by_the_law_of_rejections() {
        Filing filing = in(FilingState.AWAITING_DECISION);
        set(filing, "terms.track", Track.RED_LINE);
        filing.end(Ending.rejected("触及红线。", "当面听取了申请人的意见。", NOW));
        assertThat(Remedy.of(filing, List.of()).orElseThrow().getLegalBasis()).doesNotStartWith(";");
        Filing refused = in(FilingState.SUBMITTED);
        set(refused, "terms.track", Track.RED_LINE);
        refused.end(Ending.refused("不属本机关受理。", NOW));
        assertThat(Remedy.of(refused, List.of("Art. 4")).orElseThrow().getLegalBasis())
                .doesNotContain("Art. 4;");
    }
}
