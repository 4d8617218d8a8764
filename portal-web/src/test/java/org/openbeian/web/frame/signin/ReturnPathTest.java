package org.openbeian.web.frame.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/app/", "/desk/", "/app/registration/check?id=01f-9", "/desk/review/decide?id=1&done=saved"})
    void pages_behind_the_sign_in_can_be_returned_to(String path) {
        assertThat(ReturnPath.safe(path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/app/\r\nSet-Cookie: a=b",
                "/app/../sign-out",
                "/register",
                "/app//evil.example",
                "/app/?to=https://evil.example"
            })
    void nothing_else_can(String path) {
        assertThat(ReturnPath.safe(path)).isEmpty();
    }
}
