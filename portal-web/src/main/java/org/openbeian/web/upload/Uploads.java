package org.openbeian.web.upload;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that came with a form. What they were called is not kept: it says more than people think. */
public final class Uploads {

    /** The one field with files that the portal's pages have. */
    static final String EVIDENCE = "evidence";

    static final String KEY = Uploads.class.getName();

    static final String WORDS = KEY + ".words";

    private Uploads() {}

    /** What was typed in a form, with files or without, also for an error page, which sees the request as it came. */
    @SuppressWarnings("unchecked")
    public static Map<String, String[]> words(HttpServletRequest request) {
        Map<String, List<String>> words = (Map<String, List<String>>) request.getAttribute(WORDS);
        if (words == null) {
            try {
                return request.getParameterMap();
            } catch (IllegalStateException unreadable) {
                // the server names no field of a form that it finds too long or broken, and an error page asks for it
                return Map.of();
            }
        }
        Map<String, String[]> typed = new LinkedHashMap<>();
        words.forEach((name, values) -> typed.put(name, values.toArray(String[]::new)));
        return typed;
    }

    /** The pictures that came with a complaint; empty when none did. */
    @SuppressWarnings("unchecked")
    public static List<byte[]> evidence(ServletRequest request) {
        List<byte[]> files = (List<byte[]>) request.getAttribute(KEY);
        return files == null ? List.of() : files;
    }
}
