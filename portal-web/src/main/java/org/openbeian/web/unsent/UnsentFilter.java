package org.openbeian.web.unsent;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbeian.access.CallerClaim;
import org.openbeian.common.BusinessException;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.unsent.TypedFields;
import org.openbeian.unsent.UnsentService;
import org.openbeian.web.frame.request.AuthorityRequest;
import org.openbeian.web.frame.signin.Member;
import org.openbeian.web.frame.signin.ReturnPath;

/**
 * Keeps what was typed whenever a form of the workspace or the desk comes in and does not get where it should: the
 * session has ended, it was refused, the page was stale, something broke. One place for all forms, and no page has to
 * think of it. Public forms carry no ticket and nothing of them is kept.
 */
public class UnsentFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(UnsentFilter.class.getName());
    /** Name of the button by which a form goes along to its page in the other language. */
    private static final String SWITCH = "switch";

    private static final String UNTYPED = UnsentFilter.class.getName() + ".untyped";

    private static final String STILL_TYPING = UnsentFilter.class.getName() + ".stillTyping";

    @Inject
    transient UnsentService unsent;

    @Inject
    transient Sealing sealing;

    @Inject
    transient PortalClock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AuthorityRequest place = AuthorityRequest.of(request);
        boolean form = place != null
                && place.area() != AuthorityRequest.Area.PUBLIC
                && request.getMethod().equals("POST");
        Optional<UnsentTicket> ticket = form
                ? UnsentTicket.read(
                        request.getParameter(UnsentTicket.FIELD),
                        sealing,
                        place.authority().getId(),
                        clock.instant())
                : Optional.empty();
        if (ticket.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(UNTYPED, ticket.get().untyped());
        Optional<Member> member = Member.of(request);
        if (member.isEmpty()) {
            // before the answer leads to the sign-in, so that it is there when somebody comes back from it
            keep(request, place, ticket.get());
            chain.doFilter(request, response);
        } else if (member.get().membershipId().equals(ticket.get().membershipId())) {
            if (request.getParameter(SWITCH) != null) {
                keep(request, place, ticket.get());
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", inOtherLanguage(request, place));
                return;
            }
            request.setAttribute(UnsentTicket.class.getName(), ticket.get());
            try {
                chain.doFilter(request, response);
            } catch (IOException | ServletException | RuntimeException broken) {
                keep(request, place, ticket.get());
                throw broken;
            }
            if (request.getAttribute(STILL_TYPING) == null && hasArrived(response)) {
                as(
                        ticket.get(),
                        place,
                        () -> unsent.sent(ticket.get().address(), ticket.get().form()));
            } else {
                keep(request, place, ticket.get());
            }
        } else {
            // the page of somebody who was signed in here before
            chain.doFilter(request, response);
        }
    }

    /**
     * Without script the form goes along when somebody asks for its page in the other language: what is typed is kept and
     * stands in that page.
     */
    static String inOtherLanguage(HttpServletRequest request, AuthorityRequest place) {
        // behind the tenant's filter the context path ends with the authority
        return request.getContextPath()
                + place.path()
                + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /** A form that did its work leads on to a page; one that did not comes back with an error, or leads to the sign-in. */
    private static boolean hasArrived(HttpServletResponse response) {
        String to = response.getHeader("Location");
        boolean toSignIn = to != null && to.contains("/sign-in");
        return response.getStatus() != HttpServletResponse.SC_ACCEPTED && response.getStatus() < 400 && !toSignIn;
    }

    /** What was sent and refused counts from now; what is only being typed, from when its page was drawn. */
    private void keep(HttpServletRequest request, AuthorityRequest place, UnsentTicket ticket) {
        boolean typing = place.path().endsWith("/unsent");
        as(ticket, place, () -> {
            boolean kept = unsent.keep(
                    ticket.address(),
                    ticket.form(),
                    TypedFields.of(request.getParameterMap(), ticket.form(), ticket.untyped()),
                    ticket.fields().write(),
                    typing ? ticket.drawn() : clock.instant());
            if (kept) {
                ReturnPath.kept(request, ticket.address());
            }
        });
    }

    private static void as(UnsentTicket ticket, AuthorityRequest place, Runnable work) {
        try (CallerClaim.Scope scope = CallerClaim.typed(
                        place.authority().getId(), ticket.membershipId(), ticket.stamp())
                .enter()) {
            work.run();
        } catch (EJBException | BusinessException notKept) {
            // the membership has ended, the password is another one, or the same form is being kept by another request:
            // the answer itself says more
            LOG.log(Level.FINE, "What was typed was not kept", notKept);
        }
    }

    /** What came was looked at and nothing was done with it yet: it is as unsent as before. */
    public static void stillTyping(HttpServletRequest request) {
        request.setAttribute(STILL_TYPING, Boolean.TRUE);
    }

    /** Ids of the fields of the form that came in which nobody types; of a form without ticket nobody knows them. */
    @SuppressWarnings("unchecked")
    public static Set<String> untyped(HttpServletRequest request) {
        Set<String> known = (Set<String>) request.getAttribute(UNTYPED);
        return known == null ? Set.of() : known;
    }
}
