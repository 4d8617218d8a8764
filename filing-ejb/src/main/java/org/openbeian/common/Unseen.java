package org.openbeian.common;

/** Characters that nobody sees: with them two different texts look the same, or one looks like another. */
public final class Unseen {

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private Unseen() {}

    /** In one line, a name say: control, zero-width and direction-changing characters, and halves of characters. */
    public static boolean inLine(String text) {
        return text.codePoints().anyMatch(c -> isBreak(c) || isUnseen(c));
    }

    /** In a text of several lines. What joins emoji and letters of some scripts is no trick there. */
    public static boolean inText(String text) {
        return text.codePoints().anyMatch(c -> !isBreak(c) && c != JOINER && c != NON_JOINER && isUnseen(c));
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
