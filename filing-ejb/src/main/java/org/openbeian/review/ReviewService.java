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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.casework.Act;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Shown;
import org.openbeian.grading.GradingJson;
import org.openbeian.registration.Assessed;
import org.openbeian.registration.Assessment;
import org.openbeian.registration.Changes;
import org.openbeian.registration.CorrectionRequest;
import org.openbeian.registration.DecidedGrade;
import org.openbeian.registration.Ending;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingClocks;
import org.openbeian.registration.FilingForm;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.FilingProcess.Step;
import org.openbeian.registration.FilingReader;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.GradeOverride;
import org.openbeian.registration.GradeTerms;
import org.openbeian.registration.GradingRecord;
import org.openbeian.registration.Registrations;
import org.openbeian.registration.SafetyStatement;
import org.openbeian.registration.SectionAnswers;

/** The acts of the regulator's staff on a case, each on a work item that the caller has claimed. */
@Stateless
public class ReviewService {

    @Inject
    FilingTasks tasks;

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
    SafetyStatement statement;

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
        tasks.act(workItemId, WorkKind.INTAKE, act -> {
            Filing filing = act.on().getFiling();
            if (assessment.isUpstreamUnfiled(
                    filings.gradings(filing.getId()).get(0).getResult())) {
                throw new BusinessException(filing.corrections().withoutUpstream());
            }
            act.as("ACCEPT");
            if (changes.isMinor(filing)) {
                statement.mustBeOfTwo(filing);
                changes.recordMinor(filing, act.at());
                clocks.closed(filing, act.at());
                return Step.RECORDED;
            }
            filing.accept(act.at());
            notices.tellAccepted(filing, clocks.accepted(filing, act.at()));
            return Step.ACCEPTED;
        });
    }

    /** Intake: out of scope, or still incomplete after the correction. */
    @Requires(value = INTAKE, action = "review.refuse")
    public void refuse(String workItemId, String reason) {
        tasks.act(workItemId, WorkKind.INTAKE, act -> {
            Filing filing = act.on().getFiling();
            act.as("REFUSE").because(FilingTasks.reason("reason", reason));
            filing.end(Ending.refused(act.text(), act.at()));
            clocks.closed(filing, act.at());
            registrations.settle(filing, act.at());
            return Step.REFUSED;
        });
    }

    /** Intake or a reviewer: everything that is missing, told at once, each gap on its field. */
    @Requires(
            value = {INTAKE, REVIEW},
            action = "review.requestCorrection")
    public void requestCorrection(String workItemId, List<GapInput> gaps) {
        tasks.act(workItemId, EnumSet.of(WorkKind.INTAKE, WorkKind.REVIEW), act -> {
            Filing filing = act.on().getFiling();
            boolean technical = act.on().getKind() == WorkKind.REVIEW;
            Approvable.mustHaveWhatItChanges(changed(filing));
            List<String> texts =
                    GapInput.checked(gaps, field -> form.field(field).isPresent());
            act.as("CORRECTION");
            filing.requestCorrection(technical, statement.lacksSecondPerson(filing));
            LocalDate due = clocks.correctionRequested(filing, technical, act.at());
            CorrectionRequest request = new CorrectionRequest(filing, technical, act.by(), act.at(), due);
            for (int i = 0; i < gaps.size(); i++) {
                request.gap(gaps.get(i).field(), gaps.get(i).kind(), texts.get(i));
            }
            filings.add(request);
            em.flush();
            clocks.correctionTimers(due).forEach(act::fact);
            act.fact("correctionTechnical", technical).fact("reviewNext", "CORRECTION");
            return Step.CORRECTION;
        });
    }

    /** Where the registration stands that the case would change; null when it changes none. */
    private FilingState changed(Filing filing) {
        return filing.isChange() ? filings.get(filing.origin().parentId()).getState() : null;
    }

    /**
     * Classifier: the final grade, the proposed one or another with a reason. A lowered grade and a "not required" wait
     * for a second classifier.
     *
     * @return whether it is set; false while it is proposed and a second one has to agree
     */
    @Requires(value = GRADE, action = "review.grade")
    public boolean grade(String workItemId, int grade, String reason) {
        AtomicBoolean set = new AtomicBoolean();
        tasks.act(workItemId, WorkKind.GRADING, act -> {
            Filing filing = act.on().getFiling();
            String why = FilingTasks.text("reason", reason, false);
            act.because(why);
            boolean lowered = GradeOverride.check(filing.getTerms().proposed(), grade, why);
            GradingRecord proposal = filings.gradings(filing.getId()).stream()
                    .filter(record -> record.getMadeBy() == null)
                    .findFirst()
                    .orElseThrow();
            GradeTerms terms = assessment.terms(proposal.getResult(), grade);
            filings.add(
                    new GradingRecord(filing, act.by(), terms.ruleSet(), grade, why, proposal.getResult(), act.at()));
            String route = routes.of(filing, proposal.getResult(), terms);
            boolean confirm = GradedRoute.isConfirmed(lowered, route, isMoved(filing, grade));
            set.set(!confirm);
            steer(act.as(word(grade, confirm)), terms)
                    .fact("route", confirm ? "CONFIRM" : route)
                    .fact("routeAfterConfirm", route);
            if (!confirm) {
                graded(filing, terms, act.at());
            } else {
                noteFloor(grade, proposal);
            }
            return Step.GRADED;
        });
        return set.get();
    }

    /** In which word it is kept: what a second classifier has to agree to is a proposal until then. */
    static String word(int grade, boolean proposed) {
        return (proposed ? "PROPOSED_G" : "G") + grade;
    }

    /**
     * Classifier of a regrade: what is registered is not so. The rules propose anew on the facts as put right.
     *
     * @param given all answers of the page, as on the page of the filing
     * @throws Invalid with one error per wrong field
     */
    @Requires(value = GRADE, action = "review.correctFacts")
    public void correctFacts(String workItemId, String section, JsonObject given, String reason) {
        FilingTask item = tasks.begin(workItemId, EnumSet.of(WorkKind.GRADING));
        Filing filing = item.getFiling();
        String why = FilingTasks.reason("reason", reason);
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
        tasks.corrected(item, section, why);
    }

    /** Second classifier: agrees with the lowered grade or the "not required", or sends it back. */
    @Requires(value = GRADE, action = "review.confirmGrade")
    public void confirmGrade(String workItemId, boolean agree, String reason) {
        tasks.act(workItemId, WorkKind.GRADE_CONFIRMATION, act -> {
            Filing filing = act.on().getFiling();
            GradingRecord set = filings.gradings(filing.getId()).stream()
                    .filter(record -> record.getMadeBy() != null)
                    .findFirst()
                    .orElseThrow();
            if (!agree) {
                act.as("DISPUTE").because(FilingTasks.reason("reason", reason));
                act.fact("routeAfterConfirm", "DISPUTED");
                return Step.DISPUTED;
            }
            act.as("CONFIRM").because(FilingTasks.text("reason", reason, false));
            if (conflicts.barredFrom(filing.getSystem()).contains(set.getMadeBy())) {
                throw new Conflict("review.grade_of_conflicted");
            }
            GradeOverride.confirm(assessment.floor(set.getResult()), set.getGrade(), act.text());
            set.confirmedBy(act.by(), act.text());
            GradeTerms terms = assessment.terms(set.getResult(), set.getGrade());
            noteFloor(set.getGrade(), set);
            graded(filing, terms, act.at());
            String route = routes.of(filing, set.getResult(), terms);
            if (route.equals("NOT_REQUIRED")) {
                filing.end(Ending.notRequired(act.at()));
                clocks.closed(filing, act.at());
                registrations.settle(filing, act.at());
            }
            steer(act, terms).fact("routeAfterConfirm", route);
            return Step.CONFIRMED;
        });
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
        if (filing.getTerms().isRedLine()) {
            filing.rejectRedLine();
        }
    }

    /** Of a regrade: the grade rises or falls, so a second classifier looks (SOD-02). */
    private boolean isMoved(Filing filing, int grade) {
        return filing.origin().kind() == FilingKind.REGRADE
                && filings.get(filing.origin().parentId()).getTerms().grade() != grade;
    }

    private static Act<FilingTask> steer(Act<FilingTask> act, GradeTerms terms) {
        return act.fact("reviewers", terms.reviewers())
                .fact("panelSize", terms.panelSize())
                .fact("approvers", Math.max(1, terms.approvers()));
    }

    /** Reviewer: signs an opinion. With the last signature the case goes on, to the panel or to the approver. */
    @Requires(value = REVIEW, action = "review.sign")
    public void sign(String workItemId, String opinion, String text) {
        tasks.act(workItemId, WorkKind.REVIEW, act -> {
            Filing filing = act.on().getFiling();
            tasks.gradeMustStand(filing);
            act.because(Opinions.checked(opinion, text)).as(opinion);
            if (signedWith(act) >= filing.getTerms().reviewers()) {
                if (filing.getTerms().panelSize() > 0 && !filing.review().isPanelReported()) {
                    filing.convenePanel();
                    notices.tellPaused(filing, clocks.panelConvened(filing, act.at()));
                    act.fact("reviewNext", "PANEL");
                } else {
                    filing.finishReview();
                    act.fact("reviewNext", "DECISION");
                }
            }
            return Step.SIGNED;
        });
    }

    /** Reviewer: the facts are not what the grade was set on; a classifier looks again. */
    @Requires(value = REVIEW, action = "review.backToGrading")
    public void backToGrading(String workItemId, String text) {
        tasks.act(workItemId, WorkKind.REVIEW, act -> {
            act.as("REGRADE").because(FilingTasks.reason("text", text)).fact("reviewNext", "REGRADE");
            return Step.REGRADE;
        });
    }

    /** Panel member: votes, with reasons; a dissent is recorded like every other vote. */
    @Requires(value = PANEL, action = "review.vote")
    public void vote(String workItemId, String opinion, String text) {
        tasks.act(workItemId, WorkKind.PANEL, act -> {
            Filing filing = act.on().getFiling();
            Declaration.mustBeGiven(act.on());
            tasks.gradeMustStand(filing);
            act.because(Opinions.checked(opinion, text)).as(opinion);
            if (signedWith(act) >= filing.getTerms().panelSize()) {
                filing.panelReports();
                clocks.panelReported(filing, act.at());
            }
            return Step.VOTED;
        });
    }

    /** One of the reviewers closes the review when the panel has reported. */
    @Requires(value = REVIEW, action = "review.closeReview")
    public void closeReview(String workItemId, String text) {
        tasks.act(workItemId, WorkKind.REVIEW_CLOSING, act -> {
            act.as("CLOSE")
                    .because(FilingTasks.text("text", text, true))
                    .on()
                    .getFiling()
                    .finishReview();
            return Step.CLOSED;
        });
    }

    /** The opinion of the sector authority, at authorities whose process asks for it. */
    @Requires(value = SUPERVISE, action = "review.consult")
    public void consult(String workItemId, String text) {
        tasks.act(workItemId, WorkKind.CONSULTATION, act -> {
            act.as("CONSULTED").because(FilingTasks.text("text", text, true));
            return Step.CONSULTED;
        });
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
        tasks.act(workItemId, WorkKind.DECISION, act -> {
            Filing filing = act.on().getFiling();
            Shown.mustBe(CaseDetail.decided(cases.acts(filing.getId()).stream().map(CaseAct::getAct)), shown);
            tasks.opinionsMustStand(filing);
            Approvable.mustBe(filing, changed(filing));
            statement.mustBeOfTwo(filing);
            String why = FilingTasks.text("text", text, false);
            Set<String> asked = conditionsOf.asked(filing);
            Set<String> set = conditionsOf.all(filing, conditions);
            Departure.needsReason(
                    asked,
                    set,
                    Opinions.inRound(cases.acts(filing.getId()), filing.review().round()),
                    why);
            act.as(conditions.isEmpty() ? "APPROVE" : "APPROVE_WITH_CONDITIONS").because(why);
            conditionsOf.set(filing, conditions);
            Set<String> leftOut = Departure.leftOut(asked, set);
            leftOut.forEach(code -> audit.notes().note("condition_left_out", AuditNotes.code("condition", code)));
            if (signedWith(act) >= Math.max(1, filing.getTerms().approvers())) {
                filing.leaveOut(leftOut, why);
                filing.approve(conditionsOf.isAny(filing), act.at());
                clocks.approved(filing, act.at());
            }
            return Step.APPROVED;
        });
    }

    /**
     * Approver: back to the reviewers, with reasons; once, unless the grade or an opinion is of somebody with a conflict, or a
     * second person has to sign the safety statement.
     */
    @Requires(value = DECIDE, action = "review.returnToReview")
    public void returnToReview(String workItemId, String reason) {
        tasks.act(workItemId, WorkKind.DECISION, act -> {
            Filing filing = act.on().getFiling();
            act.as("RETURN").because(FilingTasks.reason("reason", reason));
            conditionsOf.drop(filing);
            filing.returnToReview(
                    conflicts.taint(filing, cases.acts(filing.getId())) != null || statement.lacksSecondPerson(filing));
            return Step.RETURNED;
        });
    }

    /**
     * Approver: rejects, with reasons, after the applicant was heard.
     *
     * @param heard how and when the applicant was heard or was offered to be, at least ten characters; the applicant
     *     reads it with the decision
     */
    @Requires(value = DECIDE, action = "review.reject")
    public void reject(String workItemId, String reason, String heard) {
        tasks.act(workItemId, WorkKind.DECISION, act -> {
            Filing filing = act.on().getFiling();
            registrations.mustBeRefusable(filing);
            tasks.opinionsMustStand(filing);
            String why = FilingTasks.reason("reason", reason);
            String hearing = FilingTasks.reason("heard", heard);
            act.as("REJECT").because(why + "\n" + hearing);
            noteReferral(filing);
            filing.end(Ending.rejected(why, hearing, act.at()));
            clocks.rejected(filing, act.at());
            registrations.settle(filing, act.at());
            return Step.REJECTED;
        });
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

    /** How many have signed this work in this round, with the act itself. */
    private long signedWith(Act<FilingTask> act) {
        Filing filing = act.on().getFiling();
        return 1
                + Opinions.signed(
                        cases.acts(filing.getId()),
                        act.on().getKind(),
                        filing.review().round());
    }
}
