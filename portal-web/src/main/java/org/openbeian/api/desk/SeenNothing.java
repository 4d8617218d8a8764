package org.openbeian.api.desk;

import java.io.Serial;
import org.openbeian.common.BusinessException;

/** An act that does not say as what the case was seen (RFC 6585). */
class SeenNothing extends BusinessException {

    @Serial
    private static final long serialVersionUID = 1L;

    SeenNothing() {
        super("case.if_match_needed");
    }

    /** Precondition Required. */
    @Override
    public int status() {
        return 428;
    }
}
