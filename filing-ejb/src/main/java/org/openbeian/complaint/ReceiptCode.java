package org.openbeian.complaint;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbeian.common.CodePoints;
import org.openbeian.common.Sealing;
import org.openbeian.common.SearchText;
import org.openbeian.common.Turns;

/**
 * The only key to a complaint: 23 random characters of Crockford's alphabet, 115 bits, and a check character, in groups
 * of four. Shown once, never kept.
 *
 * <p>What is kept is an Argon2id hash under a salt that belongs to the installation and the authority instead of the
 * single code, so that the row can be found by the hash. A common salt would be wrong for passwords, because people
 * choose the same ones and one pass over a dictionary would try them all. Here every code is drawn from 2^115: with a
 * million codes stored, one guess hits with 2^-95, and what is slow about the hash comes on top. The salt itself is made
 * with a key that is not in the database.
 *
 * <p>The code is drawn from the ticket of the form (128 bits of {@link java.security.SecureRandom}, signed by us) by
 * a keyed hash. A form that is sent twice, because somebody pressed twice, therefore gets the same code and not a
 * second complaint.
 */
public final class ReceiptCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DRAWN = 23;
    private static final int GROUP = 4;

    /** A page of text around it is looked through; a book, which anybody could send, is not. */
    private static final int LONGEST = 2000;

    /** Six groups anywhere in a text: each place is looked at, for a word of four letters may stand before them. */
    private static final Pattern GROUPS =
            Pattern.compile("(?<![0-9A-Z])(?=([0-9A-Z]{4}(?:[-_. ]{0,3}[0-9A-Z]{4}){5})(?![0-9A-Z]))");

    private static final Pattern DASHED = Pattern.compile("(?<![0-9A-Z])([0-9A-Z]{4}(?:-[0-9A-Z]{4}){5})(?![0-9A-Z])");

    private static final int SALT = 16;
    private static final Argon2Function SLOW = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private static final int AT_ONCE =
            Math.min(4, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    /** A quarter of the threads that answer requests (docker/lib/server.sh). */
    private static final int WAITING = 32;

    /**
     * Each takes 19 MiB and a processor for tens of milliseconds: a flood of codes takes neither from everybody else, and who
     * waits does not wait for ever.
     */
    private static final Turns TURNS = new Turns(AT_ONCE, WAITING, Duration.ofSeconds(5), "complaint.busy");

    private final String code;

    /** For which authority the hash was made; a service finds it here and makes none inside its transaction. */
    private int hashedFor;

    private String hash;

    private ReceiptCode(String code) {
        this.code = code;
    }

    static ReceiptCode drawn(Sealing sealing, int authority, byte[] ticket) {
        byte[] bits = sealing.fingerprint("receipt-code/" + authority, ticket);
        BigInteger number = new BigInteger(1, bits);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < DRAWN; i++) {
            BigInteger[] parts = number.divideAndRemainder(BigInteger.valueOf(ALPHABET.length()));
            code.append(ALPHABET.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return new ReceiptCode(code.append(check(code)).toString());
    }

    /**
     * As somebody types or pastes it: any case, any spaces and dashes, O for 0, I and L for 1, with the label, the number of
     * the complaint or the address that stands beside it. Empty when there is no whole code.
     */
    public static Optional<ReceiptCode> read(String typed) {
        return candidates(typed)
                .map(ReceiptCode::whole)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** All that was typed; else what is written in groups with dashes; else any groups, from the end, as a label is before. */
    private static Stream<String> candidates(String typed) {
        String text = written(typed);
        List<String> groups = inside(GROUPS, text);
        Collections.reverse(groups);
        return Stream.of(List.of(text), inside(DASHED, text), groups).flatMap(List::stream);
    }

    private static List<String> inside(Pattern groups, String text) {
        return groups.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Whether somebody took the number of the complaint for its code: there is no code beside it, not even a wrong one. */
    public static boolean isOnlyNumber(String typed) {
        return SearchText.code(typed).startsWith("CMP-")
                && inside(GROUPS, written(typed)).isEmpty();
    }

    private static Optional<ReceiptCode> whole(String written) {
        String code = plain(written);
        boolean whole = code.length() == DRAWN + 1
                && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && code.charAt(DRAWN) == check(code.substring(0, DRAWN));
        return whole ? Optional.of(new ReceiptCode(code)) : Optional.empty();
    }

    private static String plain(String typed) {
        return written(typed)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String written(String typed) {
        return SearchText.form(CodePoints.cut(Objects.toString(typed, ""), LONGEST))
                .toUpperCase(Locale.ROOT);
    }

    /** Whether somebody has the code before them: they typed its last group, or all of it. */
    public boolean endsWith(String typed) {
        String plain = plain(typed);
        return plain.length() >= GROUP && code.endsWith(plain);
    }

    /** The same, and what is no whole code opens nothing; that takes as long to find out. */
    public static ReceiptCode asTyped(String typed) {
        return read(typed).orElseGet(() -> new ReceiptCode("-"));
    }

    /** Luhn over the alphabet: finds one wrong character, and nearly all that have changed places. */
    private static char check(CharSequence drawn) {
        int n = ALPHABET.length();
        int sum = 0;
        for (int i = 0; i < drawn.length(); i++) {
            int value = ALPHABET.indexOf(drawn.charAt(drawn.length() - 1 - i));
            int weighed = i % 2 == 0 ? value * 2 : value;
            sum += weighed / n + weighed % n;
        }
        return ALPHABET.charAt((n - sum % n) % n);
    }

    /** 64 hexadecimal digits, the same for the same code at the same authority. Takes tens of milliseconds on purpose. */
    String hash(Sealing sealing, int authority) {
        return hash != null && hashedFor == authority ? hash : TURNS.inTurn(() -> hashed(sealing, authority));
    }

    /** Made now, for the services that are called with it. */
    ReceiptCode hashedBefore(Sealing sealing, int authority) {
        hash = hash(sealing, authority);
        hashedFor = authority;
        return this;
    }

    private String hashed(Sealing sealing, int authority) {
        byte[] salt = Arrays.copyOf(sealing.fingerprint("receipt-salt/" + authority, new byte[0]), SALT);
        return HexFormat.of()
                .formatHex(SLOW.hash(code.getBytes(StandardCharsets.US_ASCII), salt)
                        .getBytes());
    }

    /** In groups of four: {@code 7K2M-…}. */
    public String grouped() {
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            grouped.append(i > 0 && i % GROUP == 0 ? "-" : "").append(code.charAt(i));
        }
        return grouped.toString();
    }

    /** A code is a secret: nothing that prints an object may print it. */
    @Override
    public String toString() {
        return "ReceiptCode";
    }
}
