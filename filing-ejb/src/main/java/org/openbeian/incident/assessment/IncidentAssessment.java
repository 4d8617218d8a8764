package org.openbeian.incident.assessment;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbeian.common.Json;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.DueDate;
import org.openbeian.deadline.DueDates;
import org.openbeian.grading.DecisionTables;
import org.openbeian.grading.RuleHit;
import org.openbeian.grading.TracedRule;
import org.openbeian.grading.rulebook.RuleBook;

/**
 * How grave an incident is by the numbers (table T15), who must hear of it first and until when (T16), and until when
 * the summary is owed. Pure: the same question, rules and time always give the same assessment.
 */
public final class IncidentAssessment {

    /** Only Chinese law knows the summary report. */
    private static final String SUMMARY = "CN-INC-FINAL-30D";

    /** After the early warning of the Cyber Resilience Act a notification is owed, too. */
    private static final String WARNING = "EU-CRA-24H";

    private static final String NOTIFICATION = "EU-CRA-72H";

    private final String ruleSet;
    private final Severity byNumbers;
    private final Severity severity;
    private final List<TracedRule> trace;
    private final List<FirstReport> firstReports;
    private final List<NotInForce> notInForce;
    private final List<DueDate> followUps;
    private final DueDate finalReport;
    private final String oecdSeverity;

    private IncidentAssessment(
            String ruleSet,
            Severity byNumbers,
            List<TracedRule> trace,
            List<FirstReport> firstReports,
            List<NotInForce> notInForce,
            List<DueDate> followUps,
            DueDate finalReport,
            AssessmentQuestion question) {
        this.ruleSet = ruleSet;
        this.byNumbers = byNumbers;
        this.severity = question.confirmed().orElse(byNumbers);
        this.trace = List.copyOf(trace);
        this.firstReports = List.copyOf(firstReports);
        this.notInForce = List.copyOf(notInForce);
        this.followUps = List.copyOf(followUps);
        this.finalReport = finalReport;
        this.oecdSeverity = question.oecdSeverity().orElse(null);
    }

    /** @param now decides what is late as long as nothing was reported */
    public static IncidentAssessment of(
            AssessmentQuestion question, RuleBook book, DecisionTables tables, Instant now) {
        IncidentFacts facts = book.isDated() ? question.getFacts().completed() : question.getFacts();
        Map<String, Object> inputs = facts.asInputs();
        List<TracedRule> trace = ask("T15", book, tables, inputs);
        Severity byNumbers = Severity.ofLevel(trace.stream()
                .mapToInt(rule -> (Integer) rule.outputs().get("severity"))
                .max()
                .orElse(1));
        inputs.put("severity", question.confirmed().orElse(byNumbers).getLevel());
        OffsetDateTime reported = question.firstReportAt().orElse(now.atOffset(ZoneOffset.UTC));
        List<FirstReport> reports = new ArrayList<>();
        List<NotInForce> apart = new ArrayList<>();
        List<DueDate> followUps = new ArrayList<>();
        for (Regime regime : question.getRegimes()) {
            inputs.put("profile", regime.getCode());
            for (TracedRule rule : ask("T16", book, tables, inputs)) {
                ClockDefinition clock =
                        ClockDefinitions.get((String) rule.outputs().get("clock"));
                Optional<NotInForce> outside =
                        book.isDated() ? outside(rule, clock, facts, question.getAwareAt()) : Optional.empty();
                if (outside.isPresent()) {
                    apart.add(outside.get());
                } else {
                    reports.add(new FirstReport(rule, DueDates.from(clock, question.getAwareAt()), reported));
                    if (clock.getCode().equals(WARNING)) {
                        followUps.add(DueDates.from(ClockDefinitions.get(NOTIFICATION), question.getAwareAt()));
                    }
                }
            }
        }
        return new IncidentAssessment(
                book.getVersion(), byNumbers, trace, reports, apart, followUps, summary(question), question);
    }

    private static List<TracedRule> ask(
            String table, RuleBook book, DecisionTables tables, Map<String, Object> inputs) {
        List<TracedRule> trace = new ArrayList<>();
        for (RuleHit hit : tables.hits(table, inputs)) {
            trace.add(TracedRule.of(book.rule(hit.rule()), hit));
        }
        return trace;
    }

    /** Present when the law was not in force on the day of awareness, as its own part of the world counts days. */
    private static Optional<NotInForce> outside(
            TracedRule rule, ClockDefinition clock, IncidentFacts facts, OffsetDateTime aware) {
        LocalDate day = aware.atZoneSameInstant(ClockDefinitions.zone(clock.getProfile()))
                .toLocalDate();
        LocalDate from = clock.effectiveFrom(
                fact -> String.valueOf(facts.get(IncidentFact.named(fact).orElseThrow())));
        boolean ended = clock.getEffectiveTo() != null && day.isAfter(clock.getEffectiveTo());
        boolean early = from != null && day.isBefore(from);
        return ended || early ? Optional.of(new NotInForce(rule, clock, from, ended)) : Optional.empty();
    }

    private static DueDate summary(AssessmentQuestion question) {
        return question.getRegimes().contains(Regime.CN)
                ? question.handlingEndedOn()
                        .map(day -> DueDates.from(ClockDefinitions.get(SUMMARY), day))
                        .orElse(null)
                : null;
    }

    /** The version of the rules that said so. */
    public String getRuleSet() {
        return ruleSet;
    }

    /** The level by which the clocks go: the confirmed one, else that of the numbers. */
    public Severity getSeverity() {
        return severity;
    }

    /** What the numbers alone say. */
    public Severity getSeverityByNumbers() {
        return byNumbers;
    }

    /** The rules of T15 that applied, in table order; none for level 1. */
    public List<TracedRule> getTrace() {
        return trace;
    }

    /** In the order of the regimes asked for, then of the table. */
    public List<FirstReport> getFirstReports() {
        return firstReports;
    }

    /** Clocks of a law that was not in force on the day of awareness; for information, never owed. */
    public List<NotInForce> getNotInForce() {
        return notInForce;
    }

    /** What is owed after a first report, from the same moment of awareness. */
    public List<DueDate> getFollowUps() {
        return followUps;
    }

    /** The summary report; empty until handling has ended, and where Chinese law was not asked. */
    public Optional<DueDate> finalReport() {
        return Optional.ofNullable(finalReport);
    }

    /** As published by the public interface. */
    public JsonObject toJson() {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        JsonArrayBuilder rules = Json.createArrayBuilder();
        for (TracedRule rule : trace) {
            ids.add(rule.rule());
            rules.add(Json.createObjectBuilder()
                    .add("rule", rule.rule())
                    .add("table", rule.table())
                    .add("source", rule.source())
                    .add("confidence", rule.confidence()));
        }
        JsonArrayBuilder reports = Json.createArrayBuilder();
        firstReports.forEach(report -> reports.add(published(report)));
        JsonArrayBuilder apart = Json.createArrayBuilder();
        notInForce.forEach(clock -> apart.add(published(clock)));
        JsonArrayBuilder later = Json.createArrayBuilder();
        followUps.forEach(due -> later.add(published(due)));
        return Json.createObjectBuilder()
                .add("rule_set", ruleSet)
                .add("severity_level", severity.getLevel())
                .add("severity_zh", severity.getNameZh())
                .add("severity_en", severity.getNameEn())
                .add("rule_trace", ids)
                .add("trace", rules)
                .add("first_report", reports)
                .add("not_in_force", apart)
                .add("follow_ups", later)
                .add("final_report", finalReport == null ? JsonValue.NULL : published(finalReport))
                .add("oecd_severity", oecdSeverity == null ? JsonValue.NULL : Json.createValue(oecdSeverity))
                .build();
    }

    private static JsonObjectBuilder published(FirstReport report) {
        String alternative = report.getAlternativeDue();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("clock", report.getClock().getCode())
                .add("recipient", report.getRecipient())
                .add("due", report.getDue())
                .add("late", report.isLate())
                .add("rule", report.getRule().rule())
                .add("source", report.getClock().getSource())
                .add("confidence", report.getClock().getConfidence())
                .add("provisional", report.isProvisional())
                .add("applies_if", report.getClock().getAppliesIf())
                .add("alternative_due", alternative == null ? JsonValue.NULL : Json.createValue(alternative));
        return alternative == null ? json : json.add("late_under_alternative", report.isLateUnderAlternative());
    }

    private static JsonObjectBuilder published(NotInForce apart) {
        return Json.createObjectBuilder()
                .add("clock", apart.getClock().getCode())
                .add("recipient", apart.getRecipient())
                .add("status", apart.isEnded() ? "ended" : "not_in_force_yet")
                .add(
                        apart.isEnded() ? "effective_to" : "effective_from",
                        apart.getDay().toString())
                .add("applies_if", apart.getClock().getAppliesIf());
    }

    private static JsonObject published(DueDate due) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("clock", due.getClock().getCode())
                .add("due", due.getDue());
        if (due.isProvisional()) {
            json.add("provisional", true);
        }
        return json.build();
    }
}
