package org.openbeian.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.openbeian.common.PortalClock;
import org.openbeian.web.frame.request.AuthorityRequest;
import org.openbeian.web.frame.request.Sender;

/**
 * The rate limit (throttle) of what is open to everybody. Holds floods off without knowing anybody: how often the same
 * address may complain or try a receipt code. It counts in memory, under marks of the addresses, and forgets them with
 * the key of the marks when the ten minutes are over; what is counted can't be led back to an address, by us neither.
 * The limits are in {@code docs/adr/0010-what-is-left-of-the-public.md}.
 */
@ApplicationScoped
public class PublicRateLimit {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    /** Complaints in ten minutes from one address. */
    private static final int COMPLAINTS = 5;

    /**
     * Of those besides in which somebody may be in danger: behind one address there may be a school or a hospital. It is
     * for whoever writes to say so, so they have a limit of their own, which is higher and not endless.
     */
    private static final int URGENT = 20;

    /** Reports of incidents by the public in ten minutes from one address. */
    private static final int REPORTS = 5;

    /** Requests to correct the register in ten minutes from one address. */
    private static final int CORRECTIONS = 5;

    /**
     * Of each of these in ten minutes to one authority, from everywhere: what the machine can take, so that a flood closes
     * the door of one authority late, and of the others not at all.
     */
    private static final int IN_ALL = 3000;

    /** Forms with mistakes in them are sent again; so many tries all the same. */
    private static final int TRIES = 40;

    private static final int TRIES_IN_ALL = 20_000;

    /** Receipt codes in ten minutes from one address, and to one authority: each costs tens of milliseconds. */
    private static final int CODES = 30;

    private static final int CODES_IN_ALL = 6000;

    @Inject
    PortalClock clock;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private final RateWindow tries = new RateWindow(TRIES, TRIES_IN_ALL, WINDOW);
    private final RateWindow complaints = new RateWindow(COMPLAINTS, IN_ALL, WINDOW);
    private final RateWindow urgent = new RateWindow(URGENT, IN_ALL, WINDOW);
    private final RateWindow urgentTries = new RateWindow(TRIES, TRIES_IN_ALL, WINDOW);
    private final RateWindow reports = new RateWindow(REPORTS, IN_ALL, WINDOW);
    private final RateWindow corrections = new RateWindow(CORRECTIONS, IN_ALL, WINDOW);
    private final RateWindow codes = new RateWindow(CODES, CODES_IN_ALL, WINDOW);
    private ScheduledFuture<?> wiping;

    @PostConstruct
    void begin() {
        wiping = scheduler.scheduleAtFixedRate(this::wipe, 1, 1, TimeUnit.MINUTES);
    }

    @PreDestroy
    void end() {
        wiping.cancel(false);
    }

    private void wipe() {
        List.of(tries, complaints, urgent, urgentTries, reports, corrections, codes)
                .forEach(counts -> counts.wipe(clock.instant()));
    }

    /**
     * Takes a complaint. One that was refused for a mistake in it counts as a try only, and so does a form that was
     * received before, which is answered once more also when no new one would be taken.
     *
     * @param before whether this form was received before
     * @throws TooManyRequests with nothing of the form lost
     */
    public <T> T complaint(HttpServletRequest request, BooleanSupplier before, Supplier<T> lodging) {
        try {
            return counted(tries, complaints, request, before, lodging);
        } catch (TooManyRequests tooMany) {
            throw new TooManyRequests("complaint.too_many_but_urgent", WINDOW.toMinutes(), COMPLAINTS, URGENT);
        }
    }

    /** Takes one in which somebody may be in danger: counted as a complaint is, and apart from all the others. */
    public <T> T urgentComplaint(HttpServletRequest request, BooleanSupplier before, Supplier<T> lodging) {
        return counted(urgentTries, urgent, request, before, lodging);
    }

    /** Takes a report of an incident, counted as a complaint is. @throws TooManyRequests with nothing of the form lost */
    public <T> T report(HttpServletRequest request, BooleanSupplier before, Supplier<T> reporting) {
        return counted(tries, reports, request, before, reporting);
    }

    /** Takes a request to correct the register, counted as a complaint is. @throws TooManyRequests with nothing of the form lost */
    public <T> T correction(HttpServletRequest request, BooleanSupplier before, Supplier<T> asking) {
        return counted(tries, corrections, request, before, asking);
    }

    /** @throws TooManyRequests when codes are guessed */
    public void mayTry(HttpServletRequest request) {
        pass(codes, request, clock.instant());
    }

    private <T> T counted(
            RateWindow sent, RateWindow counts, HttpServletRequest request, BooleanSupplier before, Supplier<T> act) {
        Instant now = clock.instant();
        pass(sent, request, now);
        if (before.getAsBoolean()) {
            return act.get();
        }
        pass(counts, request, now);
        boolean received = false;
        try {
            T answer = act.get();
            received = true;
            return answer;
        } finally {
            if (!received) {
                counts.giveBack(authority(request), Sender.of(request));
            }
        }
    }

    private static void pass(RateWindow counts, HttpServletRequest request, Instant now) {
        if (!counts.pass(authority(request), Sender.of(request), now)) {
            throw new TooManyRequests("complaint.too_many", WINDOW.toMinutes());
        }
    }

    private static int authority(HttpServletRequest request) {
        return AuthorityRequest.of(request).authority().getId();
    }
}
