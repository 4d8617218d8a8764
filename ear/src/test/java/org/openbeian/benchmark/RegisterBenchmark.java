package org.openbeian.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What a search of the register costs with few entries and with many, in one run: statements and rows read as the
 * database counts them, and time at the client. {@code ./portal benchmark} runs it; no test does, for times prove
 * nothing on a busy machine. The questions go through HTTP, guard and service, as everybody's do.
 */
class RegisterBenchmark {

    private static final String HERE = "beihai";
    private static final int FEW = Integer.getInteger("openbeian.benchmark.few", 10_000);
    private static final int MANY = Integer.getInteger("openbeian.benchmark.many", 1_000_000);
    private static final int WARM_UP = 600;
    private static final int TIMES = 300;
    private static final int COUNTS = 20;
    private static final int PAGE = 10;
    private static final int DEEP = 1000;

    private static final String URL = System.getProperty("openbeian.test.db.url");
    private static final String USER = System.getProperty("openbeian.test.db.user");
    private static final String PASSWORD = System.getProperty("openbeian.test.db.password");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final StringBuilder report = new StringBuilder();

    /** What is asked; the thousandth page is found by walking there. */
    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("newest", "");
        questions.put("Chinese, common (客服)", q("客服"));
        questions.put("Chinese, a phrase (影像辅助诊断)", q("影像辅助诊断"));
        questions.put("Chinese, two words (云州 招聘筛选)", q("云州 招聘筛选"));
        questions.put("Chinese, rare (" + FictionalEntry.RARE_ZH + ")", q(FictionalEntry.RARE_ZH));
        questions.put("pinyin (wenshengtu)", q("wenshengtu"));
        questions.put("English, beginning of a word (intel)", q("intel"));
        questions.put("English, rare (snowyowl)", q(FictionalEntry.RARE_EN.toLowerCase(Locale.ROOT)));
        questions.put("nothing (鼹鼠)", q("鼹鼠"));
        questions.put("a number", q("AIR-990900-Z-1000-000123-0"));
        questions.put("an applicant's code", q("91990900FX00000123"));
        questions.put("a sector", "sector=ENERGY");
        questions.put("sector, grade and state", "sector=ENERGY&grade=3&state=REGISTERED");
        questions.put("all four", "state=REGISTERED&grade=4&category=KEY_DOMAIN&sector=LEGAL");
        questions.put("all four, rarely together", "state=REVOKED&grade=5&category=KEY_DOMAIN&sector=LEGAL");
        questions.put("Chinese in a sector and state", q("智能客服") + "&sector=LEGAL&state=REGISTERED");
        return questions;
    }

    private static String q(String text) {
        return "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void the_register_costs_the_same_with_many_entries() throws Exception {
        RegisterLoader loader = new RegisterLoader(URL, USER, PASSWORD);
        loader.load(HERE, FEW);
        Map<String, Cost> few = measure();
        long began = System.nanoTime();
        loader.load(HERE, MANY);
        line("%,d entries loaded in %d s%n", MANY, (System.nanoTime() - began) / 1_000_000_000);
        Map<String, Cost> many = measure();
        line("%n%-42s %28s %28s %7s%n", "question", FEW + " entries", MANY + " entries", "ratio");
        line("%-42s %28s %28s %7s%n", "", "shown stmts  rows      ms", "shown stmts  rows      ms", "ms");
        for (String question : few.keySet()) {
            Cost small = few.get(question);
            Cost large = many.get(question);
            line("%-42s %28s %28s %7.2f%n", question, small, large, large.millis / small.millis);
        }
        compareWithLike(many);
        Path target = Path.of("target", "register-benchmark.txt");
        Files.createDirectories(target.getParent());
        Files.writeString(target, report);
        for (String question : few.keySet()) {
            assertThat(many.get(question).counts.statements)
                    .as("statements: " + question)
                    .isLessThanOrEqualTo(few.get(question).counts.statements);
            // rows vary with where the hits lie, which does not grow with the register
            assertThat(many.get(question).counts.rows)
                    .as("rows: " + question)
                    .isLessThanOrEqualTo(few.get(question).counts.rows * 13 / 10 + 3 * PAGE);
        }
    }

    /** Everything asked in turn, again and again, so that a slow moment of the machine falls on all questions alike. */
    private Map<String, Cost> measure() throws Exception {
        Map<String, String> questions = questions();
        questions.put("page 1000 of all", deep("", DEEP));
        questions.put("page 100 of a search (智能)", deep(q("智能"), 100));
        // a server that has just started, or has not been asked for long, would make its half look dear
        for (int i = 0; i < WARM_UP; i++) {
            for (String question : questions.values()) {
                ask(question);
            }
        }
        Map<String, double[]> millis = new LinkedHashMap<>();
        for (int i = 0; i < TIMES; i++) {
            for (Map.Entry<String, String> question : questions.entrySet()) {
                long began = System.nanoTime();
                ask(question.getValue());
                millis.computeIfAbsent(question.getKey(), first -> new double[TIMES])[i] =
                        (System.nanoTime() - began) / 1e6;
            }
        }
        Map<String, Cost> costs = new LinkedHashMap<>();
        for (Map.Entry<String, String> question : questions.entrySet()) {
            double[] sorted = millis.get(question.getKey());
            Arrays.sort(sorted);
            costs.put(
                    question.getKey(),
                    new Cost(shown(question.getValue()), count(question.getValue()), sorted[TIMES / 2]));
        }
        return costs;
    }

    private String deep(String question, int page) throws Exception {
        String asked = question;
        for (int i = 1; i < page; i++) {
            JsonObject answer = answer(asked);
            assertThat(answer.isNull("next")).as("page %d of %s", i, question).isFalse();
            asked = (question.isEmpty() ? "" : question + "&") + "after=" + answer.getString("next");
        }
        return asked;
    }

    private int shown(String question) throws Exception {
        return answer(question).getJsonArray("items").size();
    }

    private JsonObject answer(String question) throws Exception {
        return Json.createReader(new StringReader(ask(question).body())).readObject();
    }

    private Counts count(String question) throws Exception {
        Counts least = null;
        Counts counting = null;
        for (int i = 0; i < COUNTS; i++) {
            Counts start = Counts.now();
            Counts before = Counts.now();
            // counting reads rows, too
            counting = before.minus(start).orLess(counting);
            ask(question);
            least = Counts.now().minus(before).orLess(least);
        }
        return least.minus(counting);
    }

    private HttpResponse<String> ask(String question) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(System.getProperty("openbeian.test.url") + "/api/v1/" + HERE
                                + "/register?size=" + PAGE + (question.isEmpty() ? "" : "&" + question)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(question).isEqualTo(200);
        return answer;
    }

    /** The same words looked for in the names one by one, as a search without an index would. */
    private void compareWithLike(Map<String, Cost> many) throws SQLException {
        line("%n%-42s %14s %14s %9s%n", "with " + MANY + " entries", "LIKE, ms", "portal, ms", "times");
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Chinese, rare (" + FictionalEntry.RARE_ZH + ")", FictionalEntry.RARE_ZH);
        words.put("nothing (鼹鼠)", "鼹鼠");
        words.put("English, rare (snowyowl)", "snowyowl");
        words.put("Chinese, common (客服)", "客服");
        try (Connection connection = DriverManager.getConnection(URL, USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> word : words.entrySet()) {
                List<Double> millis = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    long began = System.nanoTime();
                    try (var rows = statement.executeQuery(
                            "select * from register_entry where authority_id = (select id from authority where code = '"
                                    + HERE + "') and search_text like '%" + word.getValue()
                                    + "%' order by id desc limit "
                                    + (PAGE + 1))) {
                        while (rows.next()) {
                            rows.getString("number");
                        }
                    }
                    millis.add((System.nanoTime() - began) / 1e6);
                }
                double like = millis.stream().skip(1).min(Double::compare).orElseThrow();
                double portal = many.get(word.getKey()).millis;
                line("%-42s %14.1f %14.1f %9.1f%n", word.getKey(), like, portal, like / portal);
            }
        }
    }

    private void line(String format, Object... values) {
        String text = String.format(Locale.ROOT, format, values);
        report.append(text);
        System.out.print(text);
    }

    private record Cost(int shown, Counts counts, double millis) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d %6d %6d %9.2f", shown, counts.statements, counts.rows, millis);
        }
    }

    /** What the whole server has counted so far; others can only add, so the least difference is ours. */
    private record Counts(long statements, long rows) {

        static Counts now() throws SQLException {
            long statements = 0;
            long rows = 0;
            try (Connection connection = DriverManager.getConnection(URL, USER, PASSWORD);
                    Statement statement = connection.createStatement();
                    var row = statement.executeQuery(
                            "show global status where Variable_name like 'Handler\\_read%' or Variable_name = 'Com_select'")) {
                while (row.next()) {
                    if (row.getString(1).equals("Com_select")) {
                        statements = row.getLong(2);
                    } else {
                        rows += row.getLong(2);
                    }
                }
            }
            return new Counts(statements, rows);
        }

        Counts minus(Counts before) {
            return new Counts(statements - before.statements, rows - before.rows);
        }

        Counts orLess(Counts other) {
            return other == null
                    ? this
                    : new Counts(Math.min(statements, other.statements), Math.min(rows, other.rows));
        }
    }
}
