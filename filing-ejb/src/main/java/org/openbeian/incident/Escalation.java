package org.openbeian.incident;

import java.time.Instant;
import org.openbeian.common.CodePoints;

/** What a parent authority is told of an incident of level 3 or 4, and of what became of it. */
public final class Escalation {

    private static final int SYSTEMS = 1000;

    private final int fromAuthorityId;
    private final int toAuthorityId;
    private final Incident incident;
    private final long version;
    private final String systems;
    private final String whatHappened;

    Escalation(int fromAuthorityId, int toAuthorityId, Incident incident, String systems, String whatHappened) {
        this.fromAuthorityId = fromAuthorityId;
        this.toAuthorityId = toAuthorityId;
        this.incident = incident;
        this.version = incident.getVersion();
        this.systems = CodePoints.cut(systems, SYSTEMS);
        this.whatHappened = whatHappened;
    }

    public int getFromAuthorityId() {
        return fromAuthorityId;
    }

    public int getToAuthorityId() {
        return toAuthorityId;
    }

    public String getNumber() {
        return incident.getNumber();
    }

    public String getTitle() {
        return incident.getTitle();
    }

    public String getType() {
        return incident.getType();
    }

    public IncidentState getState() {
        return incident.getState();
    }

    /** As which it was read. */
    public long getVersion() {
        return version;
    }

    public int getLevel() {
        return incident.getGravity().getLevel();
    }

    public String getSystems() {
        return systems;
    }

    public String getWhatHappened() {
        return whatHappened;
    }

    public Instant getAwareAt() {
        return incident.getTimes().awareAt();
    }

    public Instant getReportedAt() {
        return incident.getReportedAt();
    }
}
