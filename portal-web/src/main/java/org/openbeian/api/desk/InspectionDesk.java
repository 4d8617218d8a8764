package org.openbeian.api.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.openbeian.api.Answer;
import org.openbeian.casework.OpenedCase;
import org.openbeian.common.Json;
import org.openbeian.supervision.inspection.Inspection;
import org.openbeian.supervision.inspection.InspectionService;

/** Inspections of registered systems. They are planned at the registration. */
@ApplicationScoped
public class InspectionDesk extends DeskKind<OpenedCase<Inspection>> {

    private static final String FINDINGS = "inspectionFindings";
    private static final String UNTIL = "answerUntil";
    private static final String CONCLUSION = "inspectionConclusion";

    @Inject
    InspectionService inspections;

    InspectionDesk() {
        unseen("declareConflict", (id, said) -> inspections.declareConflict(id, said.text("why")), "why");
        act("announce", (seen, said) -> inspections.announce(seen.id()));
        act("hold", (seen, said) -> inspections.hold(seen.id()));
        act(
                "sendFindings",
                (seen, said) -> inspections.sendFindings(seen.id(), said.text(FINDINGS), said.day(UNTIL)),
                FINDINGS,
                UNTIL);
        act(
                "close",
                (seen, said) -> inspections.close(
                        seen.id(), said.text(CONCLUSION), seen.detail().on().getShown()),
                CONCLUSION);
    }

    @Override
    String name() {
        return "inspections";
    }

    @Override
    Seen<OpenedCase<Inspection>> read(String id) {
        OpenedCase<Inspection> detail = inspections.open(id);
        Inspection one = detail.on();
        JsonObjectBuilder json = json(one.getId(), null, one.getState()).add("registration", one.getFilingId());
        Answer.add(json, "subject", one.getSubject());
        Answer.add(json, "due", one.getDueOn());
        Answer.add(json, "findings", one.getFindings());
        Answer.add(json, "answer", one.getAnswer());
        Answer.add(json, "conclusion", one.getConclusion());
        JsonArrayBuilder possible = Json.createArrayBuilder();
        detail.possible().stream().sorted().forEach(possible::add);
        json.add("possible", possible);
        return new Seen<>(one.getId(), one.getId(), one.getVersion(), detail, json.build(), one.getShown());
    }
}
