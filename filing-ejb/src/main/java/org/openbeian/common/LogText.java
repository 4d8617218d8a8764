package org.openbeian.common;

/**
 * What goes into the log and may hold what somebody has sent: a line break in it would begin a line that nobody has written,
 * and other control characters make the file one that tools take for no text. They stand there as their numbers.
 */
public final class LogText {

    private static final int DEEPEST = 30;

    private LogText() {}

    public static String of(String text) {
        if (text == null || text.chars().noneMatch(LogText::isControl)) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.chars().forEach(one -> {
            if (isControl(one)) {
                clean.append(String.format("\\u%04x", one));
            } else {
                clean.append((char) one);
            }
        });
        return clean.toString();
    }

    /** The same of what it and its causes say; what says nothing of that kind is told as it is. */
    public static Throwable of(Throwable thrown) {
        return isClean(thrown) ? thrown : new Told(thrown, 0);
    }

    private static boolean isClean(Throwable thrown) {
        int depth = 0;
        for (Throwable one = thrown; one != null && depth < DEEPEST; one = one.getCause(), depth++) {
            String said = one.toString();
            if (said != null && said.chars().anyMatch(LogText::isControl)) {
                return false;
            }
        }
        return true;
    }

    /** Also those that only some readers take for the end of a line. */
    private static boolean isControl(int one) {
        return Character.isISOControl(one) || one == '\u2028' || one == '\u2029';
    }

    /** In place of what was thrown: where it was thrown, and what it says, cleaned. */
    private static final class Told extends Throwable {

        private static final long serialVersionUID = 1L;

        Told(Throwable thrown, int depth) {
            super(
                    of(thrown.toString()),
                    thrown.getCause() == null || depth >= DEEPEST ? null : new Told(thrown.getCause(), depth + 1),
                    false,
                    true);
            setStackTrace(thrown.getStackTrace());
        }

        /** The class that was thrown is named in it. */
        @Override
        public String toString() {
            return getMessage();
        }
    }
}
