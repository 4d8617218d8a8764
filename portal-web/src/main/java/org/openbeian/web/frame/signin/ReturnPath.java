package org.openbeian.web.frame.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openbeian.web.frame.request.AuthorityRequest;

/** Where somebody wanted to go before signing in: a page of this authority's workspace or desk, and nowhere else. */
public final class ReturnPath {

    private static final Pattern SAFE = Pattern.compile("/(app|desk)/([A-Za-z0-9_-]+/?)*(\\?[A-Za-z0-9_=&.%-]*)?");

    private static final String KEPT = ReturnPath.class.getName();

    private ReturnPath() {}

    /** What this request brought will be found again on that page. */
    public static void kept(HttpServletRequest request, String page) {
        request.setAttribute(KEPT, page);
    }

    /** Page on which what this request brought will be found again; empty when it was not kept. */
    public static Optional<String> keptOn(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(KEPT));
    }

    /** Address of the sign-in page that leads back to this request's page, if it was one to be read. */
    public static String signInFor(HttpServletRequest request, String path) {
        String page = signIn(request);
        if (!request.getMethod().equals("GET")) {
            return keptOn(request)
                    .map(to -> signInTo(request, to) + "&ended=kept")
                    .orElse(page + "?ended=1");
        }
        String query = request.getQueryString();
        return signInTo(request, query == null ? path : path + "?" + query);
    }

    /** Address of the sign-in page that leads back to a page, if that is one of ours. */
    public static String signInTo(HttpServletRequest request, String to) {
        String page = signIn(request);
        return safe(to).map(safe -> page + "?to=" + URLEncoder.encode(safe, StandardCharsets.UTF_8))
                .orElse(page);
    }

    /** Of the authority, also where a bean asks with the request as it came in, whose context path knows none. */
    private static String signIn(HttpServletRequest request) {
        return request.getServletContext().getContextPath() + "/"
                + AuthorityRequest.of(request).authority().getCode() + "/sign-in";
    }

    /** Empty for anything that could lead out of here. */
    public static Optional<String> safe(String to) {
        return Optional.ofNullable(to)
                .filter(path -> path.length() <= 300 && SAFE.matcher(path).matches());
    }
}
