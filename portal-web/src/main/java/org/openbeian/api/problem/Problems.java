package org.openbeian.api.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbeian.api.twin.TwinAddress;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Busy;
import org.openbeian.common.DatabaseAway;
import org.openbeian.common.HungUp;
import org.openbeian.common.LogText;
import org.openbeian.common.NotFound;
import org.openbeian.web.frame.error.ErrorPages;

/**
 * The only place where the interface turns exceptions into words. What nobody planned for is a 500 with a reference under
 * which the log tells the rest, and nothing else about it leaves the house.
 */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    /** What the framework refuses by itself and has a sentence of its own. */
    private static final Set<Integer> KNOWN = Set.of(400, 404, 405, 406, 413, 415);

    private static final int DEEPEST = 30;
    private static final int SERVER_ERROR = 500;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = problem(thrown);
        Response.ResponseBuilder response = problem.response(instance(), language());
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, retryAfter(thrown));
        }
        Busy busy = find(thrown, Busy.class);
        if (busy != null) {
            response.header(HttpHeaders.RETRY_AFTER, busy.secondsToWait());
        }
        if (thrown instanceof NotAllowedException other) {
            response.header(HttpHeaders.ALLOW, other.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }

    private Problem problem(Throwable thrown) {
        BusinessException refusal = DatabaseAway.orRefusal(thrown).orElse(null);
        if (ErrorPages.isOfDatabase(refusal)) {
            ErrorPages.tell(request, instance(), refusal);
        }
        if (refusal != null) {
            return Problem.of(refusal);
        }
        if (find(thrown, OptimisticLockException.class) != null) {
            return Problem.of(409, "filing.changed_meanwhile");
        }
        if (find(thrown, SQLTransientException.class) != null) {
            LOG.log(Level.WARNING, "busy", LogText.of(thrown));
            return Problem.of(503, "error.busy");
        }
        if (thrown instanceof NotAcceptableException && TwinAddress.of(request) != null) {
            // the address names the shape, so there is no such address
            return Problem.of(new NotFound());
        }
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < SERVER_ERROR) {
            int status = web.getResponse().getStatus();
            return Problem.of(status, KNOWN.contains(status) ? "error.http_" + status : "error.http_400");
        }
        String reference = ErrorPages.reference(request);
        // nobody reads the answer of who has gone
        Level level = HungUp.causes(thrown) ? Level.FINE : Level.SEVERE;
        LOG.log(level, LogText.of(thrown), () -> LogText.of(reference + " /" + uri.getPath()));
        return Problem.of(SERVER_ERROR, "error.unexpected", reference);
    }

    /** Seconds: two who waited for each other are soon done, a database that is away or used up takes longer. */
    static String retryAfter(Throwable thrown) {
        return ErrorPages.isOfDatabase(DatabaseAway.orRefusal(thrown).orElse(null)) ? "10" : "1";
    }

    /** The wrappers of the EJB container and of transactions are of different families; the cause is what was meant. */
    private static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
        int depth = 0;
        for (Throwable one = thrown; one != null && depth < DEEPEST; one = one.getCause(), depth++) {
            if (type.isInstance(one)) {
                return type.cast(one);
            }
        }
        return null;
    }

    private String instance() {
        String asked = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return asked == null ? uri.getRequestUri().getRawPath() : asked;
    }

    /** Chinese unless English is preferred to it. */
    private Locale language() {
        try {
            for (Locale wished : headers.getAcceptableLanguages()) {
                if (wished.getLanguage().equals("en")) {
                    return Locale.ENGLISH;
                }
                if (wished.getLanguage().equals("zh") || wished.getLanguage().equals("*")) {
                    return Locale.CHINESE;
                }
            }
        } catch (RuntimeException malformed) {
            LOG.log(Level.FINE, "Accept-Language", malformed);
        }
        return Locale.CHINESE;
    }
}
