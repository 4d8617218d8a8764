package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Queries;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.CoarseTime;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.deadline.ClockDetail;

/** What is sent once more is there once, and the trail says it once; what is new beside the same words is kept. */
class ComplaintStatusServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");
    private static final ReceiptCode CODE = ReceiptCode.drawn(KeptOutTest.SEALING, 1, new byte[] {1});

    private final Complaint complaint = AComplaint.anonymous();
    private final List<ComplaintMessage> messages = new ArrayList<>();
    private final List<ComplaintEvidence> pictures = new ArrayList<>();
    private final ComplaintStatusService service = new ComplaintStatusService();
    private final List<Instant> asked = new ArrayList<>();
    private AuditNotes notes = new AuditNotes();
    private String said = "还有一张截图可以说明。";

    @BeforeEach
    void a_complaint_of_somebody_with_a_receipt_code() {
        service.me = Callers.nobody();
        service.sealing = KeptOutTest.SEALING;
        service.clock = new PortalClock(Clock.fixed(NOW, ZoneOffset.UTC));
        service.cases = new ComplaintCases() {
            @Override
            public void asks(Complaint written, Instant at) {
                assertThat(written.isUnread()).isTrue();
                assertThat(at).as("of an act of nobody in particular").isEqualTo(CoarseTime.of(NOW));
                asked.add(at);
            }
        };
        service.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
        service.clocks = new ComplaintClocks() {
            @Override
            List<ClockDetail> of(String complaintId) {
                return List.of();
            }
        };
        service.complaints = new ComplaintRepository() {
            @Override
            Optional<Complaint> heldByReceipt(String hash) {
                return Optional.of(complaint);
            }

            @Override
            List<ComplaintMessage> messages(String complaintId) {
                return List.copyOf(messages);
            }

            @Override
            List<PictureDetail> pictures(String complaintId) {
                return pictures.stream()
                        .map(one -> new PictureDetail(one.getId(), one.getPlace(), one.getMediaType()))
                        .toList();
            }

            @Override
            boolean have(String complaintId, List<Picture> shown, Sealing sealing) {
                em = new Queries()
                        .answer("from ComplaintEvidence", pictures.toArray())
                        .em();
                return super.have(complaintId, shown, sealing);
            }

            @Override
            void add(ComplaintMessage message) {
                messages.add(message);
            }

            @Override
            void add(Object belonging) {
                pictures.add((ComplaintEvidence) belonging);
            }
        };
    }

    private boolean write(byte[]... evidence) {
        notes = new AuditNotes();
        service.write(CODE, said, List.of(evidence));
        return !notes.isRepeated();
    }

    @Test
    void the_same_words_again_are_one_message_and_one_line_of_the_trail() {
        assertThat(write()).isTrue();
        assertThat(write()).isFalse();
        assertThat(messages).hasSize(1);
        assertThat(asked).as("it waits to be read").hasSize(1);
    }

    @Test
    void the_same_words_with_a_new_picture_are_a_new_message_with_it() throws IOException {
        assertThat(write()).isTrue();
        assertThat(write(picture(0xff0000))).isTrue();
        assertThat(pictures).hasSize(1);
        assertThat(write(picture(0xff0000))).isFalse();
        assertThat(pictures).as("it is there").hasSize(1);
        assertThat(write(picture(0x0000ff))).isTrue();
        assertThat(pictures).hasSize(2);
        assertThat(messages).hasSize(3);
    }

    /** What is no picture is told so when it is decoded; that there are too many is told before. */
    @Test
    void what_there_is_no_room_for_is_not_decoded() throws IOException {
        for (int i = 0; i < 9; i++) {
            said = "第" + i + "张截图。";
            write(picture(i));
        }
        said = "还有一张。";
        assertThatThrownBy(() -> write(new byte[] {1, 2, 3}))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors().get(0).key()).isEqualTo("complaint.evidence_too_many"));
        said = "第8张截图。";
        assertThat(write(picture(8))).as("what is there already").isFalse();
    }

    private static byte[] picture(int colour) throws IOException {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 8; x++) {
            for (int y = 0; y < 8; y++) {
                image.setRGB(x, y, colour);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
