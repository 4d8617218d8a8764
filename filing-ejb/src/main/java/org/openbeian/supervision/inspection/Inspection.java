package org.openbeian.supervision.inspection;

import static org.openbeian.supervision.inspection.InspectionState.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbeian.common.Basis;
import org.openbeian.common.Conflict;
import org.openbeian.registration.Filing;
import org.openbeian.registration.RegistrationCase;
import org.openbeian.supervision.inspection.InspectionState.Event;

/** An inspection (检查) of a registered system, on a day that its holder is told, with what was found and what was answered. */
@Entity
@Table(name = "inspection")
public class Inspection extends RegistrationCase<InspectionState> {

    @Enumerated(EnumType.STRING)
    private InspectionState state;

    private String subject;

    @Column(name = "held_by")
    private String heldBy;

    @Column(name = "held_at")
    private Instant heldAt;

    private String findings;

    @Column(name = "findings_by")
    private String findingsBy;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "set_aside")
    private boolean setAside;

    private String answer;

    private String conclusion;

    protected Inspection() {}

    /** @param key of the form, see {@link org.openbeian.common.OnceKey} */
    Inspection(Filing registration, String subject, LocalDate day, String key) {
        super(registration, key);
        this.state = InspectionState.PLANNED;
        this.subject = subject;
        isDue(day);
    }

    /** @throws Conflict when it is not for that person, or not yet */
    void mustBeFor(Event event, String person, LocalDate today) {
        if (event == Event.ANNOUNCE && today.isAfter(getDueOn())) {
            throw new Conflict("supervision.inspection_day_past", getDueOn());
        }
        if (event == Event.HOLD && today.isBefore(getDueOn())) {
            throw new Conflict("supervision.inspection_not_yet", getDueOn());
        }
        if (event == Event.CLOSE && hands().contains(person)) {
            throw new Conflict("supervision.inspection_held_by_closer");
        }
        if (event == Event.CLOSE && state == InspectionState.FINDINGS_SENT && !today.isAfter(getDueOn())) {
            throw new Conflict("supervision.inspection_answer_awaited", getDueOn());
        }
    }

    void announce(Instant at) {
        state = table().next(state, Event.ANNOUNCE);
        announcedAt = at;
    }

    void hold(String by, Instant at) {
        state = table().next(state, Event.HOLD);
        heldBy = by;
        heldAt = at;
        isDue(null);
    }

    /** @param answerUntil until when the holder can answer */
    void sendFindings(String found, String by, LocalDate answerUntil) {
        state = table().next(state, Event.SEND_FINDINGS);
        findings = found;
        findingsBy = by;
        isDue(answerUntil);
    }

    void answer(String said) {
        state = table().next(state, Event.ANSWER);
        answer = said;
        isDue(null);
    }

    /** What who closes it has to have seen: the answer may come after its day. */
    Basis basis() {
        return new Basis().on("supervision.inspection_answer_moved", answer);
    }

    /** Stamp of the answer; empty while the holder has said nothing. */
    public String getShown() {
        return basis().stamp();
    }

    /** Who has held it and who has said what was found: neither closes it. */
    Set<String> hands() {
        return Stream.of(heldBy, findingsBy).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** Its findings count for nothing: one of its hands has a conflict of interest, as it is known when it is closed. */
    void setAside() {
        setAside = true;
    }

    public boolean isSetAside() {
        return setAside;
    }

    /** Whether its holder was told of it. */
    boolean isAnnounced() {
        return announcedAt != null;
    }

    void close(String why) {
        state = table().next(state, Event.CLOSE);
        conclusion = why;
        isDue(null);
    }

    @Override
    public InspectionState getState() {
        return state;
    }

    public String getSubject() {
        return subject;
    }

    /** Null until it is held. */
    public String getHeldBy() {
        return heldBy;
    }

    public Instant getHeldAt() {
        return heldAt;
    }

    public String getFindings() {
        return findings;
    }

    /** Null when the holder has said nothing. */
    public String getAnswer() {
        return answer;
    }

    public String getConclusion() {
        return conclusion;
    }
}
