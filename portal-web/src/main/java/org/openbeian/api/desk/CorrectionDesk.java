package org.openbeian.api.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import org.openbeian.api.Answer;
import org.openbeian.openness.CorrectionDeskService;
import org.openbeian.openness.CorrectionDetail;
import org.openbeian.openness.CorrectionOutcome;
import org.openbeian.openness.Rectification;

/** Requests for the correction of a register entry. */
@ApplicationScoped
public class CorrectionDesk extends DeskKind<CorrectionDetail> {

    private static final String OUTCOME = "correctionOutcome";
    private static final String REASONS = "reasons";
    private static final String PUT = "put";

    @Inject
    CorrectionDeskService corrections;

    CorrectionDesk() {
        act(
                "answer",
                (seen, said) -> corrections.answer(
                        seen.id(), said.choice(OUTCOME, CorrectionOutcome.class), said.text(REASONS), said.text(PUT)),
                OUTCOME,
                REASONS,
                PUT);
        act("agree", (seen, said) -> corrections.agree(seen.id(), seen.detail().getShown()));
        act(
                "giveBack",
                (seen, said) -> corrections.giveBack(seen.id(), seen.detail().getShown()));
    }

    @Override
    String name() {
        return "corrections";
    }

    @Override
    Seen<CorrectionDetail> read(String id) {
        CorrectionDetail detail = corrections.open(id);
        Rectification correction = detail.getCorrection();
        JsonObjectBuilder json = json(correction.getId(), correction.getNumber(), correction.getState())
                .add("field", correction.getField().name());
        Answer.add(json, "right", detail.getRight());
        Answer.add(json, "why", detail.getWhy());
        Answer.add(json, "source", detail.getSource());
        Answer.add(json, "due", correction.getDueOn());
        Answer.add(json, "outcome", correction.getOutcome());
        Answer.add(json, "proposed_outcome", correction.getProposedOutcome());
        Answer.add(json, "proposed_reasons", correction.getProposedReasons());
        json.add("agreeable", detail.isAgreeable());
        return new Seen<>(
                correction.getId(),
                correction.getId(),
                correction.getVersion(),
                detail,
                json.build(),
                detail.getShown());
    }
}
