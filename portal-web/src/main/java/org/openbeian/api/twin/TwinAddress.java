package org.openbeian.api.twin;

import jakarta.servlet.ServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a twin: the page's own, and behind a dot the shape of its data. Found once, by {@link TwinFilter}. */
public record TwinAddress(String path, Shape shape, boolean packed) {

    /** The shapes that data of public pages can have; their names in lower case end the address. */
    public enum Shape {
        JSON("application/json"),
        CSV("text/csv"),
        NDJSON("application/x-ndjson"),
        ATOM("application/atom+xml"),
        XML("application/xml");

        private final String type;

        Shape(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    private static final String KEY = TwinAddress.class.getName();

    private static final Pattern ADDRESS =
            Pattern.compile("((?:/[A-Za-z0-9_-]+)+)\\.(json|csv|ndjson|atom|xml)(\\.gz)?");

    /** First parts of addresses that are no authority's pages. */
    private static final Set<String> ELSEWHERE = Set.of("api", "health", "metrics", "openapi");

    /** Only what everybody may read has a twin; what else is asked for in the browser gets its page of error. */
    private static final Pattern NOT_PUBLIC = Pattern.compile("(?:/[^/]+)?/(?:app|desk|public|WEB-INF|META-INF)/.*");

    /** Empty for what is no twin. */
    static Optional<TwinAddress> read(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches()
                || NOT_PUBLIC.matcher(address).matches()
                || ELSEWHERE.contains(address.substring(1).split("/", 2)[0])) {
            return Optional.empty();
        }
        return Optional.of(new TwinAddress(
                matcher.group(1), Shape.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)), matcher.group(3) != null));
    }

    /** Null when the interface was asked under its own address. */
    public static TwinAddress of(ServletRequest request) {
        return (TwinAddress) request.getAttribute(KEY);
    }

    void keepIn(ServletRequest request) {
        request.setAttribute(KEY, this);
    }

    /** Where the interface has the same thing. */
    String resource() {
        return "/api/v1" + path;
    }
}
