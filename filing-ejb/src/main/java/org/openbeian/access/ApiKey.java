package org.openbeian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbeian.common.Hashes;
import org.openbeian.common.Ids;

/**
 * A personal key for REST, shown once. It acts in exactly one membership, for some things only and until a day, and dies
 * with the membership, with a role that is taken away and with the password.
 */
@Entity
@Table(name = "api_key")
public class ApiKey {

    private static final int BYTES = 32;

    @Id
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "membership_id")
    private Membership membership;

    private String name;

    @Column(name = "key_hash")
    private String keyHash;

    /** Names of scopes with commas between them. */
    private String scopes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiKey() {}

    public ApiKey(Membership membership, String name, String key, Set<KeyScope> scopes, Instant at, Instant until) {
        this.id = Ids.next();
        this.membership = membership;
        this.name = name;
        this.keyHash = Hashes.sha256(key);
        this.scopes = scopes.stream().sorted().map(KeyScope::name).collect(Collectors.joining(","));
        this.createdAt = at;
        this.expiresAt = until;
    }

    /**
     * 256 bits that nobody can guess, with a prefix by which a leaked key can be recognised.
     *
     * @param random as many bytes as that is
     */
    static String made(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("A key has " + BYTES + " bytes");
        }
        return "obk_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    void revoke(Instant at) {
        revokedAt = at;
    }

    /** To the minute is exact enough; every use would be a write. */
    void used(Instant at) {
        if (lastUsedAt == null || lastUsedAt.isBefore(at.minusSeconds(60))) {
            lastUsedAt = at;
        }
    }

    boolean isGood(Instant at) {
        return revokedAt == null && at.isBefore(expiresAt);
    }

    public String getId() {
        return id;
    }

    Membership getMembership() {
        return membership;
    }

    public String getName() {
        return name;
    }

    public Set<KeyScope> getScopes() {
        Set<KeyScope> known = EnumSet.noneOf(KeyScope.class);
        Arrays.stream(scopes.split(","))
                .filter(one -> !one.isEmpty())
                .map(KeyScope::valueOf)
                .forEach(known::add);
        return known;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** From then on it opens nothing. */
    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** To the minute; null when it was never used. */
    public Instant getLastUsedAt() {
        return lastUsedAt;
    }

    public Instant getRevokedAt() {
        return revokedAt;
    }
}
