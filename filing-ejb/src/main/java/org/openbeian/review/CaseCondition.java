package org.openbeian.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.openbeian.common.Ids;
import org.openbeian.registration.Filing;
import org.openbeian.tenancy.CaseOwned;

/** A condition (附加条件) of an approval: what, shown by which evidence, by whom, by when. */
@Entity
@Table(name = "case_condition")
public class CaseCondition extends CaseOwned {

    @Id
    private String id;

    @Column(name = "filing_id")
    private String filingId;

    private String code;

    private String evidence;

    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected CaseCondition() {}

    CaseCondition(Filing filing, String code, String evidence, String owner, LocalDate dueOn) {
        super(filing.getOrganisationId());
        this.id = Ids.next();
        this.filingId = filing.getId();
        this.code = code;
        this.evidence = evidence;
        this.owner = owner;
        this.dueOn = dueOn;
    }

    public String getFilingId() {
        return filingId;
    }

    /** Code of table T13. */
    public String getCode() {
        return code;
    }

    public String getEvidence() {
        return evidence;
    }

    public String getOwner() {
        return owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }
}
