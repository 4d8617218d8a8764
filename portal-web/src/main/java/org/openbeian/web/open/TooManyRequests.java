package org.openbeian.web.open;

import org.openbeian.common.BusinessException;

/** Too often from one place, or too much from everywhere: try again in a few minutes. */
public class TooManyRequests extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyRequests(String key, Object... args) {
        super(key, args);
    }

    @Override
    public int status() {
        return 429;
    }
}
