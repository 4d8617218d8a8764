package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.story.container.Registered.FILER;
import static org.openbeian.story.container.Registered.HERE;
import static org.openbeian.story.container.Registered.SIGNER;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.BusinessException;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockState;
import org.openbeian.deadline.Segment;
import org.openbeian.grading.Track;
import org.openbeian.registration.CorrectionGap;
import org.openbeian.registration.DecidedGrade;
import org.openbeian.registration.FilingDetail;
import org.openbeian.registration.FilingService;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.SubmissionService;
import org.openbeian.registration.UserReportService;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.CaseDetail;
import org.openbeian.review.FilingTask;
import org.openbeian.review.GapInput;
import org.openbeian.review.GradeService;
import org.openbeian.review.IntakeService;
import org.openbeian.review.QueueService;
import org.openbeian.review.TaskDetail;
import org.openbeian.review.WorkKind;

/** What a correction changes counts: for the grade that was set, for the day the filing was owed, and the applicant reads what was decided. */
@ExtendWith(ArquillianExtension.class)
class GradeRestsOnFactsIT {

    private static final String WHY = "用户中老年人占多数，一旦出错影响面大。";

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    Registered registered;

    @Inject
    TwoHands submissions;

    @Inject
    SubmissionService receipts;

    @Inject
    FilingService filings;

    @Inject
    UserReportService reports;

    @Inject
    QueueService queue;

    @Inject
    GradeService grades;

    @Inject
    IntakeService intake;

    @Test
    void an_answer_that_changes_the_facts_brings_the_case_back_to_the_classifier() throws Exception {
        String id = submitted();
        office.act(id, HERE, "intake1", WorkKind.INTAKE, intake::accept);
        int set = registered.detail(id).getProposedGrade();
        office.act(id, HERE, "classifier1", WorkKind.GRADING, item -> grades.grade(item, set, null));
        asksAbout(id, WorkKind.REVIEW, "reviewer1", "cii");
        answers(id, "use", Map.of("cii", JsonValue.TRUE));

        FilingDetail anew = registered.detail(id);
        assertThat(anew.isRegradeDue()).isTrue();
        assertThat(anew.getState()).isEqualTo(FilingState.UNDER_REVIEW);
        assertThat(anew.getGrade()).as("as it was set").isEqualTo(set);
        int proposed = anew.getProposedGrade();
        assertThat(proposed).isGreaterThan(set);
        assertThat(pending(id)).as("nobody reviews meanwhile").containsExactly(WorkKind.GRADING);

        office.act(id, HERE, "classifier1", WorkKind.GRADING, item -> {
            assertThatThrownBy(() -> grades.grade(item, set - 1, WHY))
                    .as("how far it may be lowered counts from what the rules say now")
                    .isInstanceOf(BusinessException.class);
            grades.grade(item, proposed, null);
        });
        assertThat(registered.detail(id).isRegradeDue()).isFalse();
        assertThat(pending(id)).containsOnly(WorkKind.REVIEW).hasSizeGreaterThan(1);
        assertThat(office.look(id, HERE).getClocks())
                .filteredOn(clock -> clock.getCode().equals("CN-ALG-REVIEW-30WD"))
                .as("the clock of the heavier track stood still while the applicant answered, too")
                .singleElement()
                .satisfies(clock -> assertThat(clock.getSegments())
                        .extracting(Segment::getKind)
                        .containsExactly(Segment.Kind.RUN, Segment.Kind.PAUSE, Segment.Kind.RUN));
        CaseDetail end = office.toTheEnd(id, HERE);
        assertThat(end.getFiling().getState()).isEqualTo(FilingState.REGISTERED);
        assertThat(end.getFiling().getGrade()).isEqualTo(proposed);
        assertThat(registered.entry(end.getFiling().getRegistrationNumber()).getGrade())
                .isEqualTo(proposed);
    }

    @Test
    void an_answer_that_changes_nothing_for_the_rules_goes_on_to_the_reviewers() throws Exception {
        String id = submitted();
        office.act(id, HERE, "intake1", WorkKind.INTAKE, intake::accept);
        int set = registered.detail(id).getProposedGrade();
        office.act(id, HERE, "classifier1", WorkKind.GRADING, item -> grades.grade(item, set, null));
        asksAbout(id, WorkKind.REVIEW, "reviewer1", "purpose");
        answers(id, "system", Map.of("purpose", Json.createValue("按登记的用途提供服务，不面向未成年人。")));
        assertThat(registered.detail(id).isRegradeDue()).isFalse();
        assertThat(pending(id)).containsOnly(WorkKind.REVIEW);
    }

    @Test
    void the_applicant_reads_the_grade_set_and_why_and_the_conditions_of_that_grade_are_offered() throws Exception {
        String id = submitted();
        office.act(id, HERE, "intake1", WorkKind.INTAKE, intake::accept);
        int proposed = registered.detail(id).getProposedGrade();
        assertThat(registered.detail(id).getDecided()).as("nobody has set one").isNull();
        office.act(id, HERE, "classifier1", WorkKind.GRADING, item -> grades.grade(item, 4, WHY));

        DecidedGrade decided = registered.detail(id).getDecided();
        assertThat(decided.getGrade()).isEqualTo(4);
        assertThat(decided.getTrack()).isEqualTo(Track.EXPERT);
        assertThat(decided.getProposed()).isEqualTo(proposed).isLessThan(4);
        assertThat(decided.getReason()).isEqualTo(WHY);
        assertThat(registered.detail(id).getConditions()).contains("ANNUAL_TEST_REPORT", "INCIDENT_CONTACT_24H");

        CaseDetail end = office.toTheEnd(id, HERE);
        assertThat(end.getConditions())
                .extracting(CaseCondition::getCode)
                .as("approved with the conditions of the grade set")
                .contains("ANNUAL_TEST_REPORT", "INCIDENT_CONTACT_24H");
        assertThat(registered.letters("CLOCK_PAUSED", id))
                .as("for how long the panel stops the clock")
                .isEqualTo(1);
    }

    @Test
    void the_day_of_the_launch_given_in_a_correction_counts_as_if_it_had_been_said_at_once() throws Exception {
        people.as(FILER, HERE, () -> receipts.prepare(SampleFilings.document(SampleFilings.sample("F01"))));
        String id = people.ask(FILER, HERE, filings::mine).get(0).id();
        registered.answers(id, "system", Map.of("filingKind", Json.createValue("INITIAL")));
        registered.handIn(id);
        assertThat(registered.detail(id).getDuty()).as("no day is known").isNull();

        asksAbout(id, WorkKind.INTAKE, "intake1", "launchDate");
        LocalDate launched = LocalDate.now(PortalClock.ZONE).minusDays(40);
        registered.answers(id, "system", Map.of("launchDate", Json.createValue(launched.toString())));
        assertThat(registered.detail(id).getDuty().late())
                .as("said before anybody signs")
                .isTrue();
        assertThat(office.look(id, HERE).getFiling().getDuty())
                .as("to the authority when it is handed in")
                .isNull();
        answers(id, "system", Map.of());

        FilingDetail filed = office.look(id, HERE).getFiling();
        assertThat(filed.getDuty().late()).isTrue();
        assertThat(filed.getDuty().since()).isEqualTo(launched);
        assertThat(people.ask(FILER, HERE, () -> receipts.receipts(id).get(0)).isStatutoryLate())
                .isTrue();
        assertThat(people.ask(FILER, HERE, () -> reports.duties(id)).stream()
                        .filter(one -> one.getCode().equals("CN-ALG-FILE-10WD")))
                .singleElement()
                .satisfies(ended -> {
                    assertThat(ended.getStartedOn()).isEqualTo(launched);
                    assertThat(ended.getState()).as("done, but late").isEqualTo(ClockState.MISSED);
                    assertThat(ended.getSegments()).hasSize(2);
                });
        assertThat(people.ask("intake1." + HERE, HERE, () -> queue.queue(false, filed.getNumber(), null)))
                .singleElement()
                .satisfies(row -> assertThat(row.isFiledLate()).isTrue());
    }

    private String submitted() {
        return people.ask(SIGNER, HERE, () -> submissions
                .file(
                        SampleFilings.document(SampleFilings.sample("F01")),
                        UUID.randomUUID().toString())
                .getFilingId());
    }

    private void asksAbout(String id, WorkKind kind, String person, String field) {
        office.act(
                id,
                HERE,
                person,
                kind,
                item -> intake.requestCorrection(item, List.of(new GapInput(field, "WRONG", "请核实这一项，详见案卷记录。"))));
    }

    /** Puts the answers right, says so to each gap, and hands it in again. */
    private void answers(String id, String page, Map<String, ? extends JsonValue> right) {
        registered.answers(id, page, right);
        people.as(
                FILER,
                HERE,
                () -> filings.answerGaps(
                        id,
                        filings.detail(id).getCorrection().getGaps().stream()
                                .collect(Collectors.toMap(CorrectionGap::getId, gap -> "已更正。")),
                        filings.detail(id).getCorrection().getShown()));
        registered.handIn(id);
    }

    private List<WorkKind> pending(String id) {
        return office.look(id, HERE).getTasks().stream()
                .filter(task -> task.getState() == FilingTask.State.OPEN || task.getState() == FilingTask.State.CLAIMED)
                .map(TaskDetail::getKind)
                .toList();
    }
}
