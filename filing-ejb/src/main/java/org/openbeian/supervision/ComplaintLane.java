package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openbeian.complaint.Complaint;
import org.openbeian.complaint.KeptOutOfficers;
import org.openbeian.complaint.Outcome;
import org.openbeian.complaint.ProviderQuestion;

/** Complaints about it, without those from which the caller is kept out; never what one says. */
@ApplicationScoped
class ComplaintLane implements TimelineLane {

    @PersistenceContext
    EntityManager em;

    @Inject
    KeptOutOfficers keptOut;

    @Override
    public void tell(SystemOverview of, List<TimelineEvent> events) {
        List<Complaint> complaints = em.createQuery(
                        """
                        select c from Complaint c where c.aiSystemId = :id and c.id not in :keptOut
                        order by c.receivedAt, c.id""",
                        Complaint.class)
                .setParameter("id", of.getSystemId())
                .setParameter("keptOut", keptOut.mineForQuery())
                .setMaxResults(StoryService.MOST)
                .getResultList();
        if (complaints.isEmpty()) {
            return;
        }
        Map<String, String> numbers = new HashMap<>();
        for (Complaint complaint : complaints) {
            numbers.put(complaint.getId(), complaint.getNumber());
            happened(complaint, complaint.getReceivedAt(), "RECEIVED", events)
                    .by(TimelineEvent.By.COMPLAINANT)
                    .saying(complaint.getCategory(), null)
                    .grave(complaint.getUrgency().isUrgent());
            happened(complaint, complaint.getHandling().acceptedAt(), "ACCEPTED", events)
                    .by(complaint.getHandling().acceptedBy());
            happened(complaint, complaint.getHandling().answeredAt(), "ANSWERED", events)
                    .by(complaint.getHands().answeredBy())
                    .saying(name(complaint.getReached().outcome()), null);
            endedBy(
                    happened(
                                    complaint,
                                    notBefore(
                                            complaint.getEnding().at(),
                                            complaint.getHandling().acceptedAt(),
                                            complaint.getHandling().answeredAt()),
                                    "CLOSED",
                                    events)
                            .saying(name(complaint.getReached().outcome()), null),
                    complaint.getReached().outcome(),
                    complaint.getEnding().by());
        }
        for (ProviderQuestion question : em.createQuery(
                        "select q from ProviderQuestion q where q.complaintId in :ids", ProviderQuestion.class)
                .setParameter("ids", numbers.keySet())
                .getResultList()) {
            String id = question.getComplaintId();
            events.add(complaint(question.getAskedAt(), "ASKED", id, numbers.get(id))
                    .by(question.getAskedBy())
                    .saying(question.isSilent() ? "SILENT" : null, null)
                    .due(question.getDueOn()));
            if (question.getAnsweredAt() != null) {
                events.add(complaint(
                                notBefore(question.getAnsweredAt(), question.getAskedAt()),
                                "PROVIDER_ANSWERED",
                                id,
                                numbers.get(id))
                        .by(TimelineEvent.By.HOLDER));
            }
        }
    }

    /**
     * A time that is kept less exactly, as of what a complainant does, may lie before what it follows on, and does not stand
     * there. Null stays null.
     */
    static Instant notBefore(Instant at, Instant... earlier) {
        return at == null
                ? null
                : Stream.concat(Stream.of(at), Stream.of(earlier).filter(Objects::nonNull))
                        .max(Instant::compareTo)
                        .orElse(at);
    }

    /** The complainant takes it back, an officer refuses it or passes it on; an answered one ends by itself. */
    static TimelineEvent endedBy(TimelineEvent event, Outcome outcome, String officer) {
        return outcome == Outcome.WITHDRAWN ? event.by(TimelineEvent.By.COMPLAINANT) : event.by(officer);
    }

    /** What has not happened yet is no event; the caller may go on as if it were one. */
    private static TimelineEvent happened(Complaint complaint, Instant at, String what, List<TimelineEvent> events) {
        TimelineEvent event = complaint(at, what, complaint.getId(), complaint.getNumber());
        if (at != null) {
            events.add(event);
        }
        return event;
    }

    private static TimelineEvent complaint(Instant at, String what, String id, String number) {
        return new TimelineEvent(at, TimelineEvent.Lane.COMPLAINT, what, id, number);
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
