package org.openbeian.access;

import java.io.Serial;
import org.openbeian.common.BusinessException;

/** The caller is known and lacks the right; shown as a page that says so, or 403. */
public class AccessDenied extends BusinessException {

    @Serial
    private static final long serialVersionUID = 1L;

    public AccessDenied() {
        super("error.forbidden");
    }

    @Override
    public int status() {
        return 403;
    }
}
