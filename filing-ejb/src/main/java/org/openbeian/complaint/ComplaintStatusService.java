package org.openbeian.complaint;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.CoarseTime;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.tenancy.Authorities;

/**
 * The complainant's side, opened by the receipt code alone. A code that was made up and one of another authority are
 * answered alike: not found. How often somebody may try is decided before this, where the address is known.
 */
@Stateless
public class ComplaintStatusService {

    private static final int LONGEST = 4000;
    private static final int MOST_PICTURES = 9;
    /** Of which a quarter of an hour is not seen, for so coarse is the time of a message. */
    private static final Duration SAME_PRESS = Duration.ofMinutes(25);

    @Inject
    ComplaintRepository complaints;

    @Inject
    ComplaintCases cases;

    @Inject
    ComplaintClocks clocks;

    @Inject
    ComplaintProcess process;

    @Inject
    CurrentCaller me;

    @Inject
    Authorities authorities;

    @Inject
    Sealing sealing;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** Empty when there is no such code here. */
    @Requires(value = ANYONE, reads = true, action = "complaintStatus.open")
    public Optional<ComplaintStatus> open(ReceiptCode code) {
        return complaints.byReceipt(code.hash(sealing, me.get().authorityId())).map(this::status);
    }

    /** Writes to the officer, with pictures or without, also after the end: as long as it is kept the code opens it. */
    @Requires(value = ANYONE, action = "complaintStatus.write")
    public ComplaintStatus write(ReceiptCode code, String text, List<byte[]> evidence) {
        Complaint complaint = find(code);
        audit.notes().about(complaint.getId());
        String said = InputCheck.needed("message", text, LONGEST);
        if (evidence.size() > Picture.MOST) {
            throw tooMany();
        }
        boolean repeated = isRepeated(messages(complaint), said);
        int place = complaints.pictures(complaint.getId()).size();
        boolean full = place + evidence.size() > MOST_PICTURES;
        if (full && !repeated) {
            // before they are decoded, which takes a processor and memory
            throw tooMany();
        }
        List<Picture> pictures = evidence.stream().map(Picture::clean).toList();
        if (repeated && complaints.have(complaint.getId(), pictures, sealing)) {
            audit.notes().repeated();
            return status(complaint);
        }
        if (full) {
            throw tooMany();
        }
        say(complaint, ComplaintMessage.Kind.FROM_COMPLAINANT, said);
        Instant at = CoarseTime.of(clock.instant());
        complaint.saysMore(at);
        cases.asks(complaint, at);
        for (Picture picture : pictures) {
            place++;
            complaints.add(new ComplaintEvidence(complaint.getId(), place, picture, sealing, clock.instant()));
        }
        return status(complaint);
    }

    private static Invalid tooMany() {
        return new Invalid("/evidence", "complaint.evidence_too_many", Picture.MOST);
    }

    /** A page that is sent again says nothing new; with a picture that is not there yet it does. */
    private boolean isRepeated(List<MessageDetail> before, String said) {
        return before.stream()
                .filter(MessageDetail::isFromComplainant)
                .reduce((first, last) -> last)
                .filter(last -> last.getText().equals(said))
                .filter(last -> clock.instant().isBefore(last.getWrittenAt().plus(SAME_PRESS)))
                .isPresent();
    }

    /** Takes the complaint back while nothing has been decided. A public-interest part may go on as an inspection. */
    @Requires(value = ANYONE, action = "complaintStatus.withdraw")
    public ComplaintStatus withdraw(ReceiptCode code) {
        Complaint complaint = find(code);
        cases.act(complaint, ComplaintEvent.WITHDRAW, act -> complaint.withdraw(act.at()));
        process.keepCoarseTimes(complaint.getId());
        return status(complaint);
    }

    /** Once, within 15 days of the answer; another officer looks at it (SOD-11). */
    @Requires(value = ANYONE, action = "complaintStatus.askReview")
    public ComplaintStatus askReview(ReceiptCode code, String reason) {
        Complaint complaint = find(code);
        cases.act(complaint, ComplaintEvent.ASK_REVIEW, act -> {
            String why = InputCheck.needed("reviewReason", reason, LONGEST);
            complaint.askReview(clock.instant());
            complaint.saysMore(act.at());
            clocks.reviewed(complaint, clock.today());
            say(complaint, ComplaintMessage.Kind.REVIEW_WANTED, why);
        });
        process.keepCoarseTimes(complaint.getId());
        return status(complaint);
    }

    /** 1 to 5 stars, once, from the answer until 15 days after it was closed. */
    @Requires(value = ANYONE, action = "complaintStatus.rate")
    public ComplaintStatus rate(ReceiptCode code, int stars) {
        Complaint complaint = find(code);
        audit.notes().about(complaint.getId());
        complaint.rate(stars, clock.instant());
        return status(complaint);
    }

    /** One act at a time: of two presses at once the second sees what the first has done. */
    private Complaint find(ReceiptCode code) {
        return complaints
                .heldByReceipt(code.hash(sealing, me.get().authorityId()))
                .orElseThrow(NotFound::new);
    }

    private void say(Complaint complaint, ComplaintMessage.Kind kind, String text) {
        complaints.add(new ComplaintMessage(complaint.getId(), kind, null, text, sealing, clock.instant()));
    }

    private List<MessageDetail> messages(Complaint complaint) {
        return complaints.messages(complaint.getId()).stream()
                .map(message -> new MessageDetail(message, sealing))
                .toList();
    }

    private ComplaintStatus status(Complaint complaint) {
        return new ComplaintStatus(
                complaint,
                MessageDetail.inOrder(messages(complaint)),
                complaints.pictures(complaint.getId()).size(),
                clocks.of(complaint.getId()),
                clock.instant(),
                kept(complaint.getState()));
    }

    private int kept(ComplaintState state) {
        return state.isEnd()
                ? Retention.of(authorities.get(me.get().authorityId()).getCode())
                        .years(state)
                : 0;
    }
}
