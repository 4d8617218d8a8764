package org.openbeian.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.access.Caller;
import org.openbeian.access.Permission;
import org.openbeian.common.PortalClock;

/** A notice in the list of those who write them. */
public final class BulletinRow {

    private final Bulletin bulletin;
    private final String writerZh;
    private final String writerEn;
    private final long moved;
    private final boolean mayConfirm;
    private final Instant now;

    /** @param row a bulletin, the writer's name in Chinese and in English, how many deadlines it has moved */
    BulletinRow(Object[] row, Caller caller, Instant now) {
        Bulletin bulletin = (Bulletin) row[0];
        this.bulletin = bulletin;
        this.writerZh = (String) row[1];
        this.writerEn = (String) row[2];
        this.moved = (Long) row[3];
        this.mayConfirm = bulletin.isWaiting()
                && caller.may(Permission.DECIDE)
                && !bulletin.isTooLate(LocalDate.ofInstant(now, PortalClock.ZONE))
                && !bulletin.getWrittenBy().equals(caller.personId());
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

    /** How many open and ended deadlines stand where it has moved them. */
    public long getMoved() {
        return moved;
    }

    /** Whether the one who looks is the second person that it waits for. */
    public boolean isMayConfirm() {
        return mayConfirm;
    }

    /** One of withdrawn, waiting, coming, applies and over. */
    public String getStanding() {
        if (bulletin.isWithdrawn()) {
            return "withdrawn";
        }
        if (bulletin.isWaiting()) {
            return "waiting";
        }
        if (bulletin.appliesAt(now)) {
            return "applies";
        }
        return bulletin.getBeginsAt().isAfter(now) ? "coming" : "over";
    }
}
