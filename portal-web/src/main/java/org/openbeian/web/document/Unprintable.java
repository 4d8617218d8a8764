package org.openbeian.web.document;

import java.util.Collection;
import java.util.stream.Collectors;

/** A document holds signs that none of the fonts has. It is not made: whoever reads it would see something else. */
final class Unprintable extends RuntimeException {

    private static final int NAMED = 10;

    private static final long serialVersionUID = 1L;

    private final String signs;

    Unprintable(Collection<Integer> missing) {
        signs = missing.stream().limit(NAMED).map(Unprintable::named).collect(Collectors.joining(" · "));
    }

    private static String named(int sign) {
        String code = "U+%04X".formatted(sign);
        boolean shows =
                switch (Character.getType(sign)) {
                    case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
                    default -> true;
                };
        return shows ? Character.toString(sign) + " (" + code + ")" : code;
    }

    /** The signs, each with its number. */
    String signs() {
        return signs;
    }
}
