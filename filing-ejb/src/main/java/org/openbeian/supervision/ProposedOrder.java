package org.openbeian.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.Remedy;

/**
 * The order that a proposal asks for: which one, on what ground, why and where that is shown, and which danger cannot wait
 * until the holder was heard. It knows what the law asks before such an order and what can be done against it. A value: one
 * that differs is another one.
 */
@Embeddable
public class ProposedOrder {

    /** What can be proposed. */
    public static final Set<FilingEvent> EVENTS = EnumSet.of(
            FilingEvent.SUSPEND,
            FilingEvent.CONTINUE_SUSPENSION,
            FilingEvent.LIFT,
            FilingEvent.REVOKE,
            FilingEvent.DEREGISTER_EX_OFFICIO);

    /** Before these the holder is heard. */
    private static final Set<FilingEvent> HEARD_BEFORE =
            EnumSet.of(FilingEvent.SUSPEND, FilingEvent.REVOKE, FilingEvent.DEREGISTER_EX_OFFICIO);

    private static final int TWO_APPROVERS_FROM = 4;

    /** Days from the proposal within which it is decided (Administrative Penalty Law art. 60, by analogy). */
    private static final int DECIDED_WITHIN_DAYS = 90;

    @Enumerated(EnumType.STRING)
    private FilingEvent event;

    /** Null for those that were proposed before grounds were asked for. */
    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String reasons;

    private String evidence;

    /** How the holder was heard before the portal did it itself. */
    @Column(name = "hearing")
    private String heardBefore;

    /** Which danger cannot wait until the holder was heard; null when none is claimed. */
    private String urgency;

    protected ProposedOrder() {}

    private ProposedOrder(FilingEvent event, Ground ground, String reasons, String evidence, String urgency) {
        this.event = event;
        this.ground = ground;
        this.reasons = reasons;
        this.evidence = evidence;
        this.urgency = urgency;
    }

    /**
     * @param state of the registration
     * @param evidence where it is shown; null only for what burdens nobody
     * @throws Conflict when it cannot be ordered of a registration in that state
     * @throws Invalid at {@code ground} when the rules do not know it for this order; at {@code evidence} when what
     *     burdens the holder has none (Administrative Penalty Law art. 44: facts, reasons and grounds are told)
     */
    static ProposedOrder of(FilingState state, FilingEvent event, Ground ground, String reasons, String evidence) {
        if (!EVENTS.contains(event) || !state.allowsOrder(event)) {
            throw new Conflict("supervision.not_now", state);
        }
        if (ground == null || !ground.bears(event, state)) {
            throw new Invalid("/ground", ground == null ? "field.required" : "supervision.other_ground");
        }
        ProposedOrder order = new ProposedOrder(event, ground, reasons, evidence, null);
        if (evidence == null && order.isBurden()) {
            throw new Invalid("/evidence", "supervision.no_evidence");
        }
        return order;
    }

    /** @throws Invalid at {@code urgency} for what can wait whatever the danger */
    ProposedOrder urgent(String danger) {
        if (event != FilingEvent.SUSPEND) {
            throw new Invalid("/urgency", "supervision.urgent_suspension_only");
        }
        return new ProposedOrder(event, ground, reasons, evidence, danger);
    }

    /** Whether a danger cannot wait until the holder was heard. */
    public boolean isUrgent() {
        return urgency != null;
    }

    /** Whether the holder has to be heard before it is ordered. */
    boolean isToBeHeard() {
        return HEARD_BEFORE.contains(event) && !isUrgent();
    }

    /** Whether nobody has heard the holder who has to be, as far as that was before the portal did it itself. */
    boolean isUnheard() {
        return isToBeHeard() && heardBefore == null;
    }

    /** Whether one approver alone does not order it. */
    boolean takesTwo(Filing filing) {
        return event == FilingEvent.REVOKE && filing.getTerms().grade() >= TWO_APPROVERS_FROM;
    }

    /**
     * The last day on which it is decided in time: a danger that cannot wait is dealt with on the day of its proposal, and
     * what reviews a suspension with that review.
     *
     * @param review by when the suspension in which the registration is has to be looked at again; null for none
     */
    LocalDate decidedBy(LocalDate proposedOn, LocalDate review) {
        if (isUrgent()) {
            return proposedOn;
        }
        return review == null ? proposedOn.plusDays(DECIDED_WITHIN_DAYS) : review;
    }

    /** Whether it burdens the holder, who can do something against it. */
    boolean isBurden() {
        return Remedy.against(event, null).isPresent();
    }

    /** @param known from which day on its holder can know it; null for none yet */
    Optional<Remedy> remedy(LocalDate known) {
        return Remedy.against(event, ground == null ? null : ground.name(), known);
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

    /** How the holder was heard before the portal did it itself. */
    public String getHeardBefore() {
        return heardBefore;
    }

    /** Which danger could not wait until the holder was heard; null for none. */
    public String getUrgency() {
        return urgency;
    }
}
