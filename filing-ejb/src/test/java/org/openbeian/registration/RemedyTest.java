package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemedyTest {

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
                "REGISTRATION_REVOKE",
                "REGISTRATION_DEREGISTER_EX_OFFICIO",
                "REGISTRATION_REFUSE_RENEWAL",
                "REGISTRATION_EXPIRE",
                "MEASURE_ORDERED"
            })
    void the_notice_of_a_decision_that_burdens_knows_the_last_days(String kind) {
        Remedy remedy = Remedy.toldBy(kind, LocalDate.of(2026, 3, 2)).orElseThrow();
        assertThat(remedy.getReconsiderationUntil()).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(remedy.getLitigationUntil()).isEqualTo(LocalDate.of(2026, 9, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGISTERED", "CERTIFICATE_ISSUED", "REGISTRATION_LIFT", "REGISTRATION_DEREGISTER"})
    void a_notice_of_what_was_asked_for_has_no_remedy(String kind) {
        assertThat(Remedy.toldBy(kind, LocalDate.of(2026, 3, 2))).isEmpty();
    }

    @Test
    void an_order_about_a_registration_has_one_and_giving_it_back_has_none() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(Remedy.against(FilingEvent.SUSPEND, day).orElseThrow().getLegalBasis())
                .isEqualTo("Generative AI Interim Measures Art. 21");
        assertThat(Remedy.against(FilingEvent.REVOKE, day)).isPresent();
        assertThat(Remedy.against(FilingEvent.LIFT, day)).isEmpty();
        assertThat(Remedy.againstMeasure(day).getLegalBasis()).contains("Art. 31-33");
    }
}
