package org.openbeian.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.review.PersonName;

/** One thing that happened to a system: when, who, what, which clock it started, and what followed from it. */
public final class TimelineEvent {

    /** An act and the clock it starts are written in one transaction, a moment apart. */
    static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** Which part of the story it belongs to. */
    public enum Lane {
        REGISTRATION,
        COMPLAINT,
        INCIDENT,
        SUPERVISION
    }

    /** Who acted, when it is not a person with a name. */
    public enum By {
        PERSON,
        HOLDER,
        COMPLAINANT,
        ANYBODY,
        PORTAL
    }

    private final Instant at;
    private final Lane lane;
    private final String what;
    private final String caseId;
    private final String number;
    private By by = By.PORTAL;
    private String personId;
    private PersonName person = PersonName.NONE;
    private String said;
    private String text;
    private LocalDate dueOn;
    private Instant heldAt;
    private String cause;
    private boolean grave;
    private final List<ClockDetail> started = new ArrayList<>();
    private final List<TimelineEvent> parts = new ArrayList<>();
    private final List<TimelineEvent> followed = new ArrayList<>();

    TimelineEvent(Instant at, Lane lane, String what, String caseId, String number) {
        this.at = at;
        this.lane = lane;
        this.what = what;
        this.caseId = caseId;
        this.number = number;
    }

    /** Something that the authority did about it. */
    static TimelineEvent supervision(Instant at, String what, String id) {
        return new TimelineEvent(at, Lane.SUPERVISION, what, id, null);
    }

    TimelineEvent by(String person) {
        personId = person;
        by = person == null ? By.PORTAL : By.PERSON;
        return this;
    }

    TimelineEvent by(By whom) {
        by = whom;
        return this;
    }

    /** @param code an opinion, an outcome, what was proposed: a word of the lists of texts */
    TimelineEvent saying(String code, String words) {
        said = code;
        text = words;
        return this;
    }

    TimelineEvent due(LocalDate day) {
        dueOn = day;
        return this;
    }

    /** @param moment at which a hearing is held that is told of here */
    TimelineEvent held(Instant moment) {
        heldAt = moment;
        return this;
    }

    /** @param caseOfIt the incident or complaint from which this followed; null for none */
    TimelineEvent becauseOf(String caseOfIt) {
        cause = caseOfIt;
        return this;
    }

    TimelineEvent grave(boolean is) {
        grave = is;
        return this;
    }

    void named(PersonName name) {
        person = name;
    }

    void starts(ClockDetail clock) {
        started.add(clock);
    }

    void followedBy(TimelineEvent later) {
        followed.add(later);
    }

    /** Complaints of one day stand together as one line. */
    boolean takes(TimelineEvent next) {
        return lane == Lane.COMPLAINT
                && what.equals("RECEIVED")
                && next.lane == lane
                && next.what.equals(what)
                && day(at).equals(day(next.at));
    }

    private static LocalDate day(Instant at) {
        return ZonedDateTime.ofInstant(at, PortalClock.ZONE).toLocalDate();
    }

    /** This and another one of the same kind as one line. */
    TimelineEvent with(TimelineEvent next) {
        TimelineEvent all = this;
        if (parts.isEmpty()) {
            all = new TimelineEvent(at, lane, what, null, null).by(by);
            all.parts.add(this);
            all.started.addAll(started);
            all.followed.addAll(followed);
        }
        all.parts.add(next);
        all.started.addAll(next.started);
        all.followed.addAll(next.followed);
        return all;
    }

    String personId() {
        return personId;
    }

    String cause() {
        return cause;
    }

    public Instant getAt() {
        return at;
    }

    public Lane getLane() {
        return lane;
    }

    /** What happened, a word of that part's list. */
    public String getWhat() {
        return what;
    }

    /** The case on whose page more is to be read; null for several together. */
    public String getCaseId() {
        return caseId;
    }

    public String getNumber() {
        return number;
    }

    public By getBy() {
        return by;
    }

    public PersonName getPerson() {
        return person;
    }

    /** An opinion, an outcome, a state; null for none. */
    public String getSaid() {
        return said;
    }

    /** As typed; never what a complaint says. */
    public String getText() {
        return text;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** When the hearing is held of which this tells; null for all else. */
    public Instant getHeldAt() {
        return heldAt;
    }

    public boolean isGrave() {
        return grave;
    }

    public List<StoryClock> getClocks() {
        return StoryClock.of(started);
    }

    /** The lines that stand together in this one; empty for a line of its own. */
    public List<TimelineEvent> getParts() {
        return parts;
    }

    /** What came of it, in the order of time. */
    public List<TimelineEvent> getFollowed() {
        return followed;
    }
}
