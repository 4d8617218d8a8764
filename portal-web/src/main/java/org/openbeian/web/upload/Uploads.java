package org.openbeian.web.upload;

import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.Map;

/** The files that came with a form. What they were called is not kept: it says more than people think. */
public final class Uploads {

    static final String KEY = Uploads.class.getName();

    private Uploads() {}

    /** What was chosen in a file field; empty when nothing was. */
    @SuppressWarnings("unchecked")
    public static List<byte[]> of(ServletRequest request, String field) {
        Map<String, List<byte[]>> files = (Map<String, List<byte[]>>) request.getAttribute(KEY);
        return files == null ? List.of() : files.getOrDefault(field, List.of());
    }
}
