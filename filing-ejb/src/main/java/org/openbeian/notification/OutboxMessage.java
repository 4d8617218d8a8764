package org.openbeian.notification;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.CodePoints;
import org.openbeian.common.Ids;
import org.openbeian.common.MailAddress;
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

    /** Addresses with a space between them; null when there is nobody to write to. */
    @Column(name = "mail_to")
    private String mailTo;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    private int attempts;

    private String failure;

    @Version
    private long version;

    protected OutboxMessage() {}

    OutboxMessage(String caseId, String kind, String dedupeKey, List<String> mailTo, JsonObject payload, Instant at) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.kind = kind;
        this.dedupeKey = dedupeKey;
        this.payload = CanonicalJson.write(payload);
        this.createdAt = at;
        this.mailTo = mailTo.isEmpty()
                ? null
                : mailTo.stream().map(MailAddress::forPosting).collect(Collectors.joining(" "));
    }

    /** One node is at it until then; if it dies another one takes over. */
    void claim(Instant until) {
        claimedUntil = until;
    }

    void sent(Instant at) {
        attempts++;
        sentAt = at;
        failure = null;
    }

    /** @param again not before then */
    void failed(String why, Instant again) {
        attempts++;
        claimedUntil = again;
        failure = CodePoints.cut(why, FAILURE);
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

    public List<String> getMailTo() {
        return mailTo == null ? List.of() : List.of(mailTo.split(" "));
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getSentAt() {
        return sentAt;
    }
}
