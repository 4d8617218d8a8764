package org.openbeian.web.frame.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Against forged requests (CSRF): only the body of a POST may say that it is a form of ours. Faces takes every request
 * with a view state for a form that was sent, an address too, and then an image on another site acts in the reader's
 * name: {@link SameOrigin} looks at sent forms only. What Faces reads of a form is therefore refused in every address
 * and with every other method.
 */
public class PostedForms extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What the pages are asked with; REST has more and is no page. */
    private static final Set<String> ASKED = Set.of("GET", "HEAD", "POST");

    private static final Pattern OF_FACES = Pattern.compile("faces[.]", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String method = request.getMethod();
        if ((request.getServletPath() + "/").startsWith("/api/")) {
            chain.doFilter(request, response);
        } else if (!ASKED.contains(method)) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (saysForm(request.getQueryString())
                || !method.equals("POST")
                        && request.getParameterMap().keySet().stream().anyMatch(PostedForms::isOfForm)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether an address carries what belongs into a form, however its letters are written. */
    static boolean saysForm(String query) {
        if (query == null) {
            return false;
        }
        for (String pair : query.split("[&;]")) {
            String name = pair.replaceFirst("=.*", "");
            try {
                name = URLDecoder.decode(name, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException malformed) {
                // then the container can't read it either, and what it reads of it is looked at above
            }
            if (isOfForm(name)) {
                return true;
            }
        }
        return false;
    }

    /** Also behind the name of a portlet or another naming container, which Faces would take off again. */
    private static boolean isOfForm(String name) {
        return OF_FACES.matcher(name).find();
    }
}
