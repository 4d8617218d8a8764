package org.openbeian.api.twin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.openbeian.api.QueryInUtf8;
import org.openbeian.web.frame.request.Host;

/** The address that was asked for, whole, as the reader knows it. */
public final class AskedAddress {

    private final String page;
    private final String query;

    private AskedAddress(String page, String query) {
        this.page = page;
        this.query = query;
    }

    public static AskedAddress of(HttpServletRequest request) {
        // a twin's address was left when it was led to the interface
        String left = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String query = request.getQueryString();
        return new AskedAddress(
                Host.of(request) + (left == null ? request.getRequestURI() : left),
                query == null ? "" : QueryInUtf8.encoded(query));
    }

    /** The same, from behind this place of the list on. */
    String after(Object place) {
        String rest = query.replaceAll("(^|&)after=[^&]*", "").replaceAll("^&", "");
        return safe(page + "?" + (rest.isEmpty() ? "" : rest + "&") + "after=" + place);
    }

    @Override
    public String toString() {
        return safe(page + (query.isEmpty() ? "" : "?" + query));
    }

    /** Nothing that would end the address before its end. */
    private static String safe(String address) {
        return address.replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\"", "%22")
                .replace(" ", "%20");
    }
}
