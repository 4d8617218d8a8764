package org.openbeian.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.registration.Remedy;

/** What the complainant sees with the receipt code: where it stands, what was written, what can be done. */
public final class ComplaintStatus {

    private final Complaint complaint;
    private final List<MessageDetail> messages;
    private final int pictures;
    private final List<ClockDetail> clocks;
    private final Instant now;
    private final int keptYears;

    ComplaintStatus(
            Complaint complaint,
            List<MessageDetail> messages,
            int pictures,
            List<ClockDetail> clocks,
            Instant now,
            int keptYears) {
        this.complaint = complaint;
        this.messages = messages;
        this.pictures = pictures;
        this.clocks = clocks;
        this.now = now;
        this.keptYears = keptYears;
    }

    public String getNumber() {
        return complaint.getNumber();
    }

    public ComplaintState getState() {
        return complaint.getState();
    }

    public ComplaintCategory getCategory() {
        return ComplaintCategories.find(complaint.getCategory()).orElseThrow();
    }

    /** Null until there is one. */
    public Outcome getOutcome() {
        return complaint.getReached().outcome();
    }

    public OtherBody getOtherBody() {
        return complaint.getEnding().otherBody();
    }

    public Instant getReceivedAt() {
        return complaint.getReceivedAt();
    }

    public boolean isTaken() {
        return complaint.getHands().handler() != null;
    }

    /** Oldest first. */
    public List<MessageDetail> getMessages() {
        return messages;
    }

    public int getPictures() {
        return pictures;
    }

    /** The next day by which the authority owes something; null when it owes nothing. */
    public LocalDate getNextDue() {
        return ComplaintClocks.nextDue(clocks, false);
    }

    /** The hour of it, when it is owed within hours; null when it is owed by the end of the day. */
    public Instant getNextDueAt() {
        return ComplaintClocks.nextDueAt(clocks);
    }

    /** The day by which the provider has to answer; null when it was not asked or has answered. */
    public LocalDate getProviderDue() {
        return ComplaintClocks.nextDue(clocks, true);
    }

    public boolean isOpen() {
        return !complaint.getState().isEnd();
    }

    /** So many years after the end it is still here; 0 while it is open. */
    public int getKeptYears() {
        return keptYears;
    }

    public boolean isWithdrawable() {
        return complaint.getState().allows(ComplaintEvent.WITHDRAW);
    }

    /** What was answered is the answer to a review, the last there is. */
    public boolean isReviewed() {
        return complaint.getHandling().isReviewAsked() && complaint.getState() == ComplaintState.ANSWERED;
    }

    /** Whether it was answered for good, so that whoever still disagrees has to turn elsewhere. */
    public boolean isAnsweredForGood() {
        return isReviewed() || complaint.getState() == ComplaintState.CLOSED;
    }

    /** What can be done when it was not accepted; null for all else. There is no review of that. */
    public Remedy getRemedy() {
        return complaint.getState() == ComplaintState.NOT_ACCEPTED
                ? Remedy.againstRefusedComplaint(
                        LocalDate.ofInstant(complaint.getEnding().at(), PortalClock.ZONE))
                : null;
    }

    public boolean isReviewable() {
        return complaint.getHandling().isReviewable(complaint.getState(), now);
    }

    /** The last day on which a review can be asked for. */
    public LocalDate getReviewLastDay() {
        return complaint.getHandling().lastReviewDay();
    }

    public boolean isRateable() {
        return complaint.getEnding().isRateable(complaint.getState(), now)
                && complaint.getEnding().stars() == null;
    }

    /** Null while not rated. */
    public Integer getStars() {
        return complaint.getEnding().stars();
    }
}
