package org.openbeian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.tenancy.TenantOwned;

/**
 * How somebody comes to a password that nobody else knows, once, within hours. By mail: a link to the address that is
 * known. By hand: two codes, each of which only one of two administrators gets to see, so that neither of them can choose
 * the password in the person's place. Nothing is kept but hashes; the codes are made again from {@link ActivationCodes}.
 */
@Entity
@Table(name = "activation")
public class Activation extends TenantOwned {

    /** How the person gets it. */
    public enum Way {
        MAIL,
        HAND
    }

    /** For how long it is good. */
    static final Duration GOOD_FOR = Duration.ofHours(48);

    @Id
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "membership_id")
    private Membership membership;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Column(name = "first_by")
    private String firstBy;

    @Column(name = "second_by")
    private String secondBy;

    @Column(name = "first_hash")
    private String firstHash;

    @Column(name = "second_hash")
    private String secondHash;

    @Column(name = "asked_at")
    private Instant askedAt;

    /** Null while it waits for the second administrator. */
    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private boolean used;

    @Version
    private long version;

    protected Activation() {}

    Activation(Membership membership, Way way, String firstBy, Instant at) {
        this.id = Ids.next();
        this.membership = membership;
        this.person = membership.getPerson();
        this.way = way;
        this.firstBy = firstBy;
        this.askedAt = at;
    }

    /** @param second null for a link */
    void knownBy(String first, String second) {
        firstHash = first;
        secondHash = second;
    }

    /** From now on the mail may go. */
    void sendable(Instant at) {
        expiresAt = at.plus(GOOD_FOR);
    }

    /** The second administrator agrees: from now on the codes are good. */
    void agree(String administrator, Instant at) {
        Appointment.secondAdministrator(firstBy, administrator);
        Appointment.notOneself(person.getId(), administrator);
        if (endedAt != null || expiresAt != null) {
            throw new Conflict("member.grant_decided");
        }
        secondBy = administrator;
        expiresAt = at.plus(GOOD_FOR);
    }

    void use(Instant at) {
        used = true;
        endedAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    boolean isGood(Instant at) {
        return endedAt == null && expiresAt != null && at.isBefore(expiresAt);
    }

    /**
     * Whether this one ends when another is begun. What one administrator alone proposes to hand over takes nothing away that
     * the person can still use; a link can be used at once.
     */
    boolean givesWayTo(Way next, Instant at) {
        return next == Way.MAIL || !isGood(at);
    }

    /** 1 or 2, or 0 for who has no part in it. */
    int partOf(String administrator) {
        if (way == Way.MAIL) {
            return 0;
        }
        if (Objects.equals(firstBy, administrator)) {
            return 1;
        }
        return Objects.equals(secondBy, administrator) ? 2 : 0;
    }

    public String getId() {
        return id;
    }

    Membership getMembership() {
        return membership;
    }

    Person getPerson() {
        return person;
    }

    public Way getWay() {
        return way;
    }

    String getFirstBy() {
        return firstBy;
    }

    String getFirstHash() {
        return firstHash;
    }

    String getSecondHash() {
        return secondHash;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** Whether it waits for the second administrator. */
    public boolean isWaiting() {
        return expiresAt == null;
    }
}
