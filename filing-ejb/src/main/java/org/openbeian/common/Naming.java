package org.openbeian.common;

import java.util.Arrays;
import java.util.stream.Stream;

/** Whether words that others will read give somebody away who is sealed: by name, or by how they are reached. */
public final class Naming {

    /** Shorter names are too common to tell somebody by. */
    private static final int SHORTEST_NAME = 2;

    /** Of a contact such as "phone 138…, evenings", the parts by which somebody is reached are no shorter. */
    private static final int SHORTEST_CONTACT = 5;

    private Naming() {}

    /** @param name empty where only the contact is known */
    public static boolean names(String name, String contact, String text) {
        return text != null && (hasName(name, text) || hasContact(contact, text));
    }

    private static boolean hasName(String name, String text) {
        if (name.codePoints().anyMatch(Character::isIdeographic)) {
            return isLong(together(name), SHORTEST_NAME) && together(text).contains(together(name));
        }
        // between spaces, or a Mr Li would be in every "quality"
        return isLong(words(name).strip(), SHORTEST_NAME) && words(text).contains(words(name));
    }

    private static boolean hasContact(String contact, String text) {
        Stream<String> parts = Stream.of(
                        contact.split("[\\s\\p{Z},，;；、:：]+"), words(contact).split(" "))
                .flatMap(Arrays::stream)
                .filter(part -> part.contains("@") || part.chars().anyMatch(Character::isDigit));
        return Stream.concat(Stream.of(contact), parts)
                .map(Naming::together)
                .anyMatch(
                        part -> isLong(part, SHORTEST_CONTACT) && together(text).contains(part));
    }

    private static boolean isLong(String text, int shortest) {
        return CodePoints.length(text) >= shortest;
    }

    /** Letters and digits only, so that nobody is found by how they space a number. */
    private static String together(String text) {
        return words(text).replace(" ", "");
    }

    private static String words(String text) {
        return " " + SearchText.form(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
