package org.openbeian.web.frame.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Busy;
import org.openbeian.web.frame.request.Visitor;
import org.openbeian.web.frame.signin.SignInLimits;

/** What is tried at the door and would not be compared is refused before Faces makes a page of it. */
class SignInGateTest {

    private final SignInGate gate = new SignInGate();

    SignInGateTest() {
        gate.limits = new SignInLimits() {
            @Override
            public Optional<Busy> refusal(HttpServletRequest request, String name) {
                return "loud".equals(name) ? Optional.of(new Busy("sign_in.wait", 4)) : Optional.empty();
            }

            @Override
            public Optional<Busy> refusalOfCode(HttpServletRequest request) {
                return Optional.of(new Busy("sign_in.busy"));
            }
        };
    }

    @Test
    void it_stands_before_what_is_tried_and_nothing_else() throws Exception {
        assertThat(asked("POST", "/sign-in", "loud")).containsExactly("Retry-After", "429");
        assertThat(asked("POST", "/password", "loud")).containsExactly("Retry-After", "429");
        assertThat(asked("POST", "/activate", "any")).containsExactly("Retry-After", "429");
        assertThat(asked("POST", "/sign-in", "quiet")).containsExactly("the page");
        assertThat(asked("GET", "/sign-in", "loud")).as("who only looks").containsExactly("the page");
        assertThat(asked("GET", "/activate", "any")).containsExactly("the page");
        assertThat(asked("POST", "/complain", "loud")).containsExactly("the page");
    }

    private List<String> asked(String method, String path, String username) throws Exception {
        List<String> answers = new ArrayList<>();
        FilterChain page = (request, response) -> answers.add("the page");
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (it, called, args) -> {
                    answers.add(String.valueOf(args[0]));
                    return null;
                });
        gate.doFilter(Visitor.from("192.0.2.7", method, path, username), response, page);
        return answers;
    }
}
