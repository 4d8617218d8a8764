package org.openbeian.web.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostChannelTest {

    @TempDir
    Path asks;

    @Test
    void what_is_asked_is_taken_once() throws IOException {
        Path ask = Files.writeString(asks.resolve("ask-1"), "retry\nid\nroot\n\n");
        assertThat(HostChannel.taken(ask)).containsExactly("retry", "id", "root", "");
        assertThat(ask).doesNotExist();
    }

    /** A retry asked of a server that was away is not made up for hours later. */
    @Test
    void nobody_waits_for_what_was_asked_long_ago() throws IOException {
        Path ask = Files.writeString(asks.resolve("ask-1"), "retry\nid\n");
        Files.setLastModifiedTime(ask, FileTime.from(Instant.now().minusSeconds(61)));
        assertThat(HostChannel.taken(ask)).isEmpty();
        assertThat(ask).doesNotExist();
    }

    @Test
    void an_answer_that_nobody_took_is_swept_away() throws IOException {
        Path old = Files.writeString(asks.resolve("answer-1"), "Done\n");
        Path torn = Files.writeString(asks.resolve("answer-2.new"), "Do");
        Path young = Files.writeString(asks.resolve("answer-3"), "Done\n");
        Path ask = Files.writeString(asks.resolve("ask-4"), "stuck\n");
        Path other = Files.writeString(asks.resolve("other"), "other\n");
        for (Path file : List.of(old, torn, ask, other)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(61)));
        }
        HostChannel.sweep(asks);
        assertThat(List.of(old, torn)).noneMatch(Files::exists);
        assertThat(List.of(young, ask, other)).allMatch(Files::exists);
    }

    @Test
    void a_command_that_is_not_known_is_not_done() {
        for (String word : List.of("erase", "stuck-some", "")) {
            assertThat(new HostChannel().answer(List.of(word, "id", "root")))
                    .doesNotContain("Done")
                    .contains("does not know");
        }
    }

    @Test
    void only_a_small_file_of_its_own_is_read() throws IOException {
        Path elsewhere = Files.writeString(asks.resolve("other"), "retry\nid\n");
        Path link = Files.createSymbolicLink(asks.resolve("ask-1"), elsewhere);
        assertThat(HostChannel.taken(link)).isEmpty();
        assertThat(elsewhere).exists();
        assertThat(HostChannel.taken(Files.writeString(asks.resolve("ask-2"), "x".repeat(5000))))
                .isEmpty();
    }

    @Test
    void work_that_is_late_is_named_with_its_time() {
        assertThat(HostChannel.late(Map.of("Mail", Instant.parse("2026-03-01T02:03:04Z"))))
                .isEqualTo("Mail: not done since 2026-03-01 10:03\n");
        assertThat(HostChannel.late(Map.of())).isEmpty();
    }

    @Test
    void letters_kept_for_want_of_a_mail_server_are_one_line() {
        assertThat(HostChannel.stuck(List.of(), 0)).isEqualTo("Nothing stands still.\n");
        assertThat(HostChannel.stuck(List.of(), 1234).lines())
                .containsExactly(
                        "Nothing stands still.",
                        "Letters kept, as there is no mail server (OPENBEIAN_SMTP_HOST): 1234; ./portal stuck --all lists"
                                + " them.");
        assertThat(HostChannel.stuck(List.of("a step"), 3).lines())
                .hasSize(2)
                .startsWith("a step")
                .noneMatch(line -> line.startsWith("Nothing"));
    }
}
