package org.openbeian.common;

import java.io.Serial;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/**
 * The database cannot be reached: nothing that somebody did, nothing that a program did wrong, and soon over. Who asks tries
 * again, and the log needs no trace of where it was noticed.
 */
public class DatabaseAway extends BusinessException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int DEEPEST = 30;

    public DatabaseAway() {
        super("error.database_away");
    }

    @Override
    public int status() {
        return 503;
    }

    /** What the caller is to be told, if it is one of ours or can be put into words; wrappers are of many families. */
    public static Optional<BusinessException> orRefusal(Throwable thrown) {
        Throwable one = thrown;
        for (int depth = 0; one != null && depth < DEEPEST; one = one.getCause(), depth++) {
            if (one instanceof BusinessException refusal) {
                return Optional.of(refusal);
            }
        }
        if (causes(thrown)) {
            return Optional.of(new DatabaseAway());
        }
        return DatabaseBusy.causes(thrown) ? Optional.of(new DatabaseBusy()) : Optional.empty();
    }

    public static boolean causes(Throwable thrown) {
        Throwable one = thrown;
        for (int depth = 0; one != null && depth < DEEPEST; one = one.getCause(), depth++) {
            if (one instanceof DatabaseAway || isAway(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(Throwable one) {
        // 08: the connection itself, one among them that the driver has closed because its database is gone
        if (one instanceof SQLTransientConnectionException
                || one instanceof SQLNonTransientConnectionException
                || one instanceof SQLException said
                        && said.getSQLState() != null
                        && said.getSQLState().startsWith("08")) {
            return true;
        }
        // the driver's class and the pool's are not ours to know
        return one.getClass().getSimpleName().endsWith("CommunicationsException")
                || isOfPool(String.valueOf(one.getMessage()));
    }

    /**
     * There is no new connection, or one that lay in the pool would not begin a transaction, or the transaction has ended
     * with the connection that was lost. Not: all are in use, or a program wants two at once.
     */
    private static boolean isOfPool(String words) {
        return words.contains("Connection could not be allocated")
                || words.contains("Error in allocating a connection")
                        && !words.contains("max-wait-time")
                        && !words.contains("Local transaction already has");
    }
}
