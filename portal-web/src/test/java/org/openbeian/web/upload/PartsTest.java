package org.openbeian.web.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final String TYPE = "multipart/form-data; boundary=----x";

    private static String text(String name, String value) {
        return "------x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String content) {
        return "------x\r\nContent-Disposition: form-data; name=\"" + name
                + "\"; filename=\"a \\\"name\\\".jpg\"\r\nContent-Type: image/jpeg\r\n\r\n" + content + "\r\n";
    }

    private static Parts read(String body, int largest, long most) throws IOException {
        return new Parts(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.ISO_8859_1)), TYPE, "evidence", largest, most);
    }

    private static Parts read(String body) throws IOException {
        return read(body + "------x--\r\n", 100, 100_000);
    }

    @Test
    void texts_and_files_come_apart() throws IOException {
        Parts parts = read(text("story", latin("发生了什么\r\n第二行"))
                + text("who", "NAMED")
                + file("evidence", "one")
                + file("evidence", "two")
                + text("who", "ANONYMOUS"));
        assertThat(parts.texts().get("story")).containsExactly("发生了什么\r\n第二行");
        assertThat(parts.texts().get("who")).containsExactly("NAMED", "ANONYMOUS");
        assertThat(parts.files()).hasSize(2);
        assertThat(parts.files().get(1)).asString().isEqualTo("two");
    }

    @Test
    void a_file_field_left_empty_is_no_file() throws IOException {
        String nothing = file("evidence", "").replace("a \\\"name\\\".jpg", "");
        assertThat(nothing).contains("filename=\"\"");
        assertThat(read(nothing + text("a", "b")).files()).isEmpty();
    }

    @Test
    void a_file_without_content_is_a_file_all_the_same() throws IOException {
        assertThat(read(file("evidence", "") + text("a", "b")).files()).hasSize(1);
    }

    @Test
    void of_many_files_a_few_are_kept_and_the_others_counted() throws IOException {
        Parts parts = read(file("evidence", "x".repeat(100)).repeat(60));
        assertThat(parts.files()).hasSize(20);
        assertThat(parts.files().stream().filter(kept -> kept.length > 0)).hasSize(3);
    }

    @Test
    void whatever_its_fields_are_called_a_form_holds_no_more_than_one_form_may() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            many.append(file("evidence" + i, "x".repeat(100)));
        }
        Parts parts = read(many + file("evidence", "one") + text("story", "still here"));
        assertThat(parts.files()).as("files of fields that no page has").hasSize(1);
        assertThat(parts.texts().get("story")).containsExactly("still here");

        String words = text("a", "x".repeat(200_000));
        assertThat(read(words.repeat(4) + "------x--\r\n", 100, 100_000_000)
                        .texts()
                        .get("a"))
                .hasSize(4);
        assertThatThrownBy(() -> read(words.repeat(6) + "------x--\r\n", 100, 100_000_000))
                .isInstanceOf(Parts.TooLarge.class);
        String names = text("a".repeat(7_000), "b");
        assertThatThrownBy(() -> read(names.repeat(160) + "------x--\r\n", 100, 100_000_000))
                .isInstanceOf(Parts.TooLarge.class);
    }

    @Test
    void a_file_that_is_too_large_is_cut_and_the_words_behind_it_are_kept() throws IOException {
        Parts parts = read(file("evidence", "x".repeat(5000)) + text("story", "still here"));
        assertThat(parts.files().get(0)).hasSize(101);
        assertThat(parts.texts().get("story")).containsExactly("still here");
    }

    @Test
    void what_looks_like_the_end_is_not_the_end() throws IOException {
        String almost = "\r\n------y\r\n\r\n-----x\r\r\n------";
        assertThat(read(text("story", almost)).texts().get("story")).containsExactly(almost);
        StringBuilder noise = new StringBuilder();
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            noise.append("\r\n-x".charAt(random.nextInt(4)));
        }
        String kept = noise.toString().replace("\r\n------x", "\r\n------n");
        assertThat(read(text("story", kept)).texts().get("story")).containsExactly(kept);
    }

    @Test
    void what_no_browser_sends_is_refused() {
        assertThatThrownBy(() -> read(text("a", "b"), 100, 1000)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> read("", 100, 1000)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> read(text("a", "b".repeat(2000)) + "------x--", 100, 1000))
                .isInstanceOf(Parts.TooLarge.class);
        assertThatThrownBy(() -> read("------x\r\nContent-Type: text/plain\r\n\r\nb\r\n------x--", 100, 1000))
                .isInstanceOf(Parts.Malformed.class);
        assertThatThrownBy(
                        () -> new Parts(new ByteArrayInputStream(new byte[0]), "multipart/form-data", "evidence", 1, 1))
                .isInstanceOf(Parts.Malformed.class);
    }

    private static String latin(String utf8) {
        return new String(utf8.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
