package org.openbeian.web.frame.request;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Two answers for whoever watches over the portal, one word each. Alive: it answers, and a restart would not help.
 * Ready: database and engine are there and the disk has room, so that people may be sent here. Which of them ails is told
 * in the log and on the server's admin port, not to the public.
 */
@WebServlet({"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(HealthServlet.class.getName());

    /** Who asks more often gets the same answer: nobody can keep the database busy by asking. */
    private static final long GOOD_FOR = TimeUnit.SECONDS.toNanos(2);

    @Inject
    @Any
    @Readiness
    transient Instance<HealthCheck> checks;

    private final transient ReentrantLock asking = new ReentrantLock();
    private volatile List<String> ailing = List.of("not asked yet");
    private volatile long askedAt = System.nanoTime() - GOOD_FOR;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean up = request.getServletPath().endsWith("/live") || isReady();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.getWriter().write(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }

    private boolean isReady() {
        // one asks, the others take what was found last: a check that hangs holds one thread
        if (System.nanoTime() - askedAt >= GOOD_FOR && asking.tryLock()) {
            try {
                List<String> before = ailing;
                ailing = ask();
                askedAt = System.nanoTime();
                if (!ailing.equals(before)) {
                    LOG.log(
                            ailing.isEmpty() ? Level.INFO : Level.WARNING,
                            ailing.isEmpty() ? "ready" : "not ready: {0}",
                            String.join(", ", ailing));
                }
            } finally {
                asking.unlock();
            }
        }
        return ailing.isEmpty();
    }

    private List<String> ask() {
        List<String> found = new ArrayList<>();
        for (HealthCheck check : checks) {
            try {
                HealthCheckResponse answer = check.call();
                if (answer.getStatus() == HealthCheckResponse.Status.DOWN) {
                    found.add(answer.getName());
                }
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "a health check failed", failed);
                found.add(check.getClass().getSimpleName());
            }
        }
        // in no order of the container's, or the log would say the same in two ways
        return found.stream().sorted().toList();
    }
}
