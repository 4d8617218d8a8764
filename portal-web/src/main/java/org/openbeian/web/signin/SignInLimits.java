package org.openbeian.web.signin;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openbeian.common.Busy;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.web.open.RateWindow;
import org.openbeian.web.request.AuthorityRequest;
import org.openbeian.web.request.Sender;

/**
 * The rate limit (throttle) of signing in, instead of a lockout. Holds guessing off where it comes from, so that nobody
 * can lock somebody else out: one address may be wrong so often in ten minutes, and about one name it waits longer with
 * each mistake. What others try about a name costs its owner nothing. Kept in memory, under marks of the addresses, and
 * for unknown names as for known ones.
 */
@ApplicationScoped
public class SignInLimits {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    /** Mistakes in ten minutes from one address: an authority behind one address has as many clerks. */
    private static final int MISTAKES = 60;

    @Inject
    PortalClock clock;

    @Resource
    ManagedScheduledExecutorService scheduler;

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
        mistakes.wipe(clock.instant());
        delays.wipe(clock.instant());
    }

    /**
     * Tries a password or a code.
     *
     * @param name the sign-in name; empty for codes
     * @throws Busy when it is too early to try again; nothing was compared
     */
    public <T> T attempt(HttpServletRequest request, String name, Supplier<T> trying) {
        Instant now = clock.instant();
        int authority = AuthorityRequest.of(request).authority().getId();
        String sender = Sender.of(request);
        String about = name == null ? "" : name.strip();
        long wait = delays.wait(sender, about, now);
        if (wait > 0) {
            throw new Busy("sign_in.wait", wait);
        }
        // counted before, so that many at once don't slip through
        if (!mistakes.pass(authority, sender, now)) {
            throw new Busy("sign_in.too_many", WINDOW.toMinutes());
        }
        boolean wrong = true;
        try {
            T right = trying.get();
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
