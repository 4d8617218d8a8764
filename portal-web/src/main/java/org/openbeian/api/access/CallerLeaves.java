package org.openbeian.api.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openbeian.access.CallerClaim;

/**
 * Ends what {@link CallerOfKey} began. A servlet filter, because it alone is sure to run whatever goes wrong inside; a
 * caller left on a thread of the pool would be somebody else's caller next.
 */
@WebFilter(
        urlPatterns = "/api/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class CallerLeaves extends HttpFilter {

    static final String SCOPE = CallerLeaves.class.getName();

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.getAttribute(SCOPE) instanceof CallerClaim.Scope scope) {
                scope.close();
            }
        }
    }
}
