package org.openbeian.web.frame.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.openbeian.web.frame.text.Language;

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
            } else if (place.isWellFormed() && !isFolder(place.view())) {
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

    /** The container would lead on to a page of that name with a slash behind it, and there is none. */
    private boolean isFolder(String view) {
        if (view.indexOf('?') >= 0) {
            return false;
        }
        Set<String> inside = getServletContext().getResourcePaths(view.endsWith("/") ? view : view + "/");
        return inside != null && !inside.isEmpty();
    }

    private static void moved(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", response.encodeRedirectURL(address));
    }
}
