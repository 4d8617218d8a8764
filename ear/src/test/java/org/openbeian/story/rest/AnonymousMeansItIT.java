package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.story.rest.Sender.Answer;
import org.openbeian.story.rest.Sender.Upload;

/**
 * An anonymous complaint leaves nothing of whoever made it, its whole life long and whatever goes wrong: neither the
 * address nor the browser nor a word of what was told is found anywhere in what the installation keeps, be it a log, a
 * table, the database's own logs of changes and statements, a mail or a file left over. And no time is kept so exactly
 * that the log of a network would say who it was.
 */
class AnonymousMeansItIT {

    private static final String HERE = "/beihai";
    private static final String FORM = HERE + "/complain?about=none";
    private static final Pattern SHOWN = Pattern.compile("name=\"shownBasis\"\\s+value=\"([^\"]*)\"");
    private static final String STATUS = HERE + "/complaint-status";
    private static final String ADDRESS = "127.45.67.89";
    private static final String BROWSER = "Marked-Browser-Qx7Zk";
    private static final String NAMED = "紫檀木鹦鹉陪伴机";
    private static final String STORY = "标记文字：青瓷水牛说的话没有标识 Qw8Lm";
    private static final String WHEN = "惊蛰那天 Rt5Vb";
    private static final String MESSAGE = "补充：琥珀蜻蜓也说了 Jh3Fd";
    private static final String REVIEW = "不同意：丹顶白鹤没有答复 Gp9Ks";
    private static final String WRONG_CODE = "Mz4X-WRONG-CODE-Mz4X";
    private static final String IN_THE_PHOTO = "Camera-Of-Yn6Tc";

    /** A piece of each of what was sent, none of which the portal knows by itself. */
    private static final List<String> MARKS = List.of(
            ADDRESS, BROWSER, "紫檀木鹦鹉", "青瓷水牛", "Qw8Lm", "Rt5Vb", "琥珀蜻蜓", "Jh3Fd", "丹顶白鹤", "Gp9Ks", "Mz4X", "Yn6Tc");

    private static final Path DATA = Path.of(System.getProperty("openbeian.test.data"));
    private static final int CHUNK = 1 << 20;
    private static final long QUARTER = 15 * 60;

    /** What the form holds against machines: nobody tells a story in less. */
    private static final long AS_A_PERSON = 4_000;

    private final GreenMail postOffice =
            new GreenMail(new ServerSetup(Integer.getInteger("openbeian.test.smtp.port"), "127.0.0.1", "smtp"));

    private final Sender anonymous = Sender.at(ADDRESS, BROWSER, "zh");

    @BeforeEach
    void open() {
        postOffice.start();
    }

    @AfterEach
    void close() {
        postOffice.stop();
    }

    @Test
    void nothing_of_an_anonymous_complainant_is_kept() throws Exception {
        Map<String, Object> form = form();
        Thread.sleep(AS_A_PERSON);
        Answer missing = anonymous.post(FORM, with(form, "category", ""), photo());
        assertThat(missing.status()).as(missing.toString()).isEqualTo(422);
        Answer receipt = anonymous.post(FORM, form, photo());
        assertThat(receipt.head()).doesNotContain("Set-Cookie");
        String code = receipt.found("id=\"receipt-code\"[^>]*>([^<]+)");
        String number = receipt.found("(CMP-\\d{6}-\\d{4}-\\d{6})");
        assertThat(code).as(receipt.toString()).isNotBlank();
        noTimeMustTell(number);

        assertThat(anonymous
                        .post(STATUS, asked(code, "write", "message", MESSAGE), photo())
                        .status())
                .isEqualTo(200);
        String id = noTimeMustTell(number);
        staffAnswers(id);
        assertThat(anonymous
                        .post(STATUS, asked(code, "askReview", "reviewReason", REVIEW))
                        .status())
                .isEqualTo(200);
        goWrong(form);

        List<String> sought = new ArrayList<>(MARKS);
        sought.add(number);
        Map<String, List<String>> found = holding(sought);
        assertThat(found.get(number))
                .as(
                        "what may be kept is found, so the search works. Is the database started with OPENBEIAN_DB_LOGS=true?")
                .anyMatch(file -> file.matches("mysql/binlog\\.\\d+"))
                .contains("logs/mysql-statements.log")
                .anyMatch(file -> file.endsWith(".ibd"));
        assertThat(Files.isDirectory(DATA.resolve("domains/openbeian/tmp")))
                .as("the server's files left over are looked at")
                .isTrue();
        for (String mark : MARKS) {
            assertThat(found.get(mark)).as(mark).isEmpty();
        }
        for (MimeMessage mail : postOffice.getReceivedMessages()) {
            assertThat(GreenMailUtil.getWholeMessage(mail) + GreenMailUtil.getBody(mail))
                    .doesNotContain(MARKS);
        }
    }

    /** Whatever does not go well has its words with it, too. */
    private void goWrong(Map<String, Object> form) throws IOException {
        Answer wrongCode = anonymous.post(STATUS, asked(WRONG_CODE, "write", "message", MESSAGE));
        assertThat(wrongCode.status()).isEqualTo(422);
        Answer notOurs = anonymous.post(FORM, with(form, "jakarta.faces.ViewState", "-1:Mz4X"));
        assertThat(notOurs.status()).as(notOurs.toString()).isGreaterThanOrEqualTo(400);
        assertThat(anonymous.post(HERE + "/report-incident", form, photo()).status())
                .as("no form with files")
                .isEqualTo(400);
        Answer broken = anonymous.send("POST " + FORM, STORY.getBytes(StandardCharsets.UTF_8), "multipart/form-data");
        assertThat(broken.status()).isEqualTo(400);
        assertThat(anonymous.get(HERE + "/complain/Mz4X").status()).isEqualTo(404);
        int tooMany = 0;
        for (int i = 0; i < 45 && tooMany != 429; i++) {
            tooMany = anonymous.post(FORM, with(form, "category", "")).status();
        }
        assertThat(tooMany).isEqualTo(429);
    }

    private void staffAnswers(String id) {
        Sender officer = Sender.anyone("zh");
        officer.postPlain(
                HERE + "/sign-in",
                fields("form", "username", "supervisor1.beihai", "password", "beian-demo-2026", "signIn", "signIn"));
        String page = HERE + "/desk/complaint/case?id=" + id;
        press(officer, page, fields("take-form", "take", "take"));
        decide(officer, page, "ACCEPT", "category", "CMP-NOLABEL");
        decide(officer, page, "INVESTIGATE", "question", "");
        decide(officer, page, "ANSWER", "outcome", "UPHELD");
        assertThat(officer.get(page).body()).contains("请投诉人放心");
    }

    private static void decide(Sender officer, String page, String decision, String field, String value) {
        press(
                officer,
                page,
                fields(
                        "decide",
                        "decision",
                        decision,
                        field,
                        value,
                        // what is said when nobody is written to stays in the file
                        decision.equals("INVESTIGATE") ? "note" : "text",
                        "请投诉人放心。",
                        "confirmed",
                        "decideNow::confirm.complaint_decide",
                        "decideNow",
                        "decideNow"));
    }

    /** Pages of people who have signed in remember what they show. */
    private static void press(Sender officer, String page, Map<String, Object> fields) {
        Answer opened = officer.get(page);
        fields.put("jakarta.faces.ViewState", opened.found("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\""));
        // what was read, before it is decided on
        Matcher shown = SHOWN.matcher(opened.body());
        if (shown.find()) {
            fields.put("shownBasis", shown.group(1));
        }
        Answer answer = officer.postPlain(page, fields);
        assertThat(answer.status()).as(fields + ": " + answer).isEqualTo(302);
    }

    /** Right after the complainant has acted, nobody else has: every time there is, is theirs. @return the complaint's id */
    private static String noTimeMustTell(String number) throws SQLException {
        try (Connection db = DriverManager.getConnection(
                System.getProperty("openbeian.test.db.url"),
                System.getProperty("openbeian.test.db.user"),
                System.getProperty("openbeian.test.db.password"))) {
            String id =
                    one(db, "select id from complaint where number = ?", number).get(0);
            List<String> ids = new ArrayList<>(List.of(id));
            List<String> times = new ArrayList<>(one(db, "select received_at from complaint where id = ?", id));
            for (String belonging : List.of("complaint_message", "complaint_evidence")) {
                ids.addAll(one(db, "select id from " + belonging + " where complaint_id = ?", id));
            }
            times.addAll(one(db, "select written_at from complaint_message where complaint_id = ?", id));
            times.addAll(one(db, "select added_at from complaint_evidence where complaint_id = ?", id));
            ids.addAll(one(db, "select id from clock where case_id = ?", id));
            times.addAll(one(db, "select started_at from clock where case_id = ?", id));
            String segments = " from clock_segment s join clock c on c.id = s.clock_id where c.case_id = ?";
            ids.addAll(one(db, "select s.id" + segments, id));
            times.addAll(one(db, "select s.begins_at" + segments, id));
            times.addAll(one(db, "select at from audit_entry where case_id = ?", id));
            assertThat(ids).hasSizeGreaterThan(5).allSatisfy(one -> assertThat(
                            Long.parseLong(one.replace("-", "").substring(0, 12), 16) % (QUARTER * 1000))
                    .as(one)
                    .isZero());
            assertThat(times).hasSizeGreaterThan(6).allSatisfy(time -> assertThat(
                            Long.parseLong(time) % (QUARTER * 1_000_000))
                    .as(time)
                    .isZero());
            nothingBesideMustTell(db, id);
            engineMustNotTell(
                    db,
                    one(db, "select PROC_INST_ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ?", id)
                            .get(0));
            return id;
        }
    }

    /**
     * Whatever row of whatever table names the complaint: of what only the complainant has caused, no number says the
     * second, be it a time or an identifier made of one.
     */
    private static void nothingBesideMustTell(Connection db, String complaint) throws SQLException {
        long now = System.currentTimeMillis() * 1000;
        long anHour = 3_600_000_000L;
        Map<String, String> telling = new LinkedHashMap<>();
        for (String place : one(
                db,
                "select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = database() and data_type = 'varchar' and character_maximum_length >= ?"
                        + " and table_name not like 'ACT\\_%' and table_name not like 'flyway%'",
                "36")) {
            String table = place.substring(0, place.indexOf('.'));
            String sql = "select * from " + table + " where " + place.substring(place.indexOf('.') + 1) + " = ?";
            try (PreparedStatement asked = db.prepareStatement(sql)) {
                asked.setString(1, complaint);
                try (ResultSet rows = asked.executeQuery()) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            String value = rows.getString(i);
                            if (value == null) {
                                continue;
                            }
                            boolean exactTime = value.matches("\\d{16}")
                                    && Math.abs(Long.parseLong(value) - now) < anHour
                                    && Long.parseLong(value) % (QUARTER * 1_000_000) != 0;
                            boolean exactId = value.matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-.*")
                                    && Math.abs(millisOf(value) * 1000 - now) < anHour
                                    && millisOf(value) % (QUARTER * 1000) != 0;
                            if (exactTime || exactId) {
                                telling.put(place + " " + rows.getMetaData().getColumnName(i), value);
                            }
                        }
                    }
                }
            }
        }
        assertThat(telling).isEmpty();
    }

    private static long millisOf(String id) {
        return Long.parseLong(id.replace("-", "").substring(0, 12), 16);
    }

    /** Lines of staff, whose times are exact, stand around those of the complainant: their numbers say nothing of when. */
    @Test
    void the_order_of_the_trail_does_not_date_a_complaint() throws Exception {
        try (Connection db = DriverManager.getConnection(
                System.getProperty("openbeian.test.db.url"),
                System.getProperty("openbeian.test.db.user"),
                System.getProperty("openbeian.test.db.password"))) {
            Sender someone = Sender.anyone("zh");
            long before = exactLine(db);
            for (int i = 0; i < 8; i++) {
                someone.post(STATUS, asked(WRONG_CODE, "write", "message", MESSAGE));
            }
            long after = exactLine(db);
            List<Long> between = new ArrayList<>();
            for (String id : one(
                    db,
                    "select id from audit_entry where actor = ? and at % 900000000 = 0 order by at desc, id desc limit 8",
                    "PUBLIC")) {
                between.add(Long.parseLong(id));
            }
            assertThat(between).hasSize(8);
            assertThat(between)
                    .as("not one behind the other")
                    .isNotEqualTo(between.stream().sorted().toList());
            assertThat(between).as("not between " + before + " and " + after).anyMatch(id -> id < before || id > after);
        }
    }

    /** The number of a line that an officer writes now. */
    private static long exactLine(Connection db) throws SQLException {
        SignedIn.as("supervisor1.beihai", "beihai");
        return Long.parseLong(one(
                        db,
                        "select id from audit_entry where actor <> ? and action like 'signIn%' or detail = 'supervisor1.beihai'"
                                + " order by at desc limit 1",
                        "SYSTEM")
                .get(0));
    }

    private static void engineMustNotTell(Connection db, String instance) throws SQLException {
        List<String> times = new ArrayList<>();
        for (String column : List.of(
                "START_TIME_ from ACT_HI_PROCINST where PROC_INST_ID_",
                "START_TIME_ from ACT_HI_ACTINST where PROC_INST_ID_",
                "END_TIME_ from ACT_HI_ACTINST where PROC_INST_ID_",
                "START_TIME_ from ACT_HI_TASKINST where PROC_INST_ID_",
                "CREATE_TIME_ from ACT_RU_TASK where PROC_INST_ID_",
                "CREATE_TIME_ from ACT_RU_JOB where PROCESS_INSTANCE_ID_")) {
            times.addAll(one(db, "select " + column + " = ?", instance));
        }
        assertThat(times).hasSizeGreaterThan(5).allSatisfy(time -> assertThat(time)
                .matches(".* \\d\\d:(00|15|30|45):00.*"));
        assertThat(one(db, "select ID_ from ACT_HI_ACTINST where PROC_INST_ID_ = ?", instance))
                .as("a UUID of the first version says when, and on which machine")
                .allSatisfy(id -> assertThat(id).doesNotMatch(".*[0-9a-f]{8}-[0-9a-f]{4}-1[0-9a-f]{3}-.*"));
    }

    private static List<String> one(Connection db, String sql, String argument) throws SQLException {
        List<String> values = new ArrayList<>();
        try (PreparedStatement asked = db.prepareStatement(sql)) {
            asked.setString(1, argument);
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next()) {
                    if (rows.getString(1) != null) {
                        values.add(rows.getString(1));
                    }
                }
            }
        }
        return values;
    }

    private Map<String, Object> form() {
        return fields(
                "form",
                "ticket",
                anonymous.get(FORM).found("name=\"ticket\" value=\"([^\"]+)\""),
                "namedSystem",
                NAMED,
                "wish",
                "REPORT",
                "category",
                "CMP-NOLABEL",
                "story",
                STORY,
                "happenedOn",
                WHEN,
                "who",
                "ANONYMOUS",
                "lodge",
                "lodge");
    }

    private static Map<String, Object> asked(String code, String button, String field, String text) {
        return fields("form", "code", code, field, text, button, button);
    }

    private static Map<String, Object> fields(String form, String... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(form, form);
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        fields.put("jakarta.faces.ViewState", "stateless");
        return fields;
    }

    private static Map<String, Object> with(Map<String, Object> fields, String field, String value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return changed;
    }

    /** With what a camera notes of itself and its owner, and a telling name. */
    private static Upload photo() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", plain);
        byte[] jpeg = plain.toByteArray();
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(jpeg, 0, 2);
        segment(photo, 0xE1, "Exif\0\0" + IN_THE_PHOTO);
        segment(photo, 0xFE, IN_THE_PHOTO);
        photo.write(jpeg, 2, jpeg.length - 2);
        return new Upload("evidence", "Yn6Tc.jpg", "image/jpeg", photo.toByteArray());
    }

    private static void segment(ByteArrayOutputStream photo, int kind, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        photo.writeBytes(new byte[] {(byte) 0xFF, (byte) kind, 0, (byte) (bytes.length + 2)});
        photo.writeBytes(bytes);
    }

    /**
     * The files of the installation that hold a mark, in UTF-8 or UTF-16, or in the hexadecimal digits of a statement. Each
     * file is read once for all of them.
     */
    private static Map<String, List<String>> holding(List<String> marks) throws IOException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        List<Spelling> spellings = new ArrayList<>();
        for (String mark : marks) {
            found.put(mark, new ArrayList<>());
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                spellings.add(new Spelling(mark, mark.getBytes(charset)));
            }
            String digits = HexFormat.of().formatHex(mark.getBytes(StandardCharsets.UTF_8));
            spellings.add(new Spelling(mark, digits.getBytes(StandardCharsets.US_ASCII)));
            spellings.add(new Spelling(mark, digits.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII)));
        }
        try (Stream<Path> files = Files.walk(DATA)) {
            files.filter(Files::isRegularFile).forEach(file -> marksIn(file, spellings)
                    .forEach(mark -> found.get(mark).add(DATA.relativize(file).toString())));
        }
        return found;
    }

    private record Spelling(String mark, byte[] bytes) {

        boolean isAt(byte[] window, int at, int length) {
            return at + bytes.length <= length && Arrays.equals(window, at, at + bytes.length, bytes, 0, bytes.length);
        }
    }

    private static Set<String> marksIn(Path file, List<Spelling> spellings) {
        List<List<Spelling>> byFirst = new ArrayList<>();
        for (int first = 0; first < 256; first++) {
            int wanted = first;
            byFirst.add(spellings.stream()
                    .filter(spelling -> (spelling.bytes[0] & 0xFF) == wanted)
                    .toList());
        }
        int longest = spellings.stream()
                .mapToInt(spelling -> spelling.bytes.length)
                .max()
                .orElseThrow();
        Set<String> found = new TreeSet<>();
        byte[] window = new byte[CHUNK + longest];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.readNBytes(window, kept, CHUNK); read > 0; read = in.readNBytes(window, kept, CHUNK)) {
                int length = kept + read;
                for (int at = 0; at < length; at++) {
                    for (Spelling spelling : byFirst.get(window[at] & 0xFF)) {
                        if (spelling.isAt(window, at, length)) {
                            found.add(spelling.mark);
                        }
                    }
                }
                kept = Math.min(longest - 1, length);
                System.arraycopy(window, length - kept, window, 0, kept);
            }
            return found;
        } catch (java.nio.file.NoSuchFileException gone) {
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
