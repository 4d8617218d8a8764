package org.openbeian.incident.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What is asked about an incident: the moment of awareness, the facts, and by whose law. Immutable. */
public final class AssessmentQuestion {

    private final OffsetDateTime awareAt;
    private final IncidentFacts facts;
    private final List<Regime> regimes;
    private final OffsetDateTime firstReportAt;
    private final LocalDate handlingEndedOn;
    private final Severity confirmed;
    private final String oecdSeverity;

    private AssessmentQuestion(
            OffsetDateTime awareAt,
            IncidentFacts facts,
            List<Regime> regimes,
            OffsetDateTime firstReportAt,
            LocalDate handlingEndedOn,
            Severity confirmed,
            String oecdSeverity) {
        this.awareAt = awareAt;
        this.facts = facts;
        this.regimes = List.copyOf(regimes);
        this.firstReportAt = firstReportAt;
        this.handlingEndedOn = handlingEndedOn;
        this.confirmed = confirmed;
        this.oecdSeverity = oecdSeverity;
    }

    /** The clocks of all these regimes start at the one moment of awareness and answer in its offset. */
    public static AssessmentQuestion of(OffsetDateTime awareAt, IncidentFacts facts, List<Regime> regimes) {
        return new AssessmentQuestion(awareAt, facts, regimes, null, null, null, null);
    }

    /** With the moment of the first report, which decides whether a clock was missed; null = none yet. */
    public AssessmentQuestion reportedAt(OffsetDateTime moment) {
        return new AssessmentQuestion(awareAt, facts, regimes, moment, handlingEndedOn, confirmed, oecdSeverity);
    }

    /** With the day on which handling ended, from which the summary report is owed; null = not yet. */
    public AssessmentQuestion handledOn(LocalDate day) {
        return new AssessmentQuestion(awareAt, facts, regimes, firstReportAt, day, confirmed, oecdSeverity);
    }

    /** With the level that a person confirmed, by which the clocks go then; null = by the numbers. */
    public AssessmentQuestion confirmed(Severity level) {
        return new AssessmentQuestion(awareAt, facts, regimes, firstReportAt, handlingEndedOn, level, oecdSeverity);
    }

    /** With a person's judgement in the terms of the OECD; it is handed back and never made up. */
    public AssessmentQuestion judged(String oecd) {
        return new AssessmentQuestion(awareAt, facts, regimes, firstReportAt, handlingEndedOn, confirmed, oecd);
    }

    public OffsetDateTime getAwareAt() {
        return awareAt;
    }

    public IncidentFacts getFacts() {
        return facts;
    }

    public List<Regime> getRegimes() {
        return regimes;
    }

    public Optional<OffsetDateTime> firstReportAt() {
        return Optional.ofNullable(firstReportAt);
    }

    public Optional<LocalDate> handlingEndedOn() {
        return Optional.ofNullable(handlingEndedOn);
    }

    public Optional<Severity> confirmed() {
        return Optional.ofNullable(confirmed);
    }

    public Optional<String> oecdSeverity() {
        return Optional.ofNullable(oecdSeverity);
    }
}
