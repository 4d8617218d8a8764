package org.openbeian.web.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openbeian.bulletin.Bulletin;
import org.openbeian.bulletin.BulletinService;

/**
 * The notices that apply or are to come, by authority. Every page shows them and they seldom change, so each node keeps
 * them for a minute; the node on which one is published or withdrawn forgets them at once.
 */
@ApplicationScoped
public class CachedBulletins {

    private static final long KEPT_FOR = Duration.ofMinutes(1).toNanos();

    private final Map<Integer, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    BulletinService service;

    /** Of the authority whose pages the caller is on. */
    List<Bulletin> of(int authorityId) {
        Kept known = kept.get(authorityId);
        if (known == null || System.nanoTime() - known.readAt > KEPT_FOR) {
            known = new Kept(service.current());
            kept.put(authorityId, known);
        }
        return known.bulletins;
    }

    void forget(int authorityId) {
        kept.remove(authorityId);
    }

    private static final class Kept {

        private final List<Bulletin> bulletins;
        private final long readAt = System.nanoTime();

        Kept(List<Bulletin> bulletins) {
            this.bulletins = bulletins;
        }
    }
}
