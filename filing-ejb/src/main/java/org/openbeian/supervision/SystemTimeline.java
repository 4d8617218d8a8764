package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openbeian.certificate.Certificate;
import org.openbeian.complaint.Complaint;
import org.openbeian.complaint.ComplaintIncident;
import org.openbeian.complaint.KeptOutOfficers;
import org.openbeian.complaint.Outcome;
import org.openbeian.complaint.ProviderQuestion;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.incident.Incident;
import org.openbeian.incident.IncidentAct;
import org.openbeian.registration.Deregistration;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.RegistrationChange;
import org.openbeian.review.CaseAct;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.Conditions;
import org.openbeian.review.PersonName;
import org.openbeian.review.SealedOpinions;

/**
 * Everything that happened to one system in the order of time: its registration, complaints, incidents, and what the
 * authority did about them. A fixed number of statements, however long the story is.
 */
@ApplicationScoped
class SystemTimeline {

    /** An act and the clock it starts are written in one transaction, a moment apart. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** Acts that tell nothing to who looks at the whole. */
    private static final Set<String> ASIDE = Set.of("TAKE", "LINK");

    private static final String DEREGISTRATION_PREPARED = "DEREGISTRATION_PREPARED";
    private static final String DEREGISTRATION_SIGNED = "DEREGISTRATION_SIGNED";

    @PersistenceContext
    EntityManager em;

    @Inject
    KeptOutOfficers keptOut;

    @Inject
    CaseClocks clocks;

    @Inject
    Conditions conditions;

    @Inject
    SealedOpinions opinions;

    /** @param of what is known of the system already */
    List<TimelineEvent> of(SystemOverview of) {
        List<TimelineEvent> events = new ArrayList<>();
        registration(of.getSystemId(), events);
        complaints(of.getSystemId(), events);
        incidents(of.getIncidents(), events);
        supervision(of, events);
        conditions(of, events);
        deregistrations(of, events);
        regrades(of, events);
        events.sort(Comparator.comparing(TimelineEvent::getAt));
        name(events);
        clocks(events);
        join(events);
        return together(events);
    }

    private void registration(String system, List<TimelineEvent> events) {
        List<Filing> filings = em.createQuery(
                        "select f from Filing f where f.system.id = :id and f.submission.at is not null order by f.id",
                        Filing.class)
                .setParameter("id", system)
                .setMaxResults(StoryService.MOST)
                .getResultList();
        if (filings.isEmpty()) {
            return;
        }
        Map<String, String> numbers = new HashMap<>();
        filings.forEach(filing -> {
            numbers.put(filing.getId(), filing.getNumber());
            if (filing.origin().kind() == FilingKind.REGRADE) {
                return;
            }
            events.add(new TimelineEvent(
                            filing.submission().at(),
                            TimelineEvent.Lane.REGISTRATION,
                            "SUBMITTED",
                            filing.getId(),
                            filing.getNumber())
                    .by(filing.signature().by())
                    .saying(
                            filing.origin().kind().isChange()
                                    ? filing.origin().kind().name()
                                    : null,
                            null));
        });
        Set<String> sealed = new HashSet<>();
        filings.forEach(filing -> sealed.addAll(opinions.of(filing)));
        em.createQuery("select a from CaseAct a where a.filingId in :ids order by a.actedAt, a.id", CaseAct.class)
                .setParameter("ids", numbers.keySet())
                .getResultList()
                .forEach(act -> events.add(new TimelineEvent(
                                act.getActedAt(),
                                TimelineEvent.Lane.REGISTRATION,
                                act.getAct(),
                                act.getFilingId(),
                                numbers.get(act.getFilingId()))
                        .by(act.getPersonId())
                        .saying(sealed.contains(act.getId()) ? "SEALED" : act.getOpinion(), null)));
        em.createQuery("select c from Certificate c where c.filingId in :ids", Certificate.class)
                .setParameter("ids", numbers.keySet())
                .getResultList()
                .forEach(certificate -> events.add(new TimelineEvent(
                                certificate.getIssuedAt(),
                                TimelineEvent.Lane.REGISTRATION,
                                "ISSUED",
                                certificate.getFilingId(),
                                certificate.getNumber())
                        .due(certificate.getValidUntil())));
    }

    private void complaints(String system, List<TimelineEvent> events) {
        List<Complaint> complaints = em.createQuery(
                        """
                        select c from Complaint c where c.aiSystemId = :id and c.id not in :keptOut
                        order by c.receivedAt, c.id""",
                        Complaint.class)
                .setParameter("id", system)
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
                    happened(complaint, complaint.getEnding().at(), "CLOSED", events)
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
                events.add(complaint(question.getAnsweredAt(), "PROVIDER_ANSWERED", id, numbers.get(id))
                        .by(TimelineEvent.By.HOLDER));
            }
        }
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

    private void incidents(List<Incident> incidents, List<TimelineEvent> events) {
        if (incidents.isEmpty()) {
            return;
        }
        Map<String, Incident> byId = new HashMap<>();
        incidents.forEach(incident -> byId.put(incident.getId(), incident));
        Map<String, String> raisedBy = new HashMap<>();
        em.createQuery(
                        "select l from ComplaintIncident l where l.incidentId in :ids and l.raised = true",
                        ComplaintIncident.class)
                .setParameter("ids", byId.keySet())
                .getResultList()
                .forEach(link -> raisedBy.put(link.getIncidentId(), link.getComplaintId()));
        em
                .createQuery(
                        "select a from IncidentAct a where a.incidentId in :ids order by a.actedAt, a.place, a.id",
                        IncidentAct.class)
                .setParameter("ids", byId.keySet())
                .getResultList()
                .stream()
                .filter(act -> !ASIDE.contains(act.getAct()))
                .forEach(act -> events.add(told(act, byId.get(act.getIncidentId()), raisedBy)));
    }

    private static TimelineEvent told(IncidentAct act, Incident incident, Map<String, String> raisedBy) {
        boolean first = act.getAct().equals("REPORT");
        TimelineEvent event = new TimelineEvent(
                act.getActedAt(), TimelineEvent.Lane.INCIDENT, act.getAct(), incident.getId(), incident.getNumber());
        if (act.getPersonId() == null && first) {
            event.by(TimelineEvent.By.ANYBODY);
        } else if (act.getOrganisationId() != null) {
            event.by(TimelineEvent.By.HOLDER);
        } else {
            event.by(act.getPersonId());
        }
        return event.saying(null, first ? incident.getTitle() : act.getText())
                .grave(first && incident.getGravity().isMajor())
                .becauseOf(first ? raisedBy.get(incident.getId()) : null);
    }

    private static void supervision(SystemOverview of, List<TimelineEvent> events) {
        for (SupervisionCase opened : of.getCases()) {
            events.add(own(opened.getOpenedAt(), "CASE_OPENED", opened.getId())
                    .saying(
                            opened.getCause() == SupervisionCase.Cause.COMPLAINTS
                                    ? String.valueOf(opened.getComplaints())
                                    : opened.getCause().name(),
                            null)
                    .grave(true));
            if (!opened.isOpen()) {
                events.add(own(opened.getClosedAt(), "CASE_CLOSED", opened.getId())
                        .by(opened.getClosedBy())
                        .saying(null, opened.getConclusion()));
            }
        }
        for (Proposal proposal : of.getProposals()) {
            events.add(own(proposal.getProposedAt(), "PROPOSED", proposal.getId())
                    .by(proposal.getProposedBy())
                    .saying(proposal.getEvent().name(), proposal.getReasons())
                    .becauseOf(proposal.getIncidentId()));
            hearing(proposal, events);
            if (!proposal.isOpen()) {
                events.add(own(proposal.getDecidedAt(), proposal.getEnd(), proposal.getId())
                        .by(proposal.getDecision().getBy())
                        .saying(
                                proposal.getEvent().name(),
                                proposal.getDecision().getWhy())
                        .grave(proposal.isOrdered()));
            }
        }
        for (Measure measure : of.getMeasures()) {
            events.add(own(measure.getOrderedAt(), "MEASURE_ORDERED", measure.getId())
                    .by(measure.getOrderedBy())
                    .saying(null, measure.getText())
                    .due(measure.getDueOn())
                    .becauseOf(measure.getIncidentId()));
            if (measure.getAnsweredAt() != null) {
                events.add(own(measure.getAnsweredAt(), "MEASURE_ANSWERED", measure.getId())
                        .by(TimelineEvent.By.HOLDER)
                        .saying(null, measure.getEvidence()));
            }
            if (measure.getCarriedAt() != null) {
                events.add(own(measure.getCarriedAt(), "MEASURE_CARRIED_OVER", measure.getId())
                        .by(measure.getCarriedBy())
                        .due(measure.getCheckOn())
                        .becauseOf(measure.getIncidentId()));
            }
            if (measure.getVerifiedAt() != null) {
                events.add(own(measure.getVerifiedAt(), "MEASURE_VERIFIED", measure.getId())
                        .by(measure.getVerifiedBy()));
            }
        }
    }

    private static void hearing(Proposal proposal, List<TimelineEvent> events) {
        Hearing hearing = proposal.getHearing();
        String id = proposal.getId();
        if (hearing.getSaidAt() != null) {
            events.add(own(hearing.getSaidAt(), hearing.isAsked() ? "HEARING_ASKED" : "HEARD", id)
                    .by(TimelineEvent.By.HOLDER)
                    .saying(null, hearing.getSaid()));
        }
        String why = null;
        for (Postponement before : hearing.getPostponements()) {
            events.add(announced(before.getNotice(), id, why));
            why = before.getReason();
        }
        if (hearing.isAnnounced()) {
            events.add(announced(hearing.getNotice(), id, why));
        }
        if (hearing.getRecordedAt() != null) {
            events.add(own(hearing.getRecordedAt(), hearing.isAppeared() ? "HEARING_HELD" : "HEARING_MISSED", id)
                    .by(hearing.getRecordedBy())
                    .saying(null, hearing.getRecord()));
        }
    }

    /** @param putOff why what was announced before was changed; null for the first announcement */
    private static TimelineEvent announced(HearingNotice notice, String id, String putOff) {
        return own(notice.getAnnouncedAt(), putOff == null ? "HEARING_ANNOUNCED" : "HEARING_POSTPONED", id)
                .by(notice.getAnnouncedBy())
                .saying(null, putOff == null ? notice.getPlace() : putOff);
    }

    /** A regrade names the incident it comes from by its number. */
    private void regrades(SystemOverview of, List<TimelineEvent> events) {
        Map<String, String> byNumber = new HashMap<>();
        of.getIncidents().forEach(incident -> byNumber.put(incident.getNumber(), incident.getId()));
        for (RegistrationChange regrade : em.createQuery(
                        "select c from RegistrationChange c where c.systemId = :id and c.kind = :kind order by c.openedAt",
                        RegistrationChange.class)
                .setParameter("id", of.getSystemId())
                .setParameter("kind", FilingKind.REGRADE)
                .setMaxResults(StoryService.MOST)
                .getResultList()) {
            events.add(own(regrade.getOpenedAt(), "REGRADE_OPENED", regrade.getId())
                    .by(regrade.getOpenedBy())
                    .saying(null, regrade.getDeclared())
                    .becauseOf(regrade.getSource() == null ? null : byNumber.get(regrade.getSource())));
            if (!regrade.isOpen()) {
                events.add(own(regrade.getDecidedAt(), "REGRADE_ENDED", regrade.getId())
                        .by(lastHand(events, regrade.getFilingId(), regrade.getDecidedAt()))
                        .saying(regrade.getResult().name(), null));
            }
        }
    }

    /** Who acted last on that case up to then, and so brought about what followed from it; null for the portal itself. */
    static String lastHand(List<TimelineEvent> events, String caseId, Instant until) {
        return events.stream()
                .filter(event -> event.getLane() == TimelineEvent.Lane.REGISTRATION && caseId.equals(event.getCaseId()))
                .filter(event -> !event.getAt().isAfter(until.plus(A_MOMENT)))
                .max(Comparator.comparing(TimelineEvent::getAt))
                .map(TimelineEvent::personId)
                .orElse(null);
    }

    private void conditions(SystemOverview of, List<TimelineEvent> events) {
        for (CaseCondition condition : conditions.ofRegistration(of.getFilingId())) {
            if (condition.getHandedInAt() != null) {
                events.add(of(condition, condition.getHandedInAt(), "CONDITION_HANDED_IN")
                        .by(TimelineEvent.By.HOLDER)
                        .saying(condition.getCode(), condition.getHandedIn()));
            }
            if (condition.getVerifiedAt() != null) {
                events.add(of(condition, condition.getVerifiedAt(), "CONDITION_VERIFIED")
                        .by(condition.getVerifiedBy()));
            }
            if (condition.getBreachedAt() != null) {
                events.add(of(condition, condition.getBreachedAt(), "CONDITION_BREACHED")
                        .due(condition.getDueOn())
                        .grave(true));
            }
            if (condition.getWaivedAt() != null) {
                events.add(of(condition, condition.getWaivedAt(), "CONDITION_WAIVED")
                        .by(condition.getWaivedBy())
                        .saying(condition.getCode(), condition.getWaiverReason()));
            }
        }
    }

    private void deregistrations(SystemOverview of, List<TimelineEvent> events) {
        for (Deregistration one : em.createQuery(
                        "select d from Deregistration d where d.filingId = :id order by d.preparedAt, d.id",
                        Deregistration.class)
                .setParameter("id", of.getFilingId())
                .setMaxResults(StoryService.MOST)
                .getResultList()) {
            events.addAll(told(one));
        }
    }

    /** What the holder has said and signed, and what became of it. */
    static List<TimelineEvent> told(Deregistration one) {
        List<TimelineEvent> events = new ArrayList<>();
        boolean atOnce = one.getPreparedAt().equals(one.getSignedAt());
        if (!atOnce) {
            events.add(own(one.getPreparedAt(), DEREGISTRATION_PREPARED, one.getId())
                    .by(TimelineEvent.By.HOLDER)
                    .saying(null, one.getDataPlan())
                    .due(one.getEndsOn()));
        }
        if (one.getSignedAt() != null) {
            events.add(own(one.getSignedAt(), DEREGISTRATION_SIGNED, one.getId())
                    .by(TimelineEvent.By.HOLDER)
                    .saying(null, atOnce ? one.getDataPlan() : null)
                    .due(one.getEndsOn()));
        }
        switch (one.getState()) {
            case TAKEN_BACK ->
                events.add(own(one.getEndedAt(), "DEREGISTRATION_TAKEN_BACK", one.getId())
                        .by(TimelineEvent.By.HOLDER));
            case EFFECTIVE -> events.add(own(one.getEndedAt(), "DEREGISTERED", one.getId()));
            default -> {
                // nothing has come of it, or something else that stands for itself
            }
        }
        return events;
    }

    private static TimelineEvent of(CaseCondition condition, Instant at, String what) {
        return own(at, what, condition.getId()).saying(condition.getCode(), null);
    }

    private static TimelineEvent own(Instant at, String what, String id) {
        return new TimelineEvent(at, TimelineEvent.Lane.SUPERVISION, what, id, null);
    }

    private void name(List<TimelineEvent> events) {
        Collection<String> ids = new HashSet<>();
        events.stream().map(TimelineEvent::personId).filter(Objects::nonNull).forEach(ids::add);
        if (ids.isEmpty()) {
            return;
        }
        Map<String, PersonName> names = new HashMap<>();
        em.createQuery("select p.id, p.nameZh, p.nameEn from Person p where p.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> names.put((String) row[0], new PersonName((String) row[1], (String) row[2])));
        events.forEach(event -> event.named(names.getOrDefault(event.personId(), PersonName.NONE)));
    }

    /** Each clock stands at what started it: the last event of its case up to then, else the first. */
    private void clocks(List<TimelineEvent> events) {
        Map<String, List<TimelineEvent>> byCase = new HashMap<>();
        events.stream()
                .filter(event -> event.getLane() != TimelineEvent.Lane.SUPERVISION)
                .forEach(event -> byCase.computeIfAbsent(event.getCaseId(), id -> new ArrayList<>())
                        .add(event));
        clocks.ofAll(byCase.keySet())
                .forEach((id, ofCase) -> ofCase.forEach(clock -> applied(events, clock)
                        .orElseGet(() -> starter(byCase.get(id), clock))
                        .starts(clock)));
    }

    /** The clock of a service that has ended began with what the holder has said of its end, whatever its case is. */
    static Optional<TimelineEvent> applied(List<TimelineEvent> events, ClockDetail clock) {
        return clock.getCode().equals(Deregistration.CLOCK)
                ? events.stream()
                        .filter(event -> event.getWhat().equals(DEREGISTRATION_PREPARED)
                                || event.getWhat().equals(DEREGISTRATION_SIGNED))
                        .filter(event -> clock.getStartedOn().equals(event.getDueOn()))
                        .findFirst()
                : Optional.empty();
    }

    private static TimelineEvent starter(List<TimelineEvent> ofCase, ClockDetail clock) {
        return ofCase.stream()
                .filter(event -> !event.getAt().isAfter(clock.getStartedAt().plus(A_MOMENT)))
                .reduce((first, last) -> last)
                .orElse(ofCase.get(0));
    }

    /** What has a cause stands at the first event of its cause too. */
    private static void join(List<TimelineEvent> events) {
        Map<String, TimelineEvent> first = new HashMap<>();
        events.forEach(event -> first.putIfAbsent(event.getCaseId(), event));
        events.stream()
                .filter(event -> event.cause() != null && first.containsKey(event.cause()))
                .forEach(event -> first.get(event.cause()).followedBy(event));
    }

    private static List<TimelineEvent> together(List<TimelineEvent> events) {
        List<TimelineEvent> lines = new ArrayList<>();
        for (TimelineEvent event : events) {
            TimelineEvent before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (before != null && before.takes(event)) {
                lines.set(lines.size() - 1, before.with(event));
            } else {
                lines.add(event);
            }
        }
        return List.copyOf(lines);
    }
}
