package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.access.AccessDenied;
import org.openbeian.bulletin.Bulletin;
import org.openbeian.bulletin.BulletinDeskService;
import org.openbeian.bulletin.DeadlineShiftService;
import org.openbeian.bulletin.NewBulletin;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.complaint.ComplaintDecisionService;
import org.openbeian.complaint.ComplaintLodgingService;
import org.openbeian.complaint.Lodging;
import org.openbeian.complaint.ProviderQuestionService;
import org.openbeian.complaint.QuestionDetail;
import org.openbeian.complaint.Wish;
import org.openbeian.deadline.CaseKind;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.registration.FilingService;
import org.openbeian.registration.FilingState;
import org.openbeian.review.CaseDetail;
import org.openbeian.review.GapInput;
import org.openbeian.review.IntakeService;
import org.openbeian.review.WorkKind;

/** A notice moves the deadlines that the portal sets and that fall into its time, once, in its own authority. */
@ExtendWith(ArquillianExtension.class)
class DeadlineShiftIT {

    private static final String HERE = "beihai";
    private static final String THERE = "nanling";
    private static final String CORRECTION = "PORTAL-APPLICANT-CORRECT-10WD";
    private static final String INTAKE = "CN-APL-CORRECT-5WD";

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    Registered registered;

    @Inject
    TwoHands submissions;

    @Inject
    FilingService filings;

    @Inject
    IntakeService intake;

    @Inject
    BulletinDeskService desk;

    @Inject
    DeadlineShiftService shifts;

    @Inject
    ComplaintLodgingService complaints;

    @Inject
    ComplaintCaseService complaintCases;

    @Inject
    WhatWaits waits;

    @Inject
    ComplaintDecisionService complaintDecisions;

    @Inject
    ProviderQuestionService questions;

    @Inject
    PortalClock clock;

    @Test
    void what_the_portal_sets_moves_once_and_what_the_law_sets_stays() throws Exception {
        String id = inCorrection("F01", HERE);
        String question = question();
        String other = inCorrection("F03", THERE);
        String atIntake = submit("F01", HERE);
        LocalDate due = clockOf(id, HERE, CORRECTION).getDueOn();
        LocalDate lawful = clockOf(atIntake, HERE, INTAKE).getDueOn();
        assertThat(lawful)
                .as("it lies in the time of the notice")
                .isAfter(clock.today())
                .isBefore(due);
        LocalDate moved = WorkingCalendar.china().plusWorkingDays(due, 1);

        Bulletin notice = written("admin1", clock.today(), due);
        assertThat(notice.isWaiting()).isTrue();
        round(HERE);
        assertThat(clockOf(id, HERE, CORRECTION).getDueOn())
                .as("one person alone moves nothing")
                .isEqualTo(due);
        String number = confirmed("approver1", notice).getNumber();
        round(HERE);
        round(HERE);

        CaseDetail detail = office.look(id, HERE);
        assertThat(clockOf(id, HERE, CORRECTION))
                .returns(moved, ClockDetail::getDueOn)
                .returns(number, ClockDetail::getExtendedBy);
        assertThat(detail.getFiling().getDueOn()).isEqualTo(moved);
        assertThat(detail.getCorrections().get(0).getDueOn()).isEqualTo(moved);
        assertThat(timers(id)).containsExactly(moved.minusDays(3), moved);
        assertThat(mails(id, "CORRECTION_EXTENDED")).isEqualTo(1);
        assertThat(questionOf(question).getDueOn()).isEqualTo(moved);
        assertThat(clockOf(atIntake, HERE, INTAKE).getDueOn()).isEqualTo(lawful);
        assertThat(clockOf(other, THERE, CORRECTION).getDueOn()).isEqualTo(due);

        // what has moved stays moved
        people.as("admin1." + HERE, HERE, () -> desk.withdraw(notice.getId()));
        round(HERE);
        assertThat(clockOf(id, HERE, CORRECTION).getDueOn()).isEqualTo(moved);

        // and the process waits for the new day as it did for the old
        timePasses(id);
        await(id, FilingState.WITHDRAWN);
    }

    @Test
    void it_takes_two_and_the_right_ones() {
        Bulletin notice = written("admin1", clock.today(), clock.today());
        assertThatThrownBy(() -> confirmed("admin2", notice)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> people.ask("approver1." + THERE, THERE, () -> desk.confirm(notice.getId())))
                .isInstanceOf(org.openbeian.common.NotFound.class);
        for (String approver : List.of("approver1", "approver2")) {
            assertThat(waits.on(notice.getId(), approver, HERE, CaseKind.BULLETIN))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.getDueOn()).isEqualTo(clock.today());
                        assertThat(row.getTitleEn()).isEqualTo("Maintenance moves deadlines");
                    });
        }
        assertThat(confirmed("approver1", notice).getNumber()).startsWith("BUL-");
        assertThat(waits.asked(notice.getId(), "approver2", HERE, CaseKind.BULLETIN))
                .isEmpty();
        assertThatThrownBy(() -> confirmed("approver2", notice)).isInstanceOf(Conflict.class);

        Bulletin discarded = written("admin1", clock.today(), clock.today());
        people.as("admin2." + HERE, HERE, () -> desk.withdraw(discarded.getId()));
        assertThat(waits.asked(discarded.getId(), "approver1", HERE, CaseKind.BULLETIN))
                .isEmpty();
        assertThatThrownBy(() -> confirmed("approver1", discarded)).isInstanceOf(Conflict.class);
    }

    @Test
    void what_is_over_cannot_be_moved() {
        assertThatThrownBy(() -> written(
                        "admin1", clock.today().minusDays(3), clock.today().minusDays(1)))
                .isInstanceOf(Invalid.class);
    }

    private Bulletin written(String person, LocalDate first, LocalDate last) {
        NewBulletin input = new NewBulletin();
        input.setKind("DEADLINE_SHIFT");
        input.setTitleZh("平台维护，期限顺延");
        input.setTitleEn("Maintenance moves deadlines");
        input.setTextZh("维护期间到期的，顺延至恢复后的第一个工作日。");
        input.setTextEn("What falls due meanwhile is due on the first working day after.");
        input.setFrom(first + "T00:00");
        input.setUntil(last + "T23:00");
        return people.ask(person + "." + HERE, HERE, () -> desk.publish(Ids.next(), input));
    }

    private Bulletin confirmed(String person, Bulletin notice) {
        return people.ask(person + "." + HERE, HERE, () -> desk.confirm(notice.getId()));
    }

    /** As the portal does every minute, which it may be doing just now. */
    private void round(String authority) {
        people.asSystem(authority, () -> {
            for (String notice : shifts.unsettled()) {
                for (String found : shifts.fallingInto(notice, 0)) {
                    move(notice, found);
                }
            }
            return null;
        });
    }

    private void move(String notice, String found) {
        try {
            shifts.move(notice, found);
        } catch (EJBException | Conflict already) {
            // the portal's own round was faster
        }
    }

    private String submit(String sample, String authority) {
        JsonObject filing = SampleFilings.sample(sample);
        return people.ask(SampleFilings.slug(filing) + ".signer", authority, () -> submissions
                .file(SampleFilings.document(filing), UUID.randomUUID().toString())
                .getFilingId());
    }

    private String inCorrection(String sample, String authority) {
        String id = submit(sample, authority);
        office.act(
                id,
                authority,
                "intake1",
                WorkKind.INTAKE,
                item -> intake.requestCorrection(item, List.of(new GapInput("purpose", "UNCLEAR", "请说明使用场景，详见案卷记录。"))));
        return id;
    }

    private String question() throws Exception {
        String id = registered.registration();
        String number =
                people.ask("yunxiu.filer", HERE, () -> filings.detail(id)).getRegistrationNumber();
        byte[] ticket = new byte[16];
        new SecureRandom().nextBytes(ticket);
        String complaint = people.asNobody(
                        HERE,
                        () -> complaints.lodge(new Lodging()
                                .on(ticket)
                                .about(number)
                                .asking(Wish.REPORT, "CMP-NOLABEL")
                                .telling("图片没有任何标识，请查。", null)))
                .getComplaintId();
        String officer = "supervisor1." + HERE;
        people.as(officer, HERE, () -> complaintCases.take(complaint));
        people.as(officer, HERE, () -> complaintDecisions.accept(complaint, "CMP-NOLABEL", number, "已受理。"));
        people.as(officer, HERE, () -> complaintDecisions.forward(complaint, "请说明为何没有标识。"));
        return people.ask(officer, HERE, () -> complaintCases.open(complaint)).getNumber();
    }

    private QuestionDetail questionOf(String number) {
        return people.ask("yunxiu.filer", HERE, () -> questions.mine()).stream()
                .filter(one -> one.getNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private ClockDetail clockOf(String id, String authority, String code) {
        return office.look(id, authority).getClocks().stream()
                .filter(one -> one.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void await(String id, FilingState state) throws InterruptedException {
        for (int half = 0; half < 120 && office.look(id, HERE).getFiling().getState() != state; half++) {
            Thread.sleep(500);
        }
        assertThat(office.look(id, HERE).getFiling().getState()).isEqualTo(state);
    }

    /** Days on which the timers of the case go off, in their order. */
    private List<LocalDate> timers(String id) throws Exception {
        List<LocalDate> days = new ArrayList<>();
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement(
                        """
                        select DUEDATE_ from ACT_RU_JOB where TYPE_ = 'timer' and PROCESS_INSTANCE_ID_ in
                        (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?) order by DUEDATE_""")) {
            query.setString(1, id);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    Timestamp at = rows.getTimestamp(1);
                    // a day may be used to its end, which is the first moment of the next one
                    days.add(LocalDate.ofInstant(at.toInstant().minusMillis(1), PortalClock.ZONE));
                }
            }
        }
        return days;
    }

    private int mails(String id, String kind) throws Exception {
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement("select count(*) from outbox where case_id = ? and kind = ?")) {
            query.setString(1, id);
            query.setString(2, kind);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private void timePasses(String id) throws Exception {
        try (var connection = pool.getConnection();
                var update = connection.prepareStatement(
                        "update ACT_RU_JOB set DUEDATE_ = timestampadd(year, -1, DUEDATE_) where TYPE_ = 'timer' and "
                                + "PROCESS_INSTANCE_ID_ in (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)")) {
            update.setString(1, id);
            assertThat(update.executeUpdate()).isPositive();
        }
    }
}
