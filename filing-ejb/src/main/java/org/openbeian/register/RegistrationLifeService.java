package org.openbeian.register;

import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.ExistingFilings;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.RegistrationChange;
import org.openbeian.registration.RenewalWindow;
import org.openbeian.review.Conditions;

/** What has become of a registration, for its holder and for those who watch over it. */
@Stateless
public class RegistrationLifeService {

    /** Most versions and most events shown. */
    private static final int LINES = 200;

    @Inject
    FilingRepository filings;

    @Inject
    CurrentCaller me;

    @Inject
    Conditions conditions;

    @Inject
    ExistingFilings elsewhere;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /** @throws NotFound when it is no registration of the caller's */
    @Requires(
            value = {FILE, SUPERVISE, DECIDE, READ_AUDIT},
            reads = true,
            action = "registrationLife.life")
    public RegistrationLife life(String filingId) {
        Filing filing = filings.get(filingId);
        if (!filing.isRegistration()) {
            throw new NotFound();
        }
        List<RegistrationChange> changes = filings.changes(filingId);
        LocalDate today = clock.today();
        RenewalWindow renewal = RenewalWindow.of(filing, today);
        RegisterHistory history = new RegisterHistory(
                em.createQuery(
                                "select v from RegisterVersion v where v.filingId = :id order by v.id desc",
                                RegisterVersion.class)
                        .setParameter("id", filingId)
                        .setMaxResults(LINES)
                        .getResultList(),
                em.createQuery(
                                "select e from RegisterEvent e where e.filingId = :id order by e.id desc",
                                RegisterEvent.class)
                        .setParameter("id", filingId)
                        .setMaxResults(LINES)
                        .getResultList(),
                filing.getState().isEnd() ? List.of() : conditions.binding(filingId),
                elsewhere.of(filingId));
        String number = em.createQuery("select e.number from RegisterEntry e where e.filingId = :id", String.class)
                .setParameter("id", filingId)
                .getResultStream()
                .findFirst()
                .orElse(filing.registration().number());
        return new RegistrationLife(
                filing, number, history, changes, ended(filingId), renewal, allowed(filing, changes, renewal, today));
    }

    private List<EndedChange> ended(String filingId) {
        return em.createQuery(
                        """
                        select new org.openbeian.register.EndedChange(c.id, f.number, c.kind, c.result, c.decidedAt)
                        from RegistrationChange c join Filing f on f.id = c.id
                        where c.filingId = :id and c.decidedAt is not null and c.submittedAt is not null
                        order by c.decidedAt desc, c.id desc""",
                        EndedChange.class)
                .setParameter("id", filingId)
                .setMaxResults(LINES)
                .getResultList();
    }

    private Set<String> allowed(
            Filing filing, List<RegistrationChange> changes, RenewalWindow renewal, LocalDate today) {
        Set<String> allowed = new HashSet<>();
        boolean ended = filing.getState().isEnd();
        boolean inForce = filing.getState() == FilingState.REGISTERED;
        boolean free = changes.stream().noneMatch(change -> change.isOpen() && change.getKind() != FilingKind.REGRADE);
        boolean graded =
                changes.stream().noneMatch(change -> change.isOpen() && change.getKind() == FilingKind.REGRADE);
        if (me.get().may(FILE)) {
            add(allowed, "AMEND", inForce && free);
            add(allowed, "RENEW", inForce && free && renewal != null && renewal.open());
            add(
                    allowed,
                    "CONFIRM",
                    !ended
                            && (filing.registration().confirmedAt() == null
                                    || LocalDate.ofInstant(filing.registration().confirmedAt(), PortalClock.ZONE)
                                            .isBefore(today)));
        }
        add(allowed, "REGRADE", me.get().may(SUPERVISE) && !ended && graded);
        return allowed;
    }

    private static void add(Set<String> allowed, String action, boolean may) {
        if (may) {
            allowed.add(action);
        }
    }
}
