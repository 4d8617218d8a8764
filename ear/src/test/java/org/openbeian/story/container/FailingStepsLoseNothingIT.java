package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.registration.FilingState;
import org.openbeian.review.GradeService;
import org.openbeian.review.IntakeService;
import org.openbeian.review.WorkKind;

/**
 * Thirty processes at once, and every third step fails after it has written: what fails leaves no row and keeps its
 * process instance, what does not is complete. The failure is a real one: the unique key of the register is taken.
 */
@ExtendWith(ArquillianExtension.class)
class FailingStepsLoseNothingIT {

    private static final int PROCESSES = 30;
    private static final String HERE = "central";

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    TwoHands submissions;

    @Inject
    GradeService grades;

    @Inject
    IntakeService intake;

    @Resource(lookup = "jdbc/openbeian")
    DataSource database;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService threads;

    @Test
    void thirty_parallel_processes_of_which_each_third_fails() throws Exception {
        List<Future<String>> filed = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            filed.add(threads.submit(() -> people.ask("tantu.signer", HERE, () -> submissions
                    .file(notice(), UUID.randomUUID().toString())
                    .getFilingId())));
        }
        List<String> ids = new ArrayList<>();
        for (Future<String> one : filed) {
            ids.add(one.get());
        }
        for (int i = 0; i < PROCESSES; i += 3) {
            block(ids.get(i));
        }
        List<Future<?>> graded = new ArrayList<>();
        for (String id : ids) {
            graded.add(threads.submit(() -> {
                office.act(id, HERE, "intake1", WorkKind.INTAKE, intake::accept);
                office.act(
                        id,
                        HERE,
                        "classifier1",
                        WorkKind.GRADING,
                        item -> grades.grade(
                                item, office.look(id, HERE).getFiling().getGrade(), null));
            }));
        }
        for (Future<?> one : graded) {
            one.get();
        }
        waitForJobs(ids);

        for (int i = 0; i < PROCESSES; i++) {
            String id = ids.get(i);
            boolean blocked = i % 3 == 0;
            assertThat(state(id)).as(id).isEqualTo(blocked ? FilingState.GRADED : FilingState.REGISTERED);
            assertThat(running("FilingReview", id)).as("review of " + id).isEqualTo(blocked ? 1 : 0);
            assertThat(running("RegistrationLife", id))
                    .as("registration of " + id)
                    .isEqualTo(blocked ? 0 : 1);
            assertThat(count("select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ = ?", id))
                    .as("processes that ever were of " + id)
                    .isEqualTo(blocked ? 1 : 2);
            assertThat(count("select count(*) from audit_entry where case_id = ? and new_state = 'REGISTERED'", id))
                    .isEqualTo(blocked ? 0 : 1);
        }

        for (int i = 0; i < PROCESSES; i += 3) {
            change("delete from register_entry where filing_id = ? and number like 'BLOCK-%'", ids.get(i));
            change(
                    "update ACT_RU_JOB set DUEDATE_ = null, LOCK_EXP_TIME_ = null, LOCK_OWNER_ = null where PROCESS_INSTANCE_ID_ in "
                            + "(select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)",
                    ids.get(i));
        }
        waitUntilAllRegistered(ids);
    }

    /** Until every blocked one has failed at least once and every other is registered; a passing fault is tried again after 30 s. */
    private void waitForJobs(List<String> ids) throws Exception {
        for (int wait = 0; wait < 240; wait++) {
            int settled = 0;
            for (int i = 0; i < PROCESSES; i++) {
                settled += i % 3 == 0
                        ? count(
                                "select count(*) from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_ "
                                        + "where e.BUSINESS_KEY_ = ? and j.EXCEPTION_MSG_ is not null",
                                ids.get(i))
                        : count("select count(*) from filing where id = ? and state = 'REGISTERED'", ids.get(i));
            }
            if (settled == PROCESSES) {
                return;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("the jobs did not settle");
    }

    private void waitUntilAllRegistered(List<String> ids) throws Exception {
        for (int wait = 0; wait < 240; wait++) {
            int registered = 0;
            for (String id : ids) {
                registered += count("select count(*) from filing where id = ? and state = 'REGISTERED'", id);
            }
            if (registered == PROCESSES) {
                return;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("a blocked step was not tried again");
    }

    private FilingState state(String id) {
        return office.look(id, HERE).getFiling().getState();
    }

    /** Somebody else's entry in the register takes the unique key of the filing. */
    private void block(String id) throws Exception {
        change(
                """
                insert into register_entry (authority_id, filing_id, number, system_zh, system_en, applicant_zh,
                  applicant_en, uscc, category, sector, grade, state, conditions, description, registered_on, rule_set,
                  changed_at, version, search_text)
                select authority_id, id, concat('BLOCK-', left(id, 30)), 'x', 'x', 'x', 'x', '000000000000000000', 'x', 'x',
                  1, 'x', '', 'x', '2026-11-23', 'x', 0, 1, 'x' from filing where id = ?""",
                id);
    }

    private void change(String sql, String id) throws Exception {
        transaction.begin();
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
        transaction.commit();
    }

    private int running(String process, String id) throws Exception {
        return count(
                "select count(*) from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_ where d.KEY_ = '"
                        + process + "' and e.BUSINESS_KEY_ = ?",
                id);
    }

    private int count(String sql, String id) throws Exception {
        transaction.begin();
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } finally {
            transaction.commit();
        }
    }

    /** A recommender without public-opinion attribute: a voluntary notice, registered by a job of the engine. */
    private static String notice() {
        JsonObject sample = SampleFilings.sample("F10");
        JsonObject facts = Json.createObjectBuilder(sample.getJsonObject("facts"))
                .add("publicOpinion", false)
                .add("registeredUsers", 5000)
                .add("mau", 1000)
                .add("specialPopulations", Json.createArrayBuilder())
                .build();
        // a draft is taken up by one submission, so each of the thirty needs one of its own
        return SampleFilings.document(
                        Json.createObjectBuilder(sample).add("facts", facts).build())
                .replace("滩涂短视频推荐", "滩涂短视频推荐 " + UUID.randomUUID());
    }
}
