package org.openbeian.registration;

import java.io.Serial;
import java.time.Duration;
import org.openbeian.common.Busy;

/** The applicant has begun as many filings as it may in an hour. */
public class TooManyFilings extends Busy {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyFilings(int perHour, Duration wait) {
        super("filing.too_many_in_an_hour", perHour, wait.toMinutes() + 1);
        seconds = wait.toSeconds() + 1;
    }

    @Override
    public long secondsToWait() {
        return seconds;
    }
}
