package org.openbeian.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody wanted to go before signing in: a page of this authority's workspace or desk, and nowhere else. */
public final class ReturnPath {

    private static final Pattern SAFE = Pattern.compile("/(app|desk)/([A-Za-z0-9_-]+/?)*(\\?[A-Za-z0-9_=&.%-]*)?");

    private ReturnPath() {}

    /** Address of the sign-in page that leads back to this request's page, if it was one to be read. */
    public static String signInFor(HttpServletRequest request, String path) {
        String page = request.getContextPath() + "/sign-in";
        if (!request.getMethod().equals("GET")) {
            return page + "?ended=1";
        }
        String query = request.getQueryString();
        return safe(query == null ? path : path + "?" + query)
                .map(to -> page + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                .orElse(page);
    }

    /** Empty for anything that could lead out of here. */
    static Optional<String> safe(String to) {
        return Optional.ofNullable(to)
                .filter(path -> path.length() <= 300 && SAFE.matcher(path).matches());
    }
}
