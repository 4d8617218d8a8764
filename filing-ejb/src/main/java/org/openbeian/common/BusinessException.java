package org.openbeian.common;

import jakarta.ejb.ApplicationException;
import java.io.Serial;
import java.util.List;

/**
 * Something the user can understand and usually mend: a key of the text bundles with its arguments, and the place it
 * belongs to. The surrounding transaction is rolled back.
 */
@ApplicationException(rollback = true, inherited = true)
public class BusinessException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<Object> args;

    public BusinessException(String key, Object... args) {
        super(key + (args.length == 0 ? "" : List.of(args).toString()));
        this.key = key;
        this.args = List.of(args);
    }

    /** Key of the sentence in {@code messages.properties}, also the stable code in problem documents. */
    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }

    /** HTTP status that fits when it reaches a REST client. */
    public int status() {
        return 422;
    }
}
