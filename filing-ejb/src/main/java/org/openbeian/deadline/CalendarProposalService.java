package org.openbeian.deadline;

import static org.openbeian.access.Permission.ADMINISTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Conflict;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.common.UniqueKey;

/**
 * Two administrators take in the holidays of a year when the State Council's notice has appeared, or put right what was
 * taken in. What was counted without it is moved by {@link CalendarRound}. The calendar counts for all authorities, so
 * every administrator sees what waits, and who agrees is of another authority than who has typed it in.
 */
@Stateless
public class CalendarProposalService {

    private static final int NOTICE = 300;
    private static final int LINES = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    CalendarEditions editions;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /**
     * The first of two.
     *
     * @param daysOff days off, by blanks, commas or lines
     * @param makeUpDays working days at weekends, likewise; may be empty
     * @param notice number or address of the notice, at most 300 characters
     * @throws Invalid with what is wrong, at its field
     * @throws Conflict when this year waits for its second administrator already
     */
    @Requires(value = ADMINISTER, action = "calendarProposal.propose")
    public void propose(String year, String daysOff, String makeUpDays, String notice) {
        CalendarYear read = CalendarYear.read(year, daysOff, makeUpDays, editions.current(), clock.today());
        String said = InputCheck.needed("calendarNotice", notice, NOTICE);
        em.persist(new CalendarProposal(
                read, said, me.get().authorityId(), me.get().personId(), clock.instant()));
        UniqueKey.decides(em, () -> new Conflict("calendar.waits"));
        audit.notes().note("calendar_proposed", read.year(), said);
    }

    /**
     * The second of two. It is held against the calendar as it is now, which may be another than when it was proposed.
     *
     * @throws org.openbeian.common.BusinessException when the caller, or the caller's authority, has proposed it
     */
    @Requires(value = ADMINISTER, action = "calendarProposal.agree")
    public void agree(String id) {
        CalendarProposal proposal = waiting(id);
        proposal.agree(
                me.get().authorityId(), me.get().personId(), proposal.isAlone(administrators()), clock.instant());
        editions.takeTurn();
        JsonObject current = editions.current();
        CalendarYear year = CalendarYear.read(
                Integer.toString(proposal.getYear()),
                String.join(" ", proposal.getDaysOff()),
                String.join(" ", proposal.getMakeUpDays()),
                current,
                clock.today());
        String digest = editions.load(CanonicalJson.write(year.into(current, proposal.getNotice())));
        audit.notes().note("calendar_agreed", proposal.getYear(), digest.substring(0, 12));
    }

    /** By anybody who administers, also by who has proposed it. */
    @Requires(value = ADMINISTER, action = "calendarProposal.decline")
    public void decline(String id) {
        CalendarProposal proposal = waiting(id);
        proposal.decline(me.get().personId(), clock.instant());
        audit.notes().note("calendar_declined", proposal.getYear());
    }

    /** The newest first. */
    @Requires(value = ADMINISTER, reads = true, action = "calendarProposal.all")
    public List<CalendarProposal> all() {
        return em.createQuery(
                        "select p from CalendarProposal p order by p.proposedAt desc, p.id desc",
                        CalendarProposal.class)
                .setMaxResults(LINES)
                .getResultList();
    }

    /** Ids of those that the caller can agree to. */
    @Requires(value = ADMINISTER, reads = true, action = "calendarProposal.agreeable")
    public Set<String> agreeable() {
        List<CalendarProposal.Administrator> all = administrators();
        return em.createQuery(
                        "select p from CalendarProposal p where p.state = org.openbeian.deadline.CalendarProposal.State.WAITING",
                        CalendarProposal.class)
                .getResultStream()
                .filter(one ->
                        one.isAgreeableBy(me.get().authorityId(), me.get().personId(), one.isAlone(all)))
                .map(CalendarProposal::getId)
                .collect(Collectors.toSet());
    }

    private List<CalendarProposal.Administrator> administrators() {
        return em.createQuery(
                        """
                        select m.authorityId, m.person.id from Membership m join m.roles r
                        where m.active = true and m.person.active = true
                        and m.organisationId is null and r = org.openbeian.access.Role.TENANT_ADMIN""",
                        Object[].class)
                .getResultStream()
                .map(row -> new CalendarProposal.Administrator((Integer) row[0], (String) row[1]))
                .toList();
    }

    private CalendarProposal waiting(String id) {
        return em.createQuery("select p from CalendarProposal p where p.id = :id", CalendarProposal.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
