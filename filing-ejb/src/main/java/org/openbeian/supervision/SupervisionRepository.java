package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.incident.Incident;
import org.openbeian.incident.KnownIncidents;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;

/** What proposals and measures have to do with: their registration, those beside them, their incident. What the caller's scope does not contain is not there. */
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

    /** The newest first. */
    List<Measure> measuresOf(String filingId) {
        return em.createQuery("select m from Measure m where m.filingId = :id order by m.orderedAt desc", Measure.class)
                .setParameter("id", filingId)
                .getResultList();
    }

    /** The newest first: what is proposed next is proposed once the one before is decided. */
    List<Proposal> proposalsOf(String filingId) {
        return em.createQuery(
                        "select p from Proposal p where p.filingId = :id order by p.proposedAt desc", Proposal.class)
                .setParameter("id", filingId)
                .getResultList();
    }

    Filing registered(String filingId) {
        Filing filing = filings.get(filingId);
        if (!filing.isRegistration()) {
            throw new NotFound();
        }
        return filing;
    }

    /** Of a proposal that is known, whoever acts: also for who has just declared a conflict. */
    Filing registrationOf(Proposal proposal) {
        return em.find(Filing.class, proposal.getFilingId());
    }

    /** Ids of the systems that it is about, for {@link org.openbeian.casework.ConflictBar}. */
    List<String> systems(String filingId) {
        return List.of(registered(filingId).getSystem().getId());
    }
}
