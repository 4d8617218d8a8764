package org.openbeian.web.frame.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Encryption ends at a proxy; browsers are told to come by https all the same. */
class HttpsTest {

    private static final String BASE = "openbeian.base-url";
    private static final String PROXIES = "openbeian.trusted-proxies";

    private final Map<String, String> told = new LinkedHashMap<>();

    @AfterEach
    void as_it_was() {
        System.clearProperty(BASE);
        System.clearProperty(PROXIES);
    }

    @Test
    void a_portal_whose_address_is_https_says_so_though_the_proxy_asks_without() {
        System.setProperty(BASE, "https://beian.example");
        assertThat(transportSecurity(null)).startsWith("max-age=");
        assertThat(secureSession()).isTrue();
    }

    @Test
    void a_portal_without_encryption_promises_none() {
        System.setProperty(BASE, "http://localhost:8080");
        assertThat(transportSecurity(null)).isNull();
        assertThat(secureSession()).isFalse();
    }

    @Test
    void the_word_of_a_proxy_counts_only_when_it_is_ours() {
        assertThat(transportSecurity("https")).isNull();
        System.setProperty(PROXIES, "10.0.0.2");
        assertThat(transportSecurity("https")).startsWith("max-age=");
        assertThat(transportSecurity("http")).isNull();
    }

    private String transportSecurity(String forwarded) {
        told.clear();
        HttpServletRequest request = of(HttpServletRequest.class, (name, args) -> switch (name) {
            case "isSecure" -> false;
            case "getRemoteAddr" -> "10.0.0.2";
            case "getHeader" -> forwarded;
            default -> null;
        });
        SecurityHeaders.tell(
                request, of(HttpServletResponse.class, (name, args) -> told.put((String) args[0], (String) args[1])));
        return told.get("Strict-Transport-Security");
    }

    private boolean secureSession() {
        boolean[] secure = {false};
        SessionCookieConfig cookie = of(SessionCookieConfig.class, (name, args) -> {
            secure[0] |= name.equals("setSecure") && (boolean) args[0];
            return null;
        });
        ServletContext context = of(ServletContext.class, (name, args) -> cookie);
        new SecureSessions().contextInitialized(new ServletContextEvent(context));
        return secure[0];
    }

    private static <T> T of(Class<T> type, Answering answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, args) -> answers.to(method.getName(), args)));
    }

    @FunctionalInterface
    private interface Answering {

        Object to(String name, Object[] args);
    }
}
