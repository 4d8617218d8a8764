package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.registration.AFiling.NOW;
import static org.openbeian.registration.AFiling.aFiling;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;

/** Framework 6.1 b: a holder ends its service and has it struck off. */
class DeregistrationTest {

    private static final LocalDate ENDS = LocalDate.of(2026, 6, 15);
    private static final Instant LATER = NOW.plusSeconds(3600);

    private final Filing grave = aFiling().graded(3).registered().get();

    private static Deregistration prepared(Filing registration) {
        return new Deregistration(registration, ENDS, "用户数据已导出。", "anna", NOW);
    }

    private Deregistration signed() {
        Deregistration signed = prepared(grave);
        signed.sign(grave, "ben", true, ENDS, NOW);
        return signed;
    }

    /** SOD-12. */
    @Test
    void from_grade_3_on_it_is_signed_by_somebody_else() {
        Deregistration prepared = prepared(grave);
        assertThat(prepared.isSignableBy(3, "anna")).isFalse();
        assertThat(prepared.isSignableBy(3, "ben")).isTrue();
        assertThatThrownBy(() -> prepared.sign(grave, "anna", true, ENDS, NOW)).hasMessageContaining("sod.12");
        assertThat(prepared.getState()).isEqualTo(Deregistration.State.PREPARED);
        Filing small = aFiling().registered().get();
        Deregistration alone = prepared(small);
        alone.sign(small, "anna", true, ENDS, LATER);
        assertThat(alone.getSignedBy()).isEqualTo("anna");
        assertThat(alone.getSignedAt()).isEqualTo(LATER);
    }

    @Test
    void it_is_signed_once_and_takes_effect_once_it_is_signed() {
        Deregistration signed = signed();
        assertThat(signed.isSignableBy(3, "carl")).isFalse();
        assertThatThrownBy(() -> signed.sign(grave, "carl", true, ENDS, NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> prepared(grave).takesEffect(NOW)).isInstanceOf(Conflict.class);
        signed.takesEffect(LATER);
        assertThat(signed.getState()).isEqualTo(Deregistration.State.EFFECTIVE);
        assertThat(signed.getEndedAt()).isEqualTo(LATER);
        assertThat(signed.isOpen()).isFalse();
    }

    @Test
    void it_takes_effect_on_its_day() {
        assertThat(signed().isDue(ENDS.minusDays(1))).isFalse();
        assertThat(signed().isDue(ENDS)).isTrue();
        assertThat(prepared(grave).isDue(ENDS)).as("nobody has signed").isFalse();
    }

    @Test
    void it_is_owed_from_its_day_on_while_nobody_has_signed() {
        assertThat(prepared(grave).isOwedOn(ENDS.minusDays(1))).isFalse();
        assertThat(prepared(grave).isOwedOn(ENDS)).isTrue();
        assertThat(signed().isOwedOn(ENDS)).isFalse();
        Deregistration seen = prepared(grave);
        seen.owedSeen(ENDS);
        assertThat(FieldsOf.get(seen, "owedSeen")).isEqualTo(ENDS);
    }

    /** Nothing that was not registered yet is struck off, and the time to apply for it does not run before. */
    @Test
    void the_service_ends_on_the_day_of_its_registration_or_later() {
        LocalDate registered = LocalDate.ofInstant(NOW, PortalClock.ZONE);
        LocalDate today = registered.plusYears(7);
        assertThatCode(() -> Deregistration.mustBePossible(grave, registered, today))
                .as("however long ago")
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Deregistration.mustBePossible(grave, registered.minusDays(1), today))
                .isInstanceOfSatisfying(Invalid.class, wrong -> assertThat(wrong.errors())
                        .hasToString("[/endsOn deregistration.before_registration[" + registered + "]]"));
        assertThatCode(() -> Deregistration.mustBePossible(grave, today.plusYears(2), today))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        Deregistration.mustBePossible(grave, today.plusYears(2).plusDays(1), today))
                .isInstanceOfSatisfying(Invalid.class, wrong -> assertThat(wrong.errors())
                        .hasToString("[/endsOn field.date_too_late[" + today.plusYears(2) + "]]"));
        assertThatThrownBy(() -> Deregistration.mustBePossible(grave, null, today))
                .isInstanceOf(Invalid.class);
    }

    /** Algorithm Recommendation Provisions Art. 24. */
    @Test
    void it_is_late_twenty_working_days_after_the_service_ended() {
        LocalDate due = Deregistration.dueOf(ENDS);
        assertThat(due).isEqualTo(LocalDate.of(2026, 7, 14));
        assertThat(prepared(grave).getDueOn()).isEqualTo(due);
        Deregistration inTime = prepared(grave);
        inTime.sign(grave, "ben", true, due, NOW);
        assertThat(inTime.isLate()).isFalse();
        Deregistration late = prepared(grave);
        late.sign(grave, "ben", true, due.plusDays(1), NOW);
        assertThat(late.isLate()).isTrue();
        Deregistration unasked = prepared(grave);
        unasked.sign(grave, "ben", false, due.plusDays(1), NOW);
        assertThat(unasked.isLate()).as("it owes no algorithm filing").isFalse();
    }

    @Test
    void it_is_taken_back_before_its_day_and_overtaken_by_another_end() {
        Deregistration back = signed();
        back.takeBack("anna", LATER);
        assertThat(back.getState()).isEqualTo(Deregistration.State.TAKEN_BACK);
        assertThat(back.getEndedAt()).isEqualTo(LATER);
        assertThat(FieldsOf.get(back, "endedBy")).isEqualTo("anna");
        assertThatThrownBy(() -> back.takeBack("anna", LATER)).isInstanceOf(Conflict.class);
        back.overtaken(NOW);
        assertThat(back.getState()).isEqualTo(Deregistration.State.TAKEN_BACK);
        Deregistration open = prepared(grave);
        assertThat(open.isOpen()).isTrue();
        open.overtaken(LATER);
        assertThat(open.getState()).isEqualTo(Deregistration.State.OVERTAKEN);
        assertThat(open.getEndedAt()).isEqualTo(LATER);
    }

    /** Administrative Licensing Law Art. 50: thirty days before the end. */
    @Test
    void a_registration_is_renewed_from_six_months_before_its_end_until_its_last_day_to_apply() {
        assertThat(RenewalWindow.of(aFiling().get(), ENDS))
                .as("it does not run out")
                .isNull();
        Filing registration = aFiling().registered().get();
        RenewalWindow window = RenewalWindow.of(registration, ENDS);
        assertThat(window.open()).isFalse();
        assertThat(window.opens()).isEqualTo(AFiling.UNTIL.minusMonths(6));
        assertThat(RenewalWindow.of(registration, window.opens().minusDays(1)).open())
                .isFalse();
        assertThat(RenewalWindow.of(registration, window.opens()).open()).isTrue();
        assertThat(RenewalWindow.of(registration, window.due()).open()).isTrue();
        assertThat(RenewalWindow.of(registration, window.due().plusDays(1)).open())
                .isFalse();
        assertThat(window.due()).isBefore(AFiling.UNTIL);
    }

    @Test
    void the_next_period_begins_on_the_day_after_this_one_also_when_this_is_its_last() {
        assertThat(Validity.renewed(ENDS, ENDS, 12)).isEqualTo(ENDS.plusYears(1));
        assertThat(Validity.renewed(null, ENDS, 12)).isEqualTo(ENDS.plusYears(1).minusDays(1));
        assertThat(Validity.renewed(ENDS.minusDays(1), ENDS, 12))
                .isEqualTo(ENDS.plusYears(1).minusDays(1));
    }
}
