package org.openbeian.web.frame.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * How long style sheets, scripts and pictures may be kept: for a year when their version stands in the address, since the
 * next version has another one; else nobody keeps them without asking.
 */
public class CachedResources extends HttpFilter {

    static final String FOLDER = "/jakarta.faces.resource/";

    private static final long serialVersionUID = 1L;

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final Set<String> KEEPING = Set.of("cache-control", "expires", "pragma");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        int folder = path.indexOf(FOLDER);
        if (folder < 0) {
            chain.doFilter(request, response);
            return;
        }
        String name = path.substring(folder + FOLDER.length()).replaceFirst("\\.xhtml$", "");
        response.setHeader("Cache-Control", isVersioned(request, name) ? FOR_A_YEAR : "public, no-cache");
        chain.doFilter(request, new OurWord(response));
    }

    private static boolean isVersioned(HttpServletRequest request, String name) {
        String version = request.getParameter("v");
        return version != null
                && !version.isEmpty()
                && (request.getParameter("ln") != null
                        || version.equals(Versions.of(request.getServletContext(), name)));
    }

    /** Faces has one answer for all resources; an error says something else, and that counts. */
    private static final class OurWord extends HttpServletResponseWrapper {

        OurWord(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!isKeeping(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!isKeeping(name)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setDateHeader(String name, long value) {
            if (!isKeeping(name)) {
                super.setDateHeader(name, value);
            }
        }

        @Override
        public void addDateHeader(String name, long value) {
            if (!isKeeping(name)) {
                super.addDateHeader(name, value);
            }
        }

        private static boolean isKeeping(String name) {
            return KEEPING.contains(name.toLowerCase(Locale.ROOT));
        }
    }
}
