package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.DueDates;
import org.openbeian.tenancy.CaseOwned;

/**
 * The holder ends a service and has it struck off (注销): from which day, and what becomes of the users' data (Framework
 * 6.1 b). It is prepared and signed, from grade 3 on by two persons (SOD-12), takes effect on its day, and can be taken
 * back before. Where the system owes an algorithm filing it is due twenty working days after the service ended (Algorithm
 * Recommendation Provisions Art. 24); no other is ever late.
 */
@Entity
@Table(name = "deregistration")
public class Deregistration extends CaseOwned {

    /** Where it stands. */
    public enum State {
        /** Somebody else has to sign it. */
        PREPARED,
        /** Signed; waits for its day. */
        SCHEDULED,
        TAKEN_BACK,
        EFFECTIVE,
        /** The registration ended otherwise before. */
        OVERTAKEN;

        boolean isOpen() {
            return this == PREPARED || this == SCHEDULED;
        }
    }

    /** The clock of a service that has ended and still has to be struck off. */
    public static final String CLOCK = FilingClocks.DEREGISTER;

    private static final int MOST_YEARS = 2;

    @Id
    private String id;

    @Column(name = "filing_id")
    private String filingId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "data_plan")
    private String dataPlan;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    private boolean late;

    /** On which day it was last looked whether the end of the service owes anything, while nobody had signed. */
    @Column(name = "owed_seen")
    private LocalDate owedSeen;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected Deregistration() {}

    Deregistration(Filing registration, LocalDate endsOn, String dataPlan, String by, Instant at) {
        super(registration.getOrganisationId());
        this.id = Ids.at(at);
        this.filingId = registration.getId();
        this.state = State.PREPARED;
        this.endsOn = endsOn;
        this.dataPlan = dataPlan;
        this.preparedBy = by;
        this.preparedAt = at;
    }

    /** @throws Invalid with the day that is possible, when the service would end before it was registered or too late */
    static void mustBePossible(Filing registration, LocalDate endsOn, LocalDate today) {
        if (endsOn == null) {
            throw new Invalid("/endsOn", "field.date");
        }
        InputCheck.notAfter("endsOn", endsOn, today.plusYears(MOST_YEARS));
        LocalDate registered = LocalDate.ofInstant(registration.ending().at(), PortalClock.ZONE);
        if (endsOn.isBefore(registered)) {
            throw new Invalid("/endsOn", "deregistration.before_registration", registered);
        }
    }

    /**
     * @param owed whether the system owes an algorithm filing, of which alone the law says by when it is struck off
     * @throws org.openbeian.common.BusinessException when the preparer signs for a system of grade 3 or above (SOD-12)
     */
    void sign(Filing registration, String by, boolean owed, LocalDate today, Instant at) {
        must(State.PREPARED);
        SeparationOfDuty.signatoryIsNotPreparer(registration.getTerms().grade(), List.of(preparedBy), by);
        state = State.SCHEDULED;
        signedBy = by;
        signedAt = at;
        late = owed && today.isAfter(dueOf(endsOn));
    }

    /** Until when it has to be applied for. */
    static LocalDate dueOf(LocalDate endsOn) {
        return DueDates.from(ClockDefinitions.get(FilingClocks.DEREGISTER), endsOn)
                .getDay();
    }

    /** Whether a signature takes effect that day, so that nothing is left to take back. */
    public boolean isAtOnce(LocalDate today) {
        return !today.isBefore(endsOn);
    }

    /** Whether the service has ended and its deregistration still has to be signed. */
    boolean isOwedOn(LocalDate today) {
        return state == State.PREPARED && isAtOnce(today);
    }

    /** It was looked on that day whether anything is owed. */
    void owedSeen(LocalDate day) {
        owedSeen = day;
    }

    /** Whether it takes effect now: signed, and its day has come. */
    boolean isDue(LocalDate today) {
        return state == State.SCHEDULED && isAtOnce(today);
    }

    void takesEffect(Instant at) {
        must(State.SCHEDULED);
        state = State.EFFECTIVE;
        endedAt = at;
    }

    void takeBack(String by, Instant at) {
        if (!state.isOpen()) {
            throw new Conflict("deregistration.moved");
        }
        state = State.TAKEN_BACK;
        endedBy = by;
        endedAt = at;
    }

    void overtaken(Instant at) {
        if (state.isOpen()) {
            state = State.OVERTAKEN;
            endedAt = at;
        }
    }

    private void must(State expected) {
        if (state != expected) {
            throw new Conflict("deregistration.moved");
        }
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether that person may sign it. */
    public boolean isSignableBy(int grade, String person) {
        return state == State.PREPARED && SeparationOfDuty.maySign(grade, List.of(preparedBy), person);
    }

    public String getId() {
        return id;
    }

    public String getFilingId() {
        return filingId;
    }

    public State getState() {
        return state;
    }

    /** The day from which the service is no longer offered. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Until when it has to be applied for. */
    public LocalDate getDueOn() {
        return dueOf(endsOn);
    }

    public String getDataPlan() {
        return dataPlan;
    }

    public String getPreparedBy() {
        return preparedBy;
    }

    public Instant getPreparedAt() {
        return preparedAt;
    }

    public String getSignedBy() {
        return signedBy;
    }

    /** Null while nobody has. */
    public Instant getSignedAt() {
        return signedAt;
    }

    /** Owed, and applied for later than twenty working days after the service had ended. */
    public boolean isLate() {
        return late;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
