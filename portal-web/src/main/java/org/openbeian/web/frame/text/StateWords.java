package org.openbeian.web.frame.text;

import java.util.Arrays;
import java.util.Set;
import org.openbeian.registration.FilingState;

/** Where the word for a state lies: the one place that pages, printed documents and answers ask. */
public final class StateWords {

    /** What has states of its own beside those of the state table. */
    private static final Set<String> ENDS_ALIKE = Set.of("certificate_state", "version_state");

    private StateWords() {}

    /**
     * The key of the word for a state. Certificates and versions end as their registration does, and then say it in the
     * words of the state table.
     */
    public static String key(String table, Object state) {
        String name = String.valueOf(state);
        boolean shared = ENDS_ALIKE.contains(table)
                && Arrays.stream(FilingState.values())
                        .anyMatch(known -> known.name().equals(name));
        return (shared ? "state" : table) + "." + name;
    }
}
