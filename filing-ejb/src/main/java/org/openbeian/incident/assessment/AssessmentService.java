package org.openbeian.incident.assessment;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.common.PortalClock;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleSetId;
import org.openbeian.tenancy.Authorities;

/** How grave an incident is and which reports are owed, by the rules that the authority has in force; nothing is kept. */
@Stateless
public class AssessmentService {

    @Inject
    IncidentRules rules;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    /** Answers a question that was asked from outside: refuses what cannot be read and what contradicts itself. */
    @Requires(value = ANYONE, reads = true, action = "assessment.answer")
    public IncidentAssessment answer(JsonObject question) {
        RuleBook book = RuleBook.inForce(authority(), clock.today());
        return assess(QuestionReader.read(question, book), book);
    }

    /**
     * The assessment of what is known, for instance from a report that was kept.
     *
     * @param version of the rules under which the incident was reported; null = those in force today
     */
    @Requires(value = ANYONE, reads = true, action = "assessment.assess")
    public IncidentAssessment assess(AssessmentQuestion question, String version) {
        return assess(
                question, version == null ? RuleBook.inForce(authority(), clock.today()) : RuleBook.version(version));
    }

    private String authority() {
        return authorities.get(me.get().authorityId()).getCode();
    }

    private IncidentAssessment assess(AssessmentQuestion question, RuleBook book) {
        RuleSetId ruleSet = new RuleSetId(authority(), book.getVersion());
        return IncidentAssessment.of(question, book, rules.tables(ruleSet), clock.instant());
    }
}
