package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.complaint.ComplaintLodgingService;
import org.openbeian.complaint.Lodging;
import org.openbeian.complaint.Wish;
import org.openbeian.deadline.CaseKind;
import org.openbeian.openness.CorrectionAsk;
import org.openbeian.openness.CorrectionDeskService;
import org.openbeian.openness.CorrectionOutcome;
import org.openbeian.openness.CorrectionRow;
import org.openbeian.openness.CorrectionService;
import org.openbeian.openness.Figure;
import org.openbeian.openness.PublicCorrection;
import org.openbeian.openness.PublicFiguresService;
import org.openbeian.openness.Rectification;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.RegisterQuery;
import org.openbeian.register.RegisterService;
import org.openbeian.registration.FilingService;

/** Somebody says that an entry is wrong, an officer answers, everybody reads what came of it, and nobody learns who asked. */
@ExtendWith(ArquillianExtension.class)
class CorrectionRequestIT {

    private static final String HERE = "beihai";
    private static final String OFFICER = "intake1." + HERE;
    private static final int FEW = 4;

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    WhatWaits waits;

    @Inject
    TwoHands submissions;

    @Inject
    FilingService filings;

    @Inject
    RegisterService register;

    @Inject
    CorrectionService corrections;

    @Inject
    CorrectionDeskService desk;

    @Inject
    ComplaintLodgingService complaints;

    @Inject
    PublicFiguresService figures;

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Test
    void what_only_describes_is_put_right_at_once() throws Exception {
        String number = registered();
        String better = "Renamed Quokka" + UUID.randomUUID().toString().substring(0, 8);
        Rectification asked = ask(number, "SYSTEM_EN", better, ticket());
        assertThat(asked.getNumber()).startsWith("COR-");
        assertThat(asked.getDueOn()).isNotNull();
        assertThat(answered(number)).as("nothing is public before the answer").isEmpty();
        assertThat(waiting(OFFICER, HERE)).anyMatch(row -> row.id().equals(asked.getId()));
        for (String officer : List.of("intake1", "supervisor1")) {
            assertThat(waits.on(asked.getId(), officer, HERE, CaseKind.CORRECTION))
                    .singleElement()
                    .satisfies(row -> assertThat(row.getDueOn()).isEqualTo(asked.getDueOn()));
        }

        people.as(OFFICER, HERE, () -> {
            assertThat(desk.open(asked.getId()).getRight()).isEqualTo(better);
            desk.answer(asked.getId(), CorrectionOutcome.ACCEPTED, "名称以商标注册证为准。", better);
        });

        assertThat(waits.asked(asked.getId(), "intake1", HERE, CaseKind.CORRECTION))
                .isEmpty();

        RegisterEntry entry = people.asNobody(HERE, () -> register.entry(number));
        assertThat(entry.getSystemEn()).isEqualTo(better);
        assertThat(people.asNobody(HERE, () -> register.search(named(better)).rows()))
                .as("and it is found by its new name")
                .extracting(RegisterEntry::getNumber)
                .containsExactly(number);
        PublicCorrection outcome = answered(number).get(0);
        assertThat(outcome.outcome()).isEqualTo(CorrectionOutcome.ACCEPTED);
        assertThat(outcome.reasons()).isEqualTo("名称以商标注册证为准。");
        assertThat(outcome.isByAmendment()).isFalse();
        assertThatThrownBy(() -> people.as(
                        OFFICER,
                        HERE,
                        () -> desk.answer(asked.getId(), CorrectionOutcome.DECLINED, "改变主意了，详见案卷记录。", null)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void what_was_answered_is_data_of_the_entry_and_who_asked_is_not() throws Exception {
        String number = registered();
        Rectification waiting = ask(number, "OTHER", "请核对。", ticket());
        Rectification asked = ask(number, "SYSTEM_ZH", "另一个名称", ticket());
        people.as(OFFICER, HERE, () -> desk.answer(asked.getId(), CorrectionOutcome.PARTLY, "名称，由备案人变更。", null));

        JsonObject answer = CanonicalJson.read(get("/" + HERE + "/register/" + number + ".json"))
                .getJsonArray("corrections")
                .getJsonObject(0);
        assertThat(answer)
                .containsOnlyKeys(
                        "number", "field", "outcome", "reasons", "by_amendment", "received_at", "answered_at");
        assertThat(answer.getString("number")).isEqualTo(asked.getNumber());
        String path = "/" + HERE + "/register/" + number + "/corrections";
        JsonObject page = CanonicalJson.read(get(path + ".json"));
        assertThat(page.getJsonArray("items")).containsExactly(answer);
        assertThat(page.isNull("next")).isTrue();
        String table = get(path + ".csv");
        assertThat(table.lines().toList()).hasSize(2);
        assertThat(table)
                .startsWith("\uFEFFnumber,field,outcome,reasons,by_amendment,received_at,answered_at\r\n"
                        + asked.getNumber() + ",SYSTEM_ZH,PARTLY,名称，由备案人变更。,true,")
                .doesNotContain("asker@example.org", "另一个名称", waiting.getNumber());
        assertThat(get("/" + HERE + "/register/" + number)).contains(path + ".json", path + ".csv");
        assertThat(answer("/nanling/register/" + number + "/corrections.csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void many_answers_follow_each_other_without_gap_or_double() throws Exception {
        String number = registered();
        List<String> all = new ArrayList<>();
        for (int i = 0; i <= CorrectionService.SHOWN; i++) {
            Rectification asked = ask(number, "OTHER", "请核对。", ticket());
            people.as(
                    OFFICER, HERE, () -> desk.answer(asked.getId(), CorrectionOutcome.DECLINED, "登记无误，详见案卷记录。", null));
            all.add(0, asked.getNumber());
        }
        String path = "/" + HERE + "/register/" + number + "/corrections.json";
        JsonObject first = CanonicalJson.read(get(path));
        JsonObject second = CanonicalJson.read(get(path + "?after=" + first.getString("next")));
        assertThat(second.getJsonArray("items")).hasSize(1);
        assertThat(Stream.of(first, second)
                        .flatMap(page -> page.getJsonArray("items").getValuesAs(JsonObject.class).stream())
                        .map(item -> item.getString("number")))
                .isEqualTo(all);
    }

    @Test
    void what_comes_from_the_filing_is_left_to_an_amendment() throws Exception {
        String number = registered();
        String before = people.asNobody(HERE, () -> register.entry(number)).getSystemZh();
        Rectification asked = ask(number, "SYSTEM_ZH", "另一个名称", ticket());
        people.as(
                OFFICER,
                HERE,
                () -> desk.answer(asked.getId(), CorrectionOutcome.ACCEPTED, "请备案人变更备案，详见案卷记录。", "另一个名称"));
        assertThat(people.asNobody(HERE, () -> register.entry(number)).getSystemZh())
                .isEqualTo(before);
        assertThat(answered(number)).singleElement().matches(PublicCorrection::isByAmendment);
    }

    @Test
    void a_form_sent_twice_is_one_request_and_mistakes_are_told_together() throws Exception {
        String number = registered();
        byte[] ticket = ticket();
        Rectification first = ask(number, "GRADE", "四级", ticket);
        assertThat(ask(number, "GRADE", "四级", ticket).getNumber()).isEqualTo(first.getNumber());
        assertThatThrownBy(() -> ask(number, "SECTOR", "四级", ticket)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> people.asNobody(
                        HERE,
                        () -> corrections.ask(new CorrectionAsk(ticket(), number)
                                .of("NO_SUCH")
                                .saying("", " ", null))))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.errors()).hasSize(3));
    }

    @Test
    void another_authority_sees_nothing_and_the_contact_stays_sealed() throws Exception {
        String number = registered();
        Rectification asked = ask(number, "OTHER", "请核对。", ticket());
        assertThatThrownBy(() -> people.asNobody("nanling", () -> corrections.answered(number, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.ask("intake1.nanling", "nanling", () -> desk.open(asked.getId())))
                .isInstanceOf(NotFound.class);
        assertThat(waiting("intake1.nanling", "nanling"))
                .noneMatch(row -> row.id().equals(asked.getId()));
        assertThatThrownBy(() -> people.ask(OFFICER, HERE, () -> desk.openContact(asked.getId(), "想问一下，详见案卷记录。")))
                .as("intake has no key to the vault");
        assertThat(people.ask("supervisor1." + HERE, HERE, () -> desk.openContact(asked.getId(), "需要核实出处，详见案卷记录。")))
                .isEqualTo("asker@example.org");
    }

    @Test
    void few_complaints_are_withheld_and_many_are_counted() throws Exception {
        String another = registered();
        complain(another);
        String number = registered();
        assertThat(complaintFigure(number).isNone())
                .as("what is said of another system is not counted here")
                .isTrue();
        for (int i = 0; i < FEW; i++) {
            complain(number);
        }
        assertThat(complaintFigure(number).isNone())
                .as("what comes in this week does not show")
                .isTrue();
        aWeekAgo(number);
        Figure few = complaintFigure(number);
        assertThat(few.cells())
                .filteredOn(cell -> cell.isWithheld())
                .singleElement()
                .satisfies(cell -> assertThat(cell.code()).isEqualTo("OPEN"));
        assertThat(few.total()).isNull();
        assertThat(few.atLeast()).as("none is told like few").isZero();
        assertThat(few.withheld()).isEqualTo(2);
        complain(number);
        assertThat(complaintFigure(number).total()).as("nor does one more").isNull();
        aWeekAgo(number);
        Figure many = complaintFigure(number);
        assertThat(many.total()).isEqualTo(FEW + 1L);
        assertThat(many.withheld()).isZero();
        assertThatThrownBy(() -> people.asNobody("nanling", () -> figures.of(number)))
                .isInstanceOf(NotFound.class);
    }

    /** The portal runs beside the stories in the same server; its address is a setting of the server. */
    private static HttpResponse<String> answer(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(System.getProperty("openbeian.base-url") + path))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static String get(String path) throws Exception {
        HttpResponse<String> answer = answer(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private Figure complaintFigure(String number) {
        return people.asNobody(HERE, () -> figures.of(number).complaints());
    }

    private Rectification ask(String number, String field, String right, byte[] ticket) {
        return people.asNobody(
                HERE,
                () -> corrections.ask(new CorrectionAsk(ticket, number)
                        .of(field)
                        .saying(right, "登记的与事实不符。", "https://example.org/notice")
                        .reachedAt("asker@example.org")));
    }

    private List<PublicCorrection> answered(String number) {
        return people.asNobody(HERE, () -> corrections.answered(number, null));
    }

    private List<CorrectionRow> waiting(String who, String authority) {
        List<CorrectionRow> all = new ArrayList<>();
        String after = null;
        List<CorrectionRow> page;
        do {
            String seen = after;
            page = people.ask(who, authority, () -> desk.requests(false, seen));
            all.addAll(page);
            after = page.isEmpty() ? null : page.get(page.size() - 1).number();
        } while (page.size() == CorrectionDeskService.PAGE);
        return all;
    }

    private static RegisterQuery named(String words) {
        RegisterQuery query = new RegisterQuery();
        query.setText(words);
        return query;
    }

    private void complain(String number) {
        people.asNobody(
                HERE,
                () -> complaints.lodge(new Lodging()
                        .on(ticket())
                        .about(number)
                        .asking(Wish.REPORT, "CMP-NOLABEL")
                        .telling("图片没有任何标识，请查。", null)));
    }

    /** Time passes: what was said of that system was said a week earlier. */
    private void aWeekAgo(String number) throws Exception {
        try (Connection connection = pool.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        """
                        update complaint set received_at = received_at - ? where ai_system_id in
                        (select f.system_id from filing f join register_entry e on e.filing_id = f.id
                        where e.number = ?)""")) {
            update.setLong(1, Duration.ofDays(7).toNanos() / 1000);
            update.setString(2, number);
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    private static byte[] ticket() {
        byte[] ticket = new byte[16];
        new SecureRandom().nextBytes(ticket);
        return ticket;
    }

    private String registered() throws Exception {
        String id = people.ask("yunxiu.signer", HERE, () -> submissions
                .file(
                        SampleFilings.document(SampleFilings.sample("F01")),
                        UUID.randomUUID().toString())
                .getFilingId());
        office.toTheEnd(id, HERE);
        return people.ask("yunxiu.filer", HERE, () -> filings.detail(id)).getRegistrationNumber();
    }
}
