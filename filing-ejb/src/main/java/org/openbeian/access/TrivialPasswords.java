package org.openbeian.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;

/**
 * What is tried first by whoever tries: the sign-in name, the name of the organisation or of this portal, rows of
 * keys, one piece again and again. Nothing is said about kinds of characters.
 */
final class TrivialPasswords {

    /** With fewer the rest of a password is no secret. */
    private static final int FEWEST_SIGNS = 5;

    /** A name of fewer stands in many words by chance. */
    private static final int SHORTEST_NAME = 4;

    private static final int SHORTEST_CHINESE_NAME = 2;

    /** Others than what is known must remain. */
    private static final int REMAINING = 6;

    private static final List<String> KNOWN = read();

    private TrivialPasswords() {}

    /**
     * @param names of the person and of the organisations the person works for
     * @throws Invalid at {@code newPassword} with the reason
     */
    static void refuse(String password, String username, Collection<String> names) {
        String plain = plain(password);
        if (plain.contains(plain(username))) {
            throw trivial("sign_in.password_known");
        }
        if (plain.codePoints().distinct().count() < FEWEST_SIGNS || isRepeated(plain)) {
            throw trivial("sign_in.password_repeated");
        }
        String rest = plain;
        for (String name : parts(names)) {
            rest = rest.replace(name, "");
        }
        if (rest.length() < plain.length() && rest.length() < REMAINING) {
            throw trivial("sign_in.password_name");
        }
        for (String known : KNOWN) {
            rest = rest.replace(known, "");
        }
        if (rest.length() < REMAINING) {
            throw trivial("sign_in.password_common");
        }
    }

    /** The names and the words they are made of, the longest first. */
    private static List<String> parts(Collection<String> names) {
        return names.stream()
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[\\s,]+"))))
                .map(TrivialPasswords::plain)
                .filter(name -> name.length()
                        >= (name.codePoints().anyMatch(Character::isIdeographic)
                                ? SHORTEST_CHINESE_NAME
                                : SHORTEST_NAME))
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** One piece again and again, such as abcabcabcabc. */
    private static boolean isRepeated(String text) {
        return !text.isEmpty() && (text + text).indexOf(text, 1) < text.length();
    }

    private static Invalid trivial(String reason) {
        return new Invalid("/newPassword", reason);
    }

    private static String plain(String text) {
        return InputCheck.tidied(text).toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
    }

    /** The longest first, so that 123456789 goes before 123. */
    private static List<String> read() {
        try (InputStream in = TrivialPasswords.class.getResourceAsStream("/access/trivial-passwords.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(TrivialPasswords::plain)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
