package org.openbeian.review;

import static org.openbeian.access.Permission.PANEL;
import static org.openbeian.access.Permission.REVIEW;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.openbeian.access.Requires;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingClocks;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.FilingProcess.Step;

/** The acts of those who review: reviewers, the panel, and the sector authority that is consulted. */
@Stateless
public class OpinionService {

    @Inject
    FilingTasks tasks;

    @Inject
    FilingNotices notices;

    @Inject
    FilingClocks clocks;

    @Inject
    CaseAccess cases;

    /** Reviewer: signs an opinion. With the last signature the case goes on, to the panel or to the approver. */
    @Requires(value = REVIEW, action = "review.sign")
    public void sign(String workItemId, String opinion, String text) {
        tasks.act(workItemId, WorkKind.REVIEW, act -> {
            Filing filing = act.on().getFiling();
            tasks.gradeMustStand(filing);
            act.because(Opinions.checked(opinion, text)).as(opinion);
            if (cases.signedWith(act) >= filing.getTerms().reviewers()) {
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
            if (cases.signedWith(act) >= filing.getTerms().panelSize()) {
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
}
