package org.openbeian.register;

import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.organisation.Organisation;

/** A holder is one at all authorities: where another one has put its English name right, the entries here say it too. */
@Stateless
public class HolderNames {

    /** A day that the portal was away is caught up; an entry that is put right later is nobody's to change back. */
    private static final Duration LATELY = Duration.ofDays(7);

    private static final int AT_ONCE = 100;

    @Inject
    EntryCorrector corrector;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /** Credit codes for {@link #follow}. */
    @Requires(value = SYSTEM, reads = true, action = "holderNames.renamed")
    public List<String> renamed(int from) {
        return em.createQuery(
                        """
                        select o.uscc from Organisation o where o.renamedAt > :lately
                        and exists (select e.id from RegisterEntry e where e.uscc = o.uscc and e.applicantEn <> o.nameEn)
                        order by o.uscc""",
                        String.class)
                .setParameter("lately", clock.instant().minus(LATELY))
                .setFirstResult(from)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    @Requires(value = SYSTEM, action = "holderNames.follow")
    public void follow(String uscc) {
        Organisation holder = em.createQuery("select o from Organisation o where o.uscc = :uscc", Organisation.class)
                .setParameter("uscc", uscc)
                .getSingleResult();
        em
                .createQuery("select e from RegisterEntry e where e.uscc = :uscc order by e.id", RegisterEntry.class)
                .setParameter("uscc", uscc)
                .getResultList()
                .stream()
                .filter(entry -> !entry.getApplicantEn().equals(holder.getNameEn()))
                .forEach(entry -> {
                    corrector.correct(entry, DisplayField.APPLICANT_EN, holder.getNameEn(), clock.instant());
                    audit.notes().note("holder_renamed", entry.getNumber());
                });
    }
}
