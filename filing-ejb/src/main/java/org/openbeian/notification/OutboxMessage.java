package org.openbeian.notification;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.CodePoints;
import org.openbeian.common.Conflict;
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

    /** Which letter of its case it is; null for what is no letter of one. */
    @Column(name = "letter_no")
    private Integer letterNo;

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

    /** So long a letter is one node's to post: several times what the mail server is waited for. */
    static final Duration TAKEN = Duration.ofMinutes(5);

    /** Null while it is tried, or when it has gone. */
    @Column(name = "given_up_at")
    private Instant givenUpAt;

    /** Null unless somebody saw to it that the reader knows without it. */
    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_how")
    private String settledHow;

    /** Addresses that the mail server refused for good, with a space between them; null for none. */
    @Column(name = "refused_to")
    private String refusedTo;

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

    /** The same as a letter of its case, of which each has a number of its own. */
    OutboxMessage numbered(Integer number) {
        letterNo = number;
        return this;
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
        failure = shortened(why);
    }

    /** Nobody is left who could be reached, or the time for it is over: somebody has to look. */
    void givenUp(String why, Instant at) {
        attempts++;
        claimedUntil = null;
        givenUpAt = at;
        failure = shortened(why);
    }

    /** The server takes nothing for these; those that are left are tried on. */
    void refusedFor(Collection<String> never) {
        Set<String> refused = new LinkedHashSet<>(parts(refusedTo));
        refused.addAll(never);
        List<String> left = new ArrayList<>(getMailTo());
        left.removeAll(never);
        refusedTo = refused.isEmpty() ? null : String.join(" ", refused);
        mailTo = left.isEmpty() ? null : String.join(" ", left);
    }

    /** Has gone to these, and still has to go to the others. */
    void goneTo(Collection<String> reached) {
        List<String> left = new ArrayList<>(getMailTo());
        left.removeAll(reached);
        mailTo = left.isEmpty() ? mailTo : String.join(" ", left);
    }

    /** Somebody asks for it to be tried once more, with a week of its own. */
    void again(Instant at) {
        if (sentAt != null || getAddressees().isEmpty()) {
            throw new Conflict("mail.not_to_be_sent");
        }
        mailTo = String.join(" ", getAddressees());
        refusedTo = null;
        createdAt = at;
        attempts = 0;
        // what a node may be posting at this moment is left to it: no claim lasts longer than that
        claimedUntil = claimedUntil != null && claimedUntil.isBefore(at.plus(TAKEN)) ? claimedUntil : null;
        givenUpAt = null;
    }

    /** The reader knows by another way. */
    void settled(String person, String how, Instant at) {
        if (sentAt != null || settledAt != null) {
            throw new Conflict("mail.not_to_be_sent");
        }
        settledAt = at;
        settledBy = person;
        settledHow = how;
        givenUpAt = givenUpAt == null ? at : givenUpAt;
    }

    private static String shortened(String why) {
        return CodePoints.cut(why, FAILURE);
    }

    private static List<String> parts(String addresses) {
        return addresses == null ? List.of() : List.of(addresses.split(" "));
    }

    /** Everybody it has not reached, those included whom the server refuses. */
    public List<String> getAddressees() {
        Set<String> all = new LinkedHashSet<>(parts(mailTo));
        all.addAll(parts(refusedTo));
        return List.copyOf(all);
    }

    public Instant getGivenUpAt() {
        return givenUpAt;
    }

    public Instant getSettledAt() {
        return settledAt;
    }

    public Instant getNextTry() {
        return givenUpAt == null ? claimedUntil : null;
    }

    /** As the mail server said it; null while nothing has gone wrong. */
    public String getFailure() {
        return failure;
    }

    public boolean isRefused() {
        return refusedTo != null;
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
        return parts(mailTo);
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getSentAt() {
        return sentAt;
    }
}
