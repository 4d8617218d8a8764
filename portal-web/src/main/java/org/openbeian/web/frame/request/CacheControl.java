package org.openbeian.web.frame.request;

/** How long an answer may be kept by whom. */
public final class CacheControl {

    /** Anyone may keep it for a minute. */
    public static final String FOR_A_MINUTE = "public, max-age=60";

    /** Anyone may keep it, and asks each time whether it still holds. */
    public static final String ASK_AGAIN = "public, no-cache";

    private CacheControl() {}
}
