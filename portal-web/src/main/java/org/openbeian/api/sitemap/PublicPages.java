package org.openbeian.api.sitemap;

import java.util.List;

/** The public pages of an authority that a crawler should know; not those that are for one reader only. */
final class PublicPages {

    static final List<String> ALL = List.of(
            "/",
            "/register",
            "/certificate",
            "/guidance",
            "/grade-check",
            "/incident-clock",
            "/complain",
            "/report-incident",
            "/lessons",
            "/notices",
            "/statistics",
            "/open-data");

    private PublicPages() {}
}
