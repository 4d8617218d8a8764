package org.openbeian.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.openbeian.common.Ids;
import org.openbeian.grading.GradingDifference;
import org.openbeian.registration.Filing;
import org.openbeian.tenancy.CaseOwned;

/**
 * An open case held against a version of the rules that came into force meanwhile (decision flow, "re-grade on": batch
 * re-run, report only). The case keeps its own rules and their trace; whoever works on it reads what would be different.
 */
@Entity
@Table(name = "rules_rerun")
public class RulesRerun extends CaseOwned {

    @Id
    private String id;

    @Column(name = "filing_id")
    private String filingId;

    @Column(name = "rule_set")
    private String ruleSet;

    @Column(name = "other_rule_set")
    private String otherRuleSet;

    private String differences;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private long version;

    protected RulesRerun() {}

    RulesRerun(Filing filing, String otherRuleSet, List<GradingDifference> differences, Instant at) {
        super(filing.getOrganisationId());
        this.id = Ids.next();
        this.filingId = filing.getId();
        this.ruleSet = filing.getTerms().ruleSet();
        this.otherRuleSet = otherRuleSet;
        this.differences = GradingDifference.write(differences);
        this.madeAt = at;
    }

    public String getFilingId() {
        return filingId;
    }

    /** The one that the case keeps. */
    public String getRuleSet() {
        return ruleSet;
    }

    /** The one that came into force. */
    public String getOtherRuleSet() {
        return otherRuleSet;
    }

    /** Empty when both say the same. */
    public List<GradingDifference> getDifferences() {
        return GradingDifference.read(differences == null ? "" : differences);
    }

    /** Whether the facts sufficed to hold the case against the rules. */
    public boolean isEvaluated() {
        return getDifferences().stream().noneMatch(one -> one.kind() == GradingDifference.Kind.NOT_EVALUABLE);
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
