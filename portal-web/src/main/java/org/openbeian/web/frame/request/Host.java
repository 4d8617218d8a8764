package org.openbeian.web.frame.request;

import jakarta.servlet.http.HttpServletRequest;

/** Scheme and host of addresses that leave the portal: printed codes, feeds, lists for crawlers. */
public final class Host {

    private Host() {}

    /** Whether the reader is told to come by https, whoever ends the encryption. */
    static boolean isReachedByHttps() {
        return System.getProperty("openbeian.base-url", "").startsWith("https:");
    }

    /** Whether this answer reaches its reader encrypted, as far as we can know. */
    static boolean isEncrypted(HttpServletRequest request) {
        return request.isSecure()
                || isReachedByHttps()
                || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")) && Sender.isThroughProxy(request);
    }

    /**
     * As the portal is set up; where nothing was set up, this machine. Never as a request claims: what it says would stand
     * in the links of others. Without a slash at the end.
     */
    public static String of(HttpServletRequest request) {
        String base = System.getProperty("openbeian.base-url", "");
        return base.isEmpty() ? "http://localhost:" + request.getLocalPort() : base.replaceFirst("/$", "");
    }
}
