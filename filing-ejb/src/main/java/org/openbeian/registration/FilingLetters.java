package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openbeian.tenancy.TenantOwned;

/** How many letters have gone out about a case. It has a row of its own: whoever writes a letter changes nothing of the filing. */
@Entity
@Table(name = "filing_letters")
public class FilingLetters extends TenantOwned {

    @Id
    @Column(name = "filing_id")
    private String filingId;

    private int letters;

    protected FilingLetters() {}

    FilingLetters(String filingId) {
        this.filingId = filingId;
    }

    /** One more. @return which one of the case that is */
    int next() {
        return ++letters;
    }
}
