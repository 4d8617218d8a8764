package org.openbeian.review;

import java.io.Serial;
import org.openbeian.common.BusinessException;

/** The caller, or whoever is to get the work, has a conflict of interest here and no part in it (SOD-04). */
public class Barred extends BusinessException {

    @Serial
    private static final long serialVersionUID = 1L;

    public Barred() {
        super("sod.04.barred");
    }

    private Barred(String key) {
        super(key);
    }

    /** Not the caller, but whoever is to get the work has it. */
    static Barred receiver() {
        return new Barred("sod.04.receiver");
    }

    @Override
    public int status() {
        return 403;
    }
}
