package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What somebody has sent writes no lines of its own into the log. */
class LogTextTest {

    @Test
    void control_characters_stand_there_as_their_numbers() {
        assertThat(LogText.of("x\u0000y\r\nSEVERE: 假的\u2028一行"))
                .isEqualTo("x\\u0000y\\u000d\\u000aSEVERE: 假的\\u2028一行");
        assertThat(LogText.of("云绣 / Yunxiu")).isEqualTo("云绣 / Yunxiu");
        assertThat(LogText.of((String) null)).isNull();
    }

    @Test
    void an_error_says_them_nowhere_and_still_where_it_was_thrown() {
        Throwable cause = new IllegalArgumentException("no constant x\u0000\nSEVERE: 假的");
        Throwable thrown = new IllegalStateException("the page", cause);
        StringWriter written = new StringWriter();
        LogText.of(thrown).printStackTrace(new PrintWriter(written, true));
        assertThat(written.toString())
                .contains("java.lang.IllegalStateException: the page")
                .contains("Caused by: java.lang.IllegalArgumentException: no constant x\\u0000\\u000aSEVERE: 假的")
                .contains("at org.openbeian.common.LogTextTest.")
                .doesNotContain("\u0000")
                .doesNotContain("\nSEVERE");
    }

    @Test
    void what_is_clean_is_told_as_it_is() {
        Throwable thrown = new IllegalStateException("the page", new IllegalArgumentException("no constant"));
        assertThat(LogText.of(thrown)).isSameAs(thrown);
        Throwable silent = new IllegalStateException();
        assertThat(LogText.of(silent)).isSameAs(silent);
    }
}
