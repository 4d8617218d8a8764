package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.registration.FilingDetail;
import org.openbeian.registration.FilingRow;
import org.openbeian.registration.FilingService;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.Receipt;
import org.openbeian.registration.SubmissionService;
import org.openbeian.registration.Withdrawal;
import org.openbeian.review.CaseDetail;
import org.openbeian.review.FilingTask;
import org.openbeian.review.GapInput;
import org.openbeian.review.GradeService;
import org.openbeian.review.IntakeService;
import org.openbeian.review.OpinionService;
import org.openbeian.review.TaskDetail;
import org.openbeian.review.WorkKind;

/** What happens when time runs out, when the applicant withdraws, and when two people act at the same moment. */
@ExtendWith(ArquillianExtension.class)
class OtherWaysIT {

    private static final String HERE = "beihai";

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Resource
    ManagedExecutorService threads;

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    Registered registered;

    @Inject
    FilingService filings;

    @Inject
    TwoHands submissions;

    @Inject
    SubmissionService receipts;

    @Inject
    GradeService grades;

    @Inject
    IntakeService intake;

    @Inject
    OpinionService opinions;

    @Test
    void a_filing_counts_as_accepted_when_intake_says_nothing() throws Exception {
        String id = submit("F01", HERE);
        timePasses(id);
        await(id, FilingState.ACCEPTED);
        assertThat(states(id, WorkKind.INTAKE)).containsExactly(FilingTask.State.CANCELLED);
        assertThat(states(id, WorkKind.GRADING)).containsExactly(FilingTask.State.OPEN);
        assertThat(office.toTheEnd(id, HERE).getFiling().getState()).isEqualTo(FilingState.REGISTERED);
    }

    @Test
    void a_correction_without_answer_counts_as_withdrawn_after_a_reminder() throws Exception {
        String id = submit("F01", HERE);
        office.act(
                id,
                HERE,
                "intake1",
                WorkKind.INTAKE,
                item -> intake.requestCorrection(item, List.of(new GapInput("purpose", "UNCLEAR", "请说明使用场景，详见案卷记录。"))));
        timePasses(id);
        CaseDetail end = await(id, FilingState.WITHDRAWN);
        assertThat(end.getCorrections().get(0).getRemindedAt()).isNotNull();
        assertThat(end.getFiling().getWithdrawal()).isEqualTo(Withdrawal.LAPSED);
        assertThat(registered.letters("CORRECTION_LAPSED", id)).isEqualTo(1);
        assertThat(registered.detail(id).getRemedy().getReconsiderationUntil())
                .as("what can be done against it")
                .isNotNull();
        assertThat(underWay(id)).isFalse();
    }

    @Test
    void a_withdrawn_filing_asks_nothing_of_anybody() {
        String id = submit("F01", HERE);
        String applicant = SampleFilings.slug(SampleFilings.sample("F01")) + ".signer";
        people.as(applicant, HERE, () -> filings.withdraw(id, "系统不再上线。"));
        assertThat(states(id, WorkKind.INTAKE)).containsExactly(FilingTask.State.CANCELLED);
        assertThat(underWay(id)).isFalse();
        assertThatThrownBy(() -> people.as(applicant, HERE, () -> filings.withdraw(id, "再次撤回。")))
                .isInstanceOf(BusinessException.class);
        people.as(applicant, HERE, () -> {
            FilingDetail withdrawn = filings.detail(id);
            assertThat(withdrawn.getWithdrawal()).isEqualTo(Withdrawal.BY_APPLICANT);
            assertThat(receipts.receipts(id))
                    .as("the receipt stays, its days do not")
                    .singleElement()
                    .matches(receipt -> !withdrawn.isAwaited(receipt));
        });
    }

    @Test
    void a_point_without_answer_is_not_signed_and_each_submission_keeps_its_receipt() {
        String id = submit("F01", HERE);
        String slug = SampleFilings.slug(SampleFilings.sample("F01"));
        String signer = slug + ".signer";
        office.act(
                id,
                HERE,
                "intake1",
                WorkKind.INTAKE,
                item -> intake.requestCorrection(item, List.of(new GapInput("purpose", "UNCLEAR", "请说明使用场景，详见案卷记录。"))));
        people.as(signer, HERE, () -> {
            FilingDetail asked = filings.detail(id);
            assertThat(asked.can("SIGN") || asked.can("SIGN_BY_OTHER")).isFalse();
            assertThat(asked.can("WITHDRAW")).isFalse();
        });
        assertThatThrownBy(() -> people.as(
                        signer, HERE, () -> filings.sign(id, filings.detail(id).getAnswersHash())))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("filing.gaps_unanswered"));
        people.as(
                slug + ".filer",
                HERE,
                () -> filings.answerGaps(
                        id,
                        Map.of(
                                filings.detail(id)
                                        .getCorrection()
                                        .getGaps()
                                        .get(0)
                                        .getId(),
                                "用于商家后台。"),
                        filings.detail(id).getCorrection().getShown()));
        people.as(signer, HERE, () -> {
            assertThat(filings.detail(id).can("SIGN")).isTrue();
            filings.sign(id, filings.detail(id).getAnswersHash());
        });
        people.as(signer, HERE, () -> {
            receipts.submit(id, UUID.randomUUID().toString());
            FilingDetail again = filings.detail(id);
            assertThat(receipts.receipts(id)).extracting(Receipt::getSubmission).containsExactly(2, 1);
            assertThat(receipts.receipts(id)).extracting(again::isAwaited).containsExactly(true, false);
            assertThat(receipts.receipts(id))
                    .extracting(receipt -> again.signatory(receipt, true))
                    .as("the earlier one is signed, too")
                    .doesNotContainNull();
        });
    }

    @Test
    void a_draft_that_was_given_up_is_no_system_any_more() {
        String filer = SampleFilings.slug(SampleFilings.sample("F01")) + ".filer";
        String id = people.ask(
                filer,
                HERE,
                () -> filings.open("弃稿", "Given up", UUID.randomUUID().toString()));
        assertThat(mine(filer)).contains(id);
        people.as(filer, HERE, () -> filings.discard(id));
        assertThat(mine(filer)).doesNotContain(id);
        assertThat(people.ask(filer, HERE, () -> filings.detail(id)).getWithdrawal())
                .isEqualTo(Withdrawal.DISCARDED);
    }

    private List<String> mine(String who) {
        return people.ask(who, HERE, filings::mine).stream().map(FilingRow::id).toList();
    }

    @Test
    void nanling_asks_the_sector_authority_before_it_decides() throws Exception {
        CaseDetail end = office.toTheEnd(submit("F03", "nanling"), "nanling");
        assertThat(end.getActs().stream().map(act -> act.getAct()))
                .containsSubsequence("REVIEW", "CONSULTATION", "DECISION");
        assertThat(end.getFiling().getState()).isEqualTo(FilingState.REGISTERED);
    }

    @Test
    void reviewers_who_sign_at_the_same_moment_lose_nothing() throws Exception {
        for (int round = 0; round < 3; round++) {
            String id = submit("F03", HERE);
            office.act(id, HERE, "intake1", WorkKind.INTAKE, intake::accept);
            int grade = office.look(id, HERE).getFiling().getGrade();
            office.act(id, HERE, "classifier1", WorkKind.GRADING, item -> grades.grade(item, grade, null));
            int reviewers = states(id, WorkKind.REVIEW).size();
            assertThat(reviewers).isGreaterThan(1);
            CyclicBarrier together = new CyclicBarrier(reviewers);
            List<Future<Boolean>> signed = Stream.iterate(1, n -> n + 1)
                    .limit(reviewers)
                    .map(n -> threads.submit(signing(id, "reviewer" + n, together)))
                    .toList();
            for (Future<Boolean> one : signed) {
                one.get();
            }
            assertThat(states(id, WorkKind.REVIEW)).containsOnly(FilingTask.State.DONE);
            assertThat(office.toTheEnd(id, HERE).getFiling().getState()).isEqualTo(FilingState.REGISTERED);
        }
    }

    /** Signs; when somebody else was faster the reviewer is told so and signs again. */
    private Callable<Boolean> signing(String id, String reviewer, CyclicBarrier together) {
        return () -> {
            String[] mine = new String[1];
            synchronized (this) {
                office.act(id, HERE, reviewer, WorkKind.REVIEW, item -> mine[0] = item);
            }
            together.await();
            for (int attempt = 0; attempt < 5; attempt++) {
                try {
                    people.as(reviewer + "." + HERE, HERE, () -> opinions.sign(mine[0], "APPROVE", "同意。"));
                    return true;
                } catch (Conflict faster) {
                    Thread.sleep(50);
                }
            }
            return false;
        };
    }

    private String submit(String sample, String authority) {
        JsonObject filing = SampleFilings.sample(sample);
        return people.ask(SampleFilings.slug(filing) + ".signer", authority, () -> submissions
                .file(SampleFilings.document(filing), UUID.randomUUID().toString())
                .getFilingId());
    }

    private List<FilingTask.State> states(String id, WorkKind kind) {
        return office.look(id, HERE).getTasks().stream()
                .filter(task -> task.getKind() == kind)
                .map(TaskDetail::getState)
                .toList();
    }

    private CaseDetail await(String id, FilingState state) throws InterruptedException {
        CaseDetail detail = office.look(id, HERE);
        for (int half = 0; half < 120 && detail.getFiling().getState() != state; half++) {
            Thread.sleep(500);
            detail = office.look(id, HERE);
        }
        assertThat(detail.getFiling().getState()).isEqualTo(state);
        return detail;
    }

    /** All time limits of the case are over, in their order. */
    private void timePasses(String id) throws Exception {
        change(
                "update ACT_RU_JOB set DUEDATE_ = timestampadd(year, -1, DUEDATE_) where TYPE_ = 'timer' and "
                        + "PROCESS_INSTANCE_ID_ in (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)",
                id);
    }

    private void change(String statement, String id) throws Exception {
        try (var connection = pool.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.setString(1, id);
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    private boolean underWay(String id) {
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement("select 1 from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?")) {
            query.setString(1, id);
            return query.executeQuery().next();
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
