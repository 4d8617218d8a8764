package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.story.rest.Sender.Answer;
import org.openbeian.story.rest.Sender.Upload;

/** Whatever the public sends with a complaint: it is told at its field, the words stay in the form, nothing is stored. */
class BadComplaintInputIT {

    private static final String FORM = "/beihai/complain?about=none";
    private static final String STATUS = "/beihai/complaint-status";
    private static final String STORY = "The pictures carry no label at all.";
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-" + "TEST-FILE!$H+H*";

    /** What the form holds against machines: nobody tells a story in less. */
    private static final long AS_A_PERSON = 3_500;

    private static final Deque<String> TICKETS = new ArrayDeque<>();

    @BeforeAll
    static void open_forms_and_take_time_to_write() throws InterruptedException {
        Sender reader = Sender.anyone("en");
        for (int i = 0; i < 130; i++) {
            TICKETS.add(reader.get(FORM).found("name=\"ticket\" value=\"([^\"]+)\""));
        }
        assertThat(TICKETS).doesNotContain("");
        Thread.sleep(AS_A_PERSON);
    }

    private static synchronized Map<String, Object> form(Object... changed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("form", "form");
        fields.put("ticket", TICKETS.pop());
        fields.put("namedSystem", "Some system");
        fields.put("shownNumber", "");
        fields.put("wish", "REPORT");
        fields.put("category", "CMP-NOLABEL");
        fields.put("story", STORY);
        fields.put("happenedOn", "");
        fields.put("who", "ANONYMOUS");
        fields.put("name", "");
        fields.put("contact", "");
        fields.put("website", "");
        fields.put("lodge", "lodge");
        fields.put("jakarta.faces.ViewState", "stateless");
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i].toString(), changed[i + 1]);
        }
        return fields;
    }

    private static long stored() throws SQLException {
        try (Connection db = DriverManager.getConnection(
                        System.getProperty("openbeian.test.db.url"),
                        System.getProperty("openbeian.test.db.user"),
                        System.getProperty("openbeian.test.db.password"));
                ResultSet count = db.createStatement()
                        .executeQuery(
                                "select (select count(*) from complaint) + (select count(*) from complaint_message)"
                                        + " + (select count(*) from complaint_evidence)")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static void mustBeTold(String field, Map<String, Object> fields, Upload... files) throws SQLException {
        long before = stored();
        for (String language : List.of("en", "zh")) {
            Answer answer = Sender.anyone(language).post(FORM, fields, files);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
            String said = answer.wrong(field);
            assertThat(said).as(field + ": " + answer).isNotBlank().doesNotContain("⟦", "Exception");
            assertThat(said.matches("(?s).*\\p{IsHan}.*")).as(said).isEqualTo(language.equals("zh"));
            assertThat(answer.body()).contains("href=\"#at-" + field + "\"");
            if (fields.get("story").equals(STORY)) {
                assertThat(answer.body()).as("nothing typed is lost").contains(STORY);
            }
            assertThat(answer.head()).doesNotContain("Set-Cookie");
        }
        assertThat(stored()).isEqualTo(before);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] photo(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    /** A picture's head that promises so many dots, and nothing behind it. */
    private static byte[] bomb(int width, int height) {
        byte[] head = ByteBuffer.allocate(17)
                .put(ascii("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {16, 6, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(head);
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A})
                .putInt(13)
                .put(head)
                .putInt((int) sum.getValue())
                .array();
    }

    static Stream<Arguments> badEvidence() {
        return Stream.of(
                Arguments.of("EICAR", "eicar.jpg", ascii(EICAR)),
                Arguments.of("EICAR behind a photo", "a.jpg", joined(photo("jpeg"), ascii(EICAR))),
                Arguments.of("GIF that is a script", "a.gif", ascii("GIF89a/*" + "x".repeat(40) + "*/=1;alert(1)")),
                Arguments.of("PDF that is a ZIP", "a.pdf", ascii("%PDF-1.7\nPK\u0003\u0004")),
                Arguments.of(
                        "SVG with a script", "a.svg", ascii("<svg onload='alert(1)'><script>alert(1)</script></svg>")),
                Arguments.of("HTML named .jpg", "a.jpg", ascii("<html><script>alert(1)</script></html>")),
                Arguments.of("a program", "a.png", ascii("MZ\u0090\u0000")),
                Arguments.of("nothing", "a.jpg", new byte[0]),
                Arguments.of("a head without a body", "a.png", bomb(10, 10)),
                Arguments.of("60 000 by 60 000", "a.png", bomb(60_000, 60_000)),
                Arguments.of("one endless line", "a.png", bomb(39_000_000, 1)),
                Arguments.of("a negative size", "a.png", bomb(-5, -5)),
                Arguments.of("too large", "a.jpg", new byte[5 * 1024 * 1024 + 1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badEvidence")
    void what_is_no_harmless_photo_is_refused(String what, String name, byte[] content) throws SQLException {
        mustBeTold("evidence", form(), new Upload("evidence", name, "image/jpeg", content));
    }

    @Test
    void three_photos_and_no_more() throws SQLException {
        Upload one = new Upload("evidence", "a.png", "image/png", photo("png"));
        mustBeTold("evidence", form(), one, one, one, one);
        Upload[] many = new Upload[60];
        Arrays.fill(many, one);
        mustBeTold("evidence", form(), many);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../etc/passwd",
                "C:\\Windows\\win.ini",
                "photo\u202egpj.exe",
                "a\u0000.jpg",
                "；rm -rf",
                "x\\\"; name=\\\"story",
                "#{7*7}.jpg",
            })
    void what_a_file_is_called_does_not_matter(String name) {
        Answer answer = Sender.anyone("en")
                .post(
                        FORM,
                        form(),
                        new Upload("evidence", name, "text/html", joined(photo("jpeg"), ascii("PK\u0003\u0004zip"))));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.found("id=\"receipt-code\"[^>]*>([^<]+)")).hasSize(29);
        assertThat(answer.body()).doesNotContain("passwd", "win.ini", "exe", "49.jpg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "story       | ''",
                "namedSystem | '   '",
                "category    | ''",
                "category    | NO_SUCH",
                "category    | '1 OR 1=1'",
                "wish        | SOMETHING",
                "who         | ADMIN",
                "story       | 'a\u0000b'",
                "story       | 'a\u202eb'",
                "namedSystem | 'a\u202eb'",
                "namedSystem | 'a\u200bb'",
                "happenedOn  | 'a\u2028b'",
            })
    void a_wrong_answer_is_told_at_its_field(String field, String value) throws SQLException {
        mustBeTold(field, form(field, value));
    }

    @Test
    void what_is_too_long_is_told_with_its_length() throws SQLException {
        mustBeTold("story", form("story", "长".repeat(10_001)));
        mustBeTold("story", form("story", "长".repeat(300_000)));
        mustBeTold("namedSystem", form("namedSystem", "长".repeat(201)));
        mustBeTold("shownNumber", form("shownNumber", "a".repeat(201)));
        mustBeTold("happenedOn", form("happenedOn", "a".repeat(201)));
        mustBeTold("name", form("who", "NAMED", "name", "a".repeat(201), "contact", "x"));
        mustBeTold("contact", form("who", "NAMED", "name", "x", "contact", "a".repeat(201)));
        mustBeTold("name", form("who", "NAMED"));
        mustBeTold("who", form("wish", "REMEDY"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        Answer answer = Sender.anyone("en")
                .post(
                        FORM,
                        form("story", "", "category", "", "who", "NAMED", "namedSystem", ""),
                        new Upload("evidence", "a.jpg", "image/jpeg", new byte[0]));
        assertThat(answer.status()).isEqualTo(422);
        for (String field : List.of("namedSystem", "category", "story", "evidence", "name", "contact")) {
            assertThat(answer.wrong(field)).as(field).isNotBlank();
        }
    }

    @Test
    void half_a_character_is_none() throws SQLException {
        mustBeTold("story", form("story", new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'b', 0x01}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE complaint; --",
                "<script>alert(1)</script>",
                "#{7*7} ${7*7} #{facesContext}",
                "１２３ 😀 👨‍👩‍👧 العربية עברית",
                "line\r\nline\r\n\r\nline",
            })
    void what_only_looks_dangerous_is_a_story_like_any_other(String story) {
        Sender anyone = Sender.anyone("en");
        Answer answer = anyone.post(
                FORM,
                form(
                        "story",
                        story,
                        "namedSystem",
                        story.lines().findFirst().orElseThrow().replace("\u200d", "")));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>alert", "49 49");
        // wrong once, it comes back as it was typed
        Answer again = anyone.post(FORM, form("story", story, "category", ""));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).doesNotContain("<script>alert", "49 49");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AIR-990100-2026-999999", "%00", "%3Cscript%3E", "%F0%9F%98%80", "..%2F..%2F", "%27OR%201=1"})
    void a_system_that_is_not_there_is_not_there(String about) {
        Answer answer = Sender.anyone("en").get("/beihai/complain?about=" + about);
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("<script>");
    }

    @Test
    void a_form_that_is_not_ours_is_asked_to_be_sent_again() throws SQLException {
        long before = stored();
        String other =
                Sender.anyone("en").get("/nanling/complain?about=none").found("name=\"ticket\" value=\"([^\"]+)\"");
        for (String ticket :
                List.of("", "x", "A".repeat(54), other, TICKETS.peek().replace('A', 'B') + "A")) {
            Answer answer = Sender.anyone("en").post(FORM, form("ticket", ticket));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
            assertThat(answer.body()).contains(STORY, "class=\"errors\"");
        }
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void what_no_browser_sends_is_no_form() throws SQLException {
        long before = stored();
        Sender anyone = Sender.anyone("en");
        byte[] whole = Sender.multipart(form());
        assertThat(anyone.send(
                                "POST " + FORM,
                                Arrays.copyOf(whole, whole.length - 12),
                                "multipart/form-data; boundary=----story7f3a")
                        .status())
                .isEqualTo(400);
        assertThat(anyone.send("POST " + FORM, whole, "multipart/form-data").status())
                .isEqualTo(400);
        assertThat(anyone.send("POST " + FORM, whole, "multipart/form-data; boundary=other")
                        .status())
                .isEqualTo(400);
        assertThat(anyone.send("POST " + FORM, ascii("{\"story\":\"x\"}"), "application/json")
                        .status())
                .isLessThan(500);
        assertThat(stored()).isEqualTo(before);
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void pressed_four_times_at_once_it_is_one_complaint_with_one_receipt() throws Exception {
        long before = stored();
        Map<String, Object> same = form();
        List<Answer> answers =
                atOnce(Collections.nCopies(4, () -> Sender.anyone("en").post(FORM, same)));
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers.stream()
                        .map(answer -> answer.found("id=\"receipt-code\"[^>]*>([^<]+)"))
                        .distinct())
                .hasSize(1);
        assertThat(stored()).isEqualTo(before + 1);
    }

    @Test
    void a_receipt_does_not_stay_in_the_browser() {
        Answer receipt = Sender.anyone("en").post(FORM, form());
        assertThat(receipt.head()).contains("Cache-Control: no-store").doesNotContain("Set-Cookie");
        assertThat(Sender.anyone("en").get(STATUS).head()).contains("Cache-Control: no-store");
    }

    @Test
    void a_hundred_complaints_from_one_address_do_not_stop_another() throws SQLException {
        Sender flood = Sender.anyone("en");
        int received = 0;
        Map<String, Object> spent = form();
        for (int i = 0; i < 100; i++) {
            int status = flood.post(FORM, i < 8 ? form() : spent).status();
            assertThat(status).isIn(200, 429);
            received += status == 200 ? 1 : 0;
        }
        assertThat(received).isEqualTo(5);
        Answer refused = flood.post(FORM, form());
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.body()).as("nothing typed is lost").contains(STORY);
        assertThat(Sender.anyone("en").post(FORM, form()).status()).isEqualTo(200);
    }

    @Test
    void a_person_who_needs_seven_tries_is_not_a_flood() {
        Sender person = Sender.anyone("en");
        for (int i = 0; i < 7; i++) {
            assertThat(person.post(FORM, form("category", "")).status()).isEqualTo(422);
        }
        assertThat(person.post(FORM, form()).status()).isEqualTo(200);
    }

    @Test
    void an_address_that_a_stranger_claims_is_not_believed() throws SQLException {
        // each request says that it comes from somebody else; only a proxy of ours may say so
        Sender flood = Sender.anyone("en");
        int received = 0;
        for (int i = 0; i < 8; i++) {
            int status = flood.claiming("10.0.0." + i).post(FORM, form()).status();
            received += status == 200 ? 1 : 0;
        }
        assertThat(received).isEqualTo(5);
    }

    private static Answer tried(Sender by, String authority, String code) {
        return by.post("/" + authority + "/complaint-status", asked(code, "show", Map.of()));
    }

    private static Map<String, Object> asked(String code, String button, Map<String, Object> more) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("form", "form");
        fields.put("code", code);
        fields.putAll(more);
        fields.put(button, button);
        fields.put("jakarta.faces.ViewState", "stateless");
        return fields;
    }

    private static String receipt() {
        return Sender.anyone("en").post(FORM, form()).found("id=\"receipt-code\"[^>]*>([^<]+)");
    }

    @Test
    void no_answer_tells_an_unknown_code_from_one_of_another_authority() {
        String code = receipt();
        assertThat(tried(Sender.anyone("en"), "beihai", code).status()).isEqualTo(200);
        String made = ("ZZZZ" + code.substring(4));
        for (String language : List.of("en", "zh")) {
            List<String> said = new ArrayList<>();
            for (String wrong :
                    List.of(made, "abc", "\u0000".repeat(24), "😀".repeat(24), "A".repeat(100_000), "' OR 1=1")) {
                Answer answer = tried(Sender.anyone(language), "beihai", wrong);
                assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
                said.add(answer.wrong("code"));
            }
            Answer other = tried(Sender.anyone(language), "nanling", code);
            assertThat(other.status()).isEqualTo(422);
            said.add(other.wrong("code"));
            assertThat(said.stream().distinct()).hasSize(1).doesNotContain("");
            assertThat(tried(Sender.anyone(language), "beihai", "").wrong("code"))
                    .as("none was tried, and there is nothing to tell apart")
                    .isNotEmpty()
                    .isNotIn(said);
        }
        // what is refused at a glance would say: this can be no code
        long unknown = fastest("nanling", code);
        long malformed = fastest("beihai", "abc");
        assertThat((double) malformed / unknown).as(malformed + " : " + unknown).isBetween(0.4, 2.5);
    }

    private static long fastest(String authority, String code) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 15; i++) {
            long began = System.nanoTime();
            tried(Sender.anyone("en"), authority, code);
            fastest = Math.min(fastest, System.nanoTime() - began);
        }
        return fastest;
    }

    @Test
    void guessing_ends_after_thirty_codes() {
        Sender guesser = Sender.anyone("en");
        String code = receipt();
        for (int i = 0; i < 30; i++) {
            assertThat(tried(guesser, "beihai", "GUESS-" + i).status()).isEqualTo(422);
        }
        assertThat(tried(guesser, "beihai", code).status()).isEqualTo(429);
        assertThat(tried(Sender.anyone("en"), "beihai", code).status()).isEqualTo(200);
    }

    @Test
    void a_message_sent_four_times_at_once_stands_there_once() throws Exception {
        String code = receipt();
        long before = stored();
        List<Answer> answers = atOnce(Collections.nCopies(
                4, () -> Sender.anyone("en").post(STATUS, asked(code, "write", Map.of("message", "Once is enough.")))));
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(stored()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "'   '", "'a\u0000b'", "'a\u202eb'"})
    void a_message_says_something_that_can_be_read(String message) throws SQLException {
        String code = receipt();
        long before = stored();
        Answer answer = Sender.anyone("en").post(STATUS, asked(code, "write", Map.of("message", message)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.wrong("message")).isNotBlank();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void ten_slow_senders_do_not_stop_anybody_else() throws Exception {
        Sender slow = Sender.anyone("en");
        List<Socket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 30; i++) {
                held.add(slow.stall(FORM));
            }
            Thread.sleep(1_000);
            long began = System.nanoTime();
            assertThat(Sender.anyone("en").get("/beihai/").status()).isEqualTo(200);
            assertThat(Sender.anyone("en").post(FORM, form()).status()).isEqualTo(200);
            assertThat((System.nanoTime() - began) / 1_000_000_000L).isLessThan(10);
        } finally {
            for (Socket one : held) {
                one.close();
            }
        }
    }
}
