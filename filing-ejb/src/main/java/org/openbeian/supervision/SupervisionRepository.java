package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.incident.Incident;
import org.openbeian.incident.KnownIncidents;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;

/** The only loader of proposals and measures. What the caller's scope does not contain is not there. */
@ApplicationScoped
class SupervisionRepository {

    @Inject
    FilingRepository filings;

    @Inject
    KnownIncidents incidents;

    @PersistenceContext
    EntityManager em;

    /** Null for none. @throws Invalid when it is not about this system */
    Incident incidentOf(Filing filing, String incidentId) {
        String id = incidentId == null ? "" : incidentId.strip();
        return id.isEmpty()
                ? null
                : incidents
                        .about(filing.getSystem().getId(), id)
                        .orElseThrow(() -> new Invalid("/proposalIncident", "supervision.other_incident"));
    }

    List<Measure> measuresOf(String filingId) {
        return em.createQuery("select m from Measure m where m.filingId = :id order by m.orderedAt desc", Measure.class)
                .setParameter("id", filingId)
                .getResultList();
    }

    List<Proposal> openProposals(String filingId) {
        return proposalsOf(filingId).stream().filter(Proposal::isOpen).toList();
    }

    List<Proposal> proposalsOf(String filingId) {
        return em.createQuery("select p from Proposal p where p.filingId = :id", Proposal.class)
                .setParameter("id", filingId)
                .getResultList();
    }

    Proposers proposersOf(String filingId) {
        return Proposers.of(proposalsOf(filingId));
    }

    Filing registered(String filingId) {
        Filing filing = filings.get(filingId);
        if (!filing.isRegistration()) {
            throw new NotFound();
        }
        return filing;
    }

    /** As it is now; nobody else decides on it until this transaction has ended. */
    Proposal proposal(String id) {
        return em.createQuery("select p from Proposal p where p.id = :id", Proposal.class)
                .setParameter("id", id == null ? "" : id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The same for a measure. */
    Measure measure(String id) {
        return em.createQuery("select m from Measure m where m.id = :id", Measure.class)
                .setParameter("id", id == null ? "" : id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
