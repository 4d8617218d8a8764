package org.openbeian.web.upload;

import jakarta.servlet.ServletRequest;
import java.util.List;

/** The files that came with a form. What they were called is not kept: it says more than people think. */
public final class Uploads {

    /** The one field with files that the portal's pages have. */
    static final String EVIDENCE = "evidence";

    static final String KEY = Uploads.class.getName();

    private Uploads() {}

    /** The pictures that came with a complaint; empty when none did. */
    @SuppressWarnings("unchecked")
    public static List<byte[]> evidence(ServletRequest request) {
        List<byte[]> files = (List<byte[]>) request.getAttribute(KEY);
        return files == null ? List.of() : files;
    }
}
