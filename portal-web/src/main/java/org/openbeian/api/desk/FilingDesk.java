package org.openbeian.api.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Set;
import java.util.regex.Pattern;
import org.openbeian.api.Answer;
import org.openbeian.api.registration.FilingJson;
import org.openbeian.common.Conflict;
import org.openbeian.common.Json;
import org.openbeian.review.ActDetail;
import org.openbeian.review.CaseDetail;
import org.openbeian.review.ConditionInput;
import org.openbeian.review.DecisionService;
import org.openbeian.review.DossierService;
import org.openbeian.review.ExistingFilingService;
import org.openbeian.review.GapInput;
import org.openbeian.review.GradeService;
import org.openbeian.review.HandoverService;
import org.openbeian.review.IntakeService;
import org.openbeian.review.OpinionService;
import org.openbeian.review.QueueService;
import org.openbeian.review.TaskDetail;

/** Filings: taken as tasks, worked by whoever has the task. */
@ApplicationScoped
public class FilingDesk extends DeskKind<CaseDetail> {

    /** How case numbers begin; ids are in small letters. */
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}[A-Z0-9-]{4,40}");

    private static final String TASK = "task";
    private static final String REASON = "reason";
    private static final String TEXT = "text";
    private static final String OPINION = "opinion";
    private static final Set<String> GAP = Set.of("field", "kind", TEXT);
    private static final Set<String> CONDITION = Set.of("code", "evidence", "owner", "dueOn", "checked");

    @Inject
    DossierService dossiers;

    @Inject
    QueueService queue;

    @Inject
    IntakeService intake;

    @Inject
    GradeService grades;

    @Inject
    OpinionService opinions;

    @Inject
    DecisionService decisions;

    @Inject
    HandoverService handover;

    @Inject
    ExistingFilingService elsewhere;

    FilingDesk() {
        tasks();
        act("accept", (seen, said) -> intake.accept(mine(seen)));
        act("refuse", (seen, said) -> intake.refuse(mine(seen), said.text(REASON)), REASON);
        act(
                "requestCorrection",
                (seen, said) -> intake.requestCorrection(
                        mine(seen),
                        said.each("gaps", GAP).stream()
                                .map(gap -> new GapInput(gap.text("field"), gap.text("kind"), gap.text(TEXT)))
                                .toList()),
                "gaps");
        act(
                "grade",
                (seen, said) -> grades.grade(mine(seen), said.number("grade"), said.text(REASON)),
                "grade",
                REASON);
        act(
                "correctFacts",
                (seen, said) -> grades.correctFacts(
                        mine(seen), said.needed("section"), said.object("answers"), said.text(REASON)),
                "section",
                "answers",
                REASON);
        act(
                "confirmGrade",
                (seen, said) -> grades.confirmGrade(mine(seen), said.isTrue("agree"), said.text(REASON)),
                "agree",
                REASON);
        act("sign", (seen, said) -> opinions.sign(mine(seen), said.text(OPINION), said.text(TEXT)), OPINION, TEXT);
        act("vote", (seen, said) -> opinions.vote(mine(seen), said.text(OPINION), said.text(TEXT)), OPINION, TEXT);
        act("backToGrading", (seen, said) -> opinions.backToGrading(mine(seen), said.text(TEXT)), TEXT);
        act("closeReview", (seen, said) -> opinions.closeReview(mine(seen), said.text(TEXT)), TEXT);
        act("consult", (seen, said) -> opinions.consult(mine(seen), said.text(TEXT)), TEXT);
        act(
                "approve",
                (seen, said) -> decisions.approve(
                        mine(seen),
                        said.each("conditions", CONDITION).stream()
                                .map(one -> new ConditionInput(
                                        one.text("code"),
                                        one.text("evidence"),
                                        one.text("owner"),
                                        one.day("dueOn"),
                                        one.text("checked")))
                                .toList(),
                        said.text(TEXT),
                        seen.detail().getDecided()),
                "conditions",
                TEXT);
        act(
                "returnToReview",
                (seen, said) -> decisions.returnToReview(
                        mine(seen), said.text(REASON), seen.detail().getDecided()),
                REASON);
        act(
                "reject",
                (seen, said) -> decisions.reject(
                        mine(seen),
                        said.text(REASON),
                        said.text("heard"),
                        seen.detail().getDecided()),
                REASON,
                "heard");
        act(
                "lookedUp",
                (seen, said) -> elsewhere.lookedUp(seen.id(), said.needed("filing"), said.isTrue("found")),
                "filing",
                "found");
    }

    private void tasks() {
        unseen("take", (id, said) -> queue.claim(said.needed(TASK)), TASK);
        unseen("release", (id, said) -> queue.release(said.needed(TASK)), TASK);
        unseen("declareNoConflict", (id, said) -> queue.declareNoConflict(said.needed(TASK)), TASK);
        unseen("declareConflict", (id, said) -> queue.declareConflict(id(id), said.text("why")), "why");
        unseen("takeFrom", (id, said) -> handover.release(said.needed(TASK), said.text(REASON)), TASK, REASON);
        unseen(
                "handOver",
                (id, said) -> handover.handOver(said.needed(TASK), said.text("receiver"), said.text(REASON)),
                TASK,
                "receiver",
                REASON);
    }

    /** @throws Conflict when the caller has no task of it */
    private static String mine(Seen<CaseDetail> seen) {
        TaskDetail mine = seen.detail().getMine();
        if (mine == null) {
            throw new Conflict("work.not_claimed");
        }
        return mine.getId();
    }

    @Override
    String name() {
        return "filings";
    }

    @Override
    String id(String idOrNumber) {
        return NUMBER.matcher(idOrNumber).matches() ? dossiers.numbered(idOrNumber) : idOrNumber;
    }

    @Override
    Seen<CaseDetail> read(String id) {
        CaseDetail detail = dossiers.open(id);
        JsonArrayBuilder tasks = Json.createArrayBuilder();
        detail.getTasks().forEach(task -> tasks.add(task(task)));
        JsonArrayBuilder acts = Json.createArrayBuilder();
        detail.getActs().forEach(act -> acts.add(act(act)));
        JsonObjectBuilder json = Json.createObjectBuilder(FilingJson.detail(detail.getFiling()))
                .add("id", id)
                .add("tasks", tasks)
                .add("acts", acts);
        Answer.add(
                json, TASK, detail.getMine() == null ? null : detail.getMine().getId());
        return new Seen<>(id, id, detail.getFiling().getVersion(), detail, json.build(), detail.getDecided());
    }

    private static JsonObjectBuilder task(TaskDetail task) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add(TASK, task.getId())
                .add("kind", task.getKind().name())
                .add("state", task.getState().name());
        return json.add("holder", name(task.assignee()));
    }

    private static JsonObjectBuilder act(ActDetail act) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("act", act.getAct()).add(OPINION, act.getOpinion());
        Answer.add(json, TEXT, act.getText());
        json.add("by", name(act.getPerson()));
        Answer.add(json, "at", act.getAt());
        return json;
    }
}
