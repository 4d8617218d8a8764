package org.openbeian.registration;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Ids;
import org.openbeian.tenancy.CaseOwned;

/** One grading of a filing, proposed by the rules or set by a classifier, with every rule that fired. Never changed. */
@Entity
@Table(name = "filing_grading")
public class GradingRecord extends CaseOwned {

    @Id
    private String id;

    @Column(name = "filing_id")
    private String filingId;

    @Column(name = "made_at")
    private Instant madeAt;

    /** Null for the proposal of the rules. */
    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    /** In the words of the second classifier; null where nothing was said, and of what was confirmed before it was kept. */
    @Column(name = "confirmed_why")
    private String confirmedWhy;

    @Column(name = "rule_set")
    private String ruleSet;

    private int grade;

    private String reason;

    private String result;

    protected GradingRecord() {}

    public GradingRecord(
            Filing filing, String madeBy, String ruleSet, int grade, String reason, JsonObject result, Instant at) {
        super(filing.getOrganisationId());
        this.id = Ids.next();
        this.filingId = filing.getId();
        this.madeBy = madeBy;
        this.ruleSet = ruleSet;
        this.grade = grade;
        this.reason = reason;
        this.result = CanonicalJson.write(result);
        this.madeAt = at;
    }

    /** @param why in the second classifier's words; null for none */
    public void confirmedBy(String person, String why) {
        confirmedBy = person;
        confirmedWhy = why;
    }

    public String getId() {
        return id;
    }

    public String getFilingId() {
        return filingId;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public String getMadeBy() {
        return madeBy;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public String getConfirmedWhy() {
        return confirmedWhy;
    }

    public String getRuleSet() {
        return ruleSet;
    }

    public int getGrade() {
        return grade;
    }

    public String getReason() {
        return reason;
    }

    /** The whole result of the rules, in the shape of the REST answer. */
    public JsonObject getResult() {
        return CanonicalJson.read(result);
    }
}
