package org.openbeian.web.request;

import jakarta.servlet.http.HttpServletRequest;

/** Scheme and host of addresses that leave the portal: printed codes, feeds, lists for crawlers. */
public final class Host {

    private Host() {}

    /** As the portal is set up; as it was asked for where nothing was set up. Without a slash at the end. */
    public static String of(HttpServletRequest request) {
        String base = System.getProperty("openbeian.base-url", "");
        if (base.isEmpty()) {
            base = request.getRequestURL().toString().replaceFirst("^(https?://[^/]+).*", "$1");
        }
        return base.replaceFirst("/$", "");
    }
}
