package org.openbeian.web.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Reads forms with files before anything else asks for a parameter, because behind the forward to a page the container
 * would look for the settings of another servlet. What it reads stays in memory, see {@link Parts}.
 */
public class UploadFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Bytes of one file that are kept. */
    private static final int LARGEST_FILE = 5 * 1024 * 1024;

    /** Bytes of one form: a few photos straight from a phone, so that each can be told to be too large. */
    private static final long MOST = 96L * 1024 * 1024;

    /** Forms with files at a time; each may hold what it sends in memory. */
    private static final int AT_ONCE = 24;

    private static final int PAYLOAD_TOO_LARGE = 413;

    private final transient Semaphore places = new Semaphore(AT_ONCE);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean form = request.getMethod().equals("POST")
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
        if (!form || (request.getServletPath() + "/").startsWith("/api/")) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > MOST) {
            response.sendError(PAYLOAD_TOO_LARGE);
        } else if (!places.tryAcquire()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            try {
                read(request, response, chain);
            } finally {
                places.release();
            }
        }
    }

    private static void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Parts parts;
        try {
            parts = new Parts(
                    new BufferedInputStream(request.getInputStream()), request.getContentType(), LARGEST_FILE, MOST);
        } catch (Parts.TooLarge tooLarge) {
            response.sendError(PAYLOAD_TOO_LARGE);
            return;
        } catch (Parts.Malformed | EOFException broken) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        request.setAttribute(Uploads.KEY, parts.files());
        chain.doFilter(new WithTexts(request, parts.texts()), response);
    }

    /** Parameters of the address, as ever, and what was typed. */
    private static final class WithTexts extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters = new LinkedHashMap<>();

        WithTexts(HttpServletRequest request, Map<String, List<String>> texts) {
            super(request);
            parameters.putAll(request.getParameterMap());
            texts.forEach((name, values) -> parameters.putIfAbsent(name, values.toArray(String[]::new)));
        }

        @Override
        public String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String[] getParameterValues(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values.clone();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
