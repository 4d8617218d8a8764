package org.openbeian.api.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openbeian.api.Answer;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.registration.FilingEvent;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.ConditionService;
import org.openbeian.supervision.Ground;
import org.openbeian.supervision.HearingService;
import org.openbeian.supervision.Measure;
import org.openbeian.supervision.MeasureService;
import org.openbeian.supervision.Proposal;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SupervisionService;
import org.openbeian.supervision.SystemOverview;
import org.openbeian.supervision.inspection.InspectionService;

/** Registered systems under supervision: what is proposed and ordered, hearings, measures, conditions. */
@ApplicationScoped
public class RegistrationDesk extends DeskKind<RegistrationDesk.Watched> {

    private static final String REASONS = "reasons";
    private static final String DECISION = "decision";
    private static final String MEASURE = "measure";
    private static final String CONDITION = "condition";
    private static final String INCIDENT = "incident";
    private static final String MISSING = "missing";
    private static final String STATE = "state";

    /** A registration with its conditions, which it does not hold itself. */
    record Watched(SystemOverview story, List<CaseCondition> conditions) {}

    @Inject
    StoryService stories;

    @Inject
    SupervisionService supervision;

    @Inject
    HearingService hearings;

    @Inject
    MeasureService measures;

    @Inject
    ConditionService conditions;

    @Inject
    InspectionService inspections;

    RegistrationDesk() {
        proposals();
        hearings();
        measures();
        conditions();
        act(
                "regrade",
                (r, said) -> supervision.regrade(r.id(), said.text("regradeReasons"), said.text("proposalIncident")),
                "regradeReasons",
                "proposalIncident");
        // a reviewer plans it, who need not see the case: the address names the registration by its number
        unseen(
                "planInspection",
                (number, said) ->
                        inspections.plan(said.key(), number, said.text("inspectionSubject"), said.day("inspectionDay")),
                "inspectionSubject",
                "inspectionDay");
        act(
                "closeCase",
                (r, said) -> stories.close(
                        said.needed("case"),
                        said.text("conclusion"),
                        r.detail().story().getShown()),
                "case",
                "conclusion");
    }

    private void proposals() {
        act(
                "propose",
                (r, said) -> supervision.propose(
                        r.id(),
                        said.choice("event", FilingEvent.class),
                        said.choice("ground", Ground.class),
                        said.text(REASONS),
                        said.text("evidence"),
                        said.day("hearingUntil"),
                        said.text(INCIDENT),
                        said.text("urgency")),
                "event",
                "ground",
                REASONS,
                "evidence",
                "hearingUntil",
                INCIDENT,
                "urgency");
        act(
                "order",
                (r, said) -> supervision.order(
                        open(r).getId(),
                        said.text(DECISION),
                        said.text("considered"),
                        open(r).getDecision().getFirstBy()),
                DECISION,
                "considered");
        act(
                "decline",
                (r, said) -> supervision.decline(
                        open(r).getId(),
                        said.text(DECISION),
                        open(r).getDecision().getFirstBy()),
                DECISION);
        act(
                "takeBack",
                (r, said) -> supervision.takeBack(open(r).getId(), said.text("takeBackReason")),
                "takeBackReason");
    }

    private void hearings() {
        act(
                "announceHearing",
                (r, said) -> hearings.announceHearing(
                        open(r).getId(),
                        said.text("hearingAt"),
                        said.text("hearingPlace"),
                        said.text("hearingPresider"),
                        said.text("postponeReason"),
                        open(r).getHearing().getShown()),
                "hearingAt",
                "hearingPlace",
                "hearingPresider",
                "postponeReason");
        act(
                "recordHearing",
                (r, said) ->
                        hearings.recordHearing(open(r).getId(), said.truth("appeared"), said.text("hearingRecord")),
                "appeared",
                "hearingRecord");
        act("declareConflict", (r, said) -> hearings.declareConflict(open(r).getId(), said.text("why")), "why");
    }

    private void measures() {
        act(
                "orderMeasure",
                (r, said) -> measures.orderMeasure(
                        said.key(),
                        r.id(),
                        said.text(MEASURE),
                        said.text("wanted"),
                        said.day("due"),
                        said.text(INCIDENT)),
                MEASURE,
                "wanted",
                "due",
                INCIDENT);
        act(
                "judgeMeasure",
                (r, said) -> {
                    Measure one = one(said, MEASURE, r.detail().story().getMeasures(), Measure::getId);
                    measures.judgeMeasure(
                            one.getId(), said.isTrue("enough"), said.text(MISSING), one.getEvidenceShown());
                },
                MEASURE,
                "enough",
                MISSING);
    }

    private void conditions() {
        act(
                "judgeCondition",
                (r, said) -> {
                    CaseCondition one = condition(r, said);
                    conditions.judge(
                            one.getId(), said.isTrue("enough"), said.text("conditionReason"), one.getEvidenceShown());
                },
                CONDITION,
                "enough",
                "conditionReason");
        act(
                "proposeWaiver",
                (r, said) -> conditions.proposeWaiver(condition(r, said).getId(), said.text("conditionReason")),
                CONDITION,
                "conditionReason");
        act(
                "decideWaiver",
                (r, said) -> {
                    CaseCondition one = condition(r, said);
                    conditions.decideWaiver(one.getId(), said.isTrue("agree"), one.getWaiverShown());
                },
                CONDITION,
                "agree");
    }

    private static CaseCondition condition(Seen<Watched> seen, Said said) {
        return one(said, CONDITION, seen.detail().conditions(), CaseCondition::getId);
    }

    /** @throws Invalid when the registration has none of that id */
    private static <T> T one(Said said, String field, List<T> all, Function<T, String> id) {
        String asked = said.needed(field);
        Predicate<T> isIt = one -> id.apply(one).equals(asked);
        return all.stream()
                .filter(isIt)
                .findFirst()
                .orElseThrow(() -> new Invalid("/" + field, "field.unknown_option", Said.shortened(asked)));
    }

    /** @throws Conflict when nothing is proposed */
    private static Proposal open(Seen<Watched> seen) {
        Proposal open = seen.detail().story().getOpen();
        if (open == null) {
            throw new Conflict("supervision.not_now");
        }
        return open;
    }

    @Override
    String name() {
        return "registrations";
    }

    @Override
    Seen<Watched> read(String id) {
        SystemOverview story = stories.story(id);
        Watched watched = new Watched(story, conditions.of(id));
        JsonObjectBuilder json = json(story.getFilingId(), story.getNumber(), story.getState());
        json.add("grade", "G" + story.getGrade());
        json.add("proposal", story.getOpen() == null ? JsonValue.NULL : proposal(story.getOpen()));
        JsonArrayBuilder ofIt = Json.createArrayBuilder();
        story.getMeasures().forEach(one -> ofIt.add(measure(one)));
        json.add("measures", ofIt);
        JsonArrayBuilder bound = Json.createArrayBuilder();
        watched.conditions().forEach(one -> bound.add(condition(one)));
        json.add("conditions", bound);
        possible(json, story.getProposable().stream().toList());
        Proposal open = story.getOpen();
        return new Seen<>(
                story.getFilingId(),
                open == null ? null : open.getId(),
                open == null ? 0 : open.getVersion(),
                watched,
                json.build(),
                story.getShown());
    }

    private static JsonObject proposal(Proposal open) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", open.getId())
                .add(STATE, open.getState().name())
                .add("event", open.getEvent().name())
                .add("ground", open.getGround().name());
        Answer.add(json, REASONS, open.getReasons());
        Answer.add(json, "hearing_until", open.getHearing().getUntil());
        Answer.add(json, "said", open.getHearing().getSaid());
        return json.add("first_decided", open.getDecision().getFirstBy() != null)
                .build();
    }

    private static JsonObjectBuilder measure(Measure one) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", one.getId())
                .add(STATE, one.getState().name());
        Answer.add(json, "text", one.getText());
        Answer.add(json, "due", one.getDueOn());
        Answer.add(json, "evidence", one.getEvidence());
        return json;
    }

    private static JsonObjectBuilder condition(CaseCondition one) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", one.getId())
                .add("code", one.getCode())
                .add(STATE, one.getState().name());
        Answer.add(json, "due", one.getDueOn());
        Answer.add(json, "handed_in", one.getHandedIn());
        json.add("waiver_proposed", one.isWaiverProposed());
        return json;
    }
}
