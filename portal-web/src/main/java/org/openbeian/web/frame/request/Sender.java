package org.openbeian.web.frame.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * From which address a request came: the one that is connected, or, when that is a proxy of ours, the one that the proxy
 * says it serves. What a stranger writes into {@code X-Forwarded-For} is not believed. Only for counting; nobody
 * writes it down.
 */
public final class Sender {

    private static final String HEADER = "X-Forwarded-For";

    private Sender() {}

    public static String of(HttpServletRequest request) {
        return of(
                request.getRemoteAddr(),
                Collections.list(request.getHeaders(HEADER)),
                System.getProperty("openbeian.trusted-proxies", ""));
    }

    /** Whether a proxy of ours is connected, whose word counts. */
    static boolean isThroughProxy(HttpServletRequest request) {
        return split(System.getProperty("openbeian.trusted-proxies", "")).contains(request.getRemoteAddr());
    }

    /** The last one in the row that is no proxy of ours; each proxy adds at the end whom it served. */
    static String of(String connected, List<String> forwardedFor, String trusted) {
        List<String> proxies = split(trusted);
        List<String> row = split(String.join(",", forwardedFor));
        String sender = connected;
        for (int i = row.size() - 1; i >= 0 && proxies.contains(sender); i--) {
            sender = row.get(i);
        }
        return sender;
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(",", 100))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
