package org.openbeian.common;

import java.util.Set;
import java.util.function.IntPredicate;

/** Characters that nobody sees or can read: with them two different texts look the same, or one looks like another. */
public final class InvisibleCharacters {

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final int REPLACEMENT = 0xFFFD;

    /** More marks on one letter run over the lines above and below it. */
    private static final int MOST_MARKS = 4;

    /** Letters and marks by their class, that are drawn as nothing. */
    private static final Set<Integer> BLANKS =
            Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164, 0xFFA0);

    private InvisibleCharacters() {}

    /** In one line, a name say: control, zero-width and direction-changing characters, and halves of characters. */
    public static boolean inLine(String text) {
        return inLineAt(text) > 0;
    }

    /** In a text of several lines. What joins emoji and letters of some scripts is no trick there. */
    public static boolean inText(String text) {
        return inTextAt(text) > 0;
    }

    /** Which character of a line is the first of them, from 1; 0 when there is none. Who can't see it has to be told. */
    static int inLineAt(String text) {
        return first(text, c -> isBreak(c) || isUnseen(c));
    }

    /** The same in a text of several lines. */
    static int inTextAt(String text) {
        return first(text, c -> !isBreak(c) && c != JOINER && c != NON_JOINER && isUnseen(c));
    }

    private static int first(String text, IntPredicate hidden) {
        int[] signs = text.codePoints().toArray();
        for (int i = 0; i < signs.length; i++) {
            if (hidden.test(signs[i])) {
                return i + 1;
            }
        }
        return 0;
    }

    /** What every reader would see differently or not at all: no characters, private ones, heaps of marks. */
    public static boolean unreadable(String text) {
        int marks = 0;
        for (int c : text.codePoints().toArray()) {
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            marks = mark ? marks + 1 : 0;
            if (marks > MOST_MARKS || c == REPLACEMENT || type == Character.PRIVATE_USE || isUnknown(c, type)) {
                return true;
            }
        }
        return false;
    }

    /** The planes of ideographs are filled faster than Java follows. */
    private static boolean isUnknown(int c, int type) {
        int plane = c >> 16;
        boolean ideograph = (plane == 2 || plane == 3) && (c & 0xFFFF) < 0xFFFE;
        return type == Character.UNASSIGNED && !ideograph;
    }

    static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }

    static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> BLANKS.contains(c);
        };
    }
}
