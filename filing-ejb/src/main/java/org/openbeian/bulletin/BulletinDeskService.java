package org.openbeian.bulletin;

import static org.openbeian.access.Permission.ADMINISTER;
import static org.openbeian.access.Permission.DECIDE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.casework.WorkItems;
import org.openbeian.common.NotFound;
import org.openbeian.common.OnceKey;
import org.openbeian.common.PortalClock;
import org.openbeian.common.SearchText;
import org.openbeian.registration.Numbers;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** Writes, publishes and withdraws the notices of an authority. */
@Stateless
public class BulletinDeskService {

    /** Lines on one page. */
    public static final int PAGE = 50;

    private static final String SERIES = "BULLETIN";

    @Inject
    Bulletins bulletins;

    @Inject
    WorkItems work;

    @Inject
    Numbers numbers;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * All notices, the newest first.
     *
     * @param after id of the last line seen, or null
     */
    @Requires(
            value = {ADMINISTER, DECIDE},
            reads = true,
            action = "bulletinDesk.list")
    public List<BulletinRow> list(String after) {
        if (!SearchText.isAscii(after)) {
            return List.of();
        }
        Instant now = clock.instant();
        return em.createQuery(
                        """
                        select b, p.nameZh, p.nameEn,
                        (select count(c) from CaseClock c where c.extendedBy = b.number)
                        from Bulletin b join Person p on p.id = b.writtenBy
                        where (:after = '' or b.id < :after) order by b.id desc""",
                        Object[].class)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(PAGE)
                .getResultStream()
                .map(row -> new BulletinRow(row, me.get(), now))
                .toList();
    }

    /**
     * Publishes a notice; one that moves deadlines waits for a second person. The same form sent twice is one notice.
     *
     * @param form the id that the form has had since it was shown
     * @throws org.openbeian.common.Invalid with one error per wrong field
     */
    @Requires(value = ADMINISTER, action = "bulletinDesk.publish")
    public Bulletin publish(String form, NewBulletin input) {
        Instant now = clock.instant();
        String once = OnceKey.of(me.get().membershipId(), form, input.answers());
        // pressed twice at once: the second waits here until the first is stored
        numbers.hold(here(), SERIES, year());
        Bulletin bulletin = bulletins.sentBefore(once).orElseGet(() -> store(once, input.checked(now), now));
        note(bulletin);
        return bulletin;
    }

    private Bulletin store(String once, NewBulletin checked, Instant now) {
        Bulletin bulletin = new Bulletin(once, checked, me.get().personId(), now);
        if (bulletin.getKind() != BulletinKind.DEADLINE_SHIFT) {
            bulletin.publish(nextNumber(), now);
        }
        em.persist(bulletin);
        work.settle(bulletin.asks(), me.get().personId(), now);
        return bulletin;
    }

    /**
     * Publishes what somebody else has written; from now on the deadlines move.
     *
     * @throws org.openbeian.common.Conflict when the caller has written it, or when it waits no more
     */
    @Requires(value = DECIDE, action = "bulletinDesk.confirm")
    public Bulletin confirm(String id) {
        Bulletin bulletin = bulletins.find(id).orElseThrow(NotFound::new);
        bulletin.confirm(me.get().personId(), clock.today());
        bulletin.publish(nextNumber(), clock.instant());
        work.settle(bulletin.asks(), me.get().personId(), clock.instant());
        note(bulletin);
        return bulletin;
    }

    /** It no longer holds and stays on the page of notices, marked as withdrawn. */
    @Requires(value = ADMINISTER, action = "bulletinDesk.withdraw")
    public void withdraw(String id) {
        Bulletin bulletin = bulletins.find(id).orElseThrow(NotFound::new);
        bulletin.withdraw(me.get().personId(), clock.instant());
        work.settle(bulletin.asks(), null, clock.instant());
        note(bulletin);
    }

    private void note(Bulletin bulletin) {
        audit.notes().about(bulletin.getId());
        audit.notes()
                .note(
                        "bulletin",
                        AuditNotes.code("option.noticeKind", bulletin.getKind()),
                        bulletin.getNumber() == null ? "" : bulletin.getNumber());
    }

    private String nextNumber() {
        Authority authority = here();
        return "BUL-%s-%d-%06d".formatted(authority.getRegion(), year(), numbers.next(authority, SERIES, year()));
    }

    private Authority here() {
        return authorities.get(me.get().authorityId());
    }

    private int year() {
        return clock.today().getYear();
    }
}
