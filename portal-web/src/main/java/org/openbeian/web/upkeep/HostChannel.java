package org.openbeian.web.upkeep;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbeian.access.PeriodicWork;
import org.openbeian.common.BusinessException;
import org.openbeian.common.PortalClock;
import org.openbeian.notification.LetterRow;
import org.openbeian.tenancy.Authority;
import org.openbeian.upkeep.HostService;
import org.openbeian.upkeep.StuckRow;
import org.openbeian.web.frame.text.Texts;

/**
 * Answers {@code ./portal stuck}, {@code retry}, {@code resolve} and {@code status}. They ask by a file in a directory of the
 * installation that is its owner's alone, so nothing listens for it, and who may ask is who could read the database anyway.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class HostChannel {

    private static final Logger LOG = Logger.getLogger(HostChannel.class.getName());
    private static final Pattern ASK = Pattern.compile("ask-[a-z0-9]{1,40}");
    private static final Pattern ANSWER = Pattern.compile("answer-[a-z0-9]{1,40}(\\.new)?");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(PortalClock.ZONE);

    /** Whoever asked has given up by then. */
    private static final Duration GOOD = Duration.ofSeconds(60);

    private static final int LONGEST = 4096;
    private static final String NOTHING = "Nothing stands still.\n";
    private static final Texts WORDS = Texts.in(Locale.ENGLISH);

    @Inject
    PeriodicWork round;

    @Inject
    HostService service;

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void look() {
        round.come("What is asked on this machine", this::answerAll);
    }

    private void answerAll() {
        String asks = System.getProperty("openbeian.asks", "");
        if (asks.isEmpty() || !Files.isDirectory(Path.of(asks), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        sweep(Path.of(asks));
        for (Path ask : named(ASK, Path.of(asks))) {
            try {
                List<String> said = taken(ask);
                if (!said.isEmpty()) {
                    write(ask.resolveSibling(ask.getFileName().toString().replace("ask-", "answer-")), answer(said));
                }
            } catch (IOException notReadable) {
                LOG.log(Level.WARNING, "What was asked on this machine could not be answered", notReadable);
            }
        }
    }

    private static List<Path> named(Pattern name, Path asks) {
        try (Stream<Path> files = Files.list(asks)) {
            return files.filter(
                            file -> name.matcher(file.getFileName().toString()).matches())
                    .toList();
        } catch (IOException gone) {
            return List.of();
        }
    }

    /** Answers that nobody took: whoever asked had given up by then. */
    static void sweep(Path asks) {
        for (Path answer : named(ANSWER, asks)) {
            try {
                if (!isAwaited(answer)) {
                    Files.deleteIfExists(answer);
                }
            } catch (IOException gone) {
                LOG.log(Level.FINE, "An answer has gone meanwhile", gone);
            }
        }
    }

    private static boolean isAwaited(Path file) throws IOException {
        Instant written =
                Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
        return Instant.now().isBefore(written.plus(GOOD));
    }

    /** Once: it is gone before anything is done. Empty when nobody waits for it any more. */
    static List<String> taken(Path ask) throws IOException {
        boolean good =
                Files.isRegularFile(ask, LinkOption.NOFOLLOW_LINKS) && Files.size(ask) <= LONGEST && isAwaited(ask);
        List<String> said = good ? Files.readAllLines(ask) : List.of();
        Files.delete(ask);
        return said;
    }

    private static void write(Path answer, String text) throws IOException {
        Path made = answer.resolveSibling(answer.getFileName() + ".new");
        Files.createFile(made, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(made, text);
        Files.move(made, answer, StandardCopyOption.ATOMIC_MOVE);
    }

    /** @param said what is asked, of what, by whom, and how it was done: a line each */
    String answer(List<String> said) {
        return switch (said.get(0)) {
            case "late" -> late(PeriodicWork.late(Instant.now()));
            case "stuck" -> stuck(false);
            case "stuck-all" -> stuck(true);
            case "retry" -> acted(said, (id, who) -> service.again(id, who));
            case "resolve" -> acted(said, (id, who) -> service.resolve(id, who, part(said, 3)));
            default -> "This portal does not know the command. Nothing was done.\n";
        };
    }

    private String acted(List<String> said, BiConsumer<String, String> act) {
        String id = part(said, 1);
        List<String> lines = new ArrayList<>();
        ofEach(lines, authority -> {
            if (service.isStuck(id)) {
                act.accept(id, part(said, 2));
                lines.add("Done; whatever fails again is listed again.");
            }
        });
        return lines.isEmpty() ? "Nothing with this id stands still.\n" : String.join("\n", lines) + "\n";
    }

    /** @param all also each letter that is kept only because there is no mail server */
    private String stuck(boolean all) {
        List<String> lines = new ArrayList<>();
        AtomicLong kept = new AtomicLong();
        ofEach(lines, authority -> {
            service.steps().forEach(step -> lines.add(step(authority, step)));
            List<LetterRow> letters = all ? service.everyLetter() : service.letters();
            letters.forEach(letter -> lines.add(letter(authority, letter)));
            if (!all) {
                more(authority, service.countLetters() - letters.size()).ifPresent(lines::add);
                kept.addAndGet(service.countKept());
            }
        });
        return stuck(lines, kept.get());
    }

    private void ofEach(List<String> lines, Consumer<Authority> work) {
        round.ofEach("What is asked on this machine", authority -> {
            try {
                work.accept(authority);
            } catch (BusinessException refused) {
                lines.add("Refused: " + WORDS.sentence(refused.key(), refused.args()));
            } catch (EJBException failed) {
                LOG.log(Level.WARNING, "What was asked on this machine failed", failed);
                lines.add(authority.getCode() + ": this failed; the log of the server says why.");
            }
        });
    }

    static Optional<String> more(Authority authority, long more) {
        return more <= 0
                ? Optional.empty()
                : Optional.of(authority.getCode() + ": letters not listed here: " + more
                        + "; ./portal stuck --all lists them.");
    }

    /** What nobody can mend but by a mail server is one line, whatever it says first; {@code ./portal} reads that. */
    static String stuck(List<String> lines, long kept) {
        String said = lines.isEmpty() ? NOTHING : String.join("\n", lines) + "\n";
        return kept == 0
                ? said
                : said + "Letters kept, as there is no mail server (OPENBEIAN_SMTP_HOST): " + kept
                        + "; ./portal stuck --all lists them.\n";
    }

    /** A line for each work that has not ended well for a while; empty when all is well. */
    static String late(Map<String, Instant> rounds) {
        return rounds.entrySet().stream()
                .map(round -> round.getKey() + ": not done since " + TIME.format(round.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String part(List<String> said, int at) {
        return at < said.size() ? said.get(at) : "";
    }

    static String step(Authority authority, StuckRow row) {
        String step = "step." + row.getStep();
        return line(
                row.getId(),
                authority,
                row.getNumber(),
                WORDS.get(WORDS.containsKey(step) ? step : "step.other"),
                WORDS.get("stuck_cause." + row.getCause()),
                row.getSince());
    }

    static String letter(Authority authority, LetterRow row) {
        return line(
                row.getId(),
                authority,
                row.getNumber(),
                "A letter",
                WORDS.get("letter_standing." + row.getStanding()),
                row.getWrittenAt());
    }

    private static String line(
            String id, Authority authority, String number, String what, String cause, Instant since) {
        return id + "\n    " + authority.getCode() + "  " + (number.isEmpty() ? "-" : number) + "  " + what + "\n    "
                + cause + "; since " + TIME.format(since);
    }
}
