package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Collection;
import org.openbeian.common.BusinessException;

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

    /** Nobody has signed. */
    protected Signature() {}

    Signature(String by, Instant at, String hash) {
        this.by = by;
        this.at = at;
        this.hash = hash;
    }

    Signature voided() {
        return new Signature(by, at, null);
    }

    /**
     * Nothing is handed in without it.
     *
     * @param grade that holds
     * @param preparers everybody who has written something of what is signed
     * @throws BusinessException when it was not given on these answers, or by one of those who wrote them (SOD-12)
     */
    void mustHold(String answersHash, int grade, Collection<String> preparers) {
        if (!isOn(answersHash)) {
            throw new BusinessException("filing.not_signed");
        }
        SeparationOfDuty.signatoryIsNotPreparer(grade, preparers, by);
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public boolean isOn(String answersHash) {
        return answersHash.equals(hash);
    }
}
