package org.openbeian.web.frame.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What browsers are told about every answer. No page has a script or a style of its own, everything comes from
 * our resources; on pages with widgets the scripts that PrimeFaces writes carry a nonce.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String CSP = "Content-Security-Policy";
    /** Pages on which people tell us something: neither that nor a receipt code stays in a browser that others use too. */
    private static final Pattern IN_CONFIDENCE = Pattern.compile("/(complain|complaint-status|report-incident)/?$");

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        tell(request, response);
        String path = request.getServletPath();
        if (path.contains("/app/")
                || path.contains("/desk/")
                || IN_CONFIDENCE.matcher(path).find()
                || request.getMethod().equals("POST")) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, new OnePolicy(response, path.contains(AuthorityRequest.WIDGETS)));
    }

    /**
     * PrimeFaces adds a policy with a nonce to each page. Where there are widgets it takes the place of ours, which
     * is otherwise the same; elsewhere no page has a script of its own and ours stays.
     */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final boolean mayReplace;

        OnePolicy(HttpServletResponse response, boolean mayReplace) {
            super(response);
            this.mayReplace = mayReplace;
        }

        /**
         * As it was written: the container would make it absolute, from the scheme and the host that it knows, and
         * browsers compare with the page's own when a form leads to it.
         */
        @Override
        public void sendRedirect(String location) {
            resetBuffer();
            setStatus(SC_FOUND);
            setHeader("Location", location);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!CSP.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            } else if (mayReplace) {
                super.setHeader(name, value);
            }
        }
    }

    /** Error pages say it again: an error takes the headers of the failed answer with it. */
    public static void tell(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(CSP, POLICY);
        response.setHeader("Vary", "Accept-Encoding, Accept-Language");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (Host.isEncrypted(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
