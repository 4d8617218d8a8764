package org.openbeian.web.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the desk's pages lead after something was done. */
final class CaseLinks {

    private CaseLinks() {}

    static String to(String filingId) {
        return "/desk/review/case?faces-redirect=true&id=" + filingId;
    }

    /** A list from behind its last line on, with what it was asked for. */
    static String next(String list, String after, String text) {
        return list + "after=" + after
                + (text.isEmpty() ? "" : "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    /** Back to the queue when the case may be out of sight now. */
    static String toQueue(String done) {
        return "/desk/home?faces-redirect=true&done=" + done;
    }
}
