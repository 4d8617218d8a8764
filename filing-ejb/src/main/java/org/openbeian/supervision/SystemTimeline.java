package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.registration.Deregistration;
import org.openbeian.review.PersonName;

/**
 * Everything that happened to one system in the order of time: its registration, complaints, incidents, and what the
 * authority did about them. A fixed number of statements, however long the story is.
 */
@ApplicationScoped
class SystemTimeline {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseClocks clocks;

    @Inject
    RegistrationLane registration;

    @Inject
    ComplaintLane complaints;

    @Inject
    IncidentLane incidents;

    @Inject
    SupervisionLane supervision;

    @Inject
    ObligationLane obligations;

    /** @param of what is known of the system already */
    List<TimelineEvent> of(SystemOverview of) {
        List<TimelineEvent> events = new ArrayList<>();
        for (TimelineLane lane : List.of(registration, complaints, incidents, supervision, obligations)) {
            lane.tell(of, events);
        }
        events.sort(Comparator.comparing(TimelineEvent::getAt));
        name(events);
        clocks(events);
        join(events);
        return together(events);
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
                        .filter(event -> event.getWhat().equals(ObligationLane.DEREGISTRATION_PREPARED)
                                || event.getWhat().equals(ObligationLane.DEREGISTRATION_SIGNED))
                        .filter(event -> clock.getStartedOn().equals(event.getDueOn()))
                        .findFirst()
                : Optional.empty();
    }

    private static TimelineEvent starter(List<TimelineEvent> ofCase, ClockDetail clock) {
        return ofCase.stream()
                .filter(event -> !event.getAt().isAfter(clock.getStartedAt().plus(TimelineEvent.A_MOMENT)))
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
