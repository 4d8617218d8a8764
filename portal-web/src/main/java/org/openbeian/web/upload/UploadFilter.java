package org.openbeian.web.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.openbeian.web.frame.request.Sender;
import org.openbeian.web.frame.request.SenderSlots;

/**
 * Reads forms with files before anything else asks for a parameter, because behind the forward to a page the container
 * would look for the settings of another servlet. What it reads stays in memory, see {@link Parts}. On a page without a
 * field for files such a form was not made by us and nothing of it is read.
 */
public class UploadFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Bytes of one file that are kept. */
    private static final int LARGEST_FILE = 5 * 1024 * 1024;

    /** Bytes of one form: a few photos straight from a phone, so that each can be told to be too large. */
    private static final long MOST = 96L * 1024 * 1024;

    /** Forms at a time whose pictures are held in memory, and from one address. */
    private static final int AT_ONCE = 16;

    private static final int EACH = 3;

    /** A form of so many bytes has words only, and finds a place when all the places for pictures are taken. */
    private static final int WORDS_ONLY = 128 * 1024;

    private static final int WORDS_AT_ONCE = 24;
    private static final int WORDS_EACH = 4;

    /** Ten seconds for everybody; behind them 8 KiB a second, so that three photos over a slow network have three minutes. */
    private static final InTime.Pace PACE = new InTime.Pace(Duration.ofSeconds(10), 8 * 1024, Duration.ofMinutes(3));

    /** The pages that have a field for files, below an authority's code. */
    private static final Pattern WITH_FILES = Pattern.compile("/[^/]+/(complain|complaint-status)");

    private static final int PAYLOAD_TOO_LARGE = 413;

    private final transient SenderSlots places = new SenderSlots(AT_ONCE, EACH);
    private final transient SenderSlots wordPlaces = new SenderSlots(WORDS_AT_ONCE, WORDS_EACH);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean form = request.getMethod().equals("POST")
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
        if (!form || (request.getServletPath() + "/").startsWith("/api/")) {
            chain.doFilter(request, response);
        } else if (!WITH_FILES.matcher(addressOf(request)).matches()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (request.getContentLengthLong() > MOST) {
            response.sendError(PAYLOAD_TOO_LARGE);
        } else {
            takeIn(request, response, chain);
        }
    }

    private static String addressOf(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    private void takeIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String sender = Sender.of(request);
        long length = request.getContentLengthLong();
        boolean words = length >= 0 && length <= WORDS_ONLY;
        SenderSlots among = words ? wordPlaces : places;
        InputStream in = request.getInputStream();
        ArrivedBody arriving = new ArrivedBody(in, words ? length : -1);
        if (arriving.isWhole()) {
            read(new ByteArrayInputStream(arriving.body().toByteArray()), request, response, chain);
        } else if (among.take(sender)) {
            try {
                InputStream come = new ByteArrayInputStream(arriving.body().toByteArray());
                read(new SequenceInputStream(come, new InTime(in, PACE, System::nanoTime)), request, response, chain);
            } finally {
                among.leave(sender);
            }
        } else if (arriving.isWholeSoon()) {
            read(new ByteArrayInputStream(arriving.body().toByteArray()), request, response, chain);
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void read(
            InputStream in, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Parts parts;
        try {
            parts = new Parts(
                    new BufferedInputStream(in), request.getContentType(), Uploads.EVIDENCE, LARGEST_FILE, MOST);
        } catch (Parts.TooLarge tooLarge) {
            response.sendError(PAYLOAD_TOO_LARGE);
            return;
        } catch (InTime.TooSlow tooSlow) {
            response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT);
            return;
        } catch (Parts.Malformed | EOFException broken) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        request.setAttribute(Uploads.KEY, parts.files());
        request.setAttribute(Uploads.WORDS, parts.texts());
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
