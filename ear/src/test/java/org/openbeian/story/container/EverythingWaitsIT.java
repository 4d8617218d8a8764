package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.complaint.ComplaintDecisionService;
import org.openbeian.complaint.ComplaintLodgingService;
import org.openbeian.complaint.ComplaintStatusService;
import org.openbeian.complaint.Lodging;
import org.openbeian.complaint.LodgingReceipt;
import org.openbeian.complaint.ReceiptCode;
import org.openbeian.complaint.Wish;
import org.openbeian.deadline.CaseKind;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.SubmissionService;
import org.openbeian.review.Colleague;
import org.openbeian.review.IntakeService;
import org.openbeian.review.QueueRow;
import org.openbeian.review.QueueService;
import org.openbeian.review.WorkKind;
import org.openbeian.supervision.Ground;
import org.openbeian.supervision.HearingService;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SupervisionService;
import org.openbeian.worklist.WorkListRow;

/** Whatever waits for a person is in one list, by when it is due: what somebody has, what they could take, and nothing else. */
@ExtendWith(ArquillianExtension.class)
class EverythingWaitsIT {

    private static final String HERE = "beihai";
    private static final String ONE = "supervisor1";
    private static final String OTHER = "supervisor2";

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    WhatWaits waits;

    @Inject
    SubmissionService submissions;

    @Inject
    QueueService queue;

    @Inject
    IntakeService intake;

    @Inject
    ComplaintLodgingService lodging;

    @Inject
    ComplaintCaseService complaints;

    @Inject
    ComplaintDecisionService decisions;

    @Inject
    ComplaintStatusService statuses;

    @Inject
    TwoHands submissionsOfTwo;

    @Inject
    SupervisionService supervision;

    @Inject
    HearingService hearings;

    @Inject
    StoryService stories;

    @Inject
    PortalClock clock;

    @Test
    void a_task_of_a_filing_waits_for_its_desk_and_then_for_who_has_it() {
        String id = people.ask("yunxiu.signer", HERE, () -> submissions.file(document(), key()))
                .getFilingId();
        WorkListRow row = waits.on(id, "intake1", HERE, CaseKind.FILING).get(0);
        assertThat(row.getAsked()).isEqualTo("INTAKE");
        assertThat(row.getDueOn()).isEqualTo(office.look(id, HERE).getFiling().getDueOn());
        assertThat(row.getTitleZh()).isNotNull();
        assertThat(row.getOfZh()).as("its applicant").isNotNull();
        assertThat(row.isToBeClaimed()).isTrue();
        assertThat(row.isTakeable()).isTrue();
        assertThat(waits.asked(id, "approver1", HERE, CaseKind.FILING))
                .as("another desk")
                .isEmpty();
        assertThat(waits.of("intake1", HERE, false, CaseKind.FILING))
                .extracting(WorkListRow::getDueOn)
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
        people.as("intake1." + HERE, HERE, () -> queue.claim(row.getId()));
        assertThat(waits.of("intake1", HERE, true, CaseKind.FILING))
                .extracting(WorkListRow::getCaseId)
                .contains(id);
        assertThat(waits.asked(id, "intake2", HERE, CaseKind.FILING))
                .as("somebody has it")
                .isEmpty();
        people.as("intake1." + HERE, HERE, () -> intake.accept(row.getId()));
        assertThat(waits.asked(id, "intake1", HERE, CaseKind.FILING)).isEmpty();
        WorkListRow next = waits.on(id, "classifier1", HERE, CaseKind.FILING).get(0);
        LocalDate decided = office.look(id, HERE).getFiling().getDueOn();
        assertThat(next.getDueOn()).as("another clock").isEqualTo(decided).isAfter(row.getDueOn());
        assertThat(queueOf("classifier1")).contains(id);
    }

    /** The list of the desk has the same order, cut by the last line seen. */
    private List<String> queueOf(String who) {
        List<QueueRow> all = new ArrayList<>();
        List<QueueRow> page;
        do {
            String after = all.isEmpty() ? null : all.get(all.size() - 1).getWorkItemId();
            page = people.ask(who + "." + HERE, HERE, () -> queue.queue(false, null, after));
            all.addAll(page);
        } while (page.size() == QueueService.PAGE);
        assertThat(all)
                .extracting(QueueRow::getDueOn)
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
        assertThat(all).extracting(QueueRow::getKind).doesNotContain(WorkKind.INTAKE);
        return all.stream().map(QueueRow::getFilingId).toList();
    }

    @Test
    void a_complaint_waits_for_any_supervisor_then_for_one_and_what_takes_two_for_the_other() {
        String id = lodged();
        for (String supervisor : List.of(ONE, OTHER)) {
            assertThat(waits.asked(id, supervisor, HERE, CaseKind.COMPLAINT)).containsExactly("DECIDE");
        }
        assertThat(waits.asked(id, "intake1", HERE, CaseKind.COMPLAINT)).isEmpty();
        assertThat(waits.asked(id, "auditor1", HERE, CaseKind.COMPLAINT))
                .as("who reads all does nothing of it")
                .isEmpty();
        assertThat(waits.asked(id, ONE, "nanling", CaseKind.COMPLAINT)).isEmpty();
        WorkListRow row = waits.on(id, ONE, HERE, CaseKind.COMPLAINT).get(0);
        assertThat(row.getDueOn()).as("the acknowledgement").isNotNull();
        assertThat(row.getDueAt()).as("by the end of a day").isNull();

        as(ONE, () -> complaints.take(id));
        assertThat(waits.asked(id, OTHER, HERE, CaseKind.COMPLAINT)).isEmpty();
        assertThat(waits.on(id, ONE, HERE, CaseKind.COMPLAINT).get(0).getDueOn())
                .as("it is acknowledged; the decision is due later")
                .isAfter(row.getDueOn());
        as(ONE, () -> decisions.flagUrgent(id, "电话里说要寻短见"));
        WorkListRow urgent = waits.on(id, ONE, HERE, CaseKind.COMPLAINT).get(0);
        assertThat(urgent.getAsked()).isEqualTo("SETTLE");
        assertThat(urgent.getDueAt()).as("within two hours").isNotNull();
        as(ONE, () -> decisions.accept(id, "CMP-OTHER", null, "已处理，受理。"));
        as(ONE, () -> decisions.investigate(id));
        as(ONE, () -> decisions.wantTime(id, "等鉴定结果，详见案卷记录。"));
        assertThat(waits.asked(id, ONE, HERE, CaseKind.COMPLAINT)).containsExactly("ANSWER");
        assertThat(waits.asked(id, OTHER, HERE, CaseKind.COMPLAINT)).containsExactly("GIVE_TIME");
        as(ONE, () -> complaints.release(id));
        assertThat(waits.asked(id, OTHER, HERE, CaseKind.COMPLAINT)).containsExactlyInAnyOrder("ANSWER", "GIVE_TIME");
    }

    @Test
    void what_a_complainant_writes_waits_to_be_read_by_who_has_the_complaint_also_after_its_end() {
        LodgingReceipt receipt = receipt();
        String id = receipt.getComplaintId();
        ReceiptCode code = ReceiptCode.asTyped(receipt.getCode());
        people.asNobody(HERE, () -> statuses.write(code, "还有一张截图可以提供。", List.of()));
        assertThat(waits.asked(id, ONE, HERE, CaseKind.COMPLAINT)).containsExactlyInAnyOrder("DECIDE", "READ");
        as(ONE, () -> complaints.take(id));
        assertThat(waits.asked(id, OTHER, HERE, CaseKind.COMPLAINT)).isEmpty();
        as(ONE, () -> decisions.read(id, complaints.open(id).getShown()));
        assertThat(waits.asked(id, ONE, HERE, CaseKind.COMPLAINT)).containsExactly("DECIDE");
        people.asNobody(HERE, () -> statuses.withdraw(code));
        assertThat(waits.asked(id, ONE, HERE, CaseKind.COMPLAINT)).isEmpty();
        people.asNobody(HERE, () -> statuses.write(code, "撤回以后还有一句话。", List.of()));
        assertThat(waits.on(id, ONE, HERE, CaseKind.COMPLAINT)).singleElement().satisfies(row -> {
            assertThat(row.getAsked()).isEqualTo("READ");
            assertThat(row.getDueOn()).isAfter(clock.today());
        });
    }

    @Test
    void a_proposal_waits_for_nobody_who_could_not_act_on_it_and_its_hearing_for_who_leads_it() throws Exception {
        String id = registered();
        as(
                ONE,
                () -> supervision.propose(
                        id,
                        FilingEvent.REVOKE,
                        Ground.FALSE_STATEMENTS,
                        "备案材料与事实不符。",
                        "现场检查记录",
                        clock.today().plusDays(20),
                        null,
                        null));
        String proposal = open(id);
        for (String officer : List.of(ONE, OTHER, "approver1", "approver2")) {
            assertThat(proposals(proposal, officer))
                    .as("the holder is to answer")
                    .isEmpty();
        }
        people.as("yunxiu.filer", HERE, () -> hearings.answerHearing(proposal, "要求举行听证。", true, true));
        assertThat(proposals(proposal, ONE)).as("who has proposed it").isEmpty();
        assertThat(proposals(proposal, "intake1")).isEmpty();
        assertThat(waits.asked(proposal, OTHER, "nanling", CaseKind.PROPOSAL)).isEmpty();
        assertThat(waits.on(proposal, OTHER, HERE, CaseKind.PROPOSAL))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getAsked()).isEqualTo("ANNOUNCE");
                    assertThat(row.getRegistrationId()).isEqualTo(id);
                    assertThat(row.getTitleZh()).isNotNull();
                    assertThat(row.getOfZh()).as("its holder").isNotNull();
                    assertThat(row.getDueOn()).isEqualTo(WorkingCalendar.china().plusWorkingDays(clock.today(), 20));
                });
        assertThat(proposals(proposal, "approver1")).containsExactly("ANNOUNCE");
        Colleague presider = people.ask(OTHER + "." + HERE, HERE, () -> hearings.presiders(id)).stream()
                .filter(one -> one.username().startsWith("intake1."))
                .findFirst()
                .orElseThrow();
        LocalDate day = WorkingCalendar.china().plusWorkingDays(clock.today(), 1);
        as(OTHER, () -> hearings.announceHearing(proposal, day + "T10:00", "三楼听证室", presider.id(), null, null));
        assertThat(waits.on(proposal, "intake1", HERE, CaseKind.PROPOSAL))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getAsked()).isEqualTo("HOLD");
                    assertThat(row.getHolder()).isNotNull();
                    assertThat(row.getDueOn()).isEqualTo(day);
                });
        for (String officer : List.of(ONE, OTHER, "intake2", "approver1")) {
            assertThat(proposals(proposal, officer)).as(officer).isEmpty();
        }
    }

    @Test
    void a_suspension_waits_for_its_review_and_the_review_for_another_approver() throws Exception {
        String id = registered();
        as(
                ONE,
                () -> supervision.propose(
                        id,
                        FilingEvent.SUSPEND,
                        Ground.INSPECTION_FAILED,
                        "检查不合格，详见记录。",
                        "现场检查记录",
                        null,
                        null,
                        "仍在向公众生成有害内容，不能等待当事人陈述。"));
        String order = open(id);
        assertThat(proposals(order, ONE)).isEmpty();
        assertThat(waits.on(order, "approver1", HERE, CaseKind.PROPOSAL))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getAsked()).isEqualTo("DECIDE");
                    assertThat(row.getDueOn()).as("it cannot wait").isEqualTo(clock.today());
                });
        as("approver1", () -> supervision.order(order, "现场检查属实，证据充分，同意。", null, null));
        LocalDate due = WorkingCalendar.china().plusWorkingDays(clock.today(), 30);
        assertThat(proposals(order, "approver1")).isEmpty();
        assertThat(waits.on(order, OTHER, HERE, CaseKind.PROPOSAL))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getAsked()).isEqualTo("REVIEW");
                    assertThat(row.getDueOn()).isEqualTo(due);
                });
        as(
                ONE,
                () -> supervision.propose(
                        id, FilingEvent.LIFT, Ground.REASON_GONE, "原因已经消除，详见案卷记录。", "复查记录", null, null, null));
        assertThat(proposals(order, OTHER))
                .as("it is proposed what becomes of it")
                .isEmpty();
        String review = open(id);
        assertThat(proposals(review, "approver1"))
                .as("who has suspended it does not review that alone")
                .isEmpty();
        assertThat(waits.on(review, "approver2", HERE, CaseKind.PROPOSAL))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getAsked()).isEqualTo("DECIDE");
                    assertThat(row.getDueOn()).isEqualTo(due);
                });
        as("approver2", () -> supervision.decline(review, "原因没有消除，不予恢复。", null));
        assertThat(proposals(order, OTHER)).containsExactly("REVIEW");
        assertThat(proposals(review, "approver2")).isEmpty();
    }

    private List<String> proposals(String proposal, String officer) {
        return waits.asked(proposal, officer, HERE, CaseKind.PROPOSAL);
    }

    private String open(String registration) {
        return people.ask(OTHER + "." + HERE, HERE, () -> stories.story(registration))
                .getOpen()
                .getId();
    }

    private String registered() throws Exception {
        String id = people.ask("yunxiu.signer", HERE, () -> submissionsOfTwo
                .file(SampleFilings.document(SampleFilings.sample("F01")), key())
                .getFilingId());
        assertThat(office.toTheEnd(id, HERE).getFiling().getState()).hasToString("REGISTERED");
        return id;
    }

    private String lodged() {
        return receipt().getComplaintId();
    }

    private LodgingReceipt receipt() {
        byte[] ticket = new byte[16];
        new SecureRandom().nextBytes(ticket);
        return people.asNobody(
                HERE,
                () -> lodging.lodge(new Lodging()
                        .on(ticket)
                        .aboutUnknown("某图片生成应用", null)
                        .asking(Wish.REPORT, "CMP-OTHER")
                        .telling("它的收费说明看不懂 " + UUID.randomUUID(), null)));
    }

    private void as(String officer, People.Step step) {
        people.as(officer + "." + HERE, HERE, step);
    }

    private static String document() {
        return SampleFilings.document(SampleFilings.sample("F01")).replace("yunxiu.filer", "yunxiu.signer");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
