package org.openbeian.web.frame.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Busy;
import org.openbeian.common.DatabaseAway;
import org.openbeian.common.DatabaseBusy;
import org.openbeian.common.HungUp;
import org.openbeian.common.LogText;
import org.openbeian.common.PortalClock;
import org.openbeian.web.frame.request.AuthorityRequest;
import org.openbeian.web.frame.request.SecurityHeaders;
import org.openbeian.web.frame.request.Versions;
import org.openbeian.web.frame.signin.ReturnPath;
import org.openbeian.web.frame.text.Language;
import org.openbeian.web.frame.text.Texts;
import org.openbeian.web.unsent.TypedText;
import org.openbeian.web.unsent.UnsentFilter;
import org.openbeian.web.upload.Uploads;

/**
 * Every error page, in the reader's language. It is no Faces page on purpose: it must come when Faces itself fails. REST
 * gets a problem document instead.
 */
@WebServlet("/error")
public class ErrorPages extends HttpServlet {

    /** The form on the screen is no longer the one the server knows. */
    static final int STALE_FORM = 409;

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorPages.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String REFERENCE = ErrorPages.class.getName();
    private static final int BUSY = 429;
    private static final String REFUSAL = BusinessException.class.getName();
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 409, 413, BUSY, 500, 503);

    /** Seconds after which it may be tried again. */
    private static final String SOON = "10";

    /** Short enough to be said on the phone, and the log has it too; of pages and of REST. */
    public static String reference(HttpServletRequest request) {
        String known = (String) request.getAttribute(REFERENCE);
        if (known == null) {
            known = "ERR-" + SECOND.format(Instant.now().atZone(PortalClock.ZONE)) + "-"
                    + String.format(Locale.ROOT, "%04X", RANDOM.nextInt(0x10000));
            request.setAttribute(REFERENCE, known);
        }
        return known;
    }

    /** Lets the page say the refusal's own sentence. */
    static void say(HttpServletRequest request, BusinessException refusal) {
        request.setAttribute(REFUSAL, refusal);
    }

    /** With this page and no other, however the address would be drawn. */
    static void refuse(HttpServletRequest request, HttpServletResponse response, Busy refusal) throws IOException {
        say(request, refusal);
        response.setHeader("Retry-After", String.valueOf(refusal.secondsToWait()));
        response.sendError(refusal.status());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (HungUp.causes(thrown)) {
            // nobody reads the page
            LOG.log(Level.FINE, "Who asked has gone", thrown);
            return;
        }
        Integer sent = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        BusinessException refusal = DatabaseAway.orRefusal(thrown).orElse(null);
        if (refusal == null) {
            refusal = (BusinessException) request.getAttribute(REFUSAL);
        }
        int status = thrown != null ? (refusal == null ? 500 : refusal.status()) : sent == null ? 404 : sent;
        if (status >= 500) {
            String address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            if (isOfDatabase(refusal)) {
                tell(request, address, refusal);
            } else if (thrown != null) {
                LOG.log(Level.SEVERE, LogText.of(thrown), () -> reference(request));
            }
        }
        response.setStatus(status);
        response.setCharacterEncoding("UTF-8");
        SecurityHeaders.tell(request, response);
        response.setHeader("Cache-Control", "no-store");
        if (status == 503 && !response.containsHeader("Retry-After")) {
            response.setHeader("Retry-After", SOON);
        }
        String address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (address != null && address.startsWith("/api/")) {
            response.setContentType("application/problem+json");
            response.getWriter().write(problem(request, status, refusal));
        } else {
            response.setContentType("text/html");
            response.getWriter().write(page(request, status, refusal));
        }
    }

    private static String problem(HttpServletRequest request, int status, BusinessException refusal) {
        String title = Texts.in(Language.of(request)).get(words(status, refusal) + ".title");
        String detail = status < 500 ? "" : ",\"reference\":\"" + reference(request) + "\"";
        return "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + detail + "}";
    }

    public static boolean isOfDatabase(BusinessException refusal) {
        return refusal instanceof DatabaseAway || refusal instanceof DatabaseBusy;
    }

    /** One line for a request: what ails is the same for all of them, and the pool has told it. */
    public static void tell(HttpServletRequest request, String address, BusinessException ofDatabase) {
        LOG.log(Level.WARNING, "{0} {1}: {2}", new Object[] {
            reference(request),
            LogText.of(address),
            ofDatabase instanceof DatabaseAway
                    ? "the database is not reachable"
                    : "all connections to the database are in use"
        });
    }

    private static String words(int status, BusinessException refusal) {
        return refusal instanceof DatabaseAway ? "error_page.away" : "error_page." + worded(status);
    }

    private static int worded(int status) {
        return WORDED.contains(status) ? status : status < 500 ? 400 : 500;
    }

    private String page(HttpServletRequest request, int status, BusinessException refusal) throws IOException {
        Texts texts = Texts.in(Language.of(request));
        boolean english = Language.of(request).equals(Locale.ENGLISH);
        AuthorityRequest place = AuthorityRequest.of(request);
        String root = request.getServletContext().getContextPath();
        String home = root + "/" + (place == null ? "" : place.authority().getCode() + "/");
        String name = place == null
                ? texts.get("portal.name")
                : english ? place.authority().getNameEn() : place.authority().getNameZh();
        String words = words(status, refusal);
        String reason = refusal == null || !texts.containsKey(refusal.key()) || refusal.status() == 404
                ? texts.get(words + ".text")
                : texts.sentence(refusal.key(), refusal.args());
        String kept = place == null ? null : ReturnPath.keptOn(request).orElse(null);
        String again = (status == STALE_FORM || status == BUSY) && place != null
                ? home + escape(place.path().substring(1)) + (status == BUSY ? ledThere(request) : "")
                : home;
        return template()
                .replace("{lang}", english ? "en" : "zh-Hans")
                .replace("{css}", Versions.address(getServletContext(), root, "css/openbeian.css"))
                .replace("{skip}", texts.get("page.skip"))
                .replace("{home}", home)
                .replace(
                        "{seal}", place == null ? "备" : escape(place.authority().getSeal()))
                .replace("{name}", escape(name))
                .replace("{title}", texts.get(words + ".title"))
                .replace("{text}", escape(reason))
                .replace(
                        "{reference}", status < 500 ? "" : texts.get("error_page.reference") + " " + reference(request))
                .replace(
                        "{again}",
                        kept == null ? again : home + kept.substring(1).replace("&", "&amp;"))
                .replace("{typed}", typed(request, texts, kept))
                .replace(
                        "{way_on}",
                        texts.get(
                                status == STALE_FORM || status == BUSY || kept != null
                                        ? "error_page.again"
                                        : "error_page.home"));
    }

    /** Of the page at the door: where it leads on to, and the code of a letter, which nobody can type. */
    private static String ledThere(HttpServletRequest request) {
        for (String name : List.of("to", "code")) {
            String value = request.getParameter(name);
            if (value != null && !value.isEmpty()) {
                return "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    /** What was sent and can't go where it should: at least it can be copied, also where nothing may be kept. */
    private static String typed(HttpServletRequest request, Texts texts, String kept) {
        if (!request.getMethod().equals("POST")) {
            return "";
        }
        List<String> prose = TypedText.of(Uploads.words(request), UnsentFilter.untyped(request));
        if (prose.isEmpty()) {
            return "";
        }
        String words = texts.get(kept == null ? "unsent.copy" : "unsent.kept");
        return "<h2>" + escape(words) + "</h2>"
                + prose.stream()
                        .map(text -> "<p class=\"as-typed\">" + escape(text) + "</p>")
                        .collect(Collectors.joining());
    }

    private String template() throws IOException {
        try (InputStream in = getServletContext().getResourceAsStream("/WEB-INF/errors/page.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
