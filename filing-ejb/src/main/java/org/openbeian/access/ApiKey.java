package org.openbeian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.openbeian.common.Hashes;
import org.openbeian.common.Ids;

/** A personal key for REST, shown once. It acts in exactly one membership and dies with it. */
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

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiKey() {}

    public ApiKey(Membership membership, String name, String key, Instant at) {
        this.id = Ids.next();
        this.membership = membership;
        this.name = name;
        this.keyHash = Hashes.sha256(key);
        this.createdAt = at;
    }

    /** 256 random bits with a prefix by which a leaked key can be recognised. */
    public static String newKey() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return "obk_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    void revoke(Instant at) {
        revokedAt = at;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getRevokedAt() {
        return revokedAt;
    }
}
