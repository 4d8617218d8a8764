package org.openbeian.common;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * Of two who do the same at the same moment a unique key of the database lets one through. Only that is what the second one
 * is told: a database that is away, a text that is too long and everything else that fails on its way there are not theirs.
 */
public final class UniqueKey {

    /** MySQL: duplicate entry. The same SQL state has more than one meaning, such as a row that is referred to. */
    private static final int DUPLICATE = 1062;

    private static final int DEEPEST = 30;

    private UniqueKey() {}

    /** Writes what is to be written now. @param taken what is thrown when another one was faster */
    public static void decides(EntityManager em, Supplier<? extends BusinessException> taken) {
        try {
            em.flush();
        } catch (PersistenceException failure) {
            if (isBroken(failure)) {
                throw taken.get();
            }
            throw failure;
        }
    }

    static boolean isBroken(Throwable failure) {
        Throwable one = failure;
        for (int depth = 0; one != null && depth < DEEPEST; one = one.getCause(), depth++) {
            if (one instanceof SQLException refused && refused.getErrorCode() == DUPLICATE) {
                return true;
            }
        }
        return false;
    }
}
