package org.openbeian.web.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.openbeian.common.HungUp;
import org.openbeian.web.frame.request.CurrentRequest;
import org.openbeian.web.frame.request.Sender;
import org.openbeian.web.frame.request.SenderSlots;
import org.openbeian.web.frame.signin.Member;
import org.openbeian.web.frame.text.Language;

/**
 * Takes in whatever is sent before anything else looks at it, on every address: pages, REST, and those that want no body.
 * What is there already costs nobody anything. Who makes us wait holds one of a few places, few of them from one
 * address, and has to keep a pace; so that slow senders wait for each other and never for a reader's page. Who is signed
 * in has places of the own, whatever strangers send from the same network. Forms with files are {@link UploadFilter}'s,
 * which has places and a pace of its own.
 */
public class BodyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The longest filing has room in it several times. */
    static final int MOST = 4 * 1024 * 1024;

    /**
     * Of a form's fields: what the server itself takes of them. Behind that it refuses to name any field, also to the page that
     * would say so. The longest page of ours is a small part of it.
     */
    static final int FORM = 2 * 1024 * 1024;

    private static final int AT_ONCE = 32;
    private static final int EACH = 4;

    /** Ten seconds for everybody, behind them 1 KiB a second: half a minute for a long form on the slowest of phones. */
    private static final InTime.Pace PACE = new InTime.Pace(Duration.ofSeconds(10), 1024, Duration.ofMinutes(3));

    private static final int PAYLOAD_TOO_LARGE = 413;
    private static final String SOON = "5";

    private final transient SenderSlots ofStrangers = new SenderSlots(AT_ONCE, EACH);
    private final transient SenderSlots ofMembers = new SenderSlots(AT_ONCE, EACH);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isAmbiguous(request)) {
            refuse(request, response, HttpServletResponse.SC_BAD_REQUEST);
        } else if (!hasBody(request) || isFormWithFiles(request)) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > most(request)) {
            refuse(request, response, PAYLOAD_TOO_LARGE);
        } else {
            byte[] body = arrived(request, response);
            if (body != null) {
                HttpServletRequest read = new WithBody(request, body);
                CurrentRequest.is(read);
                chain.doFilter(read, response);
            }
        }
    }

    /** Who hangs up before the body is there gets no answer, and the log no line: anybody can do that as often as they like. */
    private byte[] arrived(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            return takeIn(request, response);
        } catch (IOException broken) {
            if (!HungUp.causes(broken)) {
                throw broken;
            }
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return null;
        }
    }

    /** The whole body; null when it was refused. */
    private byte[] takeIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int most = most(request);
        InputStream in = request.getInputStream();
        ArrivedBody arriving = new ArrivedBody(in, request.getContentLengthLong());
        ByteArrayOutputStream body = arriving.body();
        if (!arriving.isWhole()) {
            String member = Member.anywhere(request).map(Member::membershipId).orElse(null);
            SenderSlots places = member == null ? ofStrangers : ofMembers;
            String sender = member == null ? Sender.of(request) : member;
            if (places.take(sender)) {
                try {
                    takeTheRest(new InTime(in, PACE, System::nanoTime), body, request.getContentLengthLong(), most);
                } catch (InTime.TooSlow tooSlow) {
                    refuse(request, response, HttpServletResponse.SC_REQUEST_TIMEOUT);
                    return null;
                } finally {
                    places.leave(sender);
                }
            } else if (!arriving.isWholeSoon()) {
                response.setHeader("Retry-After", SOON);
                refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return null;
            }
        }
        if (body.size() > most) {
            refuse(request, response, PAYLOAD_TOO_LARGE);
            return null;
        }
        return body.toByteArray();
    }

    private static void takeTheRest(InputStream in, ByteArrayOutputStream body, long length, int most)
            throws IOException {
        byte[] some = new byte[8192];
        while (body.size() <= most && (length < 0 || body.size() < length)) {
            int read = in.read(some, 0, some.length);
            if (read < 0) {
                return;
            }
            body.write(some, 0, read);
        }
    }

    /** What is still on its way is not waited for: the connection ends with the answer. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        Language.withoutBody(request);
        // the page that says so shows nothing of it either: to ask for a field is to wait for the rest
        request.setAttribute(Uploads.WORDS, Map.of());
        response.setHeader("Connection", "close");
        response.sendError(status);
    }

    private static boolean isAmbiguous(HttpServletRequest request) {
        return isAmbiguous(
                request.getHeader("Transfer-Encoding"), request.getHeader("Content-Length"), request.getProtocol());
    }

    /** What a proxy holds to be the end may be the middle for us, and the rest another request (RFC 9112 6.1 and 6.3). */
    static boolean isAmbiguous(String encoding, String length, String protocol) {
        return encoding != null
                && (length != null || !encoding.equalsIgnoreCase("chunked") || protocol.equals("HTTP/1.0"));
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static int most(HttpServletRequest request) {
        return WithBody.isForm(request) ? FORM : MOST;
    }

    private static boolean isFormWithFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
                && !(request.getServletPath() + "/").startsWith("/api/");
    }
}
