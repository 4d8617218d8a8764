package org.openbeian.web.frame.error;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.openbeian.common.Busy;
import org.openbeian.web.frame.request.AuthorityRequest;
import org.openbeian.web.frame.signin.SignInLimits;

/**
 * What is tried at the door and would not be compared gets a small page at once. To make the whole page for it, with menu and
 * form, takes longer than to compare a password: who floods the door would have all processors, and those who come in with
 * the right one would wait.
 */
public class SignInGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignInLimits limits;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Busy> refusal = refusal(request);
        if (refusal.isPresent()) {
            ErrorPages.refuse(request, response, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Busy> refusal(HttpServletRequest request) {
        AuthorityRequest place = AuthorityRequest.of(request);
        if (place == null || !"POST".equals(request.getMethod())) {
            return Optional.empty();
        }
        return switch (place.path()) {
            case "/sign-in", "/password" -> limits.refusal(request, request.getParameter("username"));
            case "/activate" -> limits.refusalOfCode(request);
            default -> Optional.empty();
        };
    }
}
