package org.openbeian.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;

/**
 * The holidays of a year, typed in by one administrator; they count when a second one has compared and agreed. They count
 * for all authorities, so it belongs to none, and the second one is of another authority than the first where there is one.
 */
@Entity
@Table(name = "calendar_proposal")
public class CalendarProposal {

    /** Where it stands. */
    public enum State {
        WAITING,
        AGREED,
        DECLINED
    }

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "year_of")
    private int year;

    private String notice;

    @Column(name = "days_off")
    private String daysOff;

    @Column(name = "make_up_days")
    private String makeUpDays;

    /** Where it was typed in. */
    @Column(name = "authority_id")
    private int authorityId;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private long version;

    protected CalendarProposal() {}

    CalendarProposal(CalendarYear year, String notice, int authority, String by, Instant at) {
        this.id = Ids.at(at);
        this.authorityId = authority;
        this.state = State.WAITING;
        this.year = year.year();
        this.notice = notice;
        this.daysOff = written(year.daysOff());
        this.makeUpDays = written(year.makeUpDays());
        this.proposedBy = by;
        this.proposedAt = at;
    }

    private static String written(Collection<?> days) {
        return days.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /**
     * @param alone whether no other authority has an administrator who could agree
     * @throws BusinessException when it is the own one, or that of the own authority: two look at what moves everybody's
     *     deadlines
     */
    void agree(int authority, String by, boolean alone, Instant at) {
        if (proposedBy.equals(by)) {
            throw new BusinessException("calendar.second_needed");
        }
        if (!isAgreeableBy(authority, by, alone)) {
            throw new BusinessException("calendar.other_authority_needed");
        }
        decide(State.AGREED, by, at);
    }

    /** Whether no other authority has an administrator who could look at it, too: who proposed it looks once. */
    boolean isAlone(Collection<Administrator> all) {
        return all.stream()
                .noneMatch(one ->
                        one.authorityId() != authorityId && !one.personId().equals(proposedBy));
    }

    /** Who administers where. */
    record Administrator(int authorityId, String personId) {}

    boolean isAgreeableBy(int authority, String person, boolean alone) {
        return !proposedBy.equals(person) && (alone || authorityId != authority);
    }

    /** Also by who proposed it. */
    void decline(String by, Instant at) {
        decide(State.DECLINED, by, at);
    }

    private void decide(State to, String by, Instant at) {
        if (state != State.WAITING) {
            throw new Conflict("calendar.moved");
        }
        state = to;
        decidedBy = by;
        decidedAt = at;
    }

    public String getId() {
        return id;
    }

    public State getState() {
        return state;
    }

    public int getYear() {
        return year;
    }

    /** By which notice, as it was typed. */
    public String getNotice() {
        return notice;
    }

    public List<String> getDaysOff() {
        return days(daysOff);
    }

    public List<String> getMakeUpDays() {
        return days(makeUpDays);
    }

    private static List<String> days(String written) {
        return written == null || written.isEmpty() ? List.of() : List.of(written.split(" "));
    }

    public Instant getProposedAt() {
        return proposedAt;
    }
}
