package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.common.PortalClock;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.incident.assessment.AssessmentQuestion;
import org.openbeian.incident.assessment.AssessmentService;
import org.openbeian.incident.assessment.IncidentAssessment;
import org.openbeian.incident.assessment.IncidentFacts;
import org.openbeian.incident.assessment.Regime;
import org.openbeian.incident.assessment.Severity;
import org.openbeian.tenancy.Authorities;

/** Asks the tables about an incident as it is kept. */
@ApplicationScoped
class IncidentAssessor {

    @Inject
    AssessmentService assessments;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    /** By the numbers alone. */
    IncidentAssessment byNumbers(Incident incident) {
        return assessments.assess(
                question(incident.getFacts(), incident.getTimes().knownSince()), rules(incident));
    }

    /** Before there is an incident: by the rules in force today. */
    IncidentAssessment assess(JsonObject facts, Instant aware) {
        return assessments.assess(question(facts, aware), null);
    }

    private String rules(Incident incident) {
        if (incident.getRuleSet() != null) {
            return incident.getRuleSet();
        }
        // reported before incidents kept their version: there was only one then
        return RuleBook.forAuthority(authorities.get(me.get().authorityId()).getCode())
                .get(0)
                .getVersion();
    }

    /** By the level that stands, as it would be owed from that moment. */
    IncidentAssessment assess(Incident incident, Instant from) {
        return assessments.assess(
                question(incident.getFacts(), from)
                        .confirmed(Severity.ofLevel(incident.getGravity().getLevel()))
                        .reportedAt(
                                incident.getTimes().firstReportAt() == null
                                        ? null
                                        : inZone(incident.getTimes().firstReportAt()))
                        .handledOn(incident.getHandlingEndedOn())
                        .judged(incident.getGravity().getOecd()),
                rules(incident));
    }

    private static AssessmentQuestion question(JsonObject facts, Instant aware) {
        List<Regime> regimes = facts.getJsonArray("profiles").getValuesAs(JsonString.class).stream()
                .map(code -> Regime.named(code.getString()).orElseThrow())
                .toList();
        return AssessmentQuestion.of(
                inZone(aware),
                IncidentFacts.read(facts.getJsonObject("impact"), facts.getJsonObject("context")),
                regimes);
    }

    private static OffsetDateTime inZone(Instant at) {
        return at.atZone(PortalClock.ZONE).toOffsetDateTime();
    }
}
