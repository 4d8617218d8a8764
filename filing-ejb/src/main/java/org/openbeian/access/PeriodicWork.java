package org.openbeian.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbeian.common.DatabaseAway;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/**
 * The scheduler: work that comes round again and again, done by the portal itself, mostly for one authority after
 * another. On this node one round begins when the last has ended; on another it may run at the same time, so the work
 * must bear being done twice. What fails is left for the next round and holds up nothing else; what fails for hours is
 * told by {@code ./portal status}. Nothing that is thrown leaves a round: the server takes a timer away for ever when
 * that happens twice.
 */
@Dependent
public class PeriodicWork {

    private static final Logger LOG = Logger.getLogger(PeriodicWork.class.getName());

    /** So long a round may last or fail before it is told: the database is started anew, another node is faster. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** So long a single case may fail before it is told: somebody works on it, or a later step mends it. */
    private static final Duration PATIENCE_WITH_ONE = Duration.ofHours(3);

    /** So many parts of a list one round looks at behind those that fail. */
    private static final int PARTS = 40;

    /** Since when the work did not end well any more, by its name: when the first round began that has not. */
    private static final Map<String, Instant> UNDONE = new ConcurrentHashMap<>();

    /** By the name of the work: of which cases it did not end well any more, and since when. */
    private static final Map<String, Map<String, Instant>> FAILING = new ConcurrentHashMap<>();

    private static volatile boolean begun;

    private final AtomicBoolean under = new AtomicBoolean();

    /** What this round has met, and what the one before: trouble that stays is told once. */
    private Set<String> met = new HashSet<>();

    private Set<String> metBefore = Set.of();
    private boolean well;
    private String running;
    private String place = "";

    /** Cases that have failed in this round. */
    private final Set<String> failed = new HashSet<>();

    @Inject
    Authorities authorities;

    /**
     * The portal has started. Before, no round does anything: on a slow machine its schedule is earlier than the end of the
     * start, and a round that waits for the engine would hold what the start itself waits for.
     */
    public static void begin() {
        begun = true;
    }

    /** Which work has not ended well for longer than is usual, by its name, and since when. */
    public static SortedMap<String, Instant> late(Instant now) {
        SortedMap<String, Instant> late = new TreeMap<>(UNDONE);
        late.values().removeIf(since -> since.plus(PATIENCE).isAfter(now));
        FAILING.forEach((name, cases) -> {
            List<Instant> overdue = cases.values().stream()
                    .filter(since -> !since.plus(PATIENCE_WITH_ONE).isAfter(now))
                    .sorted()
                    .toList();
            if (!overdue.isEmpty()) {
                late.put(name + ", " + overdue.size() + " of its cases", overdue.get(0));
            }
        });
        return late;
    }

    /**
     * The only thing that a scheduled method does.
     *
     * @param name what the work is, as whoever runs the portal reads it
     */
    public void come(String name, Runnable work) {
        if (!begun || !under.compareAndSet(false, true)) {
            return;
        }
        try {
            UNDONE.putIfAbsent(name, Instant.now());
            well = true;
            running = name;
            attempt(name, work);
            if (well) {
                // what is no longer found has been done otherwise
                failing().keySet().retainAll(failed);
            }
            if (well && UNDONE.remove(name) != null && !metBefore.isEmpty() && met.isEmpty()) {
                LOG.log(Level.INFO, "{0}: done again", name);
            }
        } finally {
            metBefore = met;
            met = new HashSet<>();
            failed.clear();
            under.set(false);
        }
    }

    /** @param work for one authority, as whose system it is done */
    public void ofAll(String name, Consumer<Authority> work) {
        come(name, () -> ofEach(name, work));
    }

    /** Within a round; what fails for one authority holds up no other. */
    public void ofEach(String name, Consumer<Authority> work) {
        authorities
                .list()
                .forEach(authority -> attempt(name + " of " + authority.getCode(), () -> {
                    try (CallerClaim.Scope scope =
                            CallerClaim.system(authority.getId()).enter()) {
                        place = authority.getCode() + " ";
                        work.accept(authority);
                    } finally {
                        place = "";
                    }
                }));
    }

    /**
     * Within a round: all of a list that comes in parts, the first of which is taken up now and the rest in the next rounds. What
     * fails stays at its head, and what stands behind it is looked at all the same.
     *
     * @param waiting gives a part of the list, without so many at its head; what is done is in it no more
     * @return how many were found
     */
    public int each(IntFunction<List<String>> waiting, Consumer<String> work) {
        Set<String> seen = new HashSet<>();
        int stay = 0;
        boolean behind = true;
        for (int part = 0; behind && part < PARTS; part++) {
            int before = stay;
            for (String id : waiting.apply(stay)) {
                if (seen.add(id) && !one(id, work)) {
                    stay++;
                }
            }
            behind = stay > before;
        }
        return seen.size();
    }

    /**
     * Within a round: one on which somebody acts at this moment holds up no other. Whose turn never ends well is late after some
     * hours, whatever becomes of the others.
     *
     * @return whether it ended well
     */
    public boolean one(String id, Consumer<String> work) {
        boolean before = well;
        well = true;
        attempt(id, () -> work.accept(id));
        boolean done = well;
        well = before;
        if (done) {
            failing().remove(place + id);
        } else {
            failing().putIfAbsent(place + id, Instant.now());
            failed.add(place + id);
        }
        return done;
    }

    private Map<String, Instant> failing() {
        return FAILING.computeIfAbsent(running, name -> new ConcurrentHashMap<>());
    }

    private void attempt(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failed) {
            // the database is away, another node was faster, somebody acts: whatever it is, the next round looks again
            well = false;
            tell(name, failed);
        }
    }

    private void tell(String name, Throwable failed) {
        Throwable root = root(failed);
        String kind = name + ": " + root.getClass().getName();
        if (met.add(kind) && !metBefore.contains(kind)) {
            String told = name + ": left for the next round, and not told again while it stays so; " + root;
            // where it was noticed that the database is away tells nobody anything
            LOG.log(Level.WARNING, told, DatabaseAway.causes(failed) ? null : failed);
        }
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; root.getCause() != null && depth < 30; depth++) {
            root = root.getCause();
        }
        return root;
    }
}
