package org.openbeian.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbeian.common.PortalClock;
import org.openbeian.tenancy.Authority;
import org.openbeian.web.frame.request.AuthorityRequest;

class PublicRateLimitTest {

    private static final int MOST = 5;
    private static final int URGENT = 20;

    private interface Door {
        String pass(PublicRateLimit gate, HttpServletRequest request, BooleanSupplier before, Supplier<String> act);
    }

    private final PublicRateLimit gate = new PublicRateLimit();
    private HttpServletRequest request;

    static List<Door> doors() {
        return List.of(PublicRateLimit::complaint, PublicRateLimit::report, PublicRateLimit::correction);
    }

    /** A shared address is no reason to leave somebody in danger outside, and urgency no way around all limits. */
    @Test
    void what_is_urgent_is_taken_when_the_others_are_not_and_not_without_end() {
        for (int i = 0; i < MOST; i++) {
            gate.complaint(request, () -> false, () -> "new");
        }
        for (int i = 0; i < 60; i++) {
            assertThatThrownBy(() -> gate.complaint(request, () -> false, () -> "new"))
                    .isInstanceOf(TooManyRequests.class)
                    .hasMessageContaining("complaint.too_many_but_urgent");
        }
        for (int i = 0; i < URGENT; i++) {
            assertThat(gate.urgentComplaint(request, () -> false, () -> "new")).isEqualTo("new");
        }
        assertThatThrownBy(() -> gate.urgentComplaint(request, () -> false, () -> "new"))
                .isInstanceOf(TooManyRequests.class);
    }

    @BeforeEach
    void somebody_at_an_authority() throws ReflectiveOperationException {
        gate.clock = new PortalClock(Clock.systemUTC());
        Constructor<Authority> authority = Authority.class.getDeclaredConstructor();
        authority.setAccessible(true);
        Authority beihai = authority.newInstance();
        Field id = Authority.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(beihai, 1);
        Constructor<AuthorityRequest> place =
                AuthorityRequest.class.getDeclaredConstructor(Authority.class, String.class);
        place.setAccessible(true);
        AuthorityRequest here = place.newInstance(beihai, "/complain");
        request = (HttpServletRequest) Proxy.newProxyInstance(
                PublicRateLimitTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getAttribute" -> here;
                    case "getRemoteAddr" -> "192.0.2.7";
                    case "getHeaders" -> Collections.emptyEnumeration();
                    default -> null;
                });
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_form_that_was_received_is_answered_at_the_limit_and_not_counted(Door door) {
        for (int i = 0; i < MOST; i++) {
            assertThat(door.pass(gate, request, () -> true, () -> "again")).isEqualTo("again");
        }
        for (int i = 0; i < MOST; i++) {
            assertThat(door.pass(gate, request, () -> false, () -> "new")).isEqualTo("new");
        }
        assertThatThrownBy(() -> door.pass(gate, request, () -> false, () -> "new"))
                .isInstanceOf(TooManyRequests.class);
        assertThat(door.pass(gate, request, () -> true, () -> "again")).isEqualTo("again");
    }
}
