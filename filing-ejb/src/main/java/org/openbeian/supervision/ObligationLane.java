package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbeian.registration.Deregistration;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.RegistrationChange;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.Conditions;

/** What a registration brings with it: its conditions, a regrade, and its end when the holder ends the service. */
@ApplicationScoped
class ObligationLane implements TimelineLane {

    static final String DEREGISTRATION_PREPARED = "DEREGISTRATION_PREPARED";
    static final String DEREGISTRATION_SIGNED = "DEREGISTRATION_SIGNED";

    @PersistenceContext
    EntityManager em;

    @Inject
    Conditions conditions;

    @Override
    public void tell(SystemOverview of, List<TimelineEvent> events) {
        conditions(conditions.ofRegistration(of.getFilingId()), events);
        deregistrations(of, events);
        regrades(of, events);
    }

    static void conditions(List<CaseCondition> all, List<TimelineEvent> events) {
        // one that goes on after a change is there twice, with what was handed in before
        Set<String> told = new HashSet<>();
        for (CaseCondition condition : all) {
            if (condition.getHandedInAt() != null && told.add(condition.getCode() + " " + condition.getHandedInAt())) {
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

    private static TimelineEvent of(CaseCondition condition, Instant at, String what) {
        return TimelineEvent.supervision(at, what, condition.getId()).saying(condition.getCode(), null);
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
            events.add(TimelineEvent.supervision(one.getPreparedAt(), DEREGISTRATION_PREPARED, one.getId())
                    .by(TimelineEvent.By.HOLDER)
                    .saying(null, one.getDataPlan())
                    .due(one.getEndsOn()));
        }
        if (one.getSignedAt() != null) {
            events.add(TimelineEvent.supervision(one.getSignedAt(), DEREGISTRATION_SIGNED, one.getId())
                    .by(TimelineEvent.By.HOLDER)
                    .saying(null, atOnce ? one.getDataPlan() : null)
                    .due(one.getEndsOn()));
        }
        switch (one.getState()) {
            case TAKEN_BACK ->
                events.add(TimelineEvent.supervision(one.getEndedAt(), "DEREGISTRATION_TAKEN_BACK", one.getId())
                        .by(TimelineEvent.By.HOLDER));
            case EFFECTIVE -> events.add(TimelineEvent.supervision(one.getEndedAt(), "DEREGISTERED", one.getId()));
            default -> {
                // nothing has come of it, or something else that stands for itself
            }
        }
        return events;
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
            events.add(TimelineEvent.supervision(regrade.getOpenedAt(), "REGRADE_OPENED", regrade.getId())
                    .by(regrade.getOpenedBy())
                    .saying(null, regrade.getDeclared())
                    .becauseOf(regrade.getSource() == null ? null : byNumber.get(regrade.getSource())));
            if (!regrade.isOpen()) {
                events.add(TimelineEvent.supervision(regrade.getDecidedAt(), "REGRADE_ENDED", regrade.getId())
                        .by(lastHand(events, regrade.getFilingId(), regrade.getDecidedAt()))
                        .saying(regrade.getResult().name(), null));
            }
        }
    }

    /** Who acted last on that case up to then, and so brought about what followed from it; null for the portal itself. */
    static String lastHand(List<TimelineEvent> events, String caseId, Instant until) {
        return events.stream()
                .filter(event -> event.getLane() == TimelineEvent.Lane.REGISTRATION && caseId.equals(event.getCaseId()))
                .filter(event -> !event.getAt().isAfter(until.plus(TimelineEvent.A_MOMENT)))
                .max(Comparator.comparing(TimelineEvent::getAt))
                .map(TimelineEvent::personId)
                .orElse(null);
    }
}
