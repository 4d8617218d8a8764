package org.openbeian.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openbeian.deadline.DueDate;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.incident.assessment.AssessmentService;
import org.openbeian.incident.assessment.FirstReport;
import org.openbeian.incident.assessment.IncidentAssessment;
import org.openbeian.incident.assessment.IncidentFact;
import org.openbeian.incident.assessment.Regime;
import org.openbeian.web.frame.text.Language;

/** "Whom do I have to tell, and until when?" for anyone. Everything that was said stands in the address. */
@Named
@RequestScoped
public class IncidentClockPage {

    private static final List<String> ASKED_FIRST = List.of(
            "piiPersons",
            "deaths",
            "seriousInjuries",
            "directLossCny",
            "populationAffected",
            "ciiWholeOutageMin",
            "ciiMainOutageMin");
    private static final List<String> CHOSEN_MORE = List.of(
            "siteKind", "spreadFinding", "leakedDataClass", "dataThreat", "systemLoss", "generalThreat", "productFlaw");
    private static final List<String> CHOSEN_ABROAD = List.of("seriousHarmKind", "euHighRiskRoute", "craEvent");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    AssessmentService service;

    @Inject
    Language language;

    private final Map<String, String> said = new HashMap<>();
    private final ClockQuestion question = new ClockQuestion(said);
    private IncidentAssessment answer;

    public void load() {
        if (question.isAsked()) {
            answer = service.answer(question.toJson());
        }
    }

    private String text(String name) {
        return question.text(name);
    }

    /** What was said, by name; as it was typed. */
    public Map<String, String> getSaid() {
        return said;
    }

    /** Null until something was asked, and when it could not be read. */
    public IncidentAssessment getAnswer() {
        return answer;
    }

    public List<String> getRegimes() {
        return Regime.codes();
    }

    /** Chinese law unless somebody chose. */
    public boolean isChosen(String regime) {
        return question.isChosen(regime);
    }

    public List<String> getOffsets() {
        return ClockQuestion.OFFSETS;
    }

    /** Of the time of awareness; Beijing's unless somebody chose another. */
    public String getOffset() {
        return question.offset();
    }

    public List<String> getAskedFirst() {
        return ASKED_FIRST;
    }

    /** Numbers that few incidents have. */
    public List<String> getAskedMore() {
        return Arrays.stream(IncidentFact.values())
                .filter(fact -> fact.isImpact() && !ASKED_FIRST.contains(fact.getName()))
                .filter(fact -> fact.isAskedBy(RuleBook.newest()))
                .filter(fact -> fact.getKind() != IncidentFact.Kind.CHOICE && fact.getKind() != IncidentFact.Kind.FLAG)
                .map(IncidentFact::getName)
                .toList();
    }

    /** Opened where something in it was said. */
    public boolean isMoreSaid() {
        return Stream.of(getAskedMore(), getChosenMore(), List.of("siteTampered"))
                .flatMap(List::stream)
                .anyMatch(name -> !text(name).isEmpty());
    }

    /** Kinds of site, spread and data, which few incidents have. */
    public List<String> getChosenMore() {
        return CHOSEN_MORE;
    }

    /** What only the law of other places asks. */
    public List<String> getChosenAbroad() {
        return CHOSEN_ABROAD;
    }

    public List<String> choices(String name) {
        return IncidentFact.named(name).orElseThrow().getChoices();
    }

    public String chosen(String name) {
        return text(name).isEmpty() ? choices(name).get(0) : text(name);
    }

    /** The rules of the level, as a reader understands them. */
    public List<RuleLine> getRules() {
        return answer.getTrace().stream()
                .map(rule -> new RuleLine(answer.getRuleSet(), rule, language))
                .toList();
    }

    /** {@code 2026-10-03 01:30 (UTC+08:00)}, in the offset of the awareness. */
    public String due(FirstReport report) {
        return moment(report.getDueAt());
    }

    /** The same of a report that follows the first. */
    public String followUp(DueDate due) {
        return moment(due.moment().orElseThrow());
    }

    private static String moment(OffsetDateTime at) {
        String offset = at.getOffset().getId();
        return MINUTE.format(at) + " (UTC" + (offset.equals("Z") ? "" : offset) + ")";
    }

    /** The end by Regulation 1182/71; empty where it does not count. */
    public String otherEnd(FirstReport report) {
        String other = report.getAlternativeDue();
        return other == null ? "" : moment(OffsetDateTime.parse(other));
    }

    /** A clause is known as such only where somebody read it. */
    public boolean isSure(String confidence) {
        return confidence.startsWith("verified") || confidence.startsWith("portal");
    }
}
