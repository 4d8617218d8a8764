package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openbeian.common.NotFound;
import org.openbeian.grading.explanation.GradingWords;
import org.openbeian.grading.explanation.Phrase;
import org.openbeian.registration.ChangeMoved;
import org.openbeian.registration.ChangeResult;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.OverdueRow;
import org.openbeian.registration.RegistrationChanged;

/** The conditions of approvals, and what the course of a registration does to them. */
@ApplicationScoped
public class Conditions {

    /** Lines of what is overdue. */
    private static final int OVERDUE = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    FilingNotices notices;

    CaseCondition get(String id) {
        return em.createQuery("select c from CaseCondition c where c.id = :id", CaseCondition.class)
                .setParameter("id", id == null ? "" : id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those that one case was approved under, in the order of their codes. */
    public List<CaseCondition> ofCase(String filingId) {
        return em.createQuery(
                        "select c from CaseCondition c where c.filingId = :id order by c.code", CaseCondition.class)
                .setParameter("id", filingId)
                .getResultList();
    }

    /**
     * All that bind or have bound a registration, what is due first first. What the first of two approvers has set binds
     * nobody, and is nobody's to read, before the second has decided.
     */
    public List<CaseCondition> ofRegistration(String registrationId) {
        return em.createQuery(
                        """
                        select c from CaseCondition c join Filing k on k.id = c.filingId
                        where c.registrationId = :id and k.state in :decided order by c.dueOn, c.code, c.id""",
                        CaseCondition.class)
                .setParameter("id", registrationId)
                .setParameter("decided", FilingState.onRegister())
                .getResultList();
    }

    /**
     * Those that bind a registration now: of the case that gave its version in force the terms it has. What was met or waived
     * under a version before binds nobody any more, whatever became of it.
     */
    public List<CaseCondition> binding(String registrationId) {
        List<CaseCondition> all = ofRegistration(registrationId);
        return all.isEmpty() ? all : binding(all, settingCase(registrationId));
    }

    static List<CaseCondition> binding(List<CaseCondition> all, String settingCase) {
        return all.stream()
                .filter(condition -> condition.getFilingId().equals(settingCase))
                .filter(condition -> condition.getState() != ConditionState.FALLEN_AWAY)
                .toList();
    }

    /** As {@link #replaced} has it: the newest change that brought terms of its own and was reviewed, else the registration. */
    private String settingCase(String registrationId) {
        return em.createQuery(
                        """
                        select c.id from RegistrationChange c join Filing k on k.id = c.id
                        where c.filingId = :id and c.result = :accepted and k.review.round > 0
                        and (c.kind <> :amendment or c.material = true)
                        order by c.edition desc""",
                        String.class)
                .setParameter("id", registrationId)
                .setParameter("accepted", ChangeResult.ACCEPTED)
                .setParameter("amendment", FilingKind.AMENDMENT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(registrationId);
    }

    /** Those of registrations in force that wait for their holder and are due before that day. */
    List<OverdueRow> owed(LocalDate until) {
        return em.createQuery(
                        """
                        select new org.openbeian.registration.OverdueRow('CONDITION', f.id, s.nameZh, s.nameEn, c.dueOn, c.code)
                        from CaseCondition c join Filing f on f.id = c.registrationId join f.system s
                            join Filing k on k.id = c.filingId
                        where c.dueOn < :until and c.state in :waiting and f.state in :inForce and k.state in :decided
                        order by c.dueOn, c.id""",
                        OverdueRow.class)
                .setParameter("until", until)
                .setParameter(
                        "waiting",
                        Arrays.stream(ConditionState.values())
                                .filter(ConditionState::isWaitingForHolder)
                                .toList())
                .setParameter("inForce", FilingState.inForce())
                .setParameter("decided", FilingState.onRegister())
                .setMaxResults(OVERDUE)
                .getResultList();
    }

    List<CaseCondition> setFor(String registrationId) {
        return em.createQuery(
                        "select c from CaseCondition c where c.registrationId = :id order by c.dueOn, c.code, c.id",
                        CaseCondition.class)
                .setParameter("id", registrationId)
                .getResultList();
    }

    void ended(@Observes RegistrationChanged event) {
        if (event.filing().getState().isEnd()) {
            setFor(event.filing().getId()).forEach(CaseCondition::fallAway);
        }
    }

    /**
     * A version that was reviewed has conditions of its own, or none. A refused one leaves the old ones alone. Where one of
     * before is asked for again, what was handed in for it goes on with it, and its holder is told.
     */
    void replaced(@Observes ChangeMoved event) {
        if (event.change().isOpen()) {
            return;
        }
        boolean anew = event.change().getResult() == ChangeResult.ACCEPTED
                && event.newTerms()
                && event.by().review().round() > 0;
        String stays = anew ? event.by().getId() : null;
        List<CaseCondition> all = setFor(event.registration().getId());
        if (anew) {
            all.stream()
                    .filter(condition -> condition.getFilingId().equals(stays))
                    .forEach(condition -> goOn(event.registration(), condition, all));
        }
        for (CaseCondition condition : all) {
            boolean ofThis = condition.getFilingId().equals(event.by().getId());
            boolean fellThrough = ofThis && event.change().getResult() != ChangeResult.ACCEPTED;
            if (fellThrough || anew && !condition.getFilingId().equals(stays)) {
                condition.fallAway();
            }
        }
    }

    private void goOn(Filing registration, CaseCondition condition, List<CaseCondition> all) {
        for (CaseCondition before : all) {
            if (before != condition && condition.goesOn(before)) {
                tell(
                        registration,
                        condition,
                        condition.getState() == ConditionState.SENT_BACK ? "CONDITION_SENT_BACK" : "CONDITION_GOES_ON",
                        "condition-goes-on/" + condition.getId());
            }
        }
    }

    /** What a letter about a condition speaks of: which of several it is, and its day. */
    static Map<String, String> said(CaseCondition condition) {
        Phrase name = GradingWords.condition(condition.getCode());
        return Map.of(
                "conditionZh",
                name.zh(),
                "conditionEn",
                name.en(),
                "due",
                condition.getDueOn().toString());
    }

    void tell(Filing registration, CaseCondition condition, String kind, String key) {
        notices.tell(registration, kind, key, said(condition));
    }
}
