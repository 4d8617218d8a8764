package org.openbeian.web.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.openbeian.common.PortalClock;
import org.openbeian.web.request.Sender;

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

    /** Reports of incidents by the public in ten minutes from one address, and from everywhere. */
    private static final int REPORTS = 5;

    private static final int REPORTS_IN_ALL = 300;

    /** Requests to correct the register in ten minutes from one address, and from everywhere. */
    private static final int CORRECTIONS = 5;

    private static final int CORRECTIONS_IN_ALL = 300;

    /** Forms with mistakes in them are sent again; so many tries all the same. */
    private static final int TRIES = 40;

    private static final int TRIES_IN_ALL = 2000;

    /** Receipt codes in ten minutes from one address, and from everywhere. */
    private static final int CODES = 30;

    private static final int CODES_IN_ALL = 2000;

    @Inject
    PortalClock clock;

    private final Counts tries = new Counts(TRIES, TRIES_IN_ALL, WINDOW, KEY_LIVES);
    private final Counts complaints = new Counts(COMPLAINTS, COMPLAINTS_IN_ALL, WINDOW, KEY_LIVES);
    private final Counts reports = new Counts(REPORTS, REPORTS_IN_ALL, WINDOW, KEY_LIVES);
    private final Counts corrections = new Counts(CORRECTIONS, CORRECTIONS_IN_ALL, WINDOW, KEY_LIVES);
    private final Counts codes = new Counts(CODES, CODES_IN_ALL, WINDOW, KEY_LIVES);

    /**
     * Takes a complaint. One that was refused for a mistake in it counts as a try only.
     *
     * @throws TooMany with nothing of the form lost
     */
    public <T> T complaint(HttpServletRequest request, Supplier<T> lodging) {
        return counted(complaints, request, lodging);
    }

    /** Takes a report of an incident. @throws TooMany with nothing of the form lost */
    public <T> T report(HttpServletRequest request, Supplier<T> reporting) {
        return counted(reports, request, reporting);
    }

    /** Takes a request to correct the register. @throws TooMany with nothing of the form lost */
    public <T> T correction(HttpServletRequest request, Supplier<T> asking) {
        return counted(corrections, request, asking);
    }

    /** @throws TooMany when codes are guessed */
    public void mayTry(HttpServletRequest request) {
        pass(codes, Sender.of(request), clock.instant());
    }

    private <T> T counted(Counts counts, HttpServletRequest request, Supplier<T> act) {
        String sender = Sender.of(request);
        Instant now = clock.instant();
        pass(tries, sender, now);
        pass(counts, sender, now);
        boolean received = false;
        try {
            T answer = act.get();
            received = true;
            return answer;
        } finally {
            if (!received) {
                counts.giveBack(sender);
            }
        }
    }

    private static void pass(Counts counts, String sender, Instant now) {
        if (!counts.pass(sender, now)) {
            throw new TooMany("complaint.too_many", WINDOW.toMinutes());
        }
    }
}
