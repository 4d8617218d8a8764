package org.openbeian.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the demo world lives through side by side, because nothing of the one meets anything of the other: each authority
 * with its own cases and processes, and the drafts, of which nobody knows but who fills them in. Each has an agenda and a
 * thread of its own, so each relives its own time.
 */
final class DemoLives {

    private static final Logger LOG = Logger.getLogger(DemoLives.class.getName());

    private final Map<String, Agenda> authorities = new LinkedHashMap<>();
    private final List<DemoFiling> drafted = new ArrayList<>();
    private final Agenda drafts;
    private final Instant end;

    /** @param end what lies behind it does not happen */
    DemoLives(Instant end) {
        this.end = end;
        this.drafts = new Agenda(end);
    }

    Agenda of(String authority) {
        return authorities.computeIfAbsent(authority, code -> new Agenda(end));
    }

    /** The agenda of drafts; that of this filing is to be on it. */
    Agenda ofDrafts(DemoFiling filing) {
        drafted.add(filing);
        return drafts;
    }

    Collection<String> authorities() {
        return authorities.keySet();
    }

    /** Returns when all have been lived to the end. */
    void live(ThreadFactory threads, ProcessJobs jobs) {
        List<FutureTask<Void>> lives = new ArrayList<>();
        lives.add(new FutureTask<>(this::liveDrafts, null));
        authorities.forEach((code, agenda) ->
                lives.add(new FutureTask<>(() -> agenda.run(until -> jobs.runDue(code, until)), null)));
        lives.forEach(life -> threads.newThread(life).start());
        if (lives.stream().filter(life -> !isLived(life)).count() > 0) {
            throw new IllegalStateException("Part of the demo world broke off");
        }
    }

    private void liveDrafts() {
        try {
            drafts.run(until -> {});
        } finally {
            drafted.forEach(DemoFiling::noDraftComes);
        }
    }

    /** Waits for its end. */
    private static boolean isLived(FutureTask<Void> life) {
        try {
            life.get();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops while the demo world unfolds", stopped);
        } catch (ExecutionException broken) {
            LOG.log(Level.WARNING, "Part of the demo world breaks off", broken);
            return false;
        }
    }

    /** How many stories ended before their time. */
    int failed() {
        return drafts.failed()
                + authorities.values().stream().mapToInt(Agenda::failed).sum();
    }
}
