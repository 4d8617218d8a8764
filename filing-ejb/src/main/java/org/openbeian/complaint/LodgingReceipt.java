package org.openbeian.complaint;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.common.CoarseTime;
import org.openbeian.deadline.ClockDefinitions;

/** What somebody who complained takes home: the code, which is shown for an hour, and what happens next and by when. */
public final class LodgingReceipt {

    /** What can be seen of the time is the quarter of an hour, so that at least an hour is left of it. */
    private static final Duration SHOWN = CoarseTime.EXACT_TO.plusHours(1);

    private final String code;
    private final String complaintId;
    private final String number;
    private final boolean urgent;
    private final boolean anonymous;
    private final Instant receivedAt;
    private final LocalDate acknowledgedBy;
    private final LocalDate informedBy;
    private final String informedSource;

    LodgingReceipt(String code, Complaint complaint, LocalDate acknowledgedBy, LocalDate informedBy) {
        this.code = code;
        this.complaintId = complaint.getId();
        this.number = complaint.getNumber();
        this.urgent = complaint.getUrgency().isUrgent();
        this.anonymous = complaint.getChoice().isAnonymous();
        this.receivedAt = complaint.getReceivedAt();
        this.acknowledgedBy = acknowledgedBy;
        this.informedBy = informedBy;
        this.informedSource = ClockDefinitions.get(
                        ComplaintClocks.ofDecision(complaint.getChoice().wish()))
                .getSource();
    }

    /** In groups of four. */
    public String getCode() {
        return code;
    }

    public String getComplaintId() {
        return complaintId;
    }

    public String getNumber() {
        return number;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    /** Until then the form, sent again, is answered with the same code; after that nobody can show it. */
    public Instant getShownUntil() {
        return shownUntil(receivedAt);
    }

    /** @param received the beginning of its quarter of an hour */
    static Instant shownUntil(Instant received) {
        return received.plus(SHOWN);
    }

    public LocalDate getAcknowledgedBy() {
        return acknowledgedBy;
    }

    public LocalDate getInformedBy() {
        return informedBy;
    }

    /** The clause that says so, "-" for the authority's own rule. */
    public String getInformedSource() {
        return informedSource;
    }

    /** The code is a secret: nothing that prints an object may print it. */
    @Override
    public String toString() {
        return "LodgingReceipt of " + number;
    }
}
