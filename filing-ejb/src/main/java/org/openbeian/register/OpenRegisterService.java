package org.openbeian.register;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.access.Requires;
import org.openbeian.common.PortalClock;

/**
 * The register for those who want all of it, or what is new in it: downloads, feeds, lists for crawlers. It is read piece
 * by piece, each in a transaction of its own, so the largest register costs no more memory and no longer lock than a
 * small one. What is entered meanwhile stands behind the last piece.
 */
@Stateless
public class OpenRegisterService {

    /** Entries in one piece. */
    public static final int PIECE = 1000;

    /** Ids in one list for crawlers, which may hold 50 000 addresses. */
    public static final int SECTION = 25_000;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    @Requires(value = ANYONE, reads = true, action = "openRegister.mark")
    public RegisterMark mark() {
        List<Long> newest = em.createQuery("select e.id from RegisterEntry e order by e.id desc", Long.class)
                .setMaxResults(1)
                .getResultList();
        List<Instant> changed = em.createQuery(
                        "select e.changedAt from RegisterEntry e order by e.changedAt desc", Instant.class)
                .setMaxResults(1)
                .getResultList();
        return new RegisterMark(
                newest.isEmpty() ? 0 : newest.get(0),
                changed.isEmpty() ? Instant.EPOCH : changed.get(0),
                clock.today());
    }

    /**
     * The next piece, oldest entries first.
     *
     * @param after id of the last entry seen, 0 at the beginning
     */
    @Requires(value = ANYONE, reads = true, action = "openRegister.piece")
    public List<RegisterEntry> piece(long after) {
        return em.createQuery("select e from RegisterEntry e where e.id > :after order by e.id", RegisterEntry.class)
                .setParameter("after", after)
                .setMaxResults(PIECE)
                .getResultList();
    }

    /** What was entered or changed last. */
    @Requires(value = ANYONE, reads = true, action = "openRegister.changed")
    public List<RegisterEntry> changed(int most) {
        return em.createQuery("select e from RegisterEntry e order by e.changedAt desc, e.id desc", RegisterEntry.class)
                .setMaxResults(Math.min(most, PIECE))
                .getResultList();
    }

    /**
     * Which sections of {@link #SECTION} ids hold entries of this authority. An entry never moves to another section, so
     * a section keeps its address; finding them costs one look-up in an index for each.
     */
    @Requires(value = ANYONE, reads = true, action = "openRegister.sections")
    public List<Long> sections() {
        List<Long> sections = new ArrayList<>();
        for (Long id = firstFrom(0); id != null; id = firstFrom((id / SECTION + 1) * SECTION)) {
            sections.add(id / SECTION);
        }
        return sections;
    }

    /** @param after id of the last one seen in this section, 0 at its beginning */
    @Requires(value = ANYONE, reads = true, action = "openRegister.addresses")
    public List<EntryAddress> addresses(long section, long after) {
        return em.createQuery(
                        "select new org.openbeian.register.EntryAddress(e.id, e.number, e.changedAt) from RegisterEntry e"
                                + " where e.id >= :first and e.id < :end and e.id > :after order by e.id",
                        EntryAddress.class)
                .setParameter("first", section * SECTION)
                .setParameter("end", (section + 1) * SECTION)
                .setParameter("after", after)
                .setMaxResults(PIECE)
                .getResultList();
    }

    private Long firstFrom(long id) {
        return em
                .createQuery("select e.id from RegisterEntry e where e.id >= :from order by e.id", Long.class)
                .setParameter("from", id)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }
}
