package org.openbeian.bulletin;

import java.time.Instant;

/** A notice in the list of those who write them. */
public final class BulletinRow {

    private final Bulletin bulletin;
    private final String writerZh;
    private final String writerEn;
    private final Instant now;

    BulletinRow(Bulletin bulletin, String writerZh, String writerEn, Instant now) {
        this.bulletin = bulletin;
        this.writerZh = writerZh;
        this.writerEn = writerEn;
        this.now = now;
    }

    public Bulletin getBulletin() {
        return bulletin;
    }

    public String getWriterZh() {
        return writerZh;
    }

    public String getWriterEn() {
        return writerEn;
    }

    /** One of withdrawn, coming, applies and over. */
    public String getStanding() {
        if (bulletin.isWithdrawn()) {
            return "withdrawn";
        }
        if (bulletin.appliesAt(now)) {
            return "applies";
        }
        return bulletin.getBeginsAt().isAfter(now) ? "coming" : "over";
    }
}
