package org.openbeian.web.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openbeian.registration.CorrectionRequest;
import org.openbeian.review.CaseDetail;
import org.openbeian.review.PersonName;

/**
 * One step of a case's history: somebody did something, with reasons.
 *
 * @param key key of the words for the kind of step
 * @param opinion what was decided, such as ACCEPT or G3; null for the applicant's steps
 */
public record CaseStep(Instant at, String key, String opinion, PersonName person, String text) {

    /** Newest first. */
    static List<CaseStep> of(CaseDetail detail) {
        List<CaseStep> steps = new ArrayList<>();
        steps.add(new CaseStep(detail.getFiling().getSubmittedAt(), "act.SUBMITTED", null, PersonName.NONE, null));
        detail.getActs()
                .forEach(act -> steps.add(new CaseStep(
                        act.getAt(), "act." + act.getAct(), act.getOpinion(), act.getPerson(), act.getText())));
        for (CorrectionRequest correction : detail.getCorrections()) {
            if (correction.getAnsweredAt() != null) {
                steps.add(new CaseStep(correction.getAnsweredAt(), "act.ANSWERED", null, PersonName.NONE, null));
            }
        }
        steps.sort(Comparator.comparing(CaseStep::at).reversed());
        return steps;
    }

    /** Key of the words for what was decided: a recommendation sounds different from a decision. */
    public String getSaid() {
        return ActWords.said(key.substring("act.".length()), opinion);
    }
}
