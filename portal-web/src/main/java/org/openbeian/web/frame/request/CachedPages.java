package org.openbeian.web.frame.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.openbeian.common.Hashes;

/**
 * Which pages may be kept, by whom and for how long. A public page that only shows has a tag, made from what it shows,
 * and whoever has it already gets 304. Nobody keeps a page with a form to be sent, whose ticket is good once, an answer
 * to one, which can hold a receipt code, or anything that somebody signed in sees.
 */
public class CachedPages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What one asks about to know how it stands now. */
    private static final Pattern OF_THIS_MOMENT =
            Pattern.compile("/(register|certificate|register/.*|certificates/.*)");

    /** Where somebody complains, reports or signs in: what is on the screen is nobody else's business. */
    private static final Pattern PERSONAL =
            Pattern.compile("/(complain|complaint-status|correct|report-incident|sign-in|choose|password|activate)");

    private static final Pattern SENT_FORM = Pattern.compile("<form[^>]*\\smethod=\"post\"", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AuthorityRequest place = AuthorityRequest.of(request);
        boolean page = place == null ? request.getServletPath().equals("/") : place.isPublicPage();
        if (!page) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean personal = place != null && PERSONAL.matcher(place.path()).matches();
        if (!reads || personal || request.getSession(false) != null) {
            chain.doFilter(request, response);
            return;
        }
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(request, held);
        if (held.isPage() && request.getSession(false) == null) {
            String text = held.text();
            if (!SENT_FORM.matcher(text).find()) {
                String tag = "W/\"" + Hashes.sha256(text).substring(0, 32) + "\"";
                boolean now =
                        place != null && OF_THIS_MOMENT.matcher(place.path()).matches();
                response.setHeader("Cache-Control", now ? CacheControl.ASK_AGAIN : CacheControl.FOR_A_MINUTE);
                response.setHeader("ETag", tag);
                if (knows(request, tag)) {
                    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                    return;
                }
            }
        }
        held.send(request.getMethod().equals("HEAD"));
    }

    /** Compares weakly, as for reading: what a server or proxy packs has a weak tag. */
    static boolean knows(String sent, String tag) {
        if (sent == null) {
            return false;
        }
        for (String one : sent.split(",")) {
            String known = one.strip();
            if (known.equals("*") || bare(known).equals(bare(tag))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String tag) {
        return tag.replaceFirst("^W/", "");
    }

    private static boolean knows(HttpServletRequest request, String tag) {
        return knows(request.getHeader("If-None-Match"), tag);
    }
}
