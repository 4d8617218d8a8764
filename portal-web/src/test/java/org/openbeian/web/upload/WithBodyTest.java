package org.openbeian.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WithBodyTest {

    @Test
    void fields_come_as_they_were_typed() {
        assertThat(WithBody.fields("a=1&b=%E5%A4%87%E6%A1%88+A%26B&a=2&empty=&alone"))
                .containsEntry("a", List.of("1", "2"))
                .containsEntry("b", List.of("备案 A&B"))
                .containsEntry("empty", List.of(""))
                .containsEntry("alone", List.of(""));
    }

    @Test
    void an_error_page_finds_what_was_typed_though_it_sees_the_request_as_it_came() {
        Map<String, Object> attributes = new HashMap<>();
        HttpServletRequest came = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getParameterMap", "getParameter", "getParameterNames", "getParameterValues" ->
                        throw new AssertionError("it would wait for the body for ever");
                    case "getQueryString" -> "id=of+the+address";
                    case "getContentType" -> "application/x-www-form-urlencoded";
                    case "setAttribute" -> attributes.put((String) args[0], args[1]);
                    case "getAttribute" -> attributes.get((String) args[0]);
                    default -> null;
                });
        WithBody read = new WithBody(came, "reason=a+long+one".getBytes(StandardCharsets.US_ASCII));
        assertThat(read.getParameterMap()).containsOnlyKeys("id", "reason");
        assertThat(Uploads.words(came)).containsOnlyKeys("reason").containsEntry("reason", new String[] {"a long one"});
    }

    @Test
    void raw_characters_are_read_as_utf_8_and_broken_ones_are_kept() {
        String raw = new String("q=备案".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(WithBody.fields(raw)).containsEntry("q", List.of("备案"));
        assertThat(WithBody.fields("q=100%&r=%zz"))
                .containsEntry("q", List.of("100%"))
                .containsEntry("r", List.of("%zz"));
        assertThat(WithBody.fields("")).isEmpty();
        assertThat(WithBody.fields("=nameless&&")).isEmpty();
    }
}
