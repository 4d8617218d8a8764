package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.access.MemberService;
import org.openbeian.common.Invalid;
import org.openbeian.review.CaseDetail;
import org.openbeian.review.CaseRow;
import org.openbeian.review.IntakeService;
import org.openbeian.review.QueueService;
import org.openbeian.review.WorkKind;

/** Texts as people write, copy and disguise them: taken and found again in any spelling, or refused at their field. */
@ExtendWith(ArquillianExtension.class)
class WrittenInAnyWayIT {

    private static final String HERE = Registered.HERE;

    /** Three of its signs have more than 16 bits, and halves of the two are alike. */
    private static final String RARE = "𬬻料与𬭊料鉴定";

    private static final String OTHER_SIGNER = "yunxiu.signer";

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    TwoHands submissions;

    @Inject
    QueueService queue;

    @Inject
    IntakeService intake;

    @Inject
    MemberService members;

    private String file(String name) {
        return people.ask(OTHER_SIGNER, HERE, () -> submissions
                .file(document(name), UUID.randomUUID().toString())
                .getFilingId());
    }

    private static String document(String name) {
        return SampleFilings.document(SampleFilings.sample("F01")).replace("云岫文案助手", name);
    }

    @Test
    void a_name_of_rare_signs_is_registered_found_and_printed() throws Exception {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        CaseDetail end = office.toTheEnd(file(RARE + " " + mark), HERE);
        assertThat(end.getFiling().getState()).hasToString("REGISTERED");
        String number = end.getFiling().getRegistrationNumber();

        for (String sought : List.of(RARE, "𬬻料", "𬭊料鉴定", "鉴定 " + mark)) {
            assertThat(get("/api/v1/" + HERE + "/register?q=" + encoded(sought)).body())
                    .as(sought)
                    .contains(number);
        }
        assertThat(get("/api/v1/" + HERE + "/register?q=" + encoded("𬬻鉴")).body())
                .as("halves of signs find nothing")
                .doesNotContain(number);
        for (String copied : copies(number)) {
            assertThat(get("/api/v1/" + HERE + "/register?q=" + encoded(copied)).body())
                    .as(copied)
                    .contains(number);
            assertThat(get("/api/v1/" + HERE + "/certificates/" + encoded(copied))
                            .statusCode())
                    .as(copied)
                    .isEqualTo(200);
            assertThat(get("/api/v1/" + HERE + "/register/" + encoded(copied)).statusCode())
                    .as(copied)
                    .isEqualTo(200);
            HttpResponse<String> page = get("/" + HERE + "/certificate?no=" + encoded(copied));
            assertThat(page.statusCode()).as(copied).isEqualTo(200);
            assertThat(page.body()).as(copied).contains(RARE);
        }
        for (String kind : List.of("register", "certificates")) {
            for (String copied : List.of(number.replace('-', '－'), number + "\u00a0", number.replace('-', '\u2212'))) {
                for (String shape : List.of("", ".json")) {
                    HttpResponse<String> moved = get("/" + HERE + "/" + kind + "/" + encoded(copied) + shape);
                    assertThat(moved.statusCode()).as(copied + shape).isEqualTo(301);
                    assertThat(moved.headers().firstValue("Location").orElseThrow())
                            .endsWith("/" + HERE + "/" + kind + "/" + number + shape);
                }
            }
        }
        HttpResponse<String> paper = get("/" + HERE + "/certificate?format=pdf&no=" + number);
        assertThat(paper.statusCode()).as(paper.body()).isEqualTo(200);
        assertThat(paper.body()).startsWith("%PDF");
    }

    private static List<String> copies(String number) {
        return List.of(
                number,
                number + "\u00a0",
                number.toLowerCase(Locale.ROOT),
                number.replace('-', '–'),
                number.replace('-', '－').replace("AIR", "ＡＩＲ"),
                number.replaceFirst("-", "-\u200b"),
                "\ufeff" + number + "\u3000");
    }

    @Test
    void lists_are_searched_however_it_is_typed() throws Exception {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String id = file("Größe ＡＢ " + mark.toUpperCase(Locale.ROOT));
        String number = office.look(id, HERE).getFiling().getNumber();
        for (String sought : List.of(
                mark,
                "GROSSE ab " + mark,
                "grösse　ＡＢ\u00a0" + mark,
                number.toLowerCase(Locale.ROOT) + "\u00a0",
                number.replace('-', '—'))) {
            assertThat(people.ask("auditor1." + HERE, HERE, () -> queue.all(sought, null)).stream()
                            .map(CaseRow::number))
                    .as(sought)
                    .contains(number);
        }
        for (String sought : List.of("INTAKE1", "Ｉntake1", "intake1\u00a0")) {
            assertThat(people.ask("admin1." + HERE, HERE, () -> members.list(sought, null, null, null)))
                    .as(sought)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岫\\u202e助手", "云岫\\ud86e助手", "云岫\\ue123", "\\ud83d\\ude00", "\\ufffd助手", "云岫\\u3164助手"})
    void a_name_that_nobody_can_read_is_refused_at_its_field(String escaped) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        System.getProperty("openbeian.base-url") + "/api/v1/" + HERE + "/filings"))
                                .header("Authorization", "Bearer obk_demo_yunxiu_signer_" + HERE)
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(BodyPublishers.ofString(document(escaped)))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("/system_name/zh");
    }

    @Test
    void nothing_is_signed_that_reads_differently_than_it_is() {
        String id = file("云岫文案助手");
        String task = office.pending(id, HERE, WorkKind.INTAKE).getId();
        people.as("intake1." + HERE, HERE, () -> queue.claim(task));
        for (String hidden : List.of("同意\u202e不", "同意\u200b", "同意\ue000")) {
            assertThatThrownBy(() -> people.as("intake1." + HERE, HERE, () -> intake.refuse(task, hidden)))
                    .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                            .allMatch(error -> error.key().matches("field\\.(invisible|unreadable)_characters")));
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(System.getProperty("openbeian.base-url") + path))
                                .build(),
                        BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Of a path as well as of a parameter. */
    private static String encoded(String text) {
        return URLEncoder.encode(Normalizer.normalize(text, Normalizer.Form.NFC), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
