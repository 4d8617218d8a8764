package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.complaint.ComplaintDecisionService;
import org.openbeian.complaint.ComplaintDetail;
import org.openbeian.complaint.ComplaintKeeping;
import org.openbeian.complaint.ComplaintLodgingService;
import org.openbeian.complaint.ComplaintProcessSteps;
import org.openbeian.complaint.ComplaintQueueService;
import org.openbeian.complaint.ComplaintRow;
import org.openbeian.complaint.ComplaintState;
import org.openbeian.complaint.ComplaintStatus;
import org.openbeian.complaint.ComplaintStatusService;
import org.openbeian.complaint.ComplaintView;
import org.openbeian.complaint.Consent;
import org.openbeian.complaint.KeptOutDetail;
import org.openbeian.complaint.Lodging;
import org.openbeian.complaint.LodgingReceipt;
import org.openbeian.complaint.OfficerNamingService;
import org.openbeian.complaint.OtherBody;
import org.openbeian.complaint.Outcome;
import org.openbeian.complaint.ProviderQuestionService;
import org.openbeian.complaint.ReceiptCode;
import org.openbeian.complaint.Wish;
import org.openbeian.supervision.StoryService;

/** The ways of a complaint across the desk: urgent, refused, transferred, taken back, mediated, reviewed, kept and cleared. */
@ExtendWith(ArquillianExtension.class)
class ComplaintDeskIT {

    private static final String HERE = "beihai";
    private static final String OFFICER = "supervisor1." + HERE;
    private static final int THRESHOLD = 10;
    private static final String OTHER = "supervisor2." + HERE;

    /** Who becomes a third supervisor. */
    private static final String THIRD =
            "from membership m join person p on p.id = m.person_id where p.username = 'reviewer1." + HERE + "'";

    @Inject
    People people;

    @Inject
    ComplaintLodgingService lodging;

    @Inject
    ComplaintCaseService cases;

    @Inject
    ComplaintDecisionService decisions;

    @Inject
    OfficerNamingService naming;

    @Inject
    ComplaintStatusService statuses;

    @Inject
    ComplaintQueueService queue;

    @Inject
    ComplaintKeeping keeping;

    @Inject
    ComplaintProcessSteps steps;

    @Inject
    ProviderQuestionService questions;

    @Inject
    StoryService stories;

    @Inject
    Registered registered;

    @Resource
    ManagedExecutorService threads;

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Test
    void flagged_as_urgent_it_comes_first_is_told_once_and_settled() throws Exception {
        LodgingReceipt receipt = lodge(false);
        String id = receipt.getComplaintId();
        take(id);
        people.as(OFFICER, HERE, () -> decisions.flagUrgent(id, "电话里说要寻短见"));
        assertThat(open(id).getTrail())
                .anyMatch(line -> String.valueOf(line.getDetail()).contains("寻短见"));
        List<ComplaintRow> rows = people.ask(OFFICER, HERE, () -> queue.complaints(ComplaintView.OPEN, null));
        assertThat(rows.get(0).getState()).isEqualTo(ComplaintState.URGENT);
        assertThat(rows.stream()
                        .filter(row -> row.getState() != ComplaintState.URGENT)
                        .map(ComplaintRow::getDueOn))
                .as("what waits for somebody else has no day and comes last")
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
        remind(id);
        remind(id);
        assertThat(letters(id, "STAFF_COMPLAINT_URGENT")).isEqualTo(1);
        people.as(OFFICER, HERE, () -> decisions.accept(id, "CMP-OTHER", null, "已处理，受理。"));
        assertThat(open(id).getState()).isEqualTo(ComplaintState.ACCEPTED);
    }

    @Test
    void what_is_late_is_told_once() throws Exception {
        String id = lodge(false).getComplaintId();
        update(
                "update clock set due_on = ? where case_id = ?",
                LocalDate.of(2020, 1, 2).toString(),
                id);
        update("update complaint set next_due = ? where id = ?", "2020-01-02", id);
        assertThat(people.<List<String>>asSystem(HERE, () -> keeping.waiting(0)))
                .contains(id);
        remind(id);
        remind(id);
        assertThat(letters(id, "STAFF_COMPLAINT_OVERDUE")).as("two clocks").isEqualTo(2);
        assertThat(people.ask(OFFICER, HERE, () -> queue.complaints(ComplaintView.NEW, null)))
                .filteredOn(row -> row.getId().equals(id))
                .allMatch(ComplaintRow::isLate);
    }

    @Test
    void refused_transferred_and_taken_back() {
        LodgingReceipt refused = lodge(false);
        take(refused.getComplaintId());
        assertThatThrownBy(() ->
                        people.as(OFFICER, HERE, () -> decisions.refuse(refused.getComplaintId(), "不归我们管。", null)))
                .as("that is no reason")
                .isInstanceOf(Invalid.class);
        people.as(OFFICER, HERE, () -> decisions.refuse(refused.getComplaintId(), "不属于本机关，可向 12315 投诉。", null));
        assertThat(status(refused).getOutcome()).isEqualTo(Outcome.NOT_ACCEPTED);

        LodgingReceipt transferred = lodge(false);
        take(transferred.getComplaintId());
        people.as(
                OFFICER,
                HERE,
                () -> decisions.transfer(transferred.getComplaintId(), OtherBody.MARKET_12315, "已移送。", null));
        assertThat(status(transferred).getOtherBody()).isEqualTo(OtherBody.MARKET_12315);

        LodgingReceipt withdrawn = lodge(false);
        people.asNobody(HERE, () -> statuses.withdraw(code(withdrawn)));
        assertThat(status(withdrawn).getState()).isEqualTo(ComplaintState.WITHDRAWN);
        people.asNobody(HERE, () -> statuses.write(code(withdrawn), "还有一句话。", List.of()));
        assertThat(people.ask(OFFICER, HERE, () -> queue.complaints(ComplaintView.UNREAD, null)))
                .as("written after the end, and the desk sees it")
                .anyMatch(row -> row.getId().equals(withdrawn.getComplaintId()) && row.isUnread());
    }

    @Test
    void mediation_needs_the_consent_of_both_as_it_was_given() {
        LodgingReceipt receipt = lodge(true);
        String id = receipt.getComplaintId();
        investigated(id);
        LocalDate today = LocalDate.now(PortalClock.ZONE);
        assertThatThrownBy(() -> people.as(
                        OFFICER,
                        HERE,
                        () -> decisions.mediate(
                                id, new Consent("本人，留言", today), new Consent(" ", today.plusDays(1)), null, null)))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.errors()).hasSize(2));
        Consent mine = new Consent("本人，留言", today);
        Consent theirs = new Consent("法务李某，电话", today);
        people.as(OFFICER, HERE, () -> decisions.mediate(id, mine, theirs, "约在周三", null));
        people.as(OFFICER, HERE, () -> decisions.endMediation(id, "未达成", null));
        people.as(OFFICER, HERE, () -> decisions.mediate(id, mine, theirs, null, null));
        people.as(OFFICER, HERE, () -> decisions.agree(id, "退款。", null));
        assertThat(open(id).getConsents()).hasSize(4).anyMatch(one -> one.getSaid()
                .equals("法务李某，电话"));
        assertThat(open(id).getTrail())
                .anyMatch(line -> String.valueOf(line.getDetail()).contains("未达成"));
        assertThat(status(receipt).getOutcome()).isEqualTo(Outcome.AGREED);
        assertThat(status(receipt).getNextDue()).as("met with the agreement").isNull();
    }

    @Test
    void more_time_is_agreed_to_by_another_and_told() {
        LodgingReceipt receipt = lodge(false);
        String id = receipt.getComplaintId();
        investigated(id);
        LocalDate before = open(id).getDueOn();
        people.as(OFFICER, HERE, () -> decisions.wantTime(id, "等鉴定结果，详见案卷记录。"));
        String shown = open(id).getTimeShown();
        assertThatThrownBy(() -> people.as(OFFICER, HERE, () -> decisions.giveTime(id, shown)))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> people.as(OTHER, HERE, () -> decisions.giveTime(id, "another")))
                .as("another wish than the one that was looked at")
                .isInstanceOf(Conflict.class);
        people.as(OTHER, HERE, () -> decisions.giveTime(id, shown));
        assertThat(open(id).getDueOn()).isEqualTo(before.plusDays(30));
        assertThat(status(receipt).getMessages())
                .anyMatch(message -> message.getText().contains("等鉴定结果"));
    }

    @Test
    void a_link_stays_unless_it_is_undone_and_a_case_is_taken_over_with_a_reason() {
        String id = lodge(false).getComplaintId();
        take(id);
        assertThatThrownBy(() -> people.as(OTHER, HERE, () -> decisions.takeOver(id, " ")))
                .isInstanceOf(Invalid.class);
        people.as(OTHER, HERE, () -> decisions.takeOver(id, "原办理人休假，详见案卷记录。"));
        assertThatThrownBy(() -> people.as(OFFICER, HERE, () -> decisions.refuse(id, "…", null)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> people.as(OTHER, HERE, () -> decisions.accept(id, "CMP-OTHER", "BH-1", true, "已受理。")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void the_officers_whom_it_is_about_do_not_see_it() throws Exception {
        LodgingReceipt receipt = lodge(false);
        String id = receipt.getComplaintId();
        take(id);
        people.asNobody(HERE, () -> statuses.write(code(receipt), "截图见附件。", List.of(picture())));
        String picture = open(id).getPictures().get(0).id();
        assertThatThrownBy(() -> people.as(
                        OTHER, HERE, () -> naming.isAboutOfficer(id, person("auditor1." + HERE), "投诉还提到了一名审计员。")))
                .isInstanceOf(Invalid.class);
        sql("insert into membership_role select m.id, 'SUPERVISOR' " + THIRD);
        try {
            keptOut(id, picture);
        } finally {
            sql("delete from membership_role where role = 'SUPERVISOR' and membership_id in (select m.id " + THIRD
                    + ")");
        }
    }

    /** Person id of who signs in with that. */
    private String person(String username) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement query = connection.prepareStatement("select id from person where username = ?")) {
            query.setString(1, username);
            try (ResultSet found = query.executeQuery()) {
                assertThat(found.next()).as(username).isTrue();
                return found.getString(1);
            }
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement run = connection.createStatement()) {
            run.executeUpdate(statement);
        }
    }

    private void keptOut(String id, String picture) throws Exception {
        people.as(OFFICER, HERE, () -> naming.isAboutOfficer(id, person("approver1." + HERE), "投诉提到了这名审批人员。"));
        assertThatThrownBy(() -> people.as(OTHER, HERE, () -> naming.isAboutOfficer(id, person(OFFICER), " ")))
                .isInstanceOf(Invalid.class);
        people.as(OTHER, HERE, () -> naming.isAboutOfficer(id, person(OFFICER), "投诉人说的就是这名人员。"));
        people.as(OTHER, HERE, () -> naming.isAboutOfficer(id, person("intake1." + HERE), "投诉人还说到了这一位。"));
        assertThatThrownBy(
                        () -> people.as(OTHER, HERE, () -> naming.isAboutOfficer(id, person(OFFICER), "再说一次，说的就是他。")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> people.as(OFFICER, HERE, () -> cases.take(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> open(id))
                .as("naming another lets the first one in again")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.ask(OFFICER, HERE, () -> cases.picture(picture)))
                .isInstanceOf(NotFound.class);
        assertThat(people.ask(OFFICER, HERE, () -> queue.complaints(ComplaintView.NEW, null)))
                .noneMatch(row -> row.getId().equals(id));
        assertThatThrownBy(() ->
                        people.as(OTHER, HERE, () -> naming.isNotAboutOfficer(id, person(OFFICER), "弄错了，投诉人说的不是他。")))
                .as("who named the officer takes it back")
                .isInstanceOf(BusinessException.class);
        people.as(OTHER, HERE, () -> naming.isNotAboutOfficer(id, person("approver1." + HERE), "认错了人，是同名的另一位。"));
        ComplaintDetail seen = people.ask(OTHER, HERE, () -> cases.open(id));
        assertThat(seen.getKeptOut())
                .extracting(KeptOutDetail::getReason)
                .containsExactly("投诉人说的就是这名人员。", "投诉人还说到了这一位。");
        for (String why : List.of("投诉提到了这名审批人员。", "投诉人说的就是这名人员。", "认错了人，是同名的另一位。")) {
            assertThat(seen.getTrail())
                    .anyMatch(line -> String.valueOf(line.getDetail()).contains(why));
        }
        assertThatThrownBy(() -> people.as(OTHER, HERE, () -> cases.take(id)))
                .as("on the own word alone")
                .hasMessageContaining("complaint.named_alone");
        assertThat(waiting("auditor1." + HERE)).contains(id);
        assertThat(waiting(OTHER)).as("who named them").doesNotContain(id);
        assertThat(letters(id, "STAFF_COMPLAINT_NAMED")).isPositive();
        for (String officer : List.of(OFFICER, "intake1." + HERE)) {
            people.as("auditor1." + HERE, HERE, () -> naming.agreeAboutOfficer(id, person(officer)));
        }
        assertThat(waiting("auditor1." + HERE)).doesNotContain(id);
        people.as(OTHER, HERE, () -> cases.take(id));
    }

    private List<String> waiting(String officer) {
        return people.ask(officer, HERE, () -> queue.complaints(ComplaintView.NAMED, null)).stream()
                .filter(ComplaintRow::isNamed)
                .map(ComplaintRow::getId)
                .toList();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    @Test
    void after_the_review_nothing_is_waited_for_and_it_is_rated_within_fifteen_days() throws Exception {
        LodgingReceipt receipt = lodge(false);
        String id = receipt.getComplaintId();
        investigated(id);
        people.as(OFFICER, HERE, () -> decisions.answer(id, Outcome.NOT_UPHELD, "不属实。", null));
        people.asNobody(HERE, () -> statuses.askReview(code(receipt), "我不同意。"));
        remind(id);
        assertThat(letters(id, "STAFF_COMPLAINT_REVIEW")).isEqualTo(1);
        assertThatThrownBy(() -> people.as(OFFICER, HERE, () -> cases.take(id))).isInstanceOf(BusinessException.class);
        people.as(OTHER, HERE, () -> cases.take(id));
        assertThatThrownBy(
                        () -> people.as(OTHER, HERE, () -> decisions.answer(id, Outcome.PARTLY_UPHELD, "部分属实。", null)))
                .as("who has not seen why a review is wanted")
                .isInstanceOf(Conflict.class);
        String seen = people.ask(OTHER, HERE, () -> cases.open(id)).getShown();
        people.as(OTHER, HERE, () -> decisions.answer(id, Outcome.PARTLY_UPHELD, "部分属实。", seen));
        assertThat(status(receipt).isReviewable()).isFalse();
        people.asSystem(HERE, () -> {
            steps.close(id);
            return null;
        });
        assertThat(status(receipt).getState()).isEqualTo(ComplaintState.CLOSED);
        closedBefore(id, 16);
        assertThatThrownBy(() -> people.asNobody(HERE, () -> statuses.rate(code(receipt), 5)))
                .isInstanceOf(Conflict.class);
        closedBefore(id, 15);
        people.asNobody(HERE, () -> statuses.rate(code(receipt), 5));
        assertThatThrownBy(() -> people.asNobody(HERE, () -> statuses.rate(code(receipt), 4)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void what_was_said_is_gone_after_its_time_and_the_outcome_stays() throws Exception {
        LodgingReceipt receipt = lodge(true);
        String id = receipt.getComplaintId();
        take(id);
        people.as(OFFICER, HERE, () -> decisions.refuse(id, "不属于本机关，请拨打 12315。", null));
        assertThat(people.<List<String>>asSystem(HERE, () -> keeping.keptLongEnough(0)))
                .doesNotContain(id);
        closedBefore(id, 400);
        assertThat(people.<List<String>>asSystem(HERE, () -> keeping.keptLongEnough(0)))
                .contains(id);
        for (int i = 0; i < 2; i++) {
            people.asSystem(HERE, () -> {
                keeping.clear(id);
                return null;
            });
        }
        assertThat(people.asNobody(HERE, () -> statuses.open(code(receipt)))).isEmpty();
        for (String table : List.of("complaint_message", "complaint_evidence", "complaint_identity")) {
            assertThat(count("select count(*) from " + table + " where complaint_id = ?", id))
                    .isZero();
        }
        ComplaintDetail left = open(id);
        assertThat(left.getNumber()).isEqualTo(receipt.getNumber());
        assertThat(left.getOutcome()).isEqualTo(Outcome.NOT_ACCEPTED);
        assertThat(left.getStory()).isEmpty();
        assertThat(people.<List<String>>asSystem(HERE, () -> keeping.keptLongEnough(0)))
                .doesNotContain(id);
    }

    @Test
    void silence_is_noted_in_the_history_by_day_and_an_answer_is_shown_when_the_officer_says_so() throws Exception {
        String number = registered.detail(registered.registration()).getRegistrationNumber();
        String silent = asked(number).getComplaintId();
        people.asSystem(HERE, () -> {
            steps.providerSilent(silent);
            return null;
        });
        assertThat(open(silent).isProviderSilent()).isTrue();
        assertThat(registered.history(number).getEvents())
                .filteredOn(event -> event.getEvent().equals("PROVIDER_SILENT"))
                .singleElement()
                .satisfies(event -> assertThat(
                                event.getAt().atZone(PortalClock.ZONE).toLocalTime())
                        .isEqualTo(LocalTime.MIDNIGHT));

        LodgingReceipt receipt = asked(number);
        String id = receipt.getComplaintId();
        String question = people.ask(Registered.FILER, HERE, () -> questions.mine()).stream()
                .filter(one -> one.getNumber().equals(receipt.getNumber()))
                .findFirst()
                .orElseThrow()
                .getId();
        people.as(Registered.FILER, HERE, () -> questions.answer(question, "已补上标识。"));
        assertThat(status(receipt).getMessages())
                .noneMatch(message -> message.getText().contains("已补上标识"));
        people.as(OFFICER, HERE, () -> decisions.showAnswer(id));
        assertThat(status(receipt).getMessages())
                .anyMatch(message -> message.getText().contains("已补上标识"));
        assertThatThrownBy(() -> people.as(OFFICER, HERE, () -> decisions.showAnswer(id)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void two_at_once_open_one_case_and_neither_is_lost() throws Exception {
        String registration = registered.registration();
        String number = registered.detail(registration).getRegistrationNumber();
        people.asNobody(HERE, () -> statuses.withdraw(code(lodgeAbout(number))));
        for (int i = 1; i < THRESHOLD; i++) {
            lodgeAbout(number);
        }
        assertThat(openCases(registration)).as("one was taken back").isZero();
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<LodgingReceipt>> lodged = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            lodged.add(threads.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                return lodgeAbout(number);
            }));
        }
        for (Future<LodgingReceipt> one : lodged) {
            assertThat(one.get(60, TimeUnit.SECONDS).getNumber()).isNotBlank();
        }
        assertThat(openCases(registration)).isEqualTo(1);
    }

    private int openCases(String registration) {
        return people.ask(OFFICER, HERE, () -> stories.story(registration))
                .getCases()
                .size();
    }

    private LodgingReceipt asked(String number) {
        LodgingReceipt receipt = lodgeAbout(number);
        String id = receipt.getComplaintId();
        take(id);
        people.as(OFFICER, HERE, () -> decisions.accept(id, "CMP-NOLABEL", null, "已受理。"));
        assertThat(open(id).isRegistered())
                .as("an empty number keeps what is known")
                .isTrue();
        people.as(OFFICER, HERE, () -> decisions.forward(id, "请说明为何没有标识。"));
        return receipt;
    }

    private LodgingReceipt lodgeAbout(String number) {
        byte[] ticket = new byte[16];
        new SecureRandom().nextBytes(ticket);
        return people.asNobody(
                HERE,
                () -> lodging.lodge(new Lodging()
                        .on(ticket)
                        .about(number)
                        .asking(Wish.REPORT, "CMP-NOLABEL")
                        .telling("下载的图片没有任何标识，请查。", null)));
    }

    private void closedBefore(String id, int days) throws Exception {
        update(
                "update complaint set closed_at = ? where id = ?",
                String.valueOf(
                        ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now().minus(days, ChronoUnit.DAYS))),
                id);
    }

    private void remind(String id) {
        people.asSystem(HERE, () -> {
            keeping.remind(id);
            return null;
        });
    }

    private LodgingReceipt lodge(boolean named) {
        byte[] ticket = new byte[16];
        new SecureRandom().nextBytes(ticket);
        Lodging lodged = new Lodging()
                .on(ticket)
                .aboutUnknown("某图片生成应用", null)
                .asking(named ? Wish.REMEDY : Wish.REPORT, "CMP-OTHER")
                .telling("它的收费说明看不懂 " + UUID.randomUUID(), null);
        return people.asNobody(HERE, () -> lodging.lodge(named ? lodged.named("王小云", "13900000000", false) : lodged));
    }

    private void take(String id) {
        people.as(OFFICER, HERE, () -> cases.take(id));
    }

    private void investigated(String id) {
        take(id);
        people.as(OFFICER, HERE, () -> decisions.accept(id, "CMP-OTHER", null, "已受理。"));
        people.as(OFFICER, HERE, () -> decisions.investigate(id));
    }

    private ComplaintDetail open(String id) {
        return people.ask(OFFICER, HERE, () -> cases.open(id));
    }

    private static ReceiptCode code(LodgingReceipt receipt) {
        return ReceiptCode.asTyped(receipt.getCode());
    }

    private ComplaintStatus status(LodgingReceipt receipt) {
        return people.asNobody(HERE, () -> statuses.open(code(receipt)).orElseThrow());
    }

    private int letters(String id, String kind) throws Exception {
        return count("select count(*) from outbox where case_id = ? and kind = '" + kind + "'", id);
    }

    private int count(String sql, String id) throws Exception {
        try (Connection connection = pool.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, id);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private void update(String sql, String value, String id) throws Exception {
        try (Connection connection = pool.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, value);
            update.setString(2, id);
            update.executeUpdate();
        }
    }
}
