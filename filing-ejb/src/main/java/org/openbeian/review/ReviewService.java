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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Shown;
import org.openbeian.grading.GradingJson;
import org.openbeian.registration.Assessed;
import org.openbeian.registration.Assessment;
import org.openbeian.registration.Changes;
import org.openbeian.registration.CorrectionRequest;
import org.openbeian.registration.DecidedGrade;
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
    ApprovalConditions conditionsOf;

    @Inject
    GradingRoutes routes;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /** Intake: the filing is complete; the review clock starts. A minor change of a registration takes effect at once. */
    @Requires(value = INTAKE, action = "review.accept")
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
    @Requires(value = INTAKE, action = "review.refuse")
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
    @Requires(
            value = {INTAKE, REVIEW},
            action = "review.requestCorrection")
    public void requestCorrection(String workItemId, List<GapInput> gaps) {
        WorkItem item = acting.begin(workItemId, WorkKind.INTAKE, WorkKind.REVIEW);
        Filing filing = item.getFiling();
        boolean technical = item.getKind() == WorkKind.REVIEW;
        List<String> texts = GapInput.checked(gaps, field -> form.field(field).isPresent());
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
    @Requires(value = GRADE, action = "review.grade")
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
        String route = routes.of(filing, proposal.getResult(), terms);
        boolean confirm = GradedRoute.isConfirmed(lowered, route, isMoved(filing, grade));
        Map<String, Object> facts = steering(terms);
        facts.put("route", confirm ? "CONFIRM" : route);
        facts.put("routeAfterConfirm", route);
        if (!confirm) {
            graded(filing, terms, now);
        } else {
            noteFloor(grade, proposal);
        }
        acting.completed(item, before, Step.GRADED, facts);
    }

    /**
     * Classifier of a regrade: what is registered is not so. The rules propose anew on the facts as put right.
     *
     * @param given all answers of the page, as on the page of the filing
     * @throws Invalid with one error per wrong field
     */
    @Requires(value = GRADE, action = "review.correctFacts")
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
    @Requires(value = GRADE, action = "review.confirmGrade")
    public void confirmGrade(String workItemId, boolean agree, String reason) {
        WorkItem item = acting.begin(workItemId, WorkKind.GRADE_CONFIRMATION);
        Filing filing = item.getFiling();
        String before = filing.getState().name();
        GradingRecord set = filings.gradings(filing.getId()).stream()
                .filter(record -> record.getMadeBy() != null)
                .findFirst()
                .orElseThrow();
        String why = agree ? Acting.text("reason", reason, false) : Acting.reason("reason", reason);
        if (agree && conflicts.barredFrom(filing.getSystem()).contains(set.getMadeBy())) {
            throw new Conflict("review.grade_of_conflicted");
        }
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
        noteFloor(set.getGrade(), set);
        graded(filing, terms, now);
        String route = routes.of(filing, set.getResult(), terms);
        if (route.equals("NOT_REQUIRED")) {
            filing.closeNotRequired(now);
            clocks.closed(filing, now);
            registrations.settle(filing, now);
        }
        Map<String, Object> facts = steering(terms);
        facts.put("routeAfterConfirm", route);
        acting.completed(item, before, Step.CONFIRMED, facts);
    }

    /** The trail says of both who lower a grade so far that they did. Only a lowered grade can be below the floor. */
    private void noteFloor(int grade, GradingRecord rules) {
        int floor = assessment.floor(rules.getResult());
        if (DecidedGrade.isBelow(grade, floor)) {
            audit.notes().note("below_floor", grade, floor);
        }
    }

    private void graded(Filing filing, GradeTerms terms, Instant now) {
        filing.grade(terms);
        clocks.graded(filing, now);
        if (filing.isRedLine()) {
            filing.rejectRedLine();
        }
    }

    /** Of a regrade: the grade rises or falls, so a second classifier looks (SOD-02). */
    private boolean isMoved(Filing filing, int grade) {
        return filing.getKind() == FilingKind.REGRADE
                && filings.get(filing.getParentId()).getGrade() != grade;
    }

    private static Map<String, Object> steering(GradeTerms terms) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("reviewers", terms.reviewers());
        facts.put("panelSize", terms.panelSize());
        facts.put("approvers", Math.max(1, terms.approvers()));
        return facts;
    }

    /** Reviewer: signs an opinion. With the last signature the case goes on, to the panel or to the approver. */
    @Requires(value = REVIEW, action = "review.sign")
    public void sign(String workItemId, String opinion, String text) {
        WorkItem item = acting.begin(workItemId, WorkKind.REVIEW);
        Filing filing = item.getFiling();
        acting.gradeMustStand(filing);
        String why = Opinions.checked(opinion, text);
        String before = filing.getState().name();
        Instant now = acting.record(item, opinion, why);
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
    @Requires(value = REVIEW, action = "review.backToGrading")
    public void backToGrading(String workItemId, String text) {
        WorkItem item = acting.begin(workItemId, WorkKind.REVIEW);
        String before = item.getFiling().getState().name();
        acting.record(item, "REGRADE", Acting.reason("text", text));
        acting.completed(item, before, Step.REGRADE, Map.of("reviewNext", "REGRADE"));
    }

    /** Panel member: votes, with reasons; a dissent is recorded like every other vote. */
    @Requires(value = PANEL, action = "review.vote")
    public void vote(String workItemId, String opinion, String text) {
        WorkItem item = acting.begin(workItemId, WorkKind.PANEL);
        Filing filing = item.getFiling();
        Declaration.mustBeGiven(item);
        String why = Opinions.checked(opinion, text);
        String before = filing.getState().name();
        Instant now = acting.record(item, opinion, why);
        if (signed(filing, WorkKind.PANEL) >= filing.getPanelSize()) {
            filing.panelReports();
            clocks.panelReported(filing, now);
        }
        acting.completed(item, before, Step.VOTED, Map.of());
    }

    /** One of the reviewers closes the review when the panel has reported. */
    @Requires(value = REVIEW, action = "review.closeReview")
    public void closeReview(String workItemId, String text) {
        WorkItem item = acting.begin(workItemId, WorkKind.REVIEW_CLOSING);
        Filing filing = item.getFiling();
        String before = filing.getState().name();
        acting.record(item, "CLOSE", Acting.text("text", text, true));
        filing.finishReview();
        acting.completed(item, before, Step.CLOSED, Map.of());
    }

    /** The opinion of the sector authority, at authorities whose process asks for it. */
    @Requires(value = SUPERVISE, action = "review.consult")
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
    @Requires(value = DECIDE, action = "review.approve")
    public void approve(String workItemId, List<ConditionInput> conditions, String text, String shown) {
        WorkItem item = acting.begin(workItemId, WorkKind.DECISION);
        Filing filing = item.getFiling();
        Shown.mustBe(CaseDetail.decided(cases.acts(filing.getId()).stream().map(CaseAct::getAct)), shown);
        acting.opinionsMustStand(filing);
        Approvable.mustBe(
                filing, filing.isChange() ? filings.get(filing.getParentId()).getState() : null);
        String why = Acting.text("text", text, false);
        Set<String> asked = conditionsOf.asked(filing);
        Set<String> set = conditionsOf.all(filing, conditions);
        Departure.needsReason(asked, set, Opinions.inRound(cases.acts(filing.getId()), filing.getReviewRound()), why);
        String before = filing.getState().name();
        Instant now = acting.record(item, conditions.isEmpty() ? "APPROVE" : "APPROVE_WITH_CONDITIONS", why);
        boolean last = signed(filing, WorkKind.DECISION) >= Math.max(1, filing.getApprovers());
        conditionsOf.set(filing, conditions);
        Set<String> leftOut = Departure.leftOut(asked, set);
        leftOut.forEach(code -> audit.notes().note("condition_left_out", AuditNotes.code("condition", code)));
        if (last) {
            filing.leaveOut(leftOut, why);
            filing.approve(conditionsOf.isAny(filing), now);
            clocks.approved(filing, now);
        }
        acting.completed(item, before, Step.APPROVED, Map.of());
    }

    /** Approver: back to the reviewers, with reasons; once, unless the grade or an opinion is of somebody with a conflict. */
    @Requires(value = DECIDE, action = "review.returnToReview")
    public void returnToReview(String workItemId, String reason) {
        WorkItem item = acting.begin(workItemId, WorkKind.DECISION);
        Filing filing = item.getFiling();
        String before = filing.getState().name();
        List<CaseAct> acts = cases.acts(filing.getId());
        acting.record(item, "RETURN", Acting.reason("reason", reason));
        conditionsOf.drop(filing);
        filing.returnToReview(conflicts.taint(filing, acts) != null);
        acting.completed(item, before, Step.RETURNED, Map.of());
    }

    /**
     * Approver: rejects, with reasons, after the applicant was heard.
     *
     * @param heard how and when the applicant was heard or was offered to be, at least ten characters; the applicant
     *     reads it with the decision
     */
    @Requires(value = DECIDE, action = "review.reject")
    public void reject(String workItemId, String reason, String heard) {
        WorkItem item = acting.begin(workItemId, WorkKind.DECISION);
        Filing filing = item.getFiling();
        registrations.mustBeRefusable(filing);
        acting.opinionsMustStand(filing);
        String why = Acting.reason("reason", reason);
        String hearing = InputCheck.neededReason("heard", heard, Acting.TEXT);
        String before = filing.getState().name();
        Instant now = acting.record(item, "REJECT", why + "\n" + hearing);
        noteReferral(filing);
        filing.reject(why, hearing, now);
        clocks.rejected(filing, now);
        registrations.settle(filing, now);
        acting.completed(item, before, Step.REJECTED, Map.of());
    }

    /** With the refusal the matter is somebody else's too, and the file says so. */
    private void noteReferral(Filing filing) {
        List<String> referred = filings.gradings(filing.getId()).stream()
                .findFirst()
                .map(rules -> GradingJson.read(rules.getResult()).getReferred())
                .orElse(List.of());
        if (!referred.isEmpty()) {
            audit.notes().note("refer", AuditNotes.codes("red_line", referred));
        }
    }

    private long signed(Filing filing, WorkKind kind) {
        return Opinions.signed(cases.acts(filing.getId()), kind, filing.getReviewRound());
    }
}
