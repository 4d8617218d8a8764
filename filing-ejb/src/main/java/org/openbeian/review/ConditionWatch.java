package org.openbeian.review;

import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;

/** Conditions whose day comes near or has passed: the holder is reminded once, and told once that it is breached. */
@Stateless
public class ConditionWatch {

    private static final int AT_ONCE = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Conditions conditions;

    @Inject
    FilingRepository filings;

    @Inject
    Event<ConditionBreached> breached;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** Ids for {@link #look}: those that wait for their holder and are due soon or were due, and were not told so. */
    @Requires(value = SYSTEM, reads = true, action = "conditionWatch.due")
    public List<String> due(int from) {
        return em.createQuery(
                        """
                        select c.id from CaseCondition c join Filing f on f.id = c.registrationId
                            join Filing k on k.id = c.filingId
                        where f.state in :inForce and k.state in :decided
                        and ((c.state in :waiting and c.dueOn < :today)
                            or (c.state in :asked and c.dueOn >= :today and c.dueOn <= :soon
                                and (c.remindedFor is null or c.remindedFor <> c.dueOn)))
                        order by c.dueOn, c.id""",
                        String.class)
                .setParameter("inForce", FilingState.inForce())
                .setParameter("decided", FilingState.onRegister())
                .setParameter("waiting", List.of(ConditionState.OPEN, ConditionState.SENT_BACK))
                .setParameter("asked", List.of(ConditionState.OPEN, ConditionState.SENT_BACK, ConditionState.BREACHED))
                .setParameter("today", clock.today())
                .setParameter("soon", clock.today().plusDays(CaseCondition.REMINDER_DAYS))
                .setFirstResult(from)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Reminds the holder of one, or says that it is breached. What was told already is not told again. */
    @Requires(value = SYSTEM, action = "conditionWatch.look")
    public void look(String conditionId) {
        CaseCondition condition = conditions.get(conditionId);
        Filing registration = filings.get(condition.getRegistrationId());
        if (condition.breach(clock.today(), clock.instant())) {
            told(registration, condition, "CONDITION_BREACHED");
            breached.fire(new ConditionBreached(registration, condition, clock.instant()));
        } else if (condition.remind(clock.today())) {
            told(registration, condition, "CONDITION_REMINDER");
        }
    }

    private void told(Filing registration, CaseCondition condition, String kind) {
        conditions.tell(registration, condition, kind, kind + "/" + condition.getId() + "/" + condition.getDueOn());
        audit.notes().about(registration.getId());
        audit.notes().note(kind.toLowerCase(Locale.ROOT), AuditNotes.code("condition", condition.getCode()));
    }
}
