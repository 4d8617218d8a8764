package org.openbeian.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.Desk;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Invalid;
import org.openbeian.registration.FieldsOf;

class BulletinTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2026, 11, 4);

    private static Bulletin bulletin(BulletinKind kind) {
        return new Bulletin("key", typed(kind).checked(NOW), "writer", NOW);
    }

    private static NewBulletin typed(BulletinKind kind) {
        NewBulletin notice = new NewBulletin();
        notice.setKind(kind == null ? null : kind.name());
        notice.setTitleZh("系统维护");
        notice.setTitleEn("Maintenance");
        notice.setTextZh("今晚维护。");
        notice.setTextEn("Maintenance tonight.");
        notice.setFrom("2026-11-03T20:00");
        notice.setUntil("2026-11-05T00:00");
        return notice;
    }

    private static void refused(Runnable act, String why) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(why));
    }

    @Test
    void it_waits_for_another_person_until_its_last_day_is_over() {
        Bulletin shift = bulletin(BulletinKind.DEADLINE_SHIFT);
        assertThat(shift.asks().asked())
                .containsExactly(new CaseWork.Asked(
                        Desk.DECISION,
                        BulletinWork.CONFIRM.name(),
                        null,
                        Instant.parse("2026-11-04T16:00:00Z"),
                        Set.of("writer")));
        shift.confirm("another", LAST);
        shift.publish("BUL-1", NOW);
        assertThat(shift.asks().asked()).isEmpty();
        Bulletin withdrawn = bulletin(BulletinKind.DEADLINE_SHIFT);
        withdrawn.withdraw("writer", NOW);
        assertThat(withdrawn.asks().asked()).isEmpty();
    }

    @Test
    void it_says_what_was_typed() {
        Bulletin bulletin = bulletin(BulletinKind.OUTAGE);
        assertThat(bulletin.getKind()).isEqualTo(BulletinKind.OUTAGE);
        assertThat(bulletin.getTitleZh()).isEqualTo("系统维护");
        assertThat(bulletin.getTitleEn()).isEqualTo("Maintenance");
        assertThat(bulletin.getTextZh()).isEqualTo("今晚维护。");
        assertThat(bulletin.getTextEn()).isEqualTo("Maintenance tonight.");
        assertThat(bulletin.getBeginsAt()).isEqualTo(Instant.parse("2026-11-03T12:00:00Z"));
        assertThat(bulletin.getEndsAt()).isEqualTo(Instant.parse("2026-11-04T16:00:00Z"));
        assertThat(bulletin.getWrittenBy()).isEqualTo("writer");
        assertThat(bulletin.getWrittenAt()).isEqualTo(NOW);
        assertThat(typed(BulletinKind.OUTAGE).answers()).isEqualTo(new String[] {
            "OUTAGE", "系统维护", "Maintenance", "今晚维护。", "Maintenance tonight.", "2026-11-03T20:00", "2026-11-05T00:00"
        });
        NewBulletin shown = typed(BulletinKind.OUTAGE);
        assertThat(List.of(
                        shown.getKind(),
                        shown.getTitleZh(),
                        shown.getTitleEn(),
                        shown.getTextZh(),
                        shown.getTextEn(),
                        shown.getFrom(),
                        shown.getUntil()))
                .containsExactly(shown.answers());
    }

    @Test
    void a_second_person_agrees_to_move_deadlines() {
        Bulletin shift = bulletin(BulletinKind.DEADLINE_SHIFT);
        assertThat(shift.isWaiting()).isTrue();
        assertThat(shift.getMovedTo()).as("as it would be").isEqualTo(LocalDate.of(2026, 11, 5));
        refused(() -> shift.confirm("writer", LAST), "bulletin.second_person");
        refused(() -> shift.confirm("approver", LAST.plusDays(1)), "bulletin.shift_over");
        shift.confirm("approver", LAST);
        shift.publish("BUL-1", NOW);
        assertThat(shift.getNumber()).isEqualTo("BUL-1");
        assertThat(shift.getPublishedAt()).isEqualTo(NOW);
        assertThat(shift.isWaiting()).isFalse();
        assertThat(shift.getMovedTo()).isEqualTo(LocalDate.of(2026, 11, 5));
        refused(() -> shift.confirm("approver", LAST), "bulletin.decided");
        refused(() -> shift.publish("BUL-2", NOW), "bulletin.decided");
    }

    @Test
    void what_moves_no_deadline_names_no_day() {
        assertThat(bulletin(BulletinKind.OUTAGE).getMovedTo()).isNull();
        assertThat(ShiftRule.current().clocks()).isNotEmpty();
    }

    @Test
    void what_was_withdrawn_is_neither_published_nor_withdrawn_again() {
        Bulletin bulletin = bulletin(BulletinKind.DEADLINE_SHIFT);
        bulletin.withdraw("admin", NOW);
        assertThat(bulletin.isWithdrawn()).isTrue();
        assertThat(bulletin.isWaiting()).isFalse();
        refused(() -> bulletin.withdraw("admin", NOW), "bulletin.withdrawn_already");
        refused(() -> bulletin.publish("BUL-1", NOW), "bulletin.decided");
        refused(() -> bulletin.confirm("approver", LAST), "bulletin.decided");
    }

    @Test
    void it_applies_from_its_beginning_to_before_its_end() {
        Bulletin bulletin = bulletin(BulletinKind.OUTAGE);
        assertThat(bulletin.appliesAt(bulletin.getBeginsAt().minusSeconds(1))).isFalse();
        assertThat(bulletin.appliesAt(bulletin.getBeginsAt())).isTrue();
        assertThat(bulletin.appliesAt(bulletin.getEndsAt().minusSeconds(1))).isTrue();
        assertThat(bulletin.appliesAt(bulletin.getEndsAt())).isFalse();
    }

    @Test
    void the_last_day_is_the_one_in_which_the_last_moment_lies() {
        Bulletin bulletin = bulletin(BulletinKind.DEADLINE_SHIFT);
        assertThat(bulletin.firstDay()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(bulletin.lastDay()).isEqualTo(LAST);
        assertThat(bulletin.isTooLate(LAST)).isFalse();
        bulletin.settle(NOW);
        assertThat(FieldsOf.get(bulletin, "settledAt")).isEqualTo(NOW);
    }

    @Test
    void what_is_wrong_is_said_at_its_field() {
        assertThat(wrong(typed(null))).containsExactly("noticeKind field.required");
        NewBulletin silly = typed(BulletinKind.OUTAGE);
        silly.setKind("PARTY");
        assertThat(wrong(silly)).containsExactly("noticeKind field.required");
        NewBulletin untitled = typed(BulletinKind.OUTAGE);
        untitled.setTitleZh(null);
        untitled.setTitleEn(null);
        assertThat(wrong(untitled)).containsExactly("noticeTitleZh field.required", "noticeTitleEn field.required");
        assertThat(wrong(lasting("2026-11-03T20:00", "2026-11-03T20:00")))
                .containsExactly("noticeUntil bulletin.until_before_from");
        assertThat(wrong(lasting("2026-11-01T20:00", "2026-11-02T09:00")))
                .as("it ends now")
                .containsExactly("noticeUntil bulletin.over");
        assertThat(wrong(lasting("2026-11-01T20:00", "2026-11-02T09:01"))).isEmpty();
        assertThat(wrong(lasting("2025-11-03T09:00", "2026-11-04T09:00")))
                .as("366 days")
                .isEmpty();
        assertThat(wrong(lasting("2025-11-03T09:00", "2026-11-04T09:01")))
                .containsExactly("noticeUntil bulletin.too_long");
        assertThat(wrong(lasting("2027-11-02T09:00", "2027-11-03T09:00")))
                .as("so far ahead")
                .isEmpty();
        assertThat(wrong(lasting("2027-11-03T09:00", "2027-11-03T09:01")))
                .containsExactly("noticeUntil bulletin.too_far");
        assertThat(wrong(lasting("tonight", "")))
                .containsExactly("noticeFrom bulletin.when", "noticeUntil field.required");
    }

    @Test
    void deadlines_of_today_are_moved_until_the_day_is_over_and_not_those_of_yesterday() {
        NewBulletin today = lasting("2026-11-01T20:00", "2026-11-02T00:30");
        today.setKind("DEADLINE_SHIFT");
        assertThat(wrong(today)).isEmpty();
        NewBulletin yesterday = lasting("2026-11-01T20:00", "2026-11-02T00:00");
        yesterday.setKind("DEADLINE_SHIFT");
        assertThat(wrong(yesterday)).containsExactly("noticeUntil bulletin.shift_over");
    }

    private static NewBulletin lasting(String from, String until) {
        NewBulletin notice = typed(BulletinKind.OUTAGE);
        notice.setFrom(from);
        notice.setUntil(until);
        return notice;
    }

    private static List<String> wrong(NewBulletin typed) {
        try {
            typed.checked(NOW);
            return List.of();
        } catch (Invalid refused) {
            return refused.errors().stream()
                    .map(error -> error.getField() + " " + error.key())
                    .toList();
        }
    }
}
