package org.openbeian.register;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Entries whose certificate ran out at midnight and whose state has not followed yet: until the timer comes by, the index has
 * them among those in force. They are few, and the day tells which; without any, a search costs one look-up more.
 */
final class ExpiredNotFollowed {

    private static final int PIECE = 200;

    private final EntityManager em;
    private final LocalDate today;

    ExpiredNotFollowed(EntityManager em, LocalDate today) {
        this.em = em;
        this.today = today;
    }

    /** @param search what the index answers to a query, at most one entry more than a page holds */
    List<RegisterEntry> find(
            RegisterQuery query, SearchPlan plan, Function<RegisterQuery, List<RegisterEntry>> search) {
        boolean inForce = query.getState().equals("REGISTERED");
        if (!inForce && !query.getState().equals("EXPIRED")
                || before(Long.MAX_VALUE, 1).isEmpty()) {
            return search.apply(query);
        }
        return inForce ? without(query, search) : with(query, plan, search.apply(query));
    }

    private List<RegisterEntry> without(RegisterQuery query, Function<RegisterQuery, List<RegisterEntry>> search) {
        List<RegisterEntry> kept = new ArrayList<>();
        RegisterQuery next = query;
        while (true) {
            List<RegisterEntry> found = search.apply(next);
            found.stream().filter(entry -> !isRanOut(entry)).forEach(kept::add);
            if (found.size() <= query.getSize() || kept.size() > query.getSize()) {
                return firstOf(kept, query);
            }
            next = query.from(found.get(found.size() - 1).getId());
        }
    }

    private List<RegisterEntry> with(RegisterQuery query, SearchPlan plan, List<RegisterEntry> known) {
        List<RegisterEntry> all = new ArrayList<>(known);
        long seen = query.getAfter() > 0 ? query.getAfter() : Long.MAX_VALUE;
        List<RegisterEntry> piece;
        int added = 0;
        do {
            piece = before(seen, PIECE);
            for (RegisterEntry entry : piece) {
                if (entry.isFoundBy(plan, query)) {
                    all.add(entry);
                    added++;
                }
                seen = entry.getId();
            }
        } while (piece.size() == PIECE && added <= query.getSize());
        all.sort(Comparator.comparing(RegisterEntry::getId).reversed());
        return firstOf(all, query);
    }

    private boolean isRanOut(RegisterEntry entry) {
        return entry.stateOn(today).equals("EXPIRED");
    }

    private List<RegisterEntry> before(long id, int most) {
        return em.createQuery(
                        "select e from RegisterEntry e where e.state in :running and e.validUntil < :today and e.id < :id"
                                + " order by e.id desc",
                        RegisterEntry.class)
                .setParameter("running", RegisterEntry.RUNNING)
                .setParameter("today", today)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    private static List<RegisterEntry> firstOf(List<RegisterEntry> found, RegisterQuery query) {
        return found.size() > query.getSize() + 1 ? found.subList(0, query.getSize() + 1) : found;
    }
}
