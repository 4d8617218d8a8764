package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbeian.certificate.Certificate;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingKind;
import org.openbeian.review.CaseAct;
import org.openbeian.review.SealedOpinions;

/** Its filings: what was submitted, what was done on each, and which certificates came of them. */
@ApplicationScoped
class RegistrationLane implements TimelineLane {

    @PersistenceContext
    EntityManager em;

    @Inject
    SealedOpinions opinions;

    @Override
    public void tell(SystemOverview of, List<TimelineEvent> events) {
        List<Filing> filings = em.createQuery(
                        "select f from Filing f where f.system.id = :id and f.submission.at is not null order by f.id",
                        Filing.class)
                .setParameter("id", of.getSystemId())
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
}
