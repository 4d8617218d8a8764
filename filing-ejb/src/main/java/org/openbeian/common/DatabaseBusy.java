package org.openbeian.common;

import java.io.Serial;

/**
 * All connections to the database are in use, and none came free in the time that is waited for one: too many ask at once. It
 * is over when they have been answered.
 */
public class DatabaseBusy extends BusinessException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int DEEPEST = 30;

    public DatabaseBusy() {
        super("error.database_busy");
    }

    @Override
    public int status() {
        return 503;
    }

    public static boolean causes(Throwable thrown) {
        Throwable one = thrown;
        for (int depth = 0; one != null && depth < DEEPEST; one = one.getCause(), depth++) {
            if (one instanceof DatabaseBusy || isUsedUp(String.valueOf(one.getMessage()))) {
                return true;
            }
        }
        return false;
    }

    /** As the pool says it; its class is not ours to know. */
    private static boolean isUsedUp(String words) {
        return words.contains("In-use connections equal max-pool-size");
    }
}
