package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.BusinessException;
import org.openbeian.review.ActDetail;
import org.openbeian.review.Barred;
import org.openbeian.review.CaseDetail;
import org.openbeian.review.DossierService;
import org.openbeian.review.FilingTask;
import org.openbeian.review.GradeService;
import org.openbeian.review.IntakeService;
import org.openbeian.review.OpinionService;
import org.openbeian.review.QueueService;
import org.openbeian.review.TaskDetail;
import org.openbeian.review.WorkKind;

/** Reviewers form their opinions alone, and whoever has a conflict of interest forms none (SOD-04). */
@ExtendWith(ArquillianExtension.class)
class OwnOpinionIT {

    private static final String HERE = "beihai";

    @Inject
    People people;

    @Inject
    Registered registered;

    @Inject
    Office office;

    @Inject
    TwoHands submissions;

    @Inject
    DossierService dossiers;

    @Inject
    QueueService queue;

    @Inject
    GradeService grades;

    @Inject
    IntakeService intake;

    @Inject
    OpinionService opinions;

    @AfterEach
    void forgetConflicts() throws Exception {
        registered.forgetConflicts();
    }

    /** A case of two reviewers that waits for both of them. */
    private String inReview() throws InterruptedException {
        String id = people.ask(
                        "hengxin.signer",
                        HERE,
                        () -> submissions.file(
                                SampleFilings.document(SampleFilings.sample("F09")),
                                UUID.randomUUID().toString()))
                .getFilingId();
        office.act(id, HERE, "intake1", WorkKind.INTAKE, intake::accept);
        for (int i = 0; i < 40 && open(id, WorkKind.GRADING).isEmpty(); i++) {
            Thread.sleep(250);
        }
        int grade = office.look(id, HERE).getFiling().getGrade();
        office.act(id, HERE, "classifier1", WorkKind.GRADING, item -> grades.grade(item, grade, null));
        for (int i = 0; i < 40 && open(id, WorkKind.REVIEW).isEmpty(); i++) {
            Thread.sleep(250);
        }
        return id;
    }

    private Optional<TaskDetail> open(String id, WorkKind kind) {
        return office.look(id, HERE).getTasks().stream()
                .filter(task -> task.getKind() == kind && task.getState() == FilingTask.State.OPEN)
                .findFirst();
    }

    private List<ActDetail> reviews(CaseDetail detail) {
        return detail.getActs().stream()
                .filter(act -> act.getAct().equals("REVIEW"))
                .toList();
    }

    @Test
    void the_opinions_of_others_are_sealed_until_the_own_is_signed() throws Exception {
        String id = inReview();
        assertThat(office.look(id, HERE).getFiling().getGrade()).isGreaterThanOrEqualTo(3);
        office.act(id, HERE, "reviewer1", WorkKind.REVIEW, item -> opinions.sign(item, "REJECT", "标识缺失，不宜批准。"));
        String second = open(id, WorkKind.REVIEW).orElseThrow().getId();
        people.as("reviewer2." + HERE, HERE, () -> queue.claim(second));
        CaseDetail before = people.ask("reviewer2." + HERE, HERE, () -> dossiers.open(id));
        assertThat(reviews(before)).singleElement().satisfies(act -> {
            assertThat(act.isSealed()).isTrue();
            assertThat(act.getOpinion()).isEqualTo("SEALED");
            assertThat(act.getText()).isNull();
        });
        assertThat(before.getTrail())
                .noneMatch(line -> String.valueOf(line.getDetail()).contains("REJECT"));
        assertThat(reviews(people.ask("intake1." + HERE, HERE, () -> dossiers.open(id))))
                .allMatch(ActDetail::isSealed);

        people.as("reviewer2." + HERE, HERE, () -> opinions.sign(second, "APPROVE", "复核一致，可以批准。"));
        assertThat(reviews(people.ask("reviewer2." + HERE, HERE, () -> dossiers.open(id))))
                .extracting(ActDetail::getOpinion)
                .containsExactlyInAnyOrder("REJECT", "APPROVE");
    }

    @Test
    void who_has_declared_a_conflict_is_barred_for_ever() throws Exception {
        String id = inReview();
        String task = open(id, WorkKind.REVIEW).orElseThrow().getId();
        String number = office.look(id, HERE).getFiling().getNumber();
        people.as("reviewer3." + HERE, HERE, () -> {
            queue.claim(task);
            queue.declareConflict(id, "曾任申请人的顾问。");
        });
        assertThat(open(id, WorkKind.REVIEW)).as("it waits for somebody else").isPresent();
        assertThatThrownBy(() -> people.as("reviewer3." + HERE, HERE, () -> queue.claim(task)))
                .isInstanceOf(Barred.class);
        assertThatThrownBy(() -> people.ask("reviewer3." + HERE, HERE, () -> dossiers.open(id)))
                .isInstanceOf(Barred.class);
        assertThatThrownBy(() -> people.as("reviewer3." + HERE, HERE, () -> opinions.sign(task, "APPROVE", "没有冲突，同意。")))
                .isInstanceOf(BusinessException.class);
        assertThat(people.ask("reviewer3." + HERE, HERE, () -> queue.queue(false, number, null)))
                .isEmpty();
        assertThat(people.ask("reviewer3." + HERE, HERE, () -> queue.all(number, null)))
                .isEmpty();
        CaseDetail seen = office.look(id, HERE);
        assertThat(seen.getActs()).anyMatch(act -> act.getAct().equals("CONFLICT"));
        assertThat(seen.getTrail()).anyMatch(line -> "queue.declareConflict".equals(line.getAction()));
    }
}
