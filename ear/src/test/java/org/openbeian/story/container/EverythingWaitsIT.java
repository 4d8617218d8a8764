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
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.complaint.ComplaintDecisionService;
import org.openbeian.complaint.ComplaintLodgingService;
import org.openbeian.complaint.Lodging;
import org.openbeian.complaint.Wish;
import org.openbeian.deadline.CaseKind;
import org.openbeian.registration.SubmissionService;
import org.openbeian.review.IntakeService;
import org.openbeian.review.QueueRow;
import org.openbeian.review.QueueService;
import org.openbeian.review.WorkKind;
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

    private String lodged() {
        byte[] ticket = new byte[16];
        new SecureRandom().nextBytes(ticket);
        return people.asNobody(
                        HERE,
                        () -> lodging.lodge(new Lodging()
                                .on(ticket)
                                .aboutUnknown("某图片生成应用", null)
                                .asking(Wish.REPORT, "CMP-OTHER")
                                .telling("它的收费说明看不懂 " + UUID.randomUUID(), null)))
                .getComplaintId();
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
