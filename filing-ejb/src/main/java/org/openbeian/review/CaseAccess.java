package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openbeian.access.Caller;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Role;
import org.openbeian.casework.Act;
import org.openbeian.common.NotFound;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;

/**
 * Which cases a member of staff may open, as the rights table says: intake, classifiers and auditors all, reviewers,
 * panel members and approvers those assigned to them, supervisors what is registered or assigned. What is not theirs is
 * not there.
 */
@ApplicationScoped
public class CaseAccess {

    private static final Set<Role> SEE_ALL = EnumSet.of(Role.INTAKE, Role.CLASSIFIER, Role.AUDITOR);

    @Inject
    FilingRepository filings;

    @Inject
    CurrentCaller me;

    @PersistenceContext
    EntityManager em;

    /** Whether the rights table gives the caller all cases of the authority. */
    boolean seesAll() {
        return me.get().roles().stream().anyMatch(SEE_ALL::contains);
    }

    /**
     * @throws NotFound when the caller may not open it
     * @throws Barred when the caller has a conflict of interest in it
     */
    Filing visible(String filingId) {
        Filing filing = filings.get(filingId);
        Caller caller = me.get();
        if (filing.getState() == FilingState.DRAFT || !caller.isStaff()) {
            throw new NotFound();
        }
        if (seesAll() || (caller.roles().contains(Role.SUPERVISOR) && (filing.isRegistration() || filing.isChange()))) {
            return filing;
        }
        List<FilingTask> mine = items(filingId).stream()
                .filter(item -> Objects.equals(item.getAssignee(), caller.personId()))
                .toList();
        if (mine.isEmpty()) {
            throw new NotFound();
        }
        Declaration.mustBeGiven(mine);
        return filing;
    }

    /** The same by its number. */
    Filing numbered(String number) {
        return visible(em.createQuery("select f.id from Filing f where f.number = :number", String.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    FilingTask item(String id) {
        return em.createQuery(
                        "select w from FilingTask w join fetch w.filing f join fetch f.system where w.id = :id",
                        FilingTask.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<FilingTask> items(String filingId) {
        return em.createQuery(
                        "select w from FilingTask w where w.filing.id = :id order by w.openedAt, w.id",
                        FilingTask.class)
                .setParameter("id", filingId)
                .getResultList();
    }

    List<CaseAct> acts(String filingId) {
        return em.createQuery("select a from CaseAct a where a.filingId = :id order by a.actedAt, a.id", CaseAct.class)
                .setParameter("id", filingId)
                .getResultList();
    }

    /** Of several cases, each case's oldest first. */
    List<CaseAct> actsOf(Collection<String> filingIds) {
        return em.createQuery(
                        "select a from CaseAct a where a.filingId in :ids order by a.actedAt, a.id", CaseAct.class)
                .setParameter("ids", filingIds)
                .getResultList();
    }

    /** Who reviewed the registration that this case is to change, when it was made and with each change since. */
    Set<String> reviewersBefore(Filing change) {
        return new HashSet<>(em.createQuery(
                        """
                        select a.personId from CaseAct a where a.act = 'REVIEW' and a.filingId <> :own
                        and (a.filingId = :parent or a.filingId in
                            (select c.id from RegistrationChange c where c.filingId = :parent))""",
                        String.class)
                .setParameter("own", change.getId())
                .setParameter("parent", change.origin().parentId())
                .getResultList());
    }

    /** Chinese and English name by person id. */
    Map<String, PersonName> names(Collection<String> ids) {
        Map<String, PersonName> names = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select p.id, p.nameZh, p.nameEn from Person p where p.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> names.put((String) row[0], new PersonName((String) row[1], (String) row[2])));
        }
        return names;
    }

    /** How many have signed this work in this round, with the act itself. */
    long signedWith(Act<FilingTask> act) {
        Filing filing = act.on().getFiling();
        return 1
                + Opinions.signed(
                        acts(filing.getId()),
                        act.on().getKind(),
                        filing.review().round());
    }
}
