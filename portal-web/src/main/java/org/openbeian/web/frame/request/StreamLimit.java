package org.openbeian.web.frame.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * A rate limit for what comes over HTTP/2, where one connection can ask for a page and let go of it ten thousand times a
 * second ("rapid reset") and the server works on all of them. Beyond what a browser asks for in a second, a sender has as
 * many answers in the making as somebody with a few connections of HTTP/1.1 would have, and is refused the rest. Over
 * HTTP/1.1, which proxies speak to us, who does not read is not answered further, and nothing is counted here.
 */
public class StreamLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Streams of one sender in one second that are answered without a question. */
    private static final int A_SECOND = 120;

    /** Of those beyond, so many of one sender at the same time. */
    private static final int AT_ONCE = 4;

    private static final int TOO_MANY_REQUESTS = 429;

    private final transient Streams streams = new Streams(A_SECOND, AT_ONCE);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getProtocol().equals("HTTP/2.0")) {
            chain.doFilter(request, response);
            return;
        }
        String sender = Sender.of(request);
        if (!streams.begin(sender, System.nanoTime())) {
            // without a page: to write one for each of them is what the sender wants
            response.setStatus(TOO_MANY_REQUESTS);
            response.setHeader("Retry-After", "1");
            response.setContentLength(0);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            streams.end(sender);
        }
    }

    /** Of each sender: how often within the second, of which nothing is known after it, and what is in the making. */
    static final class Streams {

        private static final long SECOND = Duration.ofSeconds(1).toNanos();

        private final int each;
        private final int atOnce;
        private final SenderMarks marks = new SenderMarks();
        private final Map<Long, Integer> asked = new HashMap<>();
        private final Map<String, Integer> open = new HashMap<>();
        private long began;

        Streams(int each, int atOnce) {
            this.each = each;
            this.atOnce = atOnce;
        }

        /** @return whether it may be answered; then {@link #end} has to follow */
        synchronized boolean begin(String sender, long nanos) {
            if (nanos - began >= SECOND) {
                asked.clear();
                marks.forget();
                began = nanos;
            }
            boolean seldom = asked.merge(marks.of(sender), 1, Integer::sum) <= each;
            if (!seldom && open.getOrDefault(sender, 0) >= atOnce) {
                return false;
            }
            open.merge(sender, 1, Integer::sum);
            return true;
        }

        synchronized void end(String sender) {
            open.computeIfPresent(sender, (who, many) -> many == 1 ? null : many - 1);
        }
    }
}
