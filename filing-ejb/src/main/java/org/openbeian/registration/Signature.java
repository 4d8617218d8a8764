package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The statement that everything is true, given by one person on exactly the answers of that hash. Once something is asked
 * it no longer holds; who gave it, and when, stays known.
 */
@Embeddable
public class Signature {

    @Column(name = "signed_by")
    private String by;

    @Column(name = "signed_at")
    private Instant at;

    @Column(name = "signed_hash")
    private String hash;

    protected Signature() {}

    Signature(String by, Instant at, String hash) {
        this.by = by;
        this.at = at;
        this.hash = hash;
    }

    Signature voided() {
        return new Signature(by, at, null);
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }

    boolean isOn(String answersHash) {
        return answersHash.equals(hash);
    }
}
