package org.openbeian.common;

import java.io.Serial;

/** Too much at the moment; the same is to be sent again a little later. */
public class Busy extends BusinessException {

    @Serial
    private static final long serialVersionUID = 1L;

    public Busy(String key, Object... args) {
        super(key, args);
    }

    /** After which the same has a chance. */
    public long secondsToWait() {
        return 1;
    }

    @Override
    public int status() {
        return 429;
    }
}
