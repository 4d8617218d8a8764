package org.openbeian.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openbeian.common.Ids;
import org.openbeian.common.Sealing;
import org.openbeian.tenancy.TenantOwned;

/**
 * What a parent authority was told of an incident of an authority below it. It is the parent's own record: nothing of
 * the other authority is read to show it.
 */
@Entity
@Table(name = "escalated_incident")
public class EscalatedIncident extends TenantOwned {

    @Id
    private String id;

    @Column(name = "from_authority_id")
    private int fromAuthorityId;

    private String number;

    private String title;

    private String type;

    private int level;

    private String systems;

    /** Sealed, as where it comes from: these may be the words of the public. */
    @Column(name = "sealed_what_happened")
    private byte[] sealedWhatHappened;

    @Transient
    private String whatHappened;

    @Column(name = "aware_at")
    private Instant awareAt;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private IncidentState state;

    @Column(name = "told_at")
    private Instant toldAt;

    @Version
    private long version;

    protected EscalatedIncident() {}

    EscalatedIncident(Escalation told, Sealing sealing, Instant at) {
        this.id = Ids.next();
        this.fromAuthorityId = told.getFromAuthorityId();
        this.number = told.getNumber();
        this.receivedAt = at;
        told(told, sealing, at);
    }

    /** What is known now, as after another level, a merge or the close. */
    final void told(Escalation now, Sealing sealing, Instant at) {
        state = now.getState();
        toldAt = at;
        title = now.getTitle();
        type = now.getType();
        level = now.getLevel();
        systems = now.getSystems();
        whatHappened = now.getWhatHappened();
        sealedWhatHappened = sealing.sealText(place(), whatHappened);
        awareAt = now.getAwareAt();
        reportedAt = now.getReportedAt();
    }

    private String place() {
        return "escalated_incident.what_happened/" + id;
    }

    /** What is said in it can be read from now on. */
    EscalatedIncident open(Sealing sealing) {
        whatHappened = sealing.openText(place(), sealedWhatHappened);
        return this;
    }

    public String getId() {
        return id;
    }

    public int getFromAuthorityId() {
        return fromAuthorityId;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getType() {
        return type;
    }

    public int getLevel() {
        return level;
    }

    public String getSystems() {
        return systems;
    }

    public String getWhatHappened() {
        return whatHappened;
    }

    public Instant getAwareAt() {
        return awareAt;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    /** How it stood there when this authority was last told; null while it was not told so. */
    public IncidentState getState() {
        return state;
    }

    /** When that was. */
    public Instant getToldAt() {
        return toldAt;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }
}
