package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.openbeian.common.PortalClock;
import org.openbeian.tenancy.Authority;

/**
 * Numbers without gaps per authority, kind and year: the row is locked until the caller's transaction ends, so a rolled-back
 * number is used again. Where a count would say too much the number is drawn instead.
 */
@ApplicationScoped
public class Numbers {

    /** Of six digits, and none is 0: more than that many a year there are no numbers for. */
    private static final int SERIALS = 1_000_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalClock clock;

    /** Case number such as BH-2026-000015. */
    String caseNumber(Authority authority) {
        int year = clock.today().getYear();
        return "%s-%d-%06d".formatted(authority.getPrefix(), year, next(authority, "CASE", year));
    }

    /** The next serial of a kind in a year, starting at 1. */
    public int next(Authority authority, String kind, int year) {
        return held(authority, kind, year).next();
    }

    /**
     * A number of the portal that counts nothing, such as {@code CMP-990100-2026-418207}: of what the public sends, whose time
     * is kept coarse, a count would say what came between two others of which somebody knows when they came.
     *
     * @param given whether something has that number already
     */
    public String drawn(Authority authority, String kind, int year, Predicate<String> given) {
        return IntStream.generate(() -> RANDOM.nextInt(1, SERIALS))
                .mapToObj(serial -> "%s-%s-%d-%06d".formatted(kind, authority.getRegion(), year, serial))
                .filter(number -> !given.test(number))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Waits until nobody else is drawing one. Who asked before whether a thing is there already asks again behind this:
     * what was sent twice at the same moment is then seen.
     */
    public void hold(Authority authority, String kind, int year) {
        held(authority, kind, year);
    }

    private NumberSequence held(Authority authority, String kind, int year) {
        NumberSequence.Key key = new NumberSequence.Key(authority.getId(), kind, year);
        NumberSequence sequence = em.find(NumberSequence.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (sequence == null) {
            // the first of a year: of two at the same moment the second waits here and finds the row of the first
            em.find(Authority.class, authority.getId(), LockModeType.PESSIMISTIC_WRITE);
            sequence = em.find(NumberSequence.class, key, LockModeType.PESSIMISTIC_WRITE);
        }
        if (sequence == null) {
            sequence = new NumberSequence(key);
            em.persist(sequence);
            em.flush();
        }
        return sequence;
    }
}
