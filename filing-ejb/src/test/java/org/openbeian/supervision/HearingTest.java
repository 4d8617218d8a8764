package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.review.Colleague;

/** Administrative Licensing Law art. 48, 82: a hearing is told of seven working days before, and held as it was told. */
class HearingTest {

    /** A Monday. */
    private static final Instant NOW = at("2026-03-02T10:00");
    /** Seven working days later. */
    private static final String SOONEST = "2026-03-11T10:00";

    private static final String KEPT = "李某主持，当事人到场陈述。";

    private static final Colleague CHAIR = new Colleague("chair", "李某", "Li", "chair.here");

    private final Hearing hearing = asked(false);

    @Test
    void its_holder_is_told_when_where_and_by_whom_it_is_heard() {
        assertThat(hearing.getFrom()).isEqualTo(LocalDate.of(2026, 3, 11));
        hearing.announce(notice(SOONEST, "chair", NOW), null);
        assertThat(hearing.getNotice().getAt()).isEqualTo(at(SOONEST));
        assertThat(hearing.getNotice().getPlace()).isEqualTo("三楼听证室");
        assertThat(hearing.getNotice().getPresiderId()).isEqualTo("chair");
        assertThat(hearing.getNotice().getPresider().zh()).isEqualTo("李某");
        assertThat(hearing.getNotice().getPresider().en()).isEqualTo("Li");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T10:00, supervision.hearing_notice",
        "2026-03-02T09:59, supervision.hearing_is_past",
        "2027-03-03T10:00, supervision.hearing_too_late",
        "2026-03-14T10:00, supervision.hearing_day_off",
        "2026-04-06T10:00, supervision.hearing_day_off",
        "2026-03-11T08:59, supervision.hearing_hours",
        "2026-03-11T17:00, supervision.hearing_hours",
        "2026-03-11T03:00, supervision.hearing_hours"
    })
    void it_is_held_on_a_working_day_at_office_hours_with_its_days_of_notice(String at, String key) {
        assertThatThrownBy(() -> hearing.announce(notice(at, "chair", NOW), null))
                .isInstanceOfSatisfying(Invalid.class, refused -> {
                    assertThat(refused.errors().get(0).pointer()).isEqualTo("/hearingAt");
                    assertThat(refused.errors().get(0).key()).isEqualTo(key);
                });
        assertThat(hearing.isAnnounced()).isFalse();
    }

    @Test
    void a_weekend_that_is_a_working_day_is_one() {
        Hearing soon = new Hearing();
        Instant now = at("2026-02-13T10:00");
        soon.ask("要求听证。", true, now);
        soon.announce(notice("2026-02-14T09:00", "chair", now), null);
        assertThat(soon.isAnnounced()).isTrue();
    }

    @Test
    void a_holder_who_does_without_the_notice_is_heard_the_same_day_but_not_in_the_past() {
        Hearing soon = asked(true);
        assertThat(soon.getFrom()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThatThrownBy(() -> soon.announce(notice("2026-03-02T10:00", "chair", NOW), null))
                .isInstanceOf(Invalid.class);
        soon.announce(notice("2026-03-02T10:01", "chair", NOW), null);
        assertThat(soon.isAnnounced()).isTrue();
    }

    /** The days are waived, but neither what is over nor a moment before the holder is told can be set. */
    @Test
    void a_holder_who_does_without_the_notice_is_not_put_off_to_what_has_passed() {
        Hearing soon = asked(true);
        soon.announce(notice("2026-03-02T16:00", "chair", NOW), null);
        Instant later = NOW.plusSeconds(1800);
        for (String over : List.of("2026-03-02T10:15", "2026-03-02T10:30", "2026-02-27T16:00")) {
            assertThatThrownBy(() -> soon.announce(notice(over, "chair", later), "提前到上午举行。理由如上。"))
                    .as(over)
                    .isInstanceOf(Invalid.class);
        }
        assertThat(soon.getNotice().getAt()).isEqualTo(at("2026-03-02T16:00"));
        soon.announce(notice("2026-03-02T10:31", "chair", later), "提前到上午举行。理由如上。");
        assertThat(soon.getNotice().getAnnouncedAt()).isEqualTo(later);
    }

    @Test
    void what_was_told_before_stays_each_time_it_is_put_off() {
        hearing.announce(notice(SOONEST, "chair", NOW), null);
        hearing.announce(notice("2026-03-12T10:00", "chair", NOW.plusSeconds(1)), "第一次改期的理由如下。");
        hearing.announce(notice("2026-03-13T10:00", "chair", NOW.plusSeconds(2)), "第二次改期的理由如下。");
        assertThat(hearing.getNotice().getAt()).isEqualTo(at("2026-03-13T10:00"));
        assertThat(hearing.getPostponements())
                .extracting(before -> before.getNotice().getAt())
                .containsExactly(at(SOONEST), at("2026-03-12T10:00"));
        assertThat(hearing.getPostponements())
                .extracting(Postponement::getReason)
                .containsExactly("第一次改期的理由如下。", "第二次改期的理由如下。");
    }

    @Test
    void what_cannot_be_held_then_is_not_put_off() {
        hearing.announce(notice(SOONEST, "chair", NOW), null);
        assertThatThrownBy(() -> hearing.announce(notice("2026-03-14T10:00", "chair", NOW), "主持人有事，改到星期六。"))
                .isInstanceOf(Invalid.class);
        assertThat(hearing.getNotice().getAt()).isEqualTo(at(SOONEST));
        assertThat(hearing.getPostponements()).isEmpty();
    }

    /** What is not changed is not put off, except that it is told anew when who was to lead it could not. */
    @Test
    void the_same_told_twice_is_no_change() {
        hearing.announce(notice(SOONEST, "chair", NOW), null);
        assertThatThrownBy(() -> hearing.announce(notice(SOONEST, "chair", NOW), "主持人出差，改期举行。"))
                .isInstanceOfSatisfying(Invalid.class, refused -> {
                    assertThat(refused.errors().get(0).pointer()).isEqualTo("/hearingAt");
                    assertThat(refused.errors().get(0).key()).isEqualTo("supervision.hearing_unchanged");
                });
        assertThat(hearing.getPostponements()).isEmpty();
        hearing.getNotice().overtake(NOW);
        hearing.announce(notice(SOONEST, "chair", NOW), "主持人出差以后又能主持。");
        assertThat(hearing.getPostponements()).hasSize(1);
        assertThat(hearing.isStanding()).isTrue();
    }

    @Test
    void it_is_put_on_record_once_announced_and_once_its_time_has_come() {
        hearing.announce(notice(SOONEST, "chair", NOW), null);
        for (boolean appeared : new boolean[] {true, false}) {
            conflict(
                    "supervision.hearing_to_come",
                    () -> hearing.record(appeared, KEPT, "chair", at(SOONEST).minusSeconds(1)));
        }
        hearing.record(false, KEPT, "chair", at(SOONEST));
        assertThat(hearing.getOn()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(hearing.isAppeared()).isFalse();
        assertThat(hearing.getState()).isEqualTo(ProposalState.HEARD);
    }

    @Test
    void a_statement_alone_is_no_wish_for_a_hearing() {
        Hearing stated = new Hearing();
        stated.offer(LocalDate.of(2026, 3, 9));
        stated.state("只作陈述。", NOW);
        assertThat(stated.getState()).isEqualTo(ProposalState.ANSWERED);
        assertThat(stated.isRunning(LocalDate.of(2026, 3, 2))).isFalse();
    }

    @Test
    void a_notice_that_is_overtaken_does_not_stand_and_waits_for_another() {
        assertThat(hearing.getState()).isEqualTo(ProposalState.HEARING_ASKED);
        hearing.announce(notice(SOONEST, "clerk", NOW), null);
        assertThat(hearing.isStanding()).isTrue();
        assertThat(hearing.isOvertaken()).isFalse();
        assertThat(hearing.getState()).isEqualTo(ProposalState.HEARING_ANNOUNCED);
        hearing.getNotice().overtake(NOW);
        assertThat(hearing.isStanding()).isFalse();
        assertThat(hearing.isOvertaken()).isTrue();
        assertThat(hearing.getState()).isEqualTo(ProposalState.HEARING_ASKED);
        hearing.announce(notice("2026-03-12T10:00", "clerk", NOW), "主持人已调离，另行安排。");
        assertThat(hearing.isStanding()).isTrue();
        assertThat(hearing.getPostponements()).hasSize(1);
    }

    @Test
    void it_is_led_by_somebody_of_the_list() {
        assertThatThrownBy(() -> HearingNotice.read(SOONEST, "三楼听证室", "other", List.of(CHAIR), "clerk", NOW))
                .isInstanceOfSatisfying(Invalid.class, refused -> {
                    assertThat(refused.errors().get(0).pointer()).isEqualTo("/hearingPresider");
                    assertThat(refused.errors().get(0).key()).isEqualTo("supervision.presider_involved");
                });
    }

    static HearingNotice notice(String at, String by, Instant told) {
        return HearingNotice.read(at, "三楼听证室", "chair", List.of(CHAIR), by, told);
    }

    /** Led by that person. */
    static HearingNotice notice(String at, String presider, String by, Instant told) {
        return HearingNotice.read(
                at, "三楼听证室", presider, List.of(new Colleague(presider, "王某", "Wang", "wang.here")), by, told);
    }

    private static Hearing asked(boolean withoutNotice) {
        Hearing hearing = new Hearing();
        hearing.offer(LocalDate.of(2026, 3, 9));
        hearing.ask("要求听证。", withoutNotice, NOW);
        return hearing;
    }

    private static void conflict(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Conflict.class, refused -> assertThat(((BusinessException) refused).key())
                        .isEqualTo(key));
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(PortalClock.ZONE).toInstant();
    }
}
