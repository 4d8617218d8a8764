package org.openbeian.common;

/**
 * Idempotency of a form, as the {@code Idempotency-Key} is that of a call by REST: from which form something comes, as
 * a unique key of the database: a form has an id from the moment in which it is shown, and the same form with the same
 * answers sent twice makes one. Gone back to and changed, it is another one.
 */
public final class OnceKey {

    private static final int SHORTEST = 8;

    private OnceKey() {}

    /**
     * @param whose who sends it, so that nobody meets the forms of another
     * @param form the id of the form
     * @param answers what was typed
     * @throws Conflict when the form has come back without its id and could be sent twice
     */
    public static String of(String whose, String form, String... answers) {
        if (form == null || form.length() < SHORTEST) {
            throw new Conflict("page.moved_on");
        }
        StringBuilder all = new StringBuilder(String.valueOf(whose));
        add(all, form);
        for (String answer : answers) {
            add(all, answer == null ? "" : answer);
        }
        return Hashes.sha256(all.toString());
    }

    /** With its length, so that no two lists of answers read the same. */
    private static void add(StringBuilder all, String answer) {
        all.append('\n').append(answer.length()).append(':').append(answer);
    }
}
