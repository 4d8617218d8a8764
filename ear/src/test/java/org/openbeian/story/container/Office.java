package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.common.Conflict;
import org.openbeian.grading.Track;
import org.openbeian.registration.FilingState;
import org.openbeian.review.CaseDetail;
import org.openbeian.review.ConditionInput;
import org.openbeian.review.DecisionService;
import org.openbeian.review.DossierService;
import org.openbeian.review.FilingTask;
import org.openbeian.review.GradeService;
import org.openbeian.review.IntakeService;
import org.openbeian.review.OpinionService;
import org.openbeian.review.QueueService;
import org.openbeian.review.TaskDetail;
import org.openbeian.review.WorkKind;

/** The staff of an authority doing what is asked of them, each step by a different fitting person. */
@ApplicationScoped
public class Office {

    private static final int STEPS = 40;

    @Inject
    People people;

    @Inject
    DossierService dossiers;

    @Inject
    QueueService queue;

    @Inject
    DecisionService decisions;

    @Inject
    GradeService grades;

    @Inject
    IntakeService intake;

    @Inject
    OpinionService opinions;

    /** The case as an auditor sees it. */
    public CaseDetail look(String filingId, String authority) {
        return people.ask("auditor1." + authority, authority, () -> dossiers.open(filingId));
    }

    public TaskDetail pending(String filingId, String authority, WorkKind kind) {
        return look(filingId, authority).getTasks().stream()
                .filter(task -> task.isPending() && task.getKind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " is asked for"));
    }

    /** Claims and does one thing as one person. */
    public void act(String filingId, String authority, String person, WorkKind kind, Act act) {
        TaskDetail task = look(filingId, authority).getTasks().stream()
                .filter(t -> t.getKind() == kind && t.getState() == FilingTask.State.OPEN)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no open " + kind));
        people.as(person + "." + authority, authority, () -> {
            queue.claim(task.getId());
            if (kind == WorkKind.PANEL) {
                queue.declareNoConflict(task.getId());
            }
            act.on(task.getId());
        });
    }

    /** What is done with a claimed task. */
    @FunctionalInterface
    public interface Act {
        void on(String workItemId) throws Exception;
    }

    /** Does everything that is asked until the case has come to its end, and returns it. */
    public CaseDetail toTheEnd(String filingId, String authority) throws InterruptedException {
        Map<WorkKind, Integer> next = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            CaseDetail detail = look(filingId, authority);
            FilingState state = detail.getFiling().getState();
            if (state.isEnd() || state.isOnRegister()) {
                return detail;
            }
            TaskDetail task = detail.getTasks().stream()
                    .filter(t -> t.getState() == FilingTask.State.OPEN)
                    .findFirst()
                    .orElse(null);
            if (task == null) {
                // a job of the engine is on its way
                Thread.sleep(500);
                continue;
            }
            int turn = next.merge(task.getKind(), 1, Integer::sum);
            work(detail, authority, task.getKind(), turn);
        }
        throw new AssertionError(
                "still " + look(filingId, authority).getFiling().getState());
    }

    private void work(CaseDetail detail, String authority, WorkKind kind, int turn) {
        String id = detail.getFiling().getId();
        boolean redLine = detail.getFiling().getTrack() == Track.RED_LINE;
        switch (kind) {
            case INTAKE -> act(id, authority, "intake1", kind, intake::accept);
            case GRADING ->
                act(
                        id,
                        authority,
                        "classifier1",
                        kind,
                        item -> grades.grade(item, detail.getFiling().getGrade(), null));
            case GRADE_CONFIRMATION ->
                act(id, authority, "classifier2", kind, item -> grades.confirmGrade(item, true, null));
            case REVIEW -> act(id, authority, "reviewer" + turn, kind, item -> opinions.sign(item, "APPROVE", "复核一致。"));
            case PANEL -> act(id, authority, "panelist" + turn, kind, item -> opinions.vote(item, "APPROVE", "同意。"));
            case REVIEW_CLOSING -> act(id, authority, "reviewer1", kind, item -> opinions.closeReview(item, "专家组同意。"));
            case CONSULTATION -> act(id, authority, "supervisor1", kind, item -> opinions.consult(item, "行业主管部门无异议。"));
            case DECISION ->
                act(id, authority, "approver" + turn, kind, item -> {
                    if (redLine) {
                        decisions.reject(item, "触及红线：面向未成年人的虚拟亲属。", "2026-11-20 当面听取意见。", "0");
                    } else {
                        if (turn > 1) {
                            assertThatThrownBy(() -> decisions.approve(item, List.of(), null, "0"))
                                    .as("nobody becomes the second without having seen the first")
                                    .isInstanceOf(Conflict.class);
                        }
                        decisions.approve(item, turn > 1 ? List.of() : conditions(detail), null, detail.getDecided());
                    }
                });
            default -> throw new AssertionError("nobody does " + kind);
        }
    }

    private static List<ConditionInput> conditions(CaseDetail detail) {
        return detail.getFiling().getConditions().stream()
                .map(code -> new ConditionInput(code, "书面说明", "申请人", LocalDate.of(2027, 3, 31), "核对了书面说明和签字，内容齐全。"))
                .toList();
    }
}
