package org.openbeian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openbeian.common.Conflict;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseClock;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.CaseKind;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.ClockExtended;
import org.openbeian.deadline.DueDate;
import org.openbeian.deadline.Segment;

/** Which clocks run for a complaint, from when to when. */
@ApplicationScoped
class ComplaintClocks {

    static final String ACKNOWLEDGE = "PORTAL-CMP-ACK-2WD";

    /** Of an own dispute, which is a consumer complaint (Consumer Rights Protection Law Art. 46). */
    static final String INFORM = "CN-CRL-7WD";

    /** Of a report in the public interest: as long, by the authority's own rule. */
    static final String DECIDE = "PORTAL-CMP-DECIDE-7WD";

    static final String URGENT = "PORTAL-CMP-URGENT-2H";
    static final String CLOSE = "PORTAL-CMP-CLOSE-60D";
    static final String PROVIDER = "PORTAL-CMP-PROVIDER-10WD";
    private static final String PROVIDER_OWES = "PROVIDER";

    @Inject
    CaseClocks clocks;

    @PersistenceContext
    EntityManager em;

    /** @return until when, for the timers of the process */
    Map<String, Object> received(Complaint complaint) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("ackDue", start(complaint, ACKNOWLEDGE, complaint.getReceivedAt()));
        facts.put(
                "acceptanceDue",
                start(complaint, ofDecision(complaint.getChoice().wish()), complaint.getReceivedAt()));
        note(complaint);
        return facts;
    }

    /** By which it is decided what becomes of it, and the complainant told. */
    static String ofDecision(Wish wish) {
        return wish == Wish.REMEDY ? INFORM : DECIDE;
    }

    /** From when it was received, whenever it is found out that it is urgent. */
    Map<String, Object> urgent(Complaint complaint) {
        Map<String, Object> facts = Map.of("urgentDue", start(complaint, URGENT, complaint.getReceivedAt()));
        note(complaint);
        return facts;
    }

    void acknowledged(Complaint complaint, Instant at) {
        clocks.stop(complaint.getId(), ACKNOWLEDGE, at, true);
        note(complaint);
    }

    void accepted(Complaint complaint, Instant at) {
        decided(complaint, at);
        start(complaint, CLOSE, at);
        note(complaint);
    }

    /** The answer is what the sixty days are for; that it is closed comes by itself. */
    void answered(Complaint complaint, Instant at) {
        clocks.stop(complaint.getId(), CLOSE, at, true);
        note(complaint);
    }

    /** A review has as long as the first answer had. It counts days, so the day is all that is noted. */
    void reviewed(Complaint complaint, LocalDate day) {
        clocks.start(CaseKind.COMPLAINT, complaint.getId(), CLOSE, day);
        note(complaint);
    }

    /** Thirty days more, once. */
    LocalDate extended(Complaint complaint) {
        CaseClock running = em.createQuery(
                        "select k from CaseClock k where k.caseId = :id and k.code = :code and k.ended = false",
                        CaseClock.class)
                .setParameter("id", complaint.getId())
                .setParameter("code", CLOSE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Conflict("complaint.moved_on"));
        LocalDate to = running.getDueOn().plusDays(MoreTime.DAYS);
        clocks.extend(running.getId(), to, complaint.getNumber());
        note(complaint);
        return to;
    }

    /** Refused or transferred, and the complainant told so. */
    void decided(Complaint complaint, Instant at) {
        acknowledged(complaint, at);
        clocks.stop(complaint.getId(), ofDecision(complaint.getChoice().wish()), at, true);
        clocks.stop(complaint.getId(), URGENT, at, true);
        note(complaint);
    }

    DueDate forwarded(Complaint complaint, Instant at) {
        DueDate due = clocks.start(CaseKind.COMPLAINT, complaint.getId(), PROVIDER, at);
        note(complaint);
        return due;
    }

    void providerAnswered(Complaint complaint, Instant at) {
        clocks.stop(complaint.getId(), PROVIDER, at, true);
        note(complaint);
    }

    void providerSilent(Complaint complaint, Instant at) {
        clocks.stop(complaint.getId(), PROVIDER, at, false);
        note(complaint);
    }

    void closed(Complaint complaint, Instant at) {
        clocks.stop(complaint.getId(), CLOSE, at, true);
        clocks.stopAll(complaint.getId(), at);
        note(complaint);
    }

    /** Somebody gave a clock more time, as a notice of the authority does for many at once. */
    void moved(@Observes ClockExtended event) {
        em.createQuery("select c from Complaint c where c.id = :id", Complaint.class)
                .setParameter("id", event.caseId())
                .getResultStream()
                .findFirst()
                .ifPresent(this::note);
    }

    /** The nearest day, beside the complaint: the desk's list is ordered by it. */
    void note(Complaint complaint) {
        complaint.dueOn(nextDue(of(complaint.getId())));
    }

    /** The next day by which anybody owes something; null when nobody does. The list of the desk and the page say it alike. */
    static LocalDate nextDue(Collection<ClockDetail> clocks) {
        return nextDue(clocks.stream());
    }

    /**
     * The next day by which the provider, or else the authority, owes something; null when it owes nothing. The desk and the
     * complainant are told both days alike.
     */
    static LocalDate nextDue(Collection<ClockDetail> clocks, boolean ofProvider) {
        return nextDue(clocks.stream().filter(one -> isOwedByProvider(one) == ofProvider));
    }

    private static LocalDate nextDue(Stream<ClockDetail> clocks) {
        return clocks.filter(ComplaintClocks::isOpen)
                .map(ClockDetail::getDueOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The hour at which the authority owes it, when that is an hour; null when it is a day. */
    static Instant nextDueAt(Collection<ClockDetail> clocks) {
        return hourOf(clocks.stream().filter(one -> !isOwedByProvider(one)).toList(), nextDue(clocks, false));
    }

    /** Of the two hours for a danger the supervisor is in charge, of the rest the authority. */
    private static boolean isOwedByProvider(ClockDetail clock) {
        return PROVIDER_OWES.equals(clock.getObliged());
    }

    /** The first moment at which the authority is late with something; null when it owes nothing. */
    Instant nextEnd(Complaint complaint) {
        return clocks.nextEnd(
                complaint.getId(),
                code -> !PROVIDER_OWES.equals(ClockDefinitions.get(code).getObliged()));
    }

    /** The earliest hour at which one of them ends on that day; null when they end with the day. */
    static Instant hourOf(Collection<ClockDetail> clocks, LocalDate day) {
        return clocks.stream()
                .filter(ComplaintClocks::isOpen)
                .map(ClockDetail::getDueAt)
                .filter(at ->
                        at != null && LocalDate.ofInstant(at, PortalClock.ZONE).equals(day))
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** The day on which a clock runs out; null when it does not run. */
    LocalDate running(String complaintId, String clock) {
        return clocks.running(complaintId, clock).map(ClockDetail::getDueOn).orElse(null);
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
