package org.openbeian.access;

/** As much of a name as it takes to know somebody again, and too little to get to know somebody. */
final class MaskedName {

    private MaskedName() {}

    /** {@code 李*} and {@code L… W…}. */
    static String of(Person person) {
        return zh(person.getNameZh()) + " / " + en(person.getNameEn());
    }

    private static String zh(String name) {
        return name.isEmpty() ? "*" : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }

    private static String en(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                initials.append(initials.isEmpty() ? "" : " ")
                        .append(word, 0, word.offsetByCodePoints(0, 1))
                        .append('…');
            }
        }
        return initials.isEmpty() ? "…" : initials.toString();
    }
}
