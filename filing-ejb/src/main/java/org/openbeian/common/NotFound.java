package org.openbeian.common;

import java.io.Serial;

/** What is not there and what is not the caller's look the same on purpose. */
public class NotFound extends BusinessException {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("error.not_found");
    }

    @Override
    public int status() {
        return 404;
    }
}
