package org.openbeian.registration;

import static org.openbeian.access.Permission.FILE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbeian.access.Requires;
import org.openbeian.common.PortalClock;

/** What waits for the caller's organisation with its registrations, and what it owes unasked, see {@link DutyWatch}. */
@Stateless
public class DutyService {

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalClock clock;

    /**
     * What waits for it and what was not done in time: duties, corrections asked for, renewals that can be asked for or could
     * have been, and services whose end is prepared or signed.
     */
    @Requires(value = FILE, reads = true, action = "duty.owed")
    public List<OverdueRow> owed() {
        LocalDate today = clock.today();
        List<OverdueRow> all = new ArrayList<>(duties(OverdueRow.horizon(today)));
        all.addAll(corrections());
        all.addAll(renewals(today));
        all.addAll(endings(today));
        return all;
    }

    private List<OverdueRow> duties(LocalDate until) {
        return em.createQuery(
                        """
                        select c.code, f.id, s.nameZh, s.nameEn, c.dueOn from CaseClock c, Filing f join f.system s
                        where f.id = c.caseId and c.ended = false and c.code in :codes and c.dueOn < :until
                        order by c.dueOn, c.id""",
                        Object[].class)
                .setParameter("codes", Duty.clocks())
                .setParameter("until", until)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new OverdueRow(
                        Duty.of((String) row[0]).name(), (String) row[1], (String) row[2], (String) row[3], (LocalDate)
                                row[4]))
                .toList();
    }

    private List<OverdueRow> corrections() {
        return em.createQuery(
                        """
                        select new org.openbeian.registration.OverdueRow('CORRECTION', f.id, s.nameZh, s.nameEn, f.due.day)
                        from Filing f join f.system s where f.state = :asked and f.due.day is not null
                        order by f.due.day, f.id""",
                        OverdueRow.class)
                .setParameter("asked", FilingState.CORRECTION_REQUESTED)
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<OverdueRow> renewals(LocalDate today) {
        return em.createQuery(
                        """
                        select f from Filing f join fetch f.system
                        where f.state = :inForce and f.origin.parentId is null and f.registration.validUntil >= :today
                        and f.registration.validUntil < :until order by f.registration.validUntil, f.id""",
                        Filing.class)
                .setParameter("inForce", FilingState.REGISTERED)
                .setParameter("today", today)
                .setParameter("until", today.plusMonths(Validity.RENEWAL_OPENS_MONTHS + 1L))
                .setMaxResults(MOST)
                .getResultStream()
                .flatMap(registration -> renewal(registration, today).stream())
                .toList();
    }

    /** Until when it can be asked for; after that, until when it still holds. */
    static Optional<OverdueRow> renewal(Filing registration, LocalDate today) {
        RenewalWindow window = RenewalWindow.of(registration, today);
        boolean over = today.isAfter(window.due());
        if (!over && !window.open()) {
            return Optional.empty();
        }
        return Optional.of(new OverdueRow(
                over ? "RENEWAL_OVER" : "RENEWAL",
                registration.getId(),
                registration.getSystem().getNameZh(),
                registration.getSystem().getNameEn(),
                over ? registration.registration().validUntil() : window.due()));
    }

    /** Of one that has ended unsigned the duty tells. */
    private List<OverdueRow> endings(LocalDate today) {
        return em.createQuery(
                        """
                        select d.state, f.id, s.nameZh, s.nameEn, d.endsOn from Deregistration d
                        join Filing f on f.id = d.filingId join f.system s
                        where d.state in :open and d.endsOn >= :today order by d.endsOn, d.id""",
                        Object[].class)
                .setParameter("open", List.of(Deregistration.State.PREPARED, Deregistration.State.SCHEDULED))
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new OverdueRow(
                        row[0] == Deregistration.State.PREPARED ? "END_UNSIGNED" : "END_PLANNED",
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (LocalDate) row[4]))
                .toList();
    }
}
