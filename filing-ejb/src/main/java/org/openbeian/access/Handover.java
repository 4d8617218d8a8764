package org.openbeian.access;

import java.time.Instant;

/** How it stands with a member's link or codes, as one administrator sees it. */
public final class Handover {

    private final Activation open;
    private final String part;
    private final boolean good;

    /** @param open null when nothing is open */
    Handover(Activation open, String part, Instant now) {
        this.open = open;
        this.part = part;
        this.good = open != null && open.isGood(now);
    }

    /** Codes wait for a second administrator. */
    public boolean isWaiting() {
        return open != null && open.isWaiting();
    }

    /** A link is on its way and good. */
    public boolean isMailed() {
        return good && open.getWay() == Activation.Way.MAIL;
    }

    /** Codes are good and are to be handed over. */
    public boolean isByHand() {
        return good && open.getWay() == Activation.Way.HAND;
    }

    /** Of what is open, so that it is that one which is agreed to; null when nothing is. */
    public String getId() {
        return open == null ? null : open.getId();
    }

    public Instant getExpiresAt() {
        return open == null ? null : open.getExpiresAt();
    }

    /** The administrator's own half; null for who has none. */
    public String getPart() {
        return part;
    }
}
