package org.openbeian.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import org.junit.jupiter.api.Test;

class QueryInUtf8Test {

    private static final String ENCODED = "q=%E4%BA%91%E5%B2%AB&size=20";
    private static final String TYPED = "q=云岫&size=20";
    private static final String BYTES = new String(TYPED.getBytes(UTF_8), ISO_8859_1);

    private URI put;

    @Test
    void what_is_typed_is_what_a_browser_would_have_sent() {
        assertThat(QueryInUtf8.encoded(BYTES)).isEqualTo(ENCODED);
        assertThat(QueryInUtf8.encoded(TYPED)).isEqualTo(ENCODED);
        assertThat(QueryInUtf8.encoded(ENCODED)).isEqualTo(ENCODED);
        assertThat(QueryInUtf8.encoded("q=100%&s={a}")).isEqualTo("q=100%25&s=%7Ba%7D");
    }

    @Test
    void every_parameter_of_the_interface_is_read_that_way() {
        ask("/api/v1/beihai/register?q=%C3%A4", BYTES);
        assertThat(put).hasToString("/api/v1/beihai/register?" + ENCODED);
    }

    @Test
    void what_is_ascii_is_left_alone() {
        ask("/api/v1/beihai/register?" + ENCODED, ENCODED);
        assertThat(put).isNull();
    }

    private void ask(String asked, String query) {
        QueryInUtf8 filter = new QueryInUtf8();
        filter.request = answering(HttpServletRequest.class, query);
        UriInfo uri = answering(UriInfo.class, URI.create(asked));
        filter.filter((ContainerRequestContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ContainerRequestContext.class}, (of, method, said) -> {
                    if (method.getName().equals("setRequestUri")) {
                        put = (URI) said[1];
                        return null;
                    }
                    return uri;
                }));
    }

    /** Answers the same to whatever it is asked. */
    private <T> T answering(Class<T> kind, Object answer) {
        return kind.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {kind}, (of, method, said) -> answer));
    }
}
