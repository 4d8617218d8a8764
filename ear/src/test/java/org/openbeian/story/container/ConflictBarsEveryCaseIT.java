package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.complaint.ComplaintLodgingService;
import org.openbeian.complaint.ComplaintQueueService;
import org.openbeian.complaint.ComplaintView;
import org.openbeian.complaint.Lodging;
import org.openbeian.complaint.Wish;
import org.openbeian.openness.CorrectionAsk;
import org.openbeian.openness.CorrectionDeskService;
import org.openbeian.openness.CorrectionOutcome;
import org.openbeian.openness.CorrectionService;
import org.openbeian.openness.EntryCorrection;
import org.openbeian.registration.FilingEvent;
import org.openbeian.review.Barred;
import org.openbeian.review.QueueService;
import org.openbeian.supervision.Ground;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SupervisionService;

/** SOD-04: who has declared a conflict in a system has no part in anything else about it either. */
@ExtendWith(ArquillianExtension.class)
class ConflictBarsEveryCaseIT {

    private static final String HERE = "beihai";
    private static final String BARRED = "supervisor1." + HERE;
    private static final String OTHER = "supervisor2." + HERE;

    @Inject
    People people;

    @Inject
    Registered registered;

    @Inject
    QueueService queue;

    @Inject
    ComplaintLodgingService lodging;

    @Inject
    ComplaintCaseService complaints;

    @Inject
    ComplaintQueueService complaintQueue;

    @Inject
    CorrectionService corrections;

    @Inject
    CorrectionDeskService correctionDesk;

    @Inject
    SupervisionService supervision;

    @Inject
    StoryService stories;

    @Test
    void a_declared_conflict_bars_from_complaints_corrections_and_supervision_of_the_system() throws Exception {
        String id = registered.registration();
        String number = people.ask(OTHER, HERE, () -> stories.story(id)).getNumber();
        String complaint = people.asNobody(
                        HERE,
                        () -> lodging.lodge(new Lodging()
                                .on(ticket())
                                .about(number)
                                .asking(Wish.REPORT, "CMP-NOLABEL")
                                .telling("图片没有任何标识，请查。", null)))
                .getComplaintId();
        EntryCorrection correction = people.asNobody(
                HERE,
                () -> corrections.ask(new CorrectionAsk(ticket(), number)
                        .of("OTHER")
                        .saying("请核对。", "登记的与事实不符。", "https://example.org/notice")));
        people.as(BARRED, HERE, () -> complaints.take(complaint));
        people.as(
                OTHER,
                HERE,
                () -> supervision.propose(id, FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, "整改未完成。", null, null));

        people.as(BARRED, HERE, () -> queue.declareConflict(id, "配偶是申请人的股东。"));

        for (People.Step step : List.<People.Step>of(
                () -> complaints.open(complaint),
                () -> complaints.take(complaint),
                () -> correctionDesk.open(correction.getId()),
                () -> correctionDesk.answer(correction.getId(), CorrectionOutcome.DECLINED, "登记无误。", null),
                () -> stories.story(id),
                () -> supervision.orderMeasure(
                        id, "补充标识。", java.time.LocalDate.now().plusDays(30)))) {
            assertThatThrownBy(() -> people.as(BARRED, HERE, step)).isInstanceOf(Barred.class);
        }
        assertThat(people.ask(BARRED, HERE, () -> complaintQueue.complaints(ComplaintView.MINE, null)))
                .noneMatch(row -> row.getId().equals(complaint));
        assertThat(people.ask(BARRED, HERE, stories::waiting))
                .noneMatch(row -> row.getFilingId().equals(id));
        assertThat(people.ask(OTHER, HERE, stories::waiting))
                .anyMatch(row -> row.getFilingId().equals(id));
        assertThat(people.ask(OTHER, HERE, () -> complaints.open(complaint)).getHandler())
                .as("what was held waits for somebody else")
                .isNull();
        people.as(OTHER, HERE, () -> complaints.take(complaint));
    }

    private static byte[] ticket() {
        byte[] ticket = new byte[16];
        new SecureRandom().nextBytes(ticket);
        return ticket;
    }
}
