package org.openbeian.supervision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.common.Basis;
import org.openbeian.common.Conflict;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.WorkingCalendar;

/**
 * How a holder is heard on what is proposed: it is offered a term to answer in; it answers with a statement, or asks for a
 * hearing (听证) and may do without the days of notice. A hearing is announced, put off as often as it must be with each
 * earlier announcement kept, and put on record once its time has come: held, or missed by its holder.
 */
@Embeddable
public class Hearing {

    /** Working days between the notice of a hearing and the hearing (Administrative Licensing Law art. 48, 82). */
    private static final int NOTICE_DAYS = 7;

    /** Working days from the request within which a hearing is held (Administrative Licensing Law art. 47, 82). */
    private static final int HELD_WITHIN_DAYS = 20;

    private static final String BASIS = "Administrative Penalty Law Art. 44, 45, 63, 64 (by analogy)";

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

    /** What the holder was told last; null while nothing. */
    @Embedded
    private HearingNotice notice;

    @ElementCollection
    @CollectionTable(name = "hearing_postponement", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderBy("notice.announcedAt")
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

    /** Id of the order that says how an answer given after the order was considered; null while nobody has. */
    @Column(name = "answer_considered_in")
    private String consideredIn;

    /** The holder can answer until that day, which counts. */
    void offer(LocalDate last) {
        until = last;
    }

    /**
     * The holder answers within its term.
     *
     * @param asksForHearing whether it asks for a hearing with it, or leaves it at the statement
     * @throws Conflict when the term is over, or none was offered
     */
    void answer(String statement, boolean asksForHearing, boolean waivesNotice, LocalDate today, Instant now) {
        if (!isAnswerable(today)) {
            throw new Conflict("supervision.hearing_over");
        }
        if (asksForHearing) {
            ask(statement, waivesNotice, now);
        } else {
            state(statement, now);
        }
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

    /**
     * The holder is told when and where it is heard and who leads the hearing; what it was told before stays on record.
     *
     * @param why why it was changed, which the holder reads; left aside for the first notice
     * @throws Invalid at {@code hearingAt} when it cannot be held then, or when the same was told before
     */
    void announce(HearingNotice given, String why) {
        if (isStanding() && notice.saysAs(given)) {
            throw new Invalid("/hearingAt", "supervision.hearing_unchanged");
        }
        String reason = notice == null ? null : InputCheck.neededReason("postponeReason", why, SupervisionService.TEXT);
        LocalDate told = PortalClock.dayOf(given.getAnnouncedAt());
        given.mustBeHeldFrom(noticeWaived ? told : afterNotice(told));
        if (notice != null) {
            postponements.add(new Postponement(notice, reason));
        }
        notice = given;
    }

    /** What was told so far: whoever announces it, or puts it off, has seen that. */
    Basis basis() {
        return new Basis()
                .on(
                        "supervision.hearing_moved",
                        notice == null ? null : notice.getAnnouncedAt(),
                        notice == null ? null : notice.getOvertakenAt());
    }

    /** Stamp of what was told so far; empty while nothing was. */
    public String getShown() {
        return basis().stamp();
    }

    /** It was held on the announced day, or the holder did not appear. @throws Conflict before its time has come */
    void record(boolean wasThere, String kept, String by, Instant now) {
        if (!isDue(now)) {
            throw new Conflict("supervision.hearing_to_come", notice.getDay());
        }
        on = notice.getDay();
        appeared = wasThere;
        record = kept;
        recordedBy = by;
        recordedAt = now;
    }

    /** Whether the time that was announced for it has come. */
    boolean isDue(Instant now) {
        return !now.isBefore(notice.getAt());
    }

    /** That order says how what the holder said was considered. */
    void consideredIn(String order) {
        consideredIn = order;
    }

    /** Whether the holder has said something that no order after it has considered. */
    boolean isUnconsidered() {
        return saidAt != null && consideredIn == null;
    }

    private static LocalDate afterNotice(LocalDate day) {
        return WorkingCalendar.china().plusWorkingDays(day, NOTICE_DAYS);
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

    /** Who leads it, as the holder was told last; null while it was not told, and where only a name was typed. */
    String getPresiderId() {
        return notice == null ? null : notice.getPresiderId();
    }

    /** Whether the holder was told when and where it is. */
    public boolean isAnnounced() {
        return notice != null;
    }

    /** Whether it is held as the holder was told last. */
    public boolean isStanding() {
        return notice != null && !notice.isOvertaken();
    }

    /** Whether it has to be announced anew, because who was to lead it cannot. */
    public boolean isOvertaken() {
        return notice != null && notice.isOvertaken() && recordedAt == null;
    }

    /** How far it has come, before anybody decides. */
    ProposalState getState() {
        if (recordedAt != null) {
            return ProposalState.HEARD;
        }
        if (asked) {
            return isStanding() ? ProposalState.HEARING_ANNOUNCED : ProposalState.HEARING_ASKED;
        }
        return saidAt == null ? ProposalState.PROPOSED : ProposalState.ANSWERED;
    }

    /** By which law the holder may state its case and ask for a hearing; in English, as all sources. */
    public String getBasis() {
        return BASIS;
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
        LocalDate day = asked ? PortalClock.dayOf(saidAt) : null;
        return day == null || noticeWaived ? day : afterNotice(day);
    }

    /** The last day on which it can be announced so that it is held in time; null when none was asked for. */
    LocalDate getAnnounceBy() {
        int left = noticeWaived ? HELD_WITHIN_DAYS : HELD_WITHIN_DAYS - NOTICE_DAYS;
        return asked ? WorkingCalendar.china().plusWorkingDays(PortalClock.dayOf(saidAt), left) : null;
    }

    /** Null while the holder was not told. */
    public HearingNotice getNotice() {
        return notice;
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
