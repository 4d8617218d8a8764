package org.openbeian.review;

import static org.openbeian.access.Permission.GRADE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.casework.Act;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Assessed;
import org.openbeian.registration.Assessment;
import org.openbeian.registration.Changes;
import org.openbeian.registration.DecidedGrade;
import org.openbeian.registration.Ending;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingClocks;
import org.openbeian.registration.FilingClosed;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.FilingProcess.Step;
import org.openbeian.registration.FilingReader;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.GradeOverride;
import org.openbeian.registration.GradeTerms;
import org.openbeian.registration.GradingRecord;
import org.openbeian.registration.SectionAnswers;

/** The acts of the classifiers: the grade, the facts of a regrade put right, and the second one who agrees. */
@Stateless
public class GradeService {

    @Inject
    FilingTasks tasks;

    @Inject
    FilingRepository filings;

    @Inject
    FilingClocks clocks;

    @Inject
    Event<FilingClosed> closed;

    @Inject
    Changes changes;

    @Inject
    Assessment assessment;

    @Inject
    SectionAnswers answers;

    @Inject
    FilingReader reader;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    GradingRoutes routes;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

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
                closed.fire(new FilingClosed(filing, act.at()));
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
}
