package org.openbeian.access;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/**
 * How it stands with a member's link or codes, as one administrator sees it: what is good, and beside it what is proposed and
 * takes it away only when a second administrator agrees.
 */
public final class Handover {

    private final Activation waiting;
    private final Activation good;
    private final String part;
    private final boolean own;

    private Handover(Activation waiting, Activation good, String part, boolean own) {
        this.own = own;
        this.waiting = waiting;
        this.good = good;
        this.part = part;
    }

    /**
     * @param unfinished what the member has and was not used or ended
     * @param codes the part of that number of what has that id
     */
    static Handover of(
            List<Activation> unfinished, String administrator, BiFunction<String, Integer, String> codes, Instant now) {
        Activation waiting =
                unfinished.stream().filter(Activation::isWaiting).findFirst().orElse(null);
        Activation good =
                unfinished.stream().filter(one -> one.isGood(now)).findFirst().orElse(null);
        int number = good == null ? 0 : good.partOf(administrator);
        return new Handover(
                waiting,
                good,
                number == 0 ? null : codes.apply(good.getId(), number),
                waiting != null && waiting.partOf(administrator) == 1);
    }

    /** What waits was proposed by this administrator, so somebody else has to agree. */
    public boolean isOwn() {
        return own;
    }

    /** Codes wait for a second administrator. */
    public boolean isWaiting() {
        return waiting != null;
    }

    /** A link is on its way and good. */
    public boolean isMailed() {
        return good != null && good.getWay() == Activation.Way.MAIL;
    }

    /** Codes are good and are to be handed over. */
    public boolean isByHand() {
        return good != null && good.getWay() == Activation.Way.HAND;
    }

    /** Of what waits, so that it is that one which is agreed to; null when nothing does. */
    public String getId() {
        return waiting == null ? null : waiting.getId();
    }

    /** Until when what is good is good; null when nothing is. */
    public Instant getExpiresAt() {
        return good == null ? null : good.getExpiresAt();
    }

    /** The administrator's own half of what is good; null for who has none. */
    public String getPart() {
        return part;
    }
}
