package org.openbeian.incident.assessment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Severity byNumbers;
    private final Severity severity;
    private final List<TracedRule> trace;
    private final List<FirstReport> firstReports;
    private final DueDate finalReport;
    private final String oecdSeverity;

    private IncidentAssessment(
            Severity byNumbers,
            List<TracedRule> trace,
            List<FirstReport> firstReports,
            DueDate finalReport,
            AssessmentQuestion question) {
        this.byNumbers = byNumbers;
        this.severity = question.confirmed().orElse(byNumbers);
        this.trace = List.copyOf(trace);
        this.firstReports = List.copyOf(firstReports);
        this.finalReport = finalReport;
        this.oecdSeverity = question.oecdSeverity().orElse(null);
    }

    /** @param now decides what is late as long as nothing was reported */
    public static IncidentAssessment of(
            AssessmentQuestion question, RuleBook book, DecisionTables tables, Instant now) {
        Map<String, Object> inputs = question.getFacts().asInputs();
        List<TracedRule> trace = ask("T15", book, tables, inputs);
        Severity byNumbers = Severity.ofLevel(trace.stream()
                .mapToInt(rule -> (Integer) rule.getOutputs().get("severity"))
                .max()
                .orElse(1));
        inputs.put("severity", question.confirmed().orElse(byNumbers).getLevel());
        OffsetDateTime reported = question.firstReportAt().orElse(now.atOffset(ZoneOffset.UTC));
        List<FirstReport> reports = new ArrayList<>();
        for (Regime regime : question.getRegimes()) {
            inputs.put("profile", regime.getCode());
            ask("T16", book, tables, inputs).forEach(rule -> reports.add(owed(rule, question, reported)));
        }
        return new IncidentAssessment(byNumbers, trace, reports, summary(question), question);
    }

    private static List<TracedRule> ask(
            String table, RuleBook book, DecisionTables tables, Map<String, Object> inputs) {
        List<TracedRule> trace = new ArrayList<>();
        for (RuleHit hit : tables.hits(table, inputs)) {
            trace.add(TracedRule.of(book.rule(hit.getRule()), hit));
        }
        return trace;
    }

    private static FirstReport owed(TracedRule rule, AssessmentQuestion question, OffsetDateTime reported) {
        ClockDefinition clock = ClockDefinitions.get((String) rule.getOutputs().get("clock"));
        return new FirstReport(rule, DueDates.from(clock, question.getAwareAt()), reported);
    }

    private static DueDate summary(AssessmentQuestion question) {
        return question.getRegimes().contains(Regime.CN)
                ? question.handlingEndedOn()
                        .map(day -> DueDates.from(ClockDefinitions.get(SUMMARY), day))
                        .orElse(null)
                : null;
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

    /** The summary report; empty until handling has ended, and where Chinese law was not asked. */
    public Optional<DueDate> finalReport() {
        return Optional.ofNullable(finalReport);
    }

    /** As published by the public interface. */
    public JsonObject toJson() {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        JsonArrayBuilder rules = Json.createArrayBuilder();
        for (TracedRule rule : trace) {
            ids.add(rule.getRule());
            rules.add(Json.createObjectBuilder()
                    .add("rule", rule.getRule())
                    .add("table", rule.getTable())
                    .add("source", rule.getSource())
                    .add("confidence", rule.getConfidence()));
        }
        JsonArrayBuilder reports = Json.createArrayBuilder();
        firstReports.forEach(report -> reports.add(published(report)));
        return Json.createObjectBuilder()
                .add("severity_level", severity.getLevel())
                .add("severity_zh", severity.getNameZh())
                .add("severity_en", severity.getNameEn())
                .add("rule_trace", ids)
                .add("trace", rules)
                .add("first_report", reports)
                .add("final_report", finalReport == null ? JsonValue.NULL : published(finalReport))
                .add("oecd_severity", oecdSeverity == null ? JsonValue.NULL : Json.createValue(oecdSeverity))
                .build();
    }

    private static JsonObjectBuilder published(FirstReport report) {
        String alternative = report.getAlternativeDue();
        return Json.createObjectBuilder()
                .add("clock", report.getClock().getCode())
                .add("recipient", report.getRecipient())
                .add("due", report.getDue())
                .add("late", report.isLate())
                .add("rule", report.getRule().getRule())
                .add("source", report.getClock().getSource())
                .add("confidence", report.getClock().getConfidence())
                .add("provisional", report.isProvisional())
                .add("alternative_due", alternative == null ? JsonValue.NULL : Json.createValue(alternative));
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
