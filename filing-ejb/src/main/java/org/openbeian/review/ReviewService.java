package org.openbeian.review;

import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.GRADE;
import static org.openbeian.access.Permission.INTAKE;
import static org.openbeian.access.Permission.PANEL;
import static org.openbeian.access.Permission.REVIEW;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.BusinessException;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Shown;
import org.openbeian.grading.Track;
import org.openbeian.registration.Assessed;
import org.openbeian.registration.Assessment;
import org.openbeian.registration.Changes;
import org.openbeian.registration.CorrectionRequest;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingClocks;
import org.openbeian.registration.FilingForm;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.FilingProcess.Step;
import org.openbeian.registration.FilingReader;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.GradeOverride;
import org.openbeian.registration.GradeTerms;
import org.openbeian.registration.GradingRecord;
import org.openbeian.registration.Registrations;
import org.openbeian.registration.SectionAnswers;

/** The acts of the regulator's staff on a case, each on a work item that the caller has claimed. */
@Stateless
public class ReviewService {

    /** Of what is said about one gap or one condition. */
    private static final int SHORT_TEXT = 1000;

    private static final Set<String> GAPS = Set.of("MISSING", "UNCLEAR", "CONTRADICTORY", "WRONG");
    private static final int MAX_GAPS = 100;

    /** Behind which no condition may be due: a slip of the keyboard would be one that is never broken. */
    private static final int CONDITION_YEARS = 3;

    @Inject
    Acting acting;

    @Inject
    FilingNotices notices;

    @Inject
    FilingRepository filings;

    @Inject
    FilingClocks clocks;

    @Inject
    Registrations registrations;

    @Inject
    Changes changes;

    @Inject
    FilingForm form;

    @Inject
    Assessment assessment;

    @Inject
    SectionAnswers answers;

    @Inject
    FilingReader reader;

    @Inject
    CaseAccess cases;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    Conditions conditionsOf;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /** Intake: the filing is complete; the review clock starts. A minor change of a registration takes effect at once. */
    @Requires(INTAKE)
    public void accept(String workItemId) {
        WorkItem item = acting.begin(workItemId, WorkKind.INTAKE);
        Filing filing = item.getFiling();
        if (assessment.isUpstreamUnfiled(filings.gradings(filing.getId()).get(0).getResult())) {
            throw new BusinessException(filing.withoutUpstream());
        }
        String before = filing.getState().name();
        Instant now = acting.record(item, "ACCEPT", null);
        if (changes.isMinor(filing)) {
            changes.recordMinor(filing, now);
            clocks.closed(filing, now);
            acting.completed(item, before, Step.RECORDED, Map.of());
            return;
        }
        filing.accept(now);
        notices.tellAccepted(filing, clocks.accepted(filing, now));
        acting.completed(item, before, Step.ACCEPTED, Map.of());
    }

    /** Intake: out of scope, or still incomplete after the correction. */
    @Requires(INTAKE)
    public void refuse(String workItemId, String reason) {
        WorkItem item = acting.begin(workItemId, WorkKind.INTAKE);
        Filing filing = item.getFiling();
        String why = Acting.reason("reason", reason);
        String before = filing.getState().name();
        Instant now = acting.record(item, "REFUSE", why);
        filing.refuseAcceptance(why, now);
        clocks.closed(filing, now);
        registrations.settle(filing, now);
        acting.completed(item, before, Step.REFUSED, Map.of());
    }

    /** Intake or a reviewer: everything that is missing, told at once, each gap on its field. */
    @Requires({INTAKE, REVIEW})
    public void requestCorrection(String workItemId, List<GapInput> gaps) {
        WorkItem item = acting.begin(workItemId, WorkKind.INTAKE, WorkKind.REVIEW);
        Filing filing = item.getFiling();
        boolean technical = item.getKind() == WorkKind.REVIEW;
        if (gaps.isEmpty() || gaps.size() > MAX_GAPS) {
            throw new Invalid("/gaps", "correction.gaps_count", MAX_GAPS);
        }
        List<String> texts = new ArrayList<>();
        InputCheck input = new InputCheck();
        for (int i = 0; i < gaps.size(); i++) {
            GapInput gap = gaps.get(i);
            if (form.field(gap.field()).isEmpty()) {
                throw new Invalid("/gaps/" + i + "/field", "field.unknown_option", gap.field());
            }
            texts.add(gap.checked("gaps/" + i + "/", GAPS, SHORT_TEXT, input));
        }
        input.check();
        String before = filing.getState().name();
        Instant now = acting.record(item, "CORRECTION", null);
        filing.requestCorrection(technical);
        LocalDate due = clocks.correctionRequested(filing, technical, now);
        CorrectionRequest request =
                new CorrectionRequest(filing, technical, me.get().personId(), now, due);
        for (int i = 0; i < gaps.size(); i++) {
            request.gap(gaps.get(i).field(), gaps.get(i).kind(), texts.get(i));
        }
        filings.add(request);
        em.flush();
        Map<String, Object> facts = new HashMap<>(clocks.correctionTimers(due));
        facts.put("correctionTechnical", technical);
        facts.put("reviewNext", "CORRECTION");
        acting.completed(item, before, Step.CORRECTION, facts);
    }

    /**
     * Classifier: the final grade, the proposed one or another with a reason. A lowered grade and a "not required" wait
     * for a second classifier.
     */
    @Requires(GRADE)
    public void grade(String workItemId, int grade, String reason) {
        WorkItem item = acting.begin(workItemId, WorkKind.GRADING);
        Filing filing = item.getFiling();
        String before = filing.getState().name();
        String why = Acting.text("reason", reason, false);
        boolean lowered = GradeOverride.check(filing.getProposedGrade(), grade, why);
        GradingRecord proposal = filings.gradings(filing.getId()).stream()
                .filter(record -> record.getMadeBy() == null)
                .findFirst()
                .orElseThrow();
        GradeTerms terms = assessment.terms(proposal.getResult(), grade);
        Instant now = acting.record(item, "G" + grade, why);
        filings.add(
                new GradingRecord(filing, me.get().personId(), terms.ruleSet(), grade, why, proposal.getResult(), now));
        String route = route(filing, terms);
        boolean confirm = lowered || route.equals("NOT_REQUIRED") || isMoved(filing, grade);
        Map<String, Object> facts = steering(terms);
        facts.put("route", confirm ? "CONFIRM" : route);
        facts.put("routeAfterConfirm", route);
        if (!confirm) {
            graded(filing, terms, now);
        }
        acting.completed(item, before, Step.GRADED, facts);
    }

    /**
     * Classifier of a regrade: what is registered is not so. The rules propose anew on the facts as put right.
     *
     * @param given all answers of the page, as on the page of the filing
     * @throws Invalid with one error per wrong field
     */
    @Requires(GRADE)
    public void correctFacts(String workItemId, String section, JsonObject given, String reason) {
        WorkItem item = acting.begin(workItemId, WorkKind.GRADING);
        Filing filing = item.getFiling();
        String why = Acting.reason("reason", reason);
        filing.correct(section, answers.read(section, given), me.get().personId(), clock.instant());
        Assessed assessed = reader.assess(filing);
        filing.proposedAnew(assessed.terms());
        filings.add(new GradingRecord(
                filing,
                null,
                assessed.terms().ruleSet(),
                assessed.terms().grade(),
                why,
                assessed.kept(),
                clock.instant()));
        changes.corrected(filing);
        acting.corrected(item, section, why);
    }

    /** Second classifier: agrees with the lowered grade or the "not required", or sends it back. */
    @Requires(GRADE)
    public void confirmGrade(String workItemId, boolean agree, String reason) {
        WorkItem item = acting.begin(workItemId, WorkKind.GRADE_CONFIRMATION);
        Filing filing = item.getFiling();
        String before = filing.getState().name();
        GradingRecord set = filings.gradings(filing.getId()).stream()
                .filter(record -> record.getMadeBy() != null)
                .findFirst()
                .orElseThrow();
        String why = agree ? Acting.text("reason", reason, false) : Acting.reason("reason", reason);
        if (agree) {
            GradeOverride.confirm(assessment.floor(set.getResult()), set.getGrade(), why);
        }
        Instant now = acting.record(item, agree ? "CONFIRM" : "DISPUTE", why);
        if (!agree) {
            acting.completed(item, before, Step.DISPUTED, Map.of("routeAfterConfirm", "DISPUTED"));
            return;
        }
        set.confirmedBy(me.get().personId(), why);
        GradeTerms terms = assessment.terms(set.getResult(), set.getGrade());
        graded(filing, terms, now);
        String route = route(filing, terms);
        if (route.equals("NOT_REQUIRED")) {
            filing.closeNotRequired(now);
            clocks.closed(filing, now);
            registrations.settle(filing, now);
        }
        Map<String, Object> facts = steering(terms);
        facts.put("routeAfterConfirm", route);
        acting.completed(item, before, Step.CONFIRMED, facts);
    }

    private void graded(Filing filing, GradeTerms terms, Instant now) {
        filing.grade(terms);
        clocks.graded(filing, now);
        if (filing.isRedLine()) {
            filing.rejectRedLine();
        }
    }

    /** A regrade goes through a review only if the track becomes heavier; else it is recorded. */
    private String route(Filing filing, GradeTerms terms) {
        String route = route(terms);
        if (filing.getKind() != FilingKind.REGRADE
                || !Set.of("REVIEW", "NOTICE").contains(route)) {
            return route;
        }
        Filing registration = filings.get(filing.getParentId());
        return Track.valueOf(terms.track()).isHeavierThan(Track.valueOf(registration.getTrack())) ? route : "RECORD";
    }

    /** Of a regrade: the grade rises or falls, so a second classifier looks (SOD-02). */
    private boolean isMoved(Filing filing, int grade) {
        return filing.getKind() == FilingKind.REGRADE
                && filings.get(filing.getParentId()).getGrade() != grade;
    }

    private static String route(GradeTerms terms) {
        return switch (terms.track()) {
            case "RED_LINE" -> "RED_LINE";
            case "NONE" -> "NOT_REQUIRED";
            case "NOTICE" -> "NOTICE";
            default -> "REVIEW";
        };
    }

    private static Map<String, Object> steering(GradeTerms terms) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("reviewers", terms.reviewers());
        facts.put("panelSize", terms.panelSize());
        facts.put("approvers", Math.max(1, terms.approvers()));
        return facts;
    }

    /** Reviewer: signs an opinion. With the last signature the case goes on, to the panel or to the approver. */
    @Requires(REVIEW)
    public void sign(String workItemId, String opinion, String text) {
        WorkItem item = acting.begin(workItemId, WorkKind.REVIEW);
        Filing filing = item.getFiling();
        filing.gradeMustStand();
        mustBeOpinion(opinion);
        String before = filing.getState().name();
        Instant now = acting.record(item, opinion, opinion(opinion, text));
        long signed = signed(filing, WorkKind.REVIEW);
        Map<String, Object> facts = new HashMap<>();
        if (signed >= filing.getReviewers()) {
            if (filing.getPanelSize() > 0 && !filing.isPanelReported()) {
                filing.convenePanel();
                notices.tellPaused(filing, clocks.panelConvened(filing, now));
                facts.put("reviewNext", "PANEL");
            } else {
                filing.finishReview();
                facts.put("reviewNext", "DECISION");
            }
        }
        acting.completed(item, before, Step.SIGNED, facts);
    }

    /** Reviewer: the facts are not what the grade was set on; a classifier looks again. */
    @Requires(REVIEW)
    public void backToGrading(String workItemId, String text) {
        WorkItem item = acting.begin(workItemId, WorkKind.REVIEW);
        String before = item.getFiling().getState().name();
        acting.record(item, "REGRADE", Acting.reason("text", text));
        acting.completed(item, before, Step.REGRADE, Map.of("reviewNext", "REGRADE"));
    }

    /** Panel member: votes, with reasons; a dissent is recorded like every other vote. */
    @Requires(PANEL)
    public void vote(String workItemId, String opinion, String text) {
        WorkItem item = acting.begin(workItemId, WorkKind.PANEL);
        Filing filing = item.getFiling();
        if (item.getConflictFreeAt() == null) {
            throw new BusinessException("sod.04.declare");
        }
        mustBeOpinion(opinion);
        String before = filing.getState().name();
        Instant now = acting.record(item, opinion, opinion(opinion, text));
        if (signed(filing, WorkKind.PANEL) >= filing.getPanelSize()) {
            filing.panelReports();
            clocks.panelReported(filing, now);
        }
        acting.completed(item, before, Step.VOTED, Map.of());
    }

    /** One of the reviewers closes the review when the panel has reported. */
    @Requires(REVIEW)
    public void closeReview(String workItemId, String text) {
        WorkItem item = acting.begin(workItemId, WorkKind.REVIEW_CLOSING);
        Filing filing = item.getFiling();
        String before = filing.getState().name();
        acting.record(item, "CLOSE", Acting.text("text", text, true));
        filing.finishReview();
        acting.completed(item, before, Step.CLOSED, Map.of());
    }

    /** The opinion of the sector authority, at authorities whose process asks for it. */
    @Requires(SUPERVISE)
    public void consult(String workItemId, String text) {
        WorkItem item = acting.begin(workItemId, WorkKind.CONSULTATION);
        String before = item.getFiling().getState().name();
        acting.record(item, "CONSULTED", Acting.text("text", text, true));
        acting.completed(item, before, Step.CONSULTED, Map.of());
    }

    /**
     * Approver: approves, with conditions if there are any. On G5 the second approval decides.
     *
     * @param shown how many decisions the page had, see {@link CaseDetail#getDecided}: nobody becomes the second, and binds
     *     the holder to what the first has set, without knowing it
     * @throws org.openbeian.common.Conflict when there is another one meanwhile
     */
    @Requires(DECIDE)
    public void approve(String workItemId, List<ConditionInput> conditions, String text, String shown) {
        WorkItem item = acting.begin(workItemId, WorkKind.DECISION);
        Filing filing = item.getFiling();
        Shown.mustBe(CaseDetail.decided(cases.acts(filing.getId()).stream().map(CaseAct::getAct)), shown);
        filing.gradeMustStand();
        acting.opinionsMustStand(filing);
        if (filing.isRedLine()) {
            throw new BusinessException("review.red_line_cannot_be_approved");
        }
        if (filing.isChange() && filings.get(filing.getParentId()).getState().isEnd()) {
            throw new BusinessException("filing.registration_ended");
        }
        String why = Acting.text("text", text, false);
        Departure.needsReason(asked(filing), set(filing, conditions), opinions(filing), why);
        String before = filing.getState().name();
        Instant now = acting.record(item, conditions.isEmpty() ? "APPROVE" : "APPROVE_WITH_CONDITIONS", why);
        boolean last = signed(filing, WorkKind.DECISION) >= Math.max(1, filing.getApprovers());
        conditions(filing, conditions);
        if (last) {
            filing.approve(hasConditions(filing), now);
            clocks.approved(filing, now);
        }
        acting.completed(item, before, Step.APPROVED, Map.of());
    }

    /** Approver: back to the reviewers, with reasons; once, unless an opinion is of somebody with a conflict of interest. */
    @Requires(DECIDE)
    public void returnToReview(String workItemId, String reason) {
        WorkItem item = acting.begin(workItemId, WorkKind.DECISION);
        Filing filing = item.getFiling();
        String before = filing.getState().name();
        List<CaseAct> acts = cases.acts(filing.getId());
        acting.record(item, "RETURN", Acting.reason("reason", reason));
        // what the first of two approvers had set was for the round that ends here
        conditionsOf.ofCase(filing.getId()).forEach(em::remove);
        filing.returnToReview(conflicts.taints(filing, acts));
        acting.completed(item, before, Step.RETURNED, Map.of());
    }

    /**
     * Approver: rejects, with reasons, after the applicant was heard.
     *
     * @param heard how and when the applicant was heard or was offered to be, at least ten characters; the applicant
     *     reads it with the decision
     */
    @Requires(DECIDE)
    public void reject(String workItemId, String reason, String heard) {
        WorkItem item = acting.begin(workItemId, WorkKind.DECISION);
        Filing filing = item.getFiling();
        registrations.mustBeRefusable(filing);
        acting.opinionsMustStand(filing);
        String why = Acting.reason("reason", reason);
        String hearing = InputCheck.neededReason("heard", heard, Acting.TEXT);
        String before = filing.getState().name();
        Instant now = acting.record(item, "REJECT", why + "\n" + hearing);
        filing.reject(why, hearing, now);
        clocks.rejected(filing, now);
        registrations.settle(filing, now);
        acting.completed(item, before, Step.REJECTED, Map.of());
    }

    /** What the rules ask for with the grade that was set. */
    private Set<String> asked(Filing filing) {
        return new HashSet<>(assessment.conditions(
                filing, filings.gradings(filing.getId()).get(0).getResult()));
    }

    /** Conditions of this approval and of the one before. */
    private Set<String> set(Filing filing, List<ConditionInput> conditions) {
        Set<String> set =
                new HashSet<>(em.createQuery("select c.code from CaseCondition c where c.filingId = :id", String.class)
                        .setParameter("id", filing.getId())
                        .getResultList());
        conditions.forEach(condition -> set.add(condition.code()));
        return set;
    }

    /** What reviewers and panel have signed in this round. */
    private Set<String> opinions(Filing filing) {
        return cases.acts(filing.getId()).stream()
                .filter(act -> act.getRound() == filing.getReviewRound()
                        && (act.getAct().equals(WorkKind.REVIEW.name())
                                || act.getAct().equals(WorkKind.PANEL.name())))
                .map(CaseAct::getOpinion)
                .collect(Collectors.toSet());
    }

    private void conditions(Filing filing, List<ConditionInput> conditions) {
        Set<String> known = asked(filing);
        List<CaseCondition> there = conditionsOf.ofCase(filing.getId());
        for (int i = 0; i < conditions.size(); i++) {
            ConditionInput condition = conditions.get(i);
            String at = "conditions/" + i;
            if (!known.contains(condition.code())) {
                throw new Invalid("/" + at + "/code", "field.unknown_option", String.valueOf(condition.code()));
            }
            // the error stands at the condition, whatever of it is wrong
            at = "conditions/" + condition.code();
            String evidence = InputCheck.needed(at, condition.evidence(), SHORT_TEXT);
            String owner = InputCheck.needed(at, condition.owner(), SHORT_TEXT);
            LocalDate due = due(condition, "/" + at, clock.today());
            CaseCondition set = there.stream()
                    .filter(other -> other.getCode().equals(condition.code()))
                    .findFirst()
                    .orElse(null);
            if (set == null) {
                set = new CaseCondition(filing, condition.code(), evidence, owner, due);
                em.persist(set);
            } else {
                set.agreed(evidence, owner, due);
            }
            if (set.isBeforeDecision()) {
                String checked = checked(at, condition);
                set.checked(checked, me.get().personId(), clock.instant());
                audit.notes().note("condition_checked", AuditNotes.code("condition", condition.code()), checked);
            }
        }
    }

    /** Which evidence was looked at: a sentence, as a tick says nothing of it. */
    static String checked(String at, ConditionInput condition) {
        if (InputCheck.tidied(condition.checked()).isEmpty()) {
            throw new Invalid("/" + at, "condition.not_checked");
        }
        return InputCheck.neededReason(at, condition.checked(), CaseCondition.CHECKED);
    }

    /**
     * What belongs before the decision is checked before it; the rest has a day of its own, not one that has passed and none
     * so late that the registration would be over.
     */
    static LocalDate due(ConditionInput condition, String at, LocalDate today) {
        if (ConditionRule.of(condition.code()).isBeforeDecision()) {
            return today;
        }
        if (condition.dueOn() == null) {
            throw new Invalid(at, "condition.due_needed");
        }
        if (condition.dueOn().isBefore(today)) {
            throw new Invalid(at, "condition.due_is_past");
        }
        LocalDate last = today.plusYears(CONDITION_YEARS);
        if (condition.dueOn().isAfter(last)) {
            throw new Invalid(at, "condition.due_too_late", last);
        }
        return condition.dueOn();
    }

    private boolean hasConditions(Filing filing) {
        return em.createQuery("select count(c) from CaseCondition c where c.filingId = :id", Long.class)
                        .setParameter("id", filing.getId())
                        .getSingleResult()
                > 0;
    }

    private long signed(Filing filing, WorkKind kind) {
        return cases.acts(filing.getId()).stream()
                .filter(act -> act.getAct().equals(kind.name())
                        && (kind == WorkKind.DECISION
                                ? act.getOpinion().startsWith("APPROVE")
                                : Independence.OPINIONS.contains(act.getOpinion()))
                        && act.getRound() == filing.getReviewRound())
                .count();
    }

    /** Who agrees may say so in a word; who does not has to say why. */
    static String opinion(String opinion, String text) {
        return opinion.equals("APPROVE") ? Acting.text("text", text, true) : Acting.reason("text", text);
    }

    private static void mustBeOpinion(String given) {
        if (given == null || !Independence.OPINIONS.contains(given)) {
            throw new Invalid(
                    "/opinion",
                    given == null || given.isEmpty() ? "field.required" : "field.unknown_option",
                    String.valueOf(given));
        }
    }
}
