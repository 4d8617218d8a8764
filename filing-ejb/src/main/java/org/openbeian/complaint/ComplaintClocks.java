package org.openbeian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.CaseKind;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.DueDate;
import org.openbeian.deadline.Segment;

/** Which clocks run for a complaint, from when to when. */
@ApplicationScoped
class ComplaintClocks {

    static final String ACKNOWLEDGE = "PORTAL-CMP-ACK-2WD";
    static final String INFORM = "CN-CRL-7WD";
    static final String URGENT = "PORTAL-CMP-URGENT-2H";
    static final String CLOSE = "PORTAL-CMP-CLOSE-60D";
    static final String PROVIDER = "PORTAL-CMP-PROVIDER-10WD";

    @Inject
    CaseClocks clocks;

    /** @return until when, for the timers of the process */
    Map<String, Object> received(Complaint complaint) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("ackDue", start(complaint, ACKNOWLEDGE, complaint.getReceivedAt()));
        facts.put("acceptanceDue", start(complaint, INFORM, complaint.getReceivedAt()));
        return facts;
    }

    /** From when it was received, whenever it is found out that it is urgent. */
    Map<String, Object> urgent(Complaint complaint) {
        return Map.of("urgentDue", start(complaint, URGENT, complaint.getReceivedAt()));
    }

    void acknowledged(Complaint complaint, Instant at) {
        clocks.stop(complaint.getId(), ACKNOWLEDGE, at, true);
    }

    void accepted(Complaint complaint, Instant at) {
        decided(complaint, at);
        start(complaint, CLOSE, at);
    }

    /** Refused or transferred, and the complainant told so. */
    void decided(Complaint complaint, Instant at) {
        acknowledged(complaint, at);
        clocks.stop(complaint.getId(), INFORM, at, true);
        clocks.stop(complaint.getId(), URGENT, at, true);
    }

    DueDate forwarded(Complaint complaint, Instant at) {
        return clocks.start(CaseKind.COMPLAINT, complaint.getId(), PROVIDER, at);
    }

    void providerAnswered(Complaint complaint, Instant at) {
        clocks.stop(complaint.getId(), PROVIDER, at, true);
    }

    void providerSilent(Complaint complaint, Instant at) {
        clocks.stop(complaint.getId(), PROVIDER, at, false);
    }

    void closed(Complaint complaint, Instant at) {
        clocks.stop(complaint.getId(), CLOSE, at, true);
        clocks.stopAll(complaint.getId(), at);
    }

    boolean runs(String complaintId, String clock) {
        return clocks.running(complaintId, clock).isPresent();
    }

    List<ClockDetail> of(String complaintId) {
        return clocks.of(complaintId);
    }

    static boolean isOpen(ClockDetail clock) {
        List<Segment> segments = clock.getSegments();
        Segment.Kind last = segments.get(segments.size() - 1).getKind();
        return last != Segment.Kind.MET && last != Segment.Kind.STOP;
    }

    private Instant start(Complaint complaint, String clock, Instant from) {
        return clocks.start(CaseKind.COMPLAINT, complaint.getId(), clock, from).end();
    }
}
