package org.openbeian.review;

import static org.openbeian.access.Permission.INTAKE;
import static org.openbeian.access.Permission.REVIEW;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.openbeian.access.Requires;
import org.openbeian.common.BusinessException;
import org.openbeian.registration.Assessment;
import org.openbeian.registration.Changes;
import org.openbeian.registration.CorrectionRequest;
import org.openbeian.registration.Ending;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingClocks;
import org.openbeian.registration.FilingClosed;
import org.openbeian.registration.FilingForm;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.FilingProcess.Step;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.SafetyStatement;

/** The acts of intake: a filing is accepted, or not, or what is missing is told; a reviewer asks technical questions likewise. */
@Stateless
public class IntakeService {

    @Inject
    FilingTasks tasks;

    @Inject
    FilingNotices notices;

    @Inject
    FilingRepository filings;

    @Inject
    FilingClocks clocks;

    @Inject
    Event<FilingClosed> closed;

    @Inject
    Changes changes;

    @Inject
    SafetyStatement statement;

    @Inject
    FilingForm form;

    @Inject
    Assessment assessment;

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
            closed.fire(new FilingClosed(filing, act.at()));
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
            Approvable.mustHaveWhatItChanges(filings.changedBy(filing));
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
}
