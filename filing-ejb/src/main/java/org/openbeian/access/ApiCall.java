package org.openbeian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openbeian.common.Hashes;
import org.openbeian.tenancy.TenantOwned;

/**
 * That a member's program has done something under an {@code Idempotency-Key}: sent again, it is not done again. It comes
 * into being with what it did, in one transaction, and is forgotten after a week.
 */
@Entity
@Table(name = "api_call")
public class ApiCall extends TenantOwned {

    /** Of membership and key, so that nobody meets the keys of another. */
    @Id
    private String id;

    @Column(name = "membership_id", updatable = false)
    private String membershipId;

    @Column(name = "request_hash", updatable = false)
    private String requestHash;

    @Column(name = "called_at", updatable = false)
    private Instant calledAt;

    protected ApiCall() {}

    ApiCall(String membershipId, CallTerms terms, Instant at) {
        this.id = idOf(membershipId, terms.key());
        this.membershipId = membershipId;
        this.requestHash = terms.requestHash();
        this.calledAt = at;
    }

    static String idOf(String membershipId, String key) {
        return Hashes.sha256(membershipId + "\n" + key);
    }

    boolean isOf(CallTerms terms) {
        return requestHash.equals(terms.requestHash());
    }

    public String getMembershipId() {
        return membershipId;
    }

    public Instant getCalledAt() {
        return calledAt;
    }
}
