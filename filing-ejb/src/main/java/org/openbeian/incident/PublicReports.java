package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openbeian.common.Conflict;

/**
 * Holds off a flood of reports by nobody known: so many in so much time for each authority, counted without knowing who
 * and on each node for itself, so that two nodes let twice as many in. Whoever sends many is stopped at the door, by
 * address; this is what an authority can take, one a second on each node, and so much more than a few addresses can send
 * that they do not silence the others.
 */
@ApplicationScoped
class PublicReports {

    private static final int MOST = 600;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Map<Integer, Deque<Instant>> latest = new ConcurrentHashMap<>();

    void oneMore(int authority, Instant now) {
        Deque<Instant> times = latest.computeIfAbsent(authority, id -> new ArrayDeque<>());
        synchronized (times) {
            while (!times.isEmpty() && times.peek().isBefore(now.minus(WITHIN))) {
                times.poll();
            }
            if (times.size() >= MOST) {
                throw new Conflict("incident.too_many");
            }
            times.add(now);
        }
    }
}
