package org.openbeian.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.Remedy;
import org.openbeian.tenancy.CaseOwned;

/**
 * What a supervisor proposes for a registration: to suspend it, lift the suspension, revoke it or strike it off. Somebody
 * else orders or declines it (SOD-09); to revoke a registration of grade 4 or 5 takes two approvers. Before a revocation
 * the holder is heard: it is ordered once the holder has answered or the day set for that has passed.
 */
@Entity
@Table(name = "supervision_proposal")
public class Proposal extends CaseOwned {

    /** What can be proposed. */
    public static final Set<FilingEvent> EVENTS =
            EnumSet.of(FilingEvent.SUSPEND, FilingEvent.LIFT, FilingEvent.REVOKE, FilingEvent.DEREGISTER_EX_OFFICIO);

    private static final int TWO_APPROVERS_FROM = 4;

    @Id
    private String id;

    @Column(name = "filing_id")
    private String filingId;

    @Enumerated(EnumType.STRING)
    private FilingEvent event;

    /** Null for those that were proposed before grounds were asked for. */
    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String reasons;

    private String evidence;

    /** How the holder was heard before the portal did it itself. */
    private String hearing;

    @Column(name = "hearing_until")
    private LocalDate hearingUntil;

    private String heard;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Column(name = "incident_id")
    private String incidentId;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    /** The first of two approvers. */
    @Column(name = "first_by")
    private String firstBy;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private Boolean ordered;

    private String decision;

    @Version
    private long version;

    protected Proposal() {}

    /** @throws Invalid at {@code ground} when the rules do not know it for this order */
    Proposal(Filing filing, FilingEvent event, Ground ground, String reasons, String evidence, String by, Instant at) {
        super(filing.getOrganisationId());
        if (!EVENTS.contains(event) || !filing.getState().allowsOrder(event)) {
            throw new Conflict("supervision.not_now", filing.getState());
        }
        if (ground == null || !ground.bears(event, filing.getState())) {
            throw new Invalid("/ground", ground == null ? "field.required" : "supervision.other_ground");
        }
        this.id = Ids.next();
        this.filingId = filing.getId();
        this.event = event;
        this.ground = ground;
        this.reasons = reasons;
        this.evidence = evidence;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /** It is a consequence of that incident. */
    Proposal becauseOf(String incident) {
        incidentId = incident;
        return this;
    }

    /** The holder is heard until that day, which counts. */
    Proposal hearing(LocalDate until) {
        hearingUntil = until;
        return this;
    }

    /** What the holder says to it, once. */
    void hear(String answer, LocalDate today, Instant at) {
        mustBeOpen();
        if (heardAt != null || hearingUntil == null || today.isAfter(hearingUntil)) {
            throw new Conflict("supervision.hearing_over");
        }
        heard = answer;
        heardAt = at;
    }

    /** Whether the holder can still answer, so that nothing is ordered yet. */
    public boolean isBeingHeard(LocalDate today) {
        return isOpen() && hearingUntil != null && heardAt == null && !today.isAfter(hearingUntil);
    }

    /**
     * An approver orders it.
     *
     * @return whether it is ordered now, or still waits for the second of two
     */
    boolean order(Filing filing, String approver, String why, LocalDate today, Instant at) {
        mustBeOpen();
        if (isBeingHeard(today)) {
            throw new Conflict("supervision.being_heard", hearingUntil);
        }
        if (approver.equals(proposedBy)) {
            throw new BusinessException("sod.09");
        }
        if (approver.equals(firstBy)) {
            throw new BusinessException("sod.09.second");
        }
        if (event == FilingEvent.REVOKE && filing.getGrade() >= TWO_APPROVERS_FROM && firstBy == null) {
            firstBy = approver;
            return false;
        }
        decide(approver, true, why, at);
        return true;
    }

    void decline(String approver, String why, Instant at) {
        mustBeOpen();
        if (approver.equals(proposedBy)) {
            throw new BusinessException("sod.09");
        }
        decide(approver, false, why, at);
    }

    private void decide(String approver, boolean yes, String why, Instant at) {
        decidedBy = approver;
        decidedAt = at;
        ordered = yes;
        decision = why;
    }

    private void mustBeOpen() {
        if (decidedAt != null) {
            throw new Conflict("supervision.decided");
        }
    }

    public String getId() {
        return id;
    }

    public String getFilingId() {
        return filingId;
    }

    public FilingEvent getEvent() {
        return event;
    }

    public Ground getGround() {
        return ground;
    }

    public String getReasons() {
        return reasons;
    }

    public String getEvidence() {
        return evidence;
    }

    public String getHearing() {
        return hearing;
    }

    /** Null when there is no hearing. */
    public LocalDate getHearingUntil() {
        return hearingUntil;
    }

    /** What the holder said; null while nothing. */
    public String getHeard() {
        return heard;
    }

    public Instant getHeardAt() {
        return heardAt;
    }

    /** Null when it follows from none. */
    public String getIncidentId() {
        return incidentId;
    }

    public String getProposedBy() {
        return proposedBy;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    /** Null as long as nobody, or only the second of two is missing. */
    public String getFirstBy() {
        return firstBy;
    }

    /** Null while it is open. */
    public String getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public boolean isOpen() {
        return decidedAt == null;
    }

    public boolean isOrdered() {
        return Boolean.TRUE.equals(ordered);
    }

    /** What the holder can do against it; null while it is not ordered, and when it burdens nobody. */
    public Remedy getRemedy() {
        return !isOrdered()
                ? null
                : Remedy.against(event, LocalDate.ofInstant(decidedAt, PortalClock.ZONE))
                        .orElse(null);
    }

    public String getDecision() {
        return decision;
    }
}
