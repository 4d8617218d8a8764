package org.openbeian.api.twin;

import java.io.Serial;
import org.openbeian.common.BusinessException;

/** As much is being read at once as this node can bear; the reader comes again in a while. */
public class Busy extends BusinessException {

    @Serial
    private static final long serialVersionUID = 1L;

    public Busy() {
        super("error.busy_download");
    }

    @Override
    public int status() {
        return 503;
    }
}
