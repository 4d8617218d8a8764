package org.openbeian.review;

import static org.openbeian.access.Permission.DECIDE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Shown;
import org.openbeian.grading.GradingJson;
import org.openbeian.registration.Ending;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingClocks;
import org.openbeian.registration.FilingClosed;
import org.openbeian.registration.FilingProcess.Step;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.Registrations;
import org.openbeian.registration.SafetyStatement;

/** The acts of an approver: approves, asks the reviewers again, or rejects. */
@Stateless
public class DecisionService {

    @Inject
    FilingTasks tasks;

    @Inject
    FilingRepository filings;

    @Inject
    FilingClocks clocks;

    @Inject
    Registrations registrations;

    @Inject
    Event<FilingClosed> closed;

    @Inject
    SafetyStatement statement;

    @Inject
    CaseAccess cases;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    ApprovalConditions conditionsOf;

    @Inject
    AuditTrail audit;

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
            mustBeAsShown(filing, shown);
            tasks.opinionsMustStand(filing);
            Approvable.mustBe(filing, filings.changedBy(filing));
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
            if (cases.signedWith(act) >= Math.max(1, filing.getTerms().approvers())) {
                filing.leaveOut(leftOut, why);
                filing.approve(conditionsOf.isAny(filing), act.at());
                clocks.approved(filing, act.at());
            }
            return Step.APPROVED;
        });
    }

    private void mustBeAsShown(Filing filing, String shown) {
        Shown.mustBe(CaseDetail.decided(cases.acts(filing.getId()).stream().map(CaseAct::getAct)), shown);
    }

    /**
     * Approver: back to the reviewers, with reasons; once, unless the grade or an opinion is of somebody with a conflict, or a
     * second person has to sign the safety statement.
     *
     * @param shown as for {@link #approve}: what the first of two has approved is not undone unseen
     */
    @Requires(value = DECIDE, action = "review.returnToReview")
    public void returnToReview(String workItemId, String reason, String shown) {
        tasks.act(workItemId, WorkKind.DECISION, act -> {
            Filing filing = act.on().getFiling();
            mustBeAsShown(filing, shown);
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
     * @param shown as for {@link #returnToReview}
     */
    @Requires(value = DECIDE, action = "review.reject")
    public void reject(String workItemId, String reason, String heard, String shown) {
        tasks.act(workItemId, WorkKind.DECISION, act -> {
            Filing filing = act.on().getFiling();
            mustBeAsShown(filing, shown);
            registrations.mustBeRefusable(filing);
            tasks.opinionsMustStand(filing);
            String why = FilingTasks.reason("reason", reason);
            String hearing = FilingTasks.reason("heard", heard);
            act.as("REJECT").because(why + "\n" + hearing);
            noteReferral(filing);
            filing.end(Ending.rejected(why, hearing, act.at()));
            clocks.rejected(filing, act.at());
            closed.fire(new FilingClosed(filing, act.at()));
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
}
