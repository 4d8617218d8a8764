package org.openbeian.supervision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.review.PersonName;

/**
 * How a holder is heard on what is proposed: it is offered a term to answer in; it answers with a statement, or asks for a
 * hearing (听证) and may do without the days of notice. A hearing is announced, put off as often as it must be with each
 * earlier announcement kept, and put on record once its time has come: held, or missed by its holder.
 */
@Embeddable
public class Hearing {

    /** Working days between the notice of a hearing and the hearing (Administrative Licensing Law art. 48, 82). */
    private static final int NOTICE_DAYS = 7;

    @Column(name = "hearing_until")
    private LocalDate until;

    @Column(name = "heard")
    private String said;

    @Column(name = "heard_at")
    private Instant saidAt;

    /** The holder asks for a hearing and does not leave it at a statement. */
    @Column(name = "hearing_asked")
    private boolean asked;

    /** The holder asks that the hearing be held without the notice of {@link #NOTICE_DAYS}. */
    @Column(name = "hearing_notice_waived")
    private boolean noticeWaived;

    /** When the hearing is held, as the holder was told last. */
    @Column(name = "hearing_at")
    private Instant at;

    @Column(name = "hearing_place")
    private String place;

    /** Null for those that were announced while the name was typed. */
    @Column(name = "hearing_presider_id")
    private String presiderId;

    /** The name as the holder was told it. */
    @Column(name = "hearing_presider")
    private String presiderZh;

    @Column(name = "hearing_presider_en")
    private String presiderEn;

    @Column(name = "hearing_announced_by")
    private String announcedBy;

    @Column(name = "hearing_announced_at")
    private Instant announcedAt;

    @ElementCollection
    @CollectionTable(name = "hearing_postponement", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderBy("announcedAt")
    private List<Postponement> postponements = new ArrayList<>();

    /** On which day the hearing was held, or was to be when the holder did not appear. */
    @Column(name = "hearing_on")
    private LocalDate on;

    @Column(name = "hearing_appeared")
    private Boolean appeared;

    @Column(name = "hearing_record")
    private String record;

    @Column(name = "hearing_recorded_by")
    private String recordedBy;

    @Column(name = "hearing_recorded_at")
    private Instant recordedAt;

    /** The holder can answer until that day, which counts. */
    void offer(LocalDate last) {
        until = last;
    }

    /** The holder leaves it at a statement. */
    void state(String statement, Instant now) {
        said = statement;
        saidAt = now;
    }

    /** The holder asks for a hearing. @param waivesNotice whether it may be held without the days of notice */
    void ask(String statement, boolean waivesNotice, Instant now) {
        state(statement, now);
        asked = true;
        noticeWaived = waivesNotice;
    }

    /** The holder is told when and where it is heard and who leads the hearing. @throws Invalid at {@code hearingAt} */
    void announce(HearingNotice notice, String by, Instant now) {
        mustBeAwaited();
        mustBeInTime(notice.getAt(), now);
        at = notice.getAt();
        place = notice.getPlace();
        presiderId = notice.getPresider().id();
        presiderZh = notice.getPresider().nameZh();
        presiderEn = notice.getPresider().nameEn();
        announcedBy = by;
        announcedAt = now;
    }

    /** Any of it changes; what the holder was told before stays on record. @param why the holder reads it */
    void postpone(HearingNotice notice, String why, String by, Instant now) {
        Postponement before = new Postponement(this, why);
        announce(notice, by, now);
        postponements.add(before);
    }

    private void mustBeInTime(Instant given, Instant now) {
        LocalDate today = day(now);
        LocalDate soonest = noticeWaived ? today : afterNotice(today);
        LocalDate last = today.plusYears(1);
        LocalDate day = day(given);
        if (!given.isAfter(now)) {
            throw new Invalid("/hearingAt", "supervision.hearing_is_past");
        }
        if (day.isBefore(soonest)) {
            throw new Invalid("/hearingAt", "supervision.hearing_notice", soonest);
        }
        if (day.isAfter(last)) {
            throw new Invalid("/hearingAt", "supervision.hearing_too_late", last);
        }
        if (!WorkingCalendar.china().isWorkingDay(day)) {
            throw new Invalid("/hearingAt", "supervision.hearing_day_off", day);
        }
        if (!OfficeHours.include(LocalTime.ofInstant(given, PortalClock.ZONE))) {
            throw new Invalid("/hearingAt", "supervision.hearing_hours", OfficeHours.from(), OfficeHours.until());
        }
    }

    /** It was held on the announced day, or the holder did not appear. @throws Conflict before its time has come */
    void record(boolean wasThere, String kept, String by, Instant now) {
        mustBeAwaited();
        if (at == null) {
            throw new Conflict("supervision.hearing_not_announced");
        }
        if (now.isBefore(at)) {
            throw new Conflict("supervision.hearing_to_come", day(at));
        }
        on = day(at);
        appeared = wasThere;
        record = kept;
        recordedBy = by;
        recordedAt = now;
    }

    private void mustBeAwaited() {
        if (!isAwaited()) {
            throw new Conflict("supervision.no_hearing_to_record");
        }
    }

    private static LocalDate afterNotice(LocalDate day) {
        return WorkingCalendar.china().plusWorkingDays(day, NOTICE_DAYS);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, PortalClock.ZONE);
    }

    /** Whether the holder was offered to answer and has not done so within the term that still runs. */
    boolean isAnswerable(LocalDate today) {
        return until != null && saidAt == null && !today.isAfter(until);
    }

    /** Whether the holder can still answer, or a hearing that it asked for keeps anything from being ordered. */
    boolean isRunning(LocalDate today) {
        return isAnswerable(today) || isAwaited() || asked && !today.isAfter(until);
    }

    /** Whether a hearing that was asked for is still to be put on record. */
    boolean isAwaited() {
        return asked && recordedAt == null;
    }

    /** Whether its time has come, so that it can be put on record. */
    boolean isRecordable(Instant now) {
        return isAwaited() && at != null && !now.isBefore(at);
    }

    /** Whether the holder was told when and where it is. */
    public boolean isAnnounced() {
        return at != null;
    }

    /** Null when the holder was not offered to answer. */
    public LocalDate getUntil() {
        return until;
    }

    /** What the holder said; null while nothing. */
    public String getSaid() {
        return said;
    }

    public Instant getSaidAt() {
        return saidAt;
    }

    public boolean isAsked() {
        return asked;
    }

    /** Whether the holder agrees to a hearing without the days of notice. */
    public boolean isNoticeWaived() {
        return noticeWaived;
    }

    /**
     * The first day on which it can be held: notice can be given on the day on which it was asked for, and takes its
     * working days unless the holder does without; null when none was asked for.
     */
    public LocalDate getFrom() {
        return !asked ? null : noticeWaived ? day(saidAt) : afterNotice(day(saidAt));
    }

    /** Null while the holder was not told. */
    public Instant getAt() {
        return at;
    }

    public String getPlace() {
        return place;
    }

    /** Null as long as nobody is named, and where only a name was typed. */
    public String getPresiderId() {
        return presiderId;
    }

    /** Who leads it. */
    public PersonName getPresider() {
        return new PersonName(presiderZh, presiderEn);
    }

    public String getAnnouncedBy() {
        return announcedBy;
    }

    public Instant getAnnouncedAt() {
        return announcedAt;
    }

    /** What the holder was told before it was changed, the first in front. */
    public List<Postponement> getPostponements() {
        return postponements;
    }

    /** Null while there is no record of it. */
    public LocalDate getOn() {
        return on;
    }

    /** False as well while there is no record. */
    public boolean isAppeared() {
        return Boolean.TRUE.equals(appeared);
    }

    /** Null while there is none. */
    public String getRecord() {
        return record;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
