package org.openbeian.web.incident;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of incidents. */
final class IncidentLinks {

    private IncidentLinks() {}

    /** What the reader has reported just now. */
    static String toReported(String id) {
        return "/app/incident/case?faces-redirect=true&id=" + id;
    }

    /** By the number: the id tells when it was reported first, which may have been by another party. */
    static String toOwn(String number) {
        return "/app/incident/case?faces-redirect=true&no=" + number;
    }

    static String toCase(String id) {
        return "/desk/incident/case?faces-redirect=true&id=" + id;
    }

    /** A list from behind its last line on, with what it was asked for. */
    static String next(String list, String after, String text) {
        return list + "after=" + after
                + (text.isEmpty() ? "" : "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
