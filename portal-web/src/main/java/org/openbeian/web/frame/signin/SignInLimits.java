package org.openbeian.web.frame.signin;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openbeian.common.Busy;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Turns;
import org.openbeian.web.frame.request.AuthorityRequest;
import org.openbeian.web.frame.request.Sender;
import org.openbeian.web.frame.request.SenderSlots;
import org.openbeian.web.open.RateWindow;

/**
 * The rate limit (throttle) of signing in, instead of a lockout. Holds guessing off where it comes from, so that nobody
 * can lock somebody else out: one address may be wrong so often in ten minutes, and about one name it waits longer with
 * each mistake. What others try about a name costs its owner nothing. And nobody keeps others from signing in: of one
 * address few passwords are compared at a time, fewer about one name, and what is right is counted too. Kept in memory, under marks of the addresses, and
 * for unknown names as for known ones.
 */
@ApplicationScoped
public class SignInLimits {

    /** What is tried, with the name behind it: an empty one is a name as well, and not a code. */
    private static final String NAME = "name ";

    private static final String CODE = "code";

    private static final Duration WINDOW = Duration.ofMinutes(10);

    /** Mistakes in ten minutes from one address: an authority behind one address has as many clerks. */
    private static final int MISTAKES = 60;

    @Inject
    PortalClock clock;

    @Resource
    ManagedScheduledExecutorService scheduler;

    /** In ten minutes from one address, right or wrong: each takes a processor for thirty milliseconds. */
    private static final int ATTEMPTS = 2000;

    /** At a time from one address. Its clerks wait for each other for a moment, and those of other addresses find room. */
    static final int AT_ONCE = 6;

    /** Of those about one name: who repeats one leaves room to the colleagues. */
    static final int AT_ONCE_ABOUT_ONE = 2;

    private final RateWindow attempts = new RateWindow(ATTEMPTS, Integer.MAX_VALUE, WINDOW);
    private final SenderSlots places = new SenderSlots(Integer.MAX_VALUE, AT_ONCE);
    private final SenderSlots placesAboutOne = new SenderSlots(Integer.MAX_VALUE, AT_ONCE_ABOUT_ONE);
    private final RateWindow mistakes = new RateWindow(MISTAKES, Integer.MAX_VALUE, WINDOW);
    private final Delays delays = new Delays(WINDOW);
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
        attempts.wipe(clock.instant());
        mistakes.wipe(clock.instant());
        delays.wipe(clock.instant());
    }

    /**
     * Why nothing that a sender tries about a name would be compared now; asked before a page is made of what was sent, so
     * that a flood costs next to nothing. What comes at the same moment is decided by the attempt.
     */
    public Optional<Busy> refusal(HttpServletRequest request, String name) {
        String about = named(name);
        return refusal(request, about, placesAboutOne.isFree(oneOf(Sender.of(request), about)));
    }

    /** The same of a code. */
    public Optional<Busy> refusalOfCode(HttpServletRequest request) {
        return refusal(request, CODE, true);
    }

    private Optional<Busy> refusal(HttpServletRequest request, String about, boolean isRoom) {
        Instant now = clock.instant();
        int authority = AuthorityRequest.of(request).authority().getId();
        String sender = Sender.of(request);
        long wait = delays.wait(sender, about, now);
        if (wait > 0) {
            return Optional.of(new Busy("sign_in.wait", wait));
        }
        if (attempts.isFull(authority, sender, now) || mistakes.isFull(authority, sender, now)) {
            return Optional.of(new Busy("sign_in.too_many", WINDOW.toMinutes()));
        }
        return isRoom && places.isFree(sender) ? Optional.empty() : Optional.of(new Busy("sign_in.busy"));
    }

    /**
     * Tries a password.
     *
     * @param name the sign-in name
     * @throws Busy when it is too early to try again; nothing was compared
     */
    public <T> T attempt(HttpServletRequest request, String name, Supplier<T> trying) {
        return attemptAbout(request, named(name), trying);
    }

    /** The same of a code. It is nobody's yet, and no mistake about a name makes anybody wait for it. */
    public <T> T attemptCode(HttpServletRequest request, Supplier<T> trying) {
        return attemptAbout(request, CODE, trying);
    }

    private static String named(String name) {
        return NAME + (name == null ? "" : name.strip());
    }

    private <T> T attemptAbout(HttpServletRequest request, String about, Supplier<T> trying) {
        Instant now = clock.instant();
        int authority = AuthorityRequest.of(request).authority().getId();
        String sender = Sender.of(request);
        long wait = delays.wait(sender, about, now);
        if (wait > 0) {
            throw new Busy("sign_in.wait", wait);
        }
        if (!attempts.pass(authority, sender, now)) {
            throw new Busy("sign_in.too_many", WINDOW.toMinutes());
        }
        if (!places.take(sender)) {
            throw new Busy("sign_in.busy");
        }
        try {
            return about.equals(CODE)
                    ? counted(authority, sender, about, now, trying)
                    : aboutOne(authority, sender, about, now, trying);
        } finally {
            places.leave(sender);
        }
    }

    /** A code is nobody's yet: those of one office have only the places of its address. */
    private <T> T aboutOne(int authority, String sender, String about, Instant now, Supplier<T> trying) {
        String one = oneOf(sender, about);
        if (!placesAboutOne.take(one)) {
            throw new Busy("sign_in.busy");
        }
        try {
            return counted(authority, sender, about, now, trying);
        } finally {
            placesAboutOne.leave(one);
        }
    }

    private static String oneOf(String sender, String about) {
        return sender + " " + about;
    }

    private <T> T counted(int authority, String sender, String about, Instant now, Supplier<T> trying) {
        // counted before, so that many at once don't slip through
        if (!mistakes.pass(authority, sender, now)) {
            throw new Busy("sign_in.too_many", WINDOW.toMinutes());
        }
        boolean wrong = true;
        try {
            T right = Turns.askedBy(sender, trying);
            wrong = false;
            delays.right(sender, about);
            return right;
        } catch (Busy | Invalid notGuessed) {
            // nothing was compared, or it was right and only the new password won't do
            wrong = false;
            throw notGuessed;
        } finally {
            if (wrong) {
                delays.wrong(sender, about, clock.instant());
            } else {
                mistakes.giveBack(authority, sender);
            }
        }
    }
}
