package org.openbeian.web.frame.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLTransientException;
import java.util.Iterator;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbeian.access.SignInNeeded;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Busy;
import org.openbeian.common.Conflict;
import org.openbeian.common.DatabaseAway;
import org.openbeian.common.HungUp;
import org.openbeian.common.Invalid;
import org.openbeian.common.LogText;
import org.openbeian.web.frame.request.AuthorityRequest;
import org.openbeian.web.frame.signin.ReturnPath;

/**
 * The only place where pages turn exceptions into words. A refusal of what was sent shows the same page with the errors
 * on it; a page that cannot be shown at all is an error page; anything nobody planned for is a 500 with a reference,
 * under which the log tells the rest.
 */
public class PortalExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(PortalExceptionHandler.class.getName());

    /** Refusals after which the same page comes back with everything typed: to be mended, or tried again later. */
    private static final Set<Integer> MENDABLE = Set.of(409, 422, 429);

    /** Beginning of what is said where nobody was let in because nothing was compared; a page for that is a small one. */
    private static final String NOT_COMPARED = "sign_in.";

    public PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            if (!context.getResponseComplete()) {
                try {
                    answer(context, thrown);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static void answer(FacesContext context, Throwable thrown) throws IOException {
        BusinessException refusal = DatabaseAway.orRefusal(thrown).orElse(null);
        if (refusal instanceof SignInNeeded) {
            HttpServletRequest request = request(context);
            HttpSession ended = request.getSession(false);
            if (ended != null) {
                // the membership, a role or the password is gone, and the session rested on it
                ended.invalidate();
            }
            redirect(
                    context,
                    ReturnPath.signInFor(request, AuthorityRequest.of(request).path()));
        } else if (refusal != null) {
            refuse(context, refusal);
        } else if (isLostRace(thrown)) {
            refuse(context, new Conflict("race.moved"));
        } else if (HungUp.causes(thrown)) {
            LOG.log(Level.FINE, "Who asked has gone", thrown);
            context.responseComplete();
        } else if (isStaleForm(context, thrown)) {
            send(context, ErrorPages.STALE_FORM);
        } else {
            String reference = ErrorPages.reference(request(context));
            LOG.log(
                    Level.SEVERE,
                    LogText.of(thrown),
                    () -> LogText.of(
                            reference + " " + context.getExternalContext().getRequestServletPath()));
            send(context, 500);
        }
    }

    private static void refuse(FacesContext context, BusinessException refusal) throws IOException {
        if (refusal instanceof Busy busy && busy.key().startsWith(NOT_COMPARED)) {
            ErrorPages.refuse(
                    request(context),
                    (HttpServletResponse) context.getExternalContext().getResponse(),
                    busy);
            context.responseComplete();
            return;
        }
        boolean sent = context.isPostback() || refusal instanceof Invalid;
        boolean showable = sent && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        if (showable && MENDABLE.contains(refusal.status())) {
            CDI.current().select(FieldErrors.class).get().add(refusal);
            context.getExternalContext().setResponseStatus(refusal.status());
            context.renderResponse();
        } else {
            ErrorPages.say(request(context), refusal);
            send(context, refusal.status() == 422 ? 400 : refusal.status());
        }
    }

    /** A view state that has ended, was made up, or does not fit its page: nothing that the server did wrong. */
    private static boolean isStaleForm(FacesContext context, Throwable thrown) {
        return find(thrown, ViewExpiredException.class) != null
                || context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && context.isPostback()
                || context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW
                        && request(context).getMethod().equals("POST");
    }

    /** Two acted on one thing at one moment, and the other one was quicker: the form is as good as it was. */
    static boolean isLostRace(Throwable thrown) {
        return find(thrown, OptimisticLockException.class) != null
                || isDeadlock(find(thrown, SQLTransientException.class));
    }

    /** Two waited for each other, and the database gave way to the other one. */
    private static boolean isDeadlock(SQLTransientException busy) {
        return busy != null && busy.getSQLState() != null && busy.getSQLState().startsWith("40");
    }

    /** The wrappers of Faces, EL and the EJB container are of different families; the cause is what was meant. */
    static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
        int depth = 0;
        for (Throwable one = thrown; one != null && depth < 30; one = one.getCause(), depth++) {
            if (type.isInstance(one)) {
                return type.cast(one);
            }
        }
        return null;
    }

    private static void send(FacesContext context, int status) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (external.isResponseCommitted()) {
            throw new FacesException("The answer was already on its way");
        }
        external.responseReset();
        external.responseSendError(status, null);
        context.responseComplete();
    }

    private static void redirect(FacesContext context, String address) throws IOException {
        context.getExternalContext().redirect(address);
        context.responseComplete();
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
