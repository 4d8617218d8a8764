package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openbeian.story.container.SampleFilings;

/** Many wrong passwords and many equal submissions at one moment: everybody gets a clear answer, and the others go on. */
class SignInFloodIT {

    private static final int AT_ONCE = 64;
    private static final String PAGE = "/beihai/sign-in";

    @Test
    void wrong_passwords_from_everywhere_stop_nobody_else() throws Exception {
        Instant began = Instant.now();
        ExecutorService public_ = Executors.newSingleThreadExecutor();
        Future<Duration> other = public_.submit(() -> {
            Duration slowest = Duration.ZERO;
            for (int i = 0; i < 10; i++) {
                Instant asked = Instant.now();
                assertThat(Sender.anyone("en").get("/beihai/register").status()).isEqualTo(200);
                Duration took = Duration.between(asked, Instant.now());
                slowest = took.compareTo(slowest) > 0 ? took : slowest;
            }
            return slowest;
        });
        Map<Integer, Integer> answers =
                counted(atOnce(AT_ONCE, () -> signIn(Sender.anyone("en"), "lantu.filer", "wrong")));
        System.out.println("64 wrong passwords at once: " + answers + " in " + Duration.between(began, Instant.now())
                + ", slowest public page " + other.get());
        assertThat(answers.keySet()).isSubsetOf(422, 429);
        assertThat(other.get()).isLessThan(Duration.ofSeconds(10));
        assertThat(signIn(Sender.anyone("en"), "lantu.filer", SignInFloodIT.password()))
                .as("the account is not locked")
                .isEqualTo(302);
        public_.shutdown();
    }

    /** The refusals of one address cost next to nothing, and its passwords wait behind each other. */
    @Test
    void wrong_passwords_from_one_address_keep_nobody_waiting() throws Exception {
        Sender loud = Sender.anyone("en");
        int flooding = 30;
        Instant until = Instant.now().plusSeconds(8);
        ExecutorService flood = Executors.newFixedThreadPool(flooding);
        List<Future<List<Sender.Answer>>> tried = new ArrayList<>();
        for (int i = 0; i < flooding; i++) {
            String name = "nobody." + i;
            tried.add(flood.submit(() -> {
                List<Sender.Answer> answers = new ArrayList<>();
                while (Instant.now().isBefore(until)) {
                    answers.add(tried(loud, name, "wrong"));
                }
                return answers;
            }));
        }
        Thread.sleep(1500);
        Duration slowest = Duration.ZERO;
        for (int i = 0; i < 3; i++) {
            Instant asked = Instant.now();
            assertThat(signIn(Sender.anyone("en"), "lantu.filer", password()))
                    .as("who comes with the right one from elsewhere")
                    .isEqualTo(302);
            Duration took = Duration.between(asked, Instant.now());
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        }
        List<Sender.Answer> refused = new ArrayList<>();
        for (Future<List<Sender.Answer>> one : tried) {
            one.get().stream().filter(answer -> answer.status() == 429).forEach(refused::add);
        }
        flood.shutdown();
        System.out.println("30 connections of one address: " + refused.size()
                + " refused, slowest sign-in from elsewhere " + slowest);
        assertThat(slowest).isLessThan(Duration.ofSeconds(5));
        assertThat(refused).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.head()).contains("Retry-After: ");
            assertThat(answer.body()).contains("Please wait a little").doesNotContain("<nav", "<form");
        });
    }

    @Test
    void one_sender_waits_longer_with_each_mistake_whoever_it_is_about() {
        Sender guesser = Sender.anyone("en");
        Set<List<Integer>> series = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        for (String name : List.of("lantu.signer", "nobody.of.that.name")) {
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                answers.add(signIn(guesser, name, "wrong"));
            }
            series.add(answers);
        }
        System.out.println("seven mistakes in a row: " + series);
        assertThat(series).as("known and unknown names look the same").hasSize(1);
        assertThat(series.iterator().next()).startsWith(422, 422, 422, 422, 422).contains(429);
        assertThat(signIn(Sender.anyone("en"), "lantu.signer", password()))
                .as("its owner, elsewhere, does not wait")
                .isEqualTo(302);
    }

    @Test
    void the_same_submission_fifty_times_at_once_is_one() throws Exception {
        Portal portal = Portal.as("yunxiu.signer", "beihai");
        String document = SampleFilings.document(SampleFilings.sample("F01"));
        String key = UUID.randomUUID().toString();
        Set<String> numbers = new TreeSet<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (Portal.Reply reply : atOnce(50, () -> portal.file(document, key))) {
            statuses.merge(reply.status(), 1, Integer::sum);
            if (reply.status() == 201) {
                numbers.add(reply.json().getString("number"));
            }
        }
        System.out.println("one Idempotency-Key fifty times at once: " + statuses + " " + numbers);
        assertThat(statuses.keySet()).isSubsetOf(201, 409, 503);
        assertThat(numbers).hasSize(1);
    }

    private static String password() {
        return "beian-demo-2026";
    }

    private static int signIn(Sender sender, String name, String password) {
        return tried(sender, name, password).status();
    }

    private static Sender.Answer tried(Sender sender, String name, String password) {
        return sender.postPlain(
                PAGE,
                Map.of(
                        "form", "form",
                        "username", name,
                        "password", password,
                        "signIn", "signIn",
                        "jakarta.faces.ViewState", "stateless"));
    }

    private static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        CyclicBarrier together = new CyclicBarrier(times);
        ExecutorService people = Executors.newFixedThreadPool(times);
        try {
            List<Future<T>> asked = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                asked.add(people.submit(() -> {
                    together.await();
                    return act.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : asked) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private static Map<Integer, Integer> counted(List<Integer> statuses) {
        Map<Integer, Integer> counted = new TreeMap<>();
        statuses.forEach(status -> counted.merge(status, 1, Integer::sum));
        return counted;
    }
}
