package org.openbeian.common;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;

/**
 * Who asked has gone: closed the window, followed another link, lost the network. Nobody waits for the answer, and nothing
 * is wrong with the portal. The server has no exception of its own for it, so it is known by where it was thrown: in what
 * writes to, and reads from, the connection of a browser.
 */
public final class HungUp {

    private static final Set<String> BROWSER = Set.of(
            "org.apache.catalina.connector.OutputBuffer",
            "org.apache.catalina.connector.InputBuffer",
            "org.glassfish.grizzly.http.io.OutputBuffer",
            "org.glassfish.grizzly.http.io.InputBuffer");

    private static final int DEEPEST = 30;

    private HungUp() {}

    public static boolean causes(Throwable thrown) {
        boolean hungUp = false;
        int depth = 0;
        for (Throwable one = thrown; one != null && depth < DEEPEST; one = one.getCause(), depth++) {
            if (one instanceof SQLException) {
                return false;
            }
            hungUp |= one instanceof IOException && isOfBrowser(one);
        }
        return hungUp;
    }

    private static boolean isOfBrowser(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace()).anyMatch(frame -> BROWSER.contains(frame.getClassName()));
    }
}
