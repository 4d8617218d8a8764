package org.openbeian.web.frame.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.openbeian.web.frame.request.SenderMarks;

/**
 * How long a sender waits before trying the same name again: after the fifth mistake in a row one second, then twice as
 * long each time, a minute at most. Memory only, and gone with the key of the marks when the window is over.
 */
final class Delays {

    /** Mistakes that cost nothing: people mistype. */
    private static final int FREE = 5;

    private static final int LONGEST = 60;
    private static final int MOST = 50_000;

    private final Duration window;
    private final SenderMarks marks = new SenderMarks();
    private final Map<String, Mistakes> known = new HashMap<>();
    private Instant began;

    Delays(Duration window) {
        this.window = window;
    }

    /** Seconds still to wait; 0 for none. */
    synchronized long wait(String address, String name, Instant now) {
        wipe(now);
        Mistakes mistakes = known.get(key(address, name));
        if (mistakes == null || !now.isBefore(mistakes.notBefore)) {
            return 0;
        }
        return Math.max(1, Duration.between(now, mistakes.notBefore).toSeconds());
    }

    synchronized void wrong(String address, String name, Instant now) {
        if (began == null) {
            began = now;
        }
        String key = key(address, name);
        int times = known.containsKey(key) ? known.get(key).times + 1 : 1;
        if (times > 1 || known.size() < MOST) {
            long wait = times < FREE ? 0 : Math.min(LONGEST, 1L << Math.min(times - FREE, 10));
            known.put(key, new Mistakes(times, now.plusSeconds(wait)));
        }
    }

    synchronized void right(String address, String name) {
        known.remove(key(address, name));
    }

    synchronized void wipe(Instant now) {
        if (began != null && !now.isBefore(began.plus(window))) {
            known.clear();
            marks.forget();
            began = null;
        }
    }

    /** Names are long or strange at will; a hash of both is neither. */
    private String key(String address, String name) {
        return marks.of(address) + "/" + org.openbeian.common.Hashes.sha256(name);
    }

    private record Mistakes(int times, Instant notBefore) {}
}
