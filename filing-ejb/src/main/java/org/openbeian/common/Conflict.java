package org.openbeian.common;

import java.io.Serial;

/** The thing has moved on since the caller saw it: another tab, another person, a second submit. */
public class Conflict extends BusinessException {

    @Serial
    private static final long serialVersionUID = 1L;

    public Conflict(String key, Object... args) {
        super(key, args);
    }

    @Override
    public int status() {
        return 409;
    }
}
