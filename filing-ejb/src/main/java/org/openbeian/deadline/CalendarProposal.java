package org.openbeian.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.tenancy.TenantOwned;

/** The holidays of a year, typed in by one administrator; they count when a second one has compared and agreed. */
@Entity
@Table(name = "calendar_proposal")
public class CalendarProposal extends TenantOwned {

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

    CalendarProposal(CalendarYear year, String notice, String by, Instant at) {
        this.id = Ids.at(at);
        this.state = State.WAITING;
        this.year = year.getYear();
        this.notice = notice;
        this.daysOff = written(year.getDaysOff());
        this.makeUpDays = written(year.getMakeUpDays());
        this.proposedBy = by;
        this.proposedAt = at;
    }

    private static String written(java.util.Collection<?> days) {
        return days.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /** @throws BusinessException when it is the own one: two look at what moves everybody's deadlines */
    void agree(String by, Instant at) {
        if (proposedBy.equals(by)) {
            throw new BusinessException("calendar.second_needed");
        }
        decide(State.AGREED, by, at);
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

    public boolean isBy(String person) {
        return proposedBy.equals(person);
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
