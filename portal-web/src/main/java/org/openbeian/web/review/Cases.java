package org.openbeian.web.review;

/** Where the desk's pages lead after something was done. */
final class Cases {

    private Cases() {}

    static String to(String filingId) {
        return "/desk/review/case?faces-redirect=true&id=" + filingId;
    }

    /** Back to the queue when the case may be out of sight now. */
    static String toQueue(String done) {
        return "/desk/home?faces-redirect=true&done=" + done;
    }
}
