package org.openbeian.common;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * So many at a time do what is slow on purpose, some more wait their turn, and whoever comes after those is told so at once.
 * Each sender has a line of its own, and the lines take turns: who comes often waits behind itself, and whoever comes once
 * waits for one of each other sender at most. How many of them one sender may be is decided before, where the address is
 * known.
 */
public final class Turns {

    private static final ThreadLocal<String> SENDER = new ThreadLocal<>();

    private final int atOnce;
    private final int most;
    private final Duration patience;
    private final String busy;

    /** By sender; whose turn is next stands in front. */
    private final Map<String, Deque<Waiting>> lines = new LinkedHashMap<>();

    private int atWork;
    private int inHouse;

    /** @param busy key of the sentence for whom there is no room */
    public Turns(int atOnce, int waiting, Duration patience, String busy) {
        this.atOnce = atOnce;
        this.most = atOnce + waiting;
        this.patience = patience;
        this.busy = busy;
    }

    /** Whatever is done in it waits in the line of that sender; what is done outside has a line in common. */
    public static <T> T askedBy(String sender, Supplier<T> work) {
        SENDER.set(sender);
        try {
            return work.get();
        } finally {
            SENDER.remove();
        }
    }

    /** @throws Busy when too many are at it, or nobody made room in time */
    public <T> T inTurn(Supplier<T> work) {
        String sender = SENDER.get();
        await(come(sender == null ? "" : sender));
        try {
            return work.get();
        } finally {
            next();
        }
    }

    private synchronized Waiting come(String sender) {
        if (inHouse >= most) {
            throw new Busy(busy);
        }
        inHouse++;
        Waiting one = new Waiting(sender, new CountDownLatch(1));
        if (atWork < atOnce) {
            begin(one);
        } else {
            lines.computeIfAbsent(sender, any -> new ArrayDeque<>()).add(one);
        }
        return one;
    }

    private void begin(Waiting one) {
        atWork++;
        one.turn().countDown();
    }

    private void await(Waiting one) {
        try {
            if (one.turn().await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (hasLeft(one)) {
            throw new Busy(busy);
        }
    }

    /** Not whose turn has come in this very moment. */
    private synchronized boolean hasLeft(Waiting one) {
        if (one.turn().getCount() == 0) {
            return false;
        }
        Deque<Waiting> line = lines.get(one.sender());
        line.remove(one);
        if (line.isEmpty()) {
            lines.remove(one.sender());
        }
        inHouse--;
        return true;
    }

    private synchronized void next() {
        atWork--;
        inHouse--;
        Iterator<Map.Entry<String, Deque<Waiting>>> first = lines.entrySet().iterator();
        if (first.hasNext()) {
            Map.Entry<String, Deque<Waiting>> line = first.next();
            String sender = line.getKey();
            Deque<Waiting> others = line.getValue();
            first.remove();
            Waiting called = others.remove();
            if (!others.isEmpty()) {
                lines.put(sender, others);
            }
            begin(called);
        }
    }

    /** How many there is room for, at work and waiting. */
    synchronized int room() {
        return most - inHouse;
    }

    private record Waiting(String sender, CountDownLatch turn) {}
}
