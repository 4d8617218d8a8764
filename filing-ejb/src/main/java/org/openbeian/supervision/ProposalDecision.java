package org.openbeian.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What was decided on a proposal: by one approver, or by two of whom the second joins the first; or that who has proposed it
 * takes it back. A value: each step makes the next.
 */
@Embeddable
public class ProposalDecision {

    /** The first of two approvers. */
    @Column(name = "first_by")
    private String firstBy;

    @Column(name = "first_decision")
    private String firstWhy;

    /** How what the holder said was considered. */
    private String considered;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_at")
    private Instant at;

    private Boolean ordered;

    @Column(name = "decision")
    private String why;

    protected ProposalDecision() {}

    private ProposalDecision(
            String firstBy, String firstWhy, String considered, String by, Instant at, Boolean ordered, String why) {
        this.firstBy = firstBy;
        this.firstWhy = firstWhy;
        this.considered = considered;
        this.by = by;
        this.at = at;
        this.ordered = ordered;
        this.why = why;
    }

    /** The first of two agrees. */
    static ProposalDecision first(String approver, String why, String considered) {
        return new ProposalDecision(approver, why, considered, null, null, null, null);
    }

    ProposalDecision ordered(String approver, String because, String how, Instant now) {
        return new ProposalDecision(
                firstBy, firstWhy, both(considered, how), approver, now, true, both(firstWhy, because));
    }

    /** It is declined, or taken back. */
    ProposalDecision dropped(String person, String because, Instant now) {
        return new ProposalDecision(firstBy, firstWhy, considered, person, now, false, because);
    }

    /** It says as well how another answer was considered. */
    ProposalDecision considering(String how) {
        return new ProposalDecision(firstBy, firstWhy, both(considered, how), by, at, ordered, why);
    }

    /** Where it leads; nobody declines the own proposal (SOD-09), but takes it back. */
    ProposalState getState(String proposer, Hearing heard) {
        if (at == null) {
            return firstBy == null ? heard.getState() : ProposalState.AGREED;
        }
        if (isOrdered()) {
            return ProposalState.ORDERED;
        }
        return proposer.equals(by) ? ProposalState.TAKEN_BACK : ProposalState.DECLINED;
    }

    /** What both say alike is said once. */
    private static String both(String first, String second) {
        return first == null || first.equals(second) ? second : second == null ? first : first + "\n" + second;
    }

    /** Null as long as nobody, or only the second of two is missing. */
    public String getFirstBy() {
        return firstBy;
    }

    /**
     * What the first of two approvers said, for the desk; the holder reads it in the order, and not at all when the second
     * declines. Null when there was none.
     */
    public String getFirstWhy() {
        return firstWhy;
    }

    /** Null while nobody has said so. */
    public String getConsidered() {
        return considered;
    }

    /** Null while it is open. */
    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    boolean isOrdered() {
        return Boolean.TRUE.equals(ordered);
    }

    public String getWhy() {
        return why;
    }
}
