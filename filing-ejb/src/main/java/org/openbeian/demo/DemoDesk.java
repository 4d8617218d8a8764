package org.openbeian.demo;

import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.registration.Assessment;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.Conditions;
import org.openbeian.review.FilingTask;
import org.openbeian.supervision.Measure;
import org.openbeian.supervision.Proposal;

/** What the demo stories have to know to go on: reads only, everything that happens goes through the services of the pages. */
@Stateless
public class DemoDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    FilingRepository filings;

    @Inject
    Assessment assessment;

    @Inject
    Conditions conditions;

    @Inject
    CurrentCaller me;

    /** The membership of somebody at the caller's authority. */
    @Requires(value = SYSTEM, reads = true, action = "demoDesk.membership")
    public String membership(String username) {
        return em.createQuery(
                        "select m.id from Membership m where m.person.username = :name and m.authorityId = :here",
                        String.class)
                .setParameter("name", username)
                .setParameter("here", me.get().authorityId())
                .getSingleResult();
    }

    /** What somebody is called. */
    @Requires(value = SYSTEM, reads = true, action = "demoDesk.name")
    public String name(String username) {
        return em.createQuery("select p.nameZh from Person p where p.username = :name", String.class)
                .setParameter("name", username)
                .getSingleResult();
    }

    /** How a case stands, and what is asked of somebody in it. */
    @Requires(value = SYSTEM, reads = true, action = "demoDesk.standing")
    public DemoStanding standing(String filingId) {
        List<FilingTask> asked = em.createQuery(
                        "select w from FilingTask w join fetch w.filing where w.filing.id = :id and w.state = :open order by w.id",
                        FilingTask.class)
                .setParameter("id", filingId)
                .setParameter("open", FilingTask.State.OPEN)
                .getResultList();
        Filing filing = asked.isEmpty()
                ? em.createQuery("select f from Filing f where f.id = :id", Filing.class)
                        .setParameter("id", filingId)
                        .getSingleResult()
                : asked.get(0).getFiling();
        return new DemoStanding(filing.getState(), filing.getTerms().proposed(), asked);
    }

    /** The number of the newest registration of a system with that name, which is registered. */
    @Requires(value = SYSTEM, reads = true, action = "demoDesk.registrationNumber")
    public String registrationNumber(String systemZh) {
        return em.createQuery(
                        "select f from Filing f where f.system.nameZh = :name and f.registration.number is not null "
                                + "and f.origin.parentId is null",
                        Filing.class)
                .setParameter("name", systemZh)
                .setMaxResults(1)
                .getSingleResult()
                .registration()
                .number();
    }

    /** The conditions that the rules ask for. */
    @Requires(value = SYSTEM, reads = true, action = "demoDesk.conditions")
    public List<String> conditions(String filingId) {
        return assessment.conditions(
                filings.get(filingId), filings.gradings(filingId).get(0).getResult());
    }

    /** The conditions of a registration that somebody has to do something about; none once it has ended. */
    @Requires(value = SYSTEM, reads = true, action = "demoDesk.running")
    public List<CaseCondition> running(String registrationId) {
        FilingState state = em.createQuery("select f.state from Filing f where f.id = :id", FilingState.class)
                .setParameter("id", registrationId)
                .getSingleResult();
        return state.isEnd()
                ? List.of()
                : conditions.ofRegistration(registrationId).stream()
                        .filter(condition -> !condition.getState().isSettled())
                        .toList();
    }

    /** The proposal about a registration that was made last. */
    @Requires(value = SYSTEM, reads = true, action = "demoDesk.proposal")
    public String proposal(String filingId) {
        return em.createQuery("select p from Proposal p where p.filingId = :id order by p.id desc", Proposal.class)
                .setParameter("id", filingId)
                .setMaxResults(1)
                .getSingleResult()
                .getId();
    }

    /** The measure ordered last. */
    @Requires(value = SYSTEM, reads = true, action = "demoDesk.measure")
    public String measure(String filingId) {
        return newest(filingId).getId();
    }

    /** Stamp of the evidence for it. */
    @Requires(value = SYSTEM, reads = true, action = "demoDesk.evidenceShown")
    public String evidenceShown(String filingId) {
        return newest(filingId).getEvidenceShown();
    }

    private Measure newest(String filingId) {
        return em.createQuery("select m from Measure m where m.filingId = :id order by m.id desc", Measure.class)
                .setParameter("id", filingId)
                .setMaxResults(1)
                .getSingleResult();
    }
}
