package org.openbeian.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Shown;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.OfRegistration;
import org.openbeian.registration.Remedy;
import org.openbeian.tenancy.CaseOwned;

/** A measure (整改要求) ordered of the holder of a registration: what, until when, how it was shown, whether it was enough. */
@Entity
@Table(name = "supervision_measure")
public class Measure extends CaseOwned implements OfRegistration<MeasureState> {

    @Id
    private String id;

    @Column(name = "filing_id")
    private String filingId;

    private String text;

    /** What will show that it is done. */
    private String wanted;

    @Column(name = "incident_id")
    private String incidentId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    private String evidence;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    /** Why the evidence was not enough, the last time. */
    @Column(name = "sent_back")
    private String sentBack;

    @Column(name = "check_on")
    private LocalDate checkOn;

    @Column(name = "carried_by")
    private String carriedBy;

    @Column(name = "carried_at")
    private Instant carriedAt;

    @Column(name = "late_told")
    private LocalDate lateTold;

    @Version
    private long version;

    /** From which form it came; null for what was ordered before forms had ids. */
    @Column(name = "once_key")
    private String onceKey;

    protected Measure() {}

    /** @param wanted what will show that it is done; null leaves it to the holder */
    Measure(Filing filing, String text, String wanted, LocalDate dueOn, String by, Instant at) {
        super(filing.getOrganisationId());
        this.id = Ids.next();
        this.filingId = filing.getId();
        this.text = text;
        this.wanted = wanted;
        this.dueOn = dueOn;
        this.orderedBy = by;
        this.orderedAt = at;
    }

    /** Whether there is anything to put right: of a registration that has ended there is not. */
    static boolean isOrderable(FilingState state) {
        return FilingState.inForce().contains(state);
    }

    /** What was suspended comes back once the measures are done. */
    static void mustBeVerifiedBefore(FilingEvent event, Collection<Measure> ordered) {
        long open = ordered.stream()
                .filter(measure -> measure.getState() != MeasureState.VERIFIED)
                .count();
        if (event == FilingEvent.LIFT && open > 0) {
            throw new Conflict("supervision.measures_open", open);
        }
    }

    /** @param key of the form, see {@link org.openbeian.common.OnceKey} */
    Measure orderedBy(String key) {
        onceKey = key;
        return this;
    }

    /** It is a consequence of that incident. */
    Measure becauseOf(String incident) {
        incidentId = incident;
        return this;
    }

    void answer(String shown, Instant at) {
        must(MeasureState.Event.ANSWER);
        evidence = shown;
        answeredAt = at;
        sentBack = null;
    }

    /** Stamp of the evidence and of when it came; null while there is none. */
    public String getEvidenceShown() {
        return answeredAt == null ? null : Shown.of(answeredAt, evidence);
    }

    /** @param shown stamp of the evidence that was looked at, see {@link #getEvidenceShown} */
    void verify(String by, String shown, Instant at) {
        must(MeasureState.Event.VERIFY);
        Shown.mustBe(getEvidenceShown(), shown);
        verifiedBy = by;
        verifiedAt = at;
    }

    void sendBack(String why, String shown) {
        must(MeasureState.Event.SEND_BACK);
        Shown.mustBe(getEvidenceShown(), shown);
        answeredAt = null;
        sentBack = why;
    }

    /** Its incident is closed; that it is done is checked on that day at the latest. */
    void carryOver(LocalDate day, String by, Instant at) {
        if (getState() == MeasureState.VERIFIED) {
            throw new Conflict("supervision.measure_moved");
        }
        checkOn = day;
        carriedBy = by;
        carriedAt = at;
    }

    /** @return whether the holder has not been told yet that it is late */
    boolean tellLate(LocalDate today) {
        if (!isLate(today) || dueOn.equals(lateTold)) {
            return false;
        }
        lateTold = dueOn;
        return true;
    }

    private void must(MeasureState.Event event) {
        MeasureState.table().next(getState(), event);
    }

    @Override
    public MeasureState getState() {
        return verifiedAt != null
                ? MeasureState.VERIFIED
                : answeredAt != null ? MeasureState.ANSWERED : MeasureState.ORDERED;
    }

    /** Of the registration: what was ordered of its holder stands in its trail. */
    @Override
    public String getTrail() {
        return filingId;
    }

    public boolean isLate(LocalDate today) {
        return getState() == MeasureState.ORDERED && today.isAfter(dueOn);
    }

    /** The day of the follow-up check has come, and nobody has verified it. */
    public boolean isToBeChecked(LocalDate today) {
        return checkOn != null && getState() != MeasureState.VERIFIED && !today.isBefore(checkOn);
    }

    /** What the holder can do against it. */
    public Remedy getRemedy() {
        return Remedy.againstMeasure(LocalDate.ofInstant(orderedAt, PortalClock.ZONE));
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getFilingId() {
        return filingId;
    }

    public String getText() {
        return text;
    }

    /** Null when the holder chooses. */
    public String getWanted() {
        return wanted;
    }

    /** Null when it follows from none. */
    public String getIncidentId() {
        return incidentId;
    }

    public String getOrderedBy() {
        return orderedBy;
    }

    public String getVerifiedBy() {
        return verifiedBy;
    }

    @Override
    public LocalDate getDueOn() {
        return dueOn;
    }

    public Instant getOrderedAt() {
        return orderedAt;
    }

    public String getEvidence() {
        return evidence;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Instant getVerifiedAt() {
        return verifiedAt;
    }

    public String getSentBack() {
        return sentBack;
    }

    /** Day of the follow-up check; null unless its incident was closed before it was verified. */
    public LocalDate getCheckOn() {
        return checkOn;
    }

    public String getCarriedBy() {
        return carriedBy;
    }

    public Instant getCarriedAt() {
        return carriedAt;
    }

    @Override
    public long getVersion() {
        return version;
    }
}
