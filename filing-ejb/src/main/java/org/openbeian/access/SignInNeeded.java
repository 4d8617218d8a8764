package org.openbeian.access;

import java.io.Serial;
import org.openbeian.common.BusinessException;

/** Nobody is signed in, or the membership has ended since. */
public class SignInNeeded extends BusinessException {

    @Serial
    private static final long serialVersionUID = 1L;

    public SignInNeeded() {
        super("error.sign_in_needed");
    }

    @Override
    public int status() {
        return 401;
    }
}
