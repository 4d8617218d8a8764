package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What a decision says about conditions: when they were told, and which of those that the rules ask for it leaves out. */
@Embeddable
public class DecidedConditions {

    /**
     * With the approval they are set, with the letter of the registration its holder learns of them. Of a registration its
     * version in force. Null when that had none.
     */
    @Column(name = "conditional_at")
    private Instant toldAt;

    /** Codes with a comma between them; null for none. */
    @Column(name = "left_out")
    private String leftOut;

    @Column(name = "left_out_why")
    private String leftOutWhy;

    protected DecidedConditions() {}

    private DecidedConditions(Instant toldAt, String leftOut, String leftOutWhy) {
        this.toldAt = toldAt;
        this.leftOut = leftOut;
        this.leftOutWhy = leftOutWhy;
    }

    /** For another entity: none shares an embedded value with another. */
    DecidedConditions copy() {
        return set(toldAt);
    }

    /** @param at null for a decision without any */
    DecidedConditions set(Instant at) {
        return new DecidedConditions(at, leftOut, leftOutWhy);
    }

    /** The holder learns of them now, if there are any. */
    DecidedConditions told(Instant at) {
        return toldAt == null ? this : set(at);
    }

    /** @param codes in their order; none clears what was left out before */
    DecidedConditions leavingOut(Collection<String> codes, String why) {
        return codes.isEmpty()
                ? new DecidedConditions(toldAt, null, null)
                : new DecidedConditions(toldAt, String.join(",", codes), why);
    }

    /** Null when what it decides, or the version of the registration in force, has none. */
    public Instant toldAt() {
        return toldAt;
    }

    /** Codes of the conditions of the rules that the decision has left out, in their order. */
    public List<String> leftOut() {
        return leftOut == null ? List.of() : List.of(leftOut.split(","));
    }

    /** Why, in the approver's words; null where nothing was left out. */
    public String leftOutWhy() {
        return leftOutWhy;
    }
}
