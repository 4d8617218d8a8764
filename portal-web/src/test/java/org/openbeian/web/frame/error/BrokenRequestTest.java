package org.openbeian.web.frame.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbeian.web.frame.text.Language;
import org.openbeian.web.upload.Uploads;

/** What an error page asks of a request of which the server names no field, such as one that it finds too long. */
class BrokenRequestTest {

    private static HttpServletRequest broken(String query, Locale wished) {
        Map<Object, Object> attributes = new HashMap<>();
        return (HttpServletRequest) Proxy.newProxyInstance(
                BrokenRequestTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getParameter", "getParameterMap" -> throw new IllegalStateException("Post too large");
                    case "getAttribute" -> attributes.get(args[0]);
                    case "setAttribute" -> attributes.put(args[0], args[1]) == null ? null : null;
                    case "getQueryString" -> query;
                    case "getLocale" -> wished;
                    case "getHeader" -> args[0].equals("Accept-Language") ? wished.toLanguageTag() : null;
                    default -> null;
                });
    }

    @Test
    void the_page_that_says_so_has_a_language() {
        assertThat(Language.of(broken(null, Locale.CHINESE))).isEqualTo(Locale.CHINESE);
        assertThat(Language.of(broken(null, Locale.ENGLISH))).isEqualTo(Locale.ENGLISH);
        assertThat(Language.of(broken("lang=en", Locale.CHINESE))).isEqualTo(Locale.ENGLISH);
        assertThat(Language.keptIn(broken("lang=zh", Locale.ENGLISH), "/")).isEqualTo("/?lang=zh");
    }

    @Test
    void the_page_that_says_so_shows_nothing_of_it() {
        assertThat(Uploads.words(broken(null, Locale.CHINESE))).isEmpty();
    }
}
