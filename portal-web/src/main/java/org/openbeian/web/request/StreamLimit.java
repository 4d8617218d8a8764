package org.openbeian.web.request;

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
 * second ("rapid reset") and the server works on all of them. Over HTTP/1.1, which proxies speak to us, who does not read
 * is not answered further, and nothing is counted here.
 */
public class StreamLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Streams of one sender in one second; more than any browser asks for. */
    private static final int A_SECOND = 250;

    private static final int TOO_MANY_REQUESTS = 429;

    private final transient Seconds seconds = new Seconds(A_SECOND);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getProtocol().equals("HTTP/2.0") && !seconds.pass(Sender.of(request), System.nanoTime())) {
            // without a page: to write one for each of them is what the sender wants
            response.setStatus(TOO_MANY_REQUESTS);
            response.setHeader("Retry-After", "1");
            response.setContentLength(0);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** How often each sender has asked within the second; then nothing of anybody is known any more. */
    static final class Seconds {

        private static final long SECOND = Duration.ofSeconds(1).toNanos();

        private final int each;
        private final SenderMarks marks = new SenderMarks();
        private final Map<Long, Integer> asked = new HashMap<>();
        private long began;

        Seconds(int each) {
            this.each = each;
        }

        synchronized boolean pass(String sender, long nanos) {
            if (nanos - began >= SECOND) {
                asked.clear();
                marks.forget();
                began = nanos;
            }
            return asked.merge(marks.of(sender), 1, Integer::sum) <= each;
        }
    }
}
