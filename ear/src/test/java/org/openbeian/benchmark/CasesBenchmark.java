package org.openbeian.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What it costs to take a filing, and to work one from there to the register, beside the bare process engine with the same
 * models on the same database. {@code ./portal benchmark submit} and {@code life} run it. Portal and engine take turns, A B
 * B A, so that what else the machine does falls on both; counters come first, for they are good to a hundredth, processor
 * time to a fifth, and a rate on a machine that others use to less than that.
 */
class CasesBenchmark {

    private static final int SUBMISSIONS = Integer.getInteger("openbeian.benchmark.submissions", 400);
    private static final int LIVES = Integer.getInteger("openbeian.benchmark.lives", 60);
    private static final int BLOCKS = 4;

    private final StringBuilder report = new StringBuilder();

    /** So many in a block, one or four at once. */
    private interface Block {
        void run(Rig rig, int times, int atOnce) throws Exception;
    }

    @Test
    void submit() throws Exception {
        compare("submit", SUBMISSIONS, (rig, times, atOnce) -> together(times, atOnce, rig::submit));
    }

    @Test
    void life() throws Exception {
        compare("life", LIVES, (rig, times, atOnce) -> {
            List<String> filings = together(times, atOnce, () -> {
                String filing = rig.submit();
                rig.finish(filing);
                return filing;
            });
            rig.settle(filings);
        });
    }

    private void compare(String what, int times, Block block) throws Exception {
        try (Rig portal = new PortalRig();
                Rig engine = new BareEngine()) {
            List<Rig> turns = List.of(portal, engine, engine, portal);
            for (Rig rig : List.of(portal, engine)) {
                block.run(rig, times, 2);
            }
            for (int atOnce : List.of(1, 4)) {
                Map<String, List<Map<String, Double>>> measured = new LinkedHashMap<>();
                for (int turn = 0; turn < BLOCKS; turn++) {
                    Rig rig = turns.get(turn);
                    Meter meter = rig.meter();
                    Map<String, Double> before = meter.read();
                    long began = System.nanoTime();
                    block.run(rig, times, atOnce);
                    double seconds = (System.nanoTime() - began) / 1e9;
                    Map<String, Double> each = Meter.each(before, meter.read(), times);
                    each.put("per second", times / seconds);
                    measured.computeIfAbsent(rig.name(), first -> new ArrayList<>())
                            .add(each);
                }
                print(what, times, atOnce, measured);
            }
        }
        Path target = Path.of("target", what + "-benchmark.txt");
        Files.createDirectories(target.getParent());
        Files.writeString(target, report);
    }

    private static <T> List<T> together(int times, int atOnce, Callable<T> one) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(atOnce);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> each : hands.invokeAll(Collections.nCopies(times, one))) {
                done.add(each.get());
            }
            return done;
        } finally {
            hands.shutdown();
        }
    }

    /** For each counter the mean of the two blocks, and how far they lie apart. */
    private void print(String what, int times, int atOnce, Map<String, List<Map<String, Double>>> measured) {
        line("%n%s, %d in a block, %d at once%n", what, times, atOnce);
        line("%-18s", "each");
        measured.keySet().forEach(rig -> line("%26s", rig));
        line("%12s%n", "ratio");
        List<String> names = new ArrayList<>(Meter.NAMES);
        names.add("per second");
        for (String name : names) {
            line("%-18s", name);
            List<Double> means = new ArrayList<>();
            for (List<Map<String, Double>> blocks : measured.values()) {
                double low =
                        blocks.stream().mapToDouble(one -> one.get(name)).min().orElseThrow();
                double high =
                        blocks.stream().mapToDouble(one -> one.get(name)).max().orElseThrow();
                double mean = (low + high) / 2;
                means.add(mean);
                line("%14.1f (±%5.1f %%)", mean, mean == 0 ? 0 : (high - low) / 2 / mean * 100);
            }
            line("%12.2f%n", means.get(1) == 0 ? 0 : means.get(0) / means.get(1));
        }
    }

    private void line(String format, Object... values) {
        String text = String.format(Locale.ROOT, format, values);
        report.append(text);
        System.out.print(text);
    }
}
