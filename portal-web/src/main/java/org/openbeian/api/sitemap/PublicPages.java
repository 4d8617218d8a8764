package org.openbeian.api.sitemap;

import java.util.List;

/** The public pages of an authority that a crawler should know; not those to lodge or follow a complaint, or to sign in. */
final class PublicPages {

    static final List<String> ALL = List.of(
            "/",
            "/register",
            "/certificate",
            "/guidance",
            "/grade-check",
            "/incident-clock",
            "/report-incident",
            "/lessons",
            "/notices",
            "/statistics",
            "/open-data");

    private PublicPages() {}
}
