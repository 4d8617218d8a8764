package org.openbeian.web.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.openbeian.common.PortalClock;

/**
 * Holds floods off without knowing anybody: how often the same address may complain or try a receipt code. It counts in
 * memory, under a hash of the address whose key is drawn anew every hour and never leaves the memory; what is counted
 * can't be led back to an address, by us neither.
 */
@ApplicationScoped
public class Gate {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Duration KEY_LIVES = Duration.ofHours(1);

    /** Complaints in ten minutes from one address, and from everywhere. */
    private static final int COMPLAINTS = 5;

    private static final int COMPLAINTS_IN_ALL = 300;

    /** Receipt codes in ten minutes from one address, and from everywhere. */
    private static final int CODES = 30;

    private static final int CODES_IN_ALL = 2000;

    @Inject
    PortalClock clock;

    private final Counts complaints = new Counts(COMPLAINTS, COMPLAINTS_IN_ALL, WINDOW, KEY_LIVES);
    private final Counts codes = new Counts(CODES, CODES_IN_ALL, WINDOW, KEY_LIVES);

    /** @throws TooMany with nothing of the form lost */
    public void mayComplain(HttpServletRequest request) {
        pass(complaints, request);
    }

    /** @throws TooMany when codes are guessed */
    public void mayTry(HttpServletRequest request) {
        pass(codes, request);
    }

    private void pass(Counts counts, HttpServletRequest request) {
        Instant now = clock.instant();
        if (!counts.pass(request.getRemoteAddr(), now)) {
            throw new TooMany("complaint.too_many", WINDOW.toMinutes());
        }
    }
}
