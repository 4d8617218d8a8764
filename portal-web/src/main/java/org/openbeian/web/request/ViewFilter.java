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
        Place place = Place.of(request);
        if (place != null) {
            String other = place.otherAddress(request.getParameter("no"));
            if (other != null) {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader(
                        "Location",
                        response.encodeRedirectURL(Language.keptIn(request, request.getContextPath() + other)));
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
}
