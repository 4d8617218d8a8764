package org.openbeian.upkeep;

/** How much of one kind of work a member has claimed; nothing of which cases they are. */
public final class HeldWork {

    private final String kind;
    private final long count;

    HeldWork(String kind, long count) {
        this.kind = kind;
        this.count = count;
    }

    /** Name of a {@link org.openbeian.review.WorkKind}, or INCIDENT or COMPLAINT_CASE. */
    public String getKind() {
        return kind;
    }

    public long getCount() {
        return count;
    }
}
