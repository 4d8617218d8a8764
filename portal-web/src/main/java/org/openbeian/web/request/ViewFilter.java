package org.openbeian.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openbeian.web.text.Language;

/** Leads the address to its view. The last filter: what comes after it is Faces, or a 404. */
public class ViewFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AuthorityRequest place = AuthorityRequest.of(request);
        if (place != null) {
            String other = place.otherAddress(request.getParameter("no"));
            String right = place.rightNumber();
            if (other != null) {
                moved(response, Language.keptIn(request, request.getContextPath() + other));
            } else if (right != null) {
                String query = request.getQueryString();
                moved(response, request.getContextPath() + right + (query == null ? "" : "?" + query));
            } else if (place.isWellFormed()) {
                request.getRequestDispatcher(place.view()).forward(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } else if (request.getServletPath().equals("/")) {
            request.getRequestDispatcher("/public/authorities").forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void moved(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", response.encodeRedirectURL(address));
    }
}
