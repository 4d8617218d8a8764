package org.openbeian.bulletin;

import static org.openbeian.access.Permission.ADMINISTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sought;
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
    @Requires(value = ADMINISTER, reads = true)
    public List<BulletinRow> list(String after) {
        if (!Sought.isAscii(after)) {
            return List.of();
        }
        Instant now = clock.instant();
        return em.createQuery(
                        """
                        select b, p.nameZh, p.nameEn from Bulletin b join Person p on p.id = b.writtenBy
                        where (:after = '' or b.id < :after) order by b.id desc""",
                        Object[].class)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(PAGE)
                .getResultStream()
                .map(row -> new BulletinRow((Bulletin) row[0], (String) row[1], (String) row[2], now))
                .toList();
    }

    /**
     * Publishes a notice. The same form sent twice is one notice.
     *
     * @param id drawn for the form, by {@code Ids}
     * @throws org.openbeian.common.Invalid with one error per wrong field
     */
    @Requires(ADMINISTER)
    public Bulletin publish(String id, NewBulletin input) {
        Instant now = clock.instant();
        NewBulletin checked = input.checked(now);
        // pressed twice at once: the second waits here until the first is stored
        numbers.hold(here(), SERIES, year());
        Bulletin bulletin = find(id).orElseGet(() -> store(id, checked, now));
        note(bulletin);
        return bulletin;
    }

    private Bulletin store(String id, NewBulletin checked, Instant now) {
        Bulletin bulletin = new Bulletin(id, checked, me.get().personId(), now);
        bulletin.publish(nextNumber(), now);
        em.persist(bulletin);
        return bulletin;
    }

    /** It disappears from the pages and stays in the history as withdrawn. */
    @Requires(ADMINISTER)
    public void withdraw(String id) {
        Bulletin bulletin = find(id).orElseThrow(NotFound::new);
        bulletin.withdraw(me.get().personId(), clock.instant());
        note(bulletin);
    }

    private void note(Bulletin bulletin) {
        audit.notes().about(bulletin.getId());
        audit.notes().detail(bulletin.getKind() + " " + bulletin.getNumber());
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

    private Optional<Bulletin> find(String id) {
        return em.createQuery("select b from Bulletin b where b.id = :id", Bulletin.class)
                .setParameter("id", id == null ? "" : id)
                .getResultStream()
                .findFirst();
    }
}
