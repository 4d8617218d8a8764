package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.access.AccessDenied;
import org.openbeian.access.AppointmentService;
import org.openbeian.access.MemberEndService;
import org.openbeian.access.MemberRow;
import org.openbeian.access.MemberService;
import org.openbeian.access.Role;
import org.openbeian.access.RoleConsentService;
import org.openbeian.common.BusinessException;
import org.openbeian.review.Colleague;
import org.openbeian.review.FilingTask;
import org.openbeian.review.GradeService;
import org.openbeian.review.HandoverService;
import org.openbeian.review.HeldRow;
import org.openbeian.review.IntakeService;
import org.openbeian.review.OpinionService;
import org.openbeian.review.QueueService;
import org.openbeian.review.TaskDetail;
import org.openbeian.review.WorkKind;

/** Work whose holder lost the role is back in the queue at once; a supervisor moves it at any time, within separation of duty. */
@ExtendWith(ArquillianExtension.class)
class HeldWorkIT {

    private static final String HERE = "beihai";
    private static final String SUPERVISOR = "supervisor1." + HERE;

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    TwoHands submissions;

    @Inject
    QueueService queue;

    @Inject
    GradeService grades;

    @Inject
    IntakeService intake;

    @Inject
    OpinionService opinions;

    @Inject
    HandoverService handover;

    @Inject
    MemberService members;

    @Inject
    AppointmentService appointments;

    @Inject
    RoleConsentService consents;

    @Inject
    MemberEndService ends;

    @Test
    void who_loses_the_role_holds_nothing_any_more() throws Exception {
        String id = submitted();
        TaskDetail task = office.pending(id, HERE, WorkKind.INTAKE);
        String holder = "intake2." + HERE;
        people.as(holder, HERE, () -> queue.claim(task.getId()));
        MemberRow member = people.ask("admin1." + HERE, HERE, () -> members.list(holder, null, null, null)).stream()
                .filter(row -> row.username().equals(holder))
                .findFirst()
                .orElseThrow();
        try {
            people.as("admin1." + HERE, HERE, () -> ends.withdraw(member.id(), Role.INTAKE));
            assertThat(office.pending(id, HERE, WorkKind.INTAKE).getState()).isEqualTo(FilingTask.State.OPEN);
            assertThat(count("select count(*) from audit_entry where case_id = ? and action = 'review.letGo'", id))
                    .isEqualTo(1);
            assertThat(count("select count(*) from outbox where case_id = ? and kind = 'STAFF_WORK_LET_GO'", id))
                    .isEqualTo(1);
            HeldRow waiting = people.ask(SUPERVISOR, HERE, () -> handover.pending(task.getId()));
            assertThat(waiting.holder()).isNull();
            assertThat(waiting.getLetGoAt()).isNotNull();
            people.as("intake1." + HERE, HERE, () -> {
                queue.claim(task.getId());
                intake.accept(task.getId());
            });
        } finally {
            people.as("admin1." + HERE, HERE, () -> appointments.grant(member.id(), Role.INTAKE));
            people.ask("admin2." + HERE, HERE, () -> members.waiting()).stream()
                    .filter(grant -> grant.getUsername().equals(holder))
                    .forEach(grant -> people.as(
                            "admin2." + HERE, HERE, () -> consents.decide(grant.getId(), true, grant.getMail())));
        }
    }

    @Test
    void a_supervisor_takes_back_and_hands_over_and_nobody_receives_what_they_may_not_do() {
        String id = submitted();
        TaskDetail task = office.pending(id, HERE, WorkKind.INTAKE);
        people.as("intake1." + HERE, HERE, () -> queue.claim(task.getId()));
        assertThatThrownBy(() -> people.ask("reviewer1." + HERE, HERE, () -> handover.pending()))
                .isInstanceOf(AccessDenied.class);
        HeldRow held = people.ask(SUPERVISOR, HERE, () -> handover.pending(task.getId()));
        assertThat(held.holder()).isNotNull();

        people.as(SUPERVISOR, HERE, () -> handover.release(task.getId(), "经办人请假，由同事接手。"));
        assertThat(office.pending(id, HERE, WorkKind.INTAKE).getState()).isEqualTo(FilingTask.State.OPEN);

        String receiver = people.ask(SUPERVISOR, HERE, () -> handover.receivers(task.getId()))
                .get(0)
                .id();
        assertThatThrownBy(() -> people.as(SUPERVISOR, HERE, () -> handover.handOver(task.getId(), receiver, " ")))
                .isInstanceOf(BusinessException.class);
        people.as(SUPERVISOR, HERE, () -> handover.handOver(task.getId(), receiver, "由其接手，详见案卷记录。"));
        assertThat(office.pending(id, HERE, WorkKind.INTAKE).getState()).isEqualTo(FilingTask.State.CLAIMED);
        assertThatThrownBy(() -> people.as(
                        SUPERVISOR,
                        HERE,
                        () -> handover.handOver(task.getId(), personOf("reviewer1." + HERE), "由其接手，详见案卷记录。")))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> people.ask("supervisor1.nanling", "nanling", () -> handover.pending(task.getId())))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void nobody_holds_two_seats_of_one_round_neither_claimed_nor_handed_over() throws Exception {
        JsonObject sample = SampleFilings.sample("F03");
        String id = people.ask(SampleFilings.slug(sample) + ".signer", HERE, () -> submissions
                .file(SampleFilings.document(sample), UUID.randomUUID().toString())
                .getFilingId());
        office.act(id, HERE, "intake1", WorkKind.INTAKE, intake::accept);
        int grade = office.look(id, HERE).getFiling().getGrade();
        office.act(id, HERE, "classifier1", WorkKind.GRADING, item -> grades.grade(item, grade, null));
        List<String> seats = office.look(id, HERE).getTasks().stream()
                .filter(task -> task.getKind() == WorkKind.REVIEW)
                .map(TaskDetail::getId)
                .toList();
        assertThat(seats).hasSize(2);
        String reviewer = personOf("reviewer1." + HERE);

        people.as("reviewer1." + HERE, HERE, () -> queue.claim(seats.get(0)));
        assertThatThrownBy(() -> people.as("reviewer1." + HERE, HERE, () -> queue.claim(seats.get(1))))
                .hasMessageContaining("sod.one_seat");
        assertThat(people.ask(SUPERVISOR, HERE, () -> handover.receivers(seats.get(1))))
                .extracting(Colleague::id)
                .doesNotContain(reviewer);
        assertThatThrownBy(() ->
                        people.as(SUPERVISOR, HERE, () -> handover.handOver(seats.get(1), reviewer, "由其一并办理，详见案卷记录。")))
                .hasMessageContaining("sod.one_seat");

        people.as("reviewer1." + HERE, HERE, () -> queue.release(seats.get(0)));
        people.as(SUPERVISOR, HERE, () -> handover.handOver(seats.get(1), reviewer, "由其接手，详见案卷记录。"));
        people.as("reviewer2." + HERE, HERE, () -> queue.claim(seats.get(0)));
        people.as("reviewer1." + HERE, HERE, () -> opinions.sign(seats.get(1), "APPROVE", "同意。"));
        people.as("reviewer2." + HERE, HERE, () -> opinions.sign(seats.get(0), "APPROVE", "同意。"));
    }

    private String submitted() {
        return people.ask("yunxiu.signer", HERE, () -> submissions
                .file(
                        SampleFilings.document(SampleFilings.sample("F01")),
                        UUID.randomUUID().toString())
                .getFilingId());
    }

    private String personOf(String username) throws Exception {
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement("select id from person where username = ?")) {
            query.setString(1, username);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private int count(String sql, String id) throws Exception {
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, id);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
