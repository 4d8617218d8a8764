package org.openbeian.notification;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Ids;
import org.openbeian.tenancy.TenantOwned;

/** A side effect that must happen because something was committed: written with it, carried out afterwards, once per key. */
@Entity
@Table(name = "outbox")
public class OutboxMessage extends TenantOwned {

    private static final int FAILURE = 500;

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    private String kind;

    @Column(name = "dedupe_key")
    private String dedupeKey;

    private String payload;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int attempts;

    private String failure;

    @Version
    private long version;

    protected OutboxMessage() {}

    OutboxMessage(String caseId, String kind, String dedupeKey, JsonObject payload, Instant at) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.kind = kind;
        this.dedupeKey = dedupeKey;
        this.payload = CanonicalJson.write(payload);
        this.createdAt = at;
    }

    void sent(Instant at) {
        attempts++;
        sentAt = at;
        failure = null;
    }

    void failed(String why) {
        attempts++;
        failure = why.length() > FAILURE ? why.substring(0, FAILURE) : why;
    }

    public String getId() {
        return id;
    }

    public String getCaseId() {
        return caseId;
    }

    public String getKind() {
        return kind;
    }

    public JsonObject getPayload() {
        return CanonicalJson.read(payload);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }
}
