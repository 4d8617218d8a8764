package org.openbeian.web.frame.request;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/**
 * Reads the authority from the first part of the address. Everything behind it sees the code as the context path, so
 * that links, forms and resources keep it without anybody writing it down.
 */
public class TenantFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** First parts of addresses that belong to no authority. */
    private static final Set<String> OUTSIDE =
            Set.of("", "api", "health", "metrics", "openapi", "robots.txt", "jakarta.faces.resource");

    @Inject
    transient Authorities authorities;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hasParameters(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String address = addressOf(request);
        int slash = address.indexOf('/', 1);
        String code = address.substring(1, slash < 0 ? address.length() : slash);
        if (OUTSIDE.contains(code)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Authority> authority = authorities.find(code);
        if (authority.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        AuthorityRequest place = new AuthorityRequest(authority.get(), slash < 0 ? "" : address.substring(slash));
        if (place.path().isEmpty()
                || place.path().equals("/app")
                || place.path().equals("/desk")) {
            String query = request.getQueryString();
            response.sendRedirect(request.getContextPath() + address + "/" + (query == null ? "" : "?" + query));
            return;
        }
        place.keepIn(request);
        chain.doFilter(new InAuthority(request, code), response);
    }

    /**
     * What stands behind a semicolon in a path. No address of ours has any; the server would take a session from there,
     * so that a link could put whoever follows it into the session of somebody else.
     */
    private static boolean hasParameters(HttpServletRequest request) {
        return request.isRequestedSessionIdFromURL() || request.getRequestURI().indexOf(';') >= 0;
    }

    private static String addressOf(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    /** The context path is the only thing that differs; a wrapper that overrides more breaks the container's forward. */
    private static final class InAuthority extends HttpServletRequestWrapper {

        private final String path;

        InAuthority(HttpServletRequest request, String code) {
            super(request);
            // worked out once: after the forward, the wrapped request already answers with this one's path
            path = request.getContextPath() + "/" + code;
        }

        @Override
        public String getContextPath() {
            return path;
        }
    }
}
