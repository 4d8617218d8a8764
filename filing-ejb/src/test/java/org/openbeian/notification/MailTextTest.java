package org.openbeian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MailTextTest {

    private static final Path TEXTS = Path.of("src/main/resources/mail");
    private static final JsonObject SAID = Json.createObjectBuilder()
            .add("number", "BH-2026-000001")
            .add("systemZh", "云岫文案助手")
            .add("systemEn", "Yunxiu Copy Assistant")
            .add("sha256", "ab12")
            .build();

    @Test
    void a_mail_says_it_in_both_languages_and_where_to_go_on() {
        assertThat(MailText.subject("FILING_SUBMITTED", SAID))
                .isEqualTo("备案已提交：BH-2026-000001 / Filing submitted: BH-2026-000001");
        assertThat(MailText.text("FILING_SUBMITTED", SAID, "北海", "Beihai", "http://portal/beihai/x"))
                .contains("云岫文案助手", "Yunxiu Copy Assistant", "ab12", "北海", "Beihai", "http://portal/beihai/x")
                .doesNotContain("{");
    }

    @Test
    void a_mail_with_a_remedy_names_body_court_and_days_in_both_languages_and_others_say_nothing_of_it() {
        JsonObject burdens = Json.createObjectBuilder(SAID)
                .add("reconsiderationZh", "北海市人民政府")
                .add("reconsiderationEn", "Government of Beihai")
                .add("courtZh", "海滨区人民法院")
                .add("courtEn", "Court of Haibin")
                .add("reconsiderationUntil", "2026-05-06")
                .add("litigationUntil", "2026-09-02")
                .build();
        assertThat(MailText.text("REJECTED", burdens, "北海", "Beihai", ""))
                .contains(
                        "60 日内（按今日知道计算，最迟 2026-05-06）向北海市人民政府申请行政复议",
                        "（最迟 2026-09-02）依法向海滨区人民法院",
                        "apply to Government of Beihai",
                        "sue at Court of Haibin within six months (until 2026-09-02)")
                .doesNotContain("{");
        assertThat(MailText.text("REJECTED", SAID, "北海", "Beihai", "")).doesNotContain("60", "reconsideration");
    }

    @Test
    void who_leads_a_hearing_reads_which_and_when_in_both_languages() {
        JsonObject said = Json.createObjectBuilder()
                .add("number", "AIR-1")
                .add("day", "2026-03-04")
                .add("before", "2026-03-03")
                .build();
        for (String kind :
                List.of("STAFF_LED_ANNOUNCED", "STAFF_LED_POSTPONED", "STAFF_LED_DROPPED", "STAFF_FREED_HEARING")) {
            assertThat(MailText.subject(kind, said))
                    .contains("听证", "hearing", "AIR-1")
                    .doesNotContain("{");
            assertThat(MailText.text(kind, said, "北海", "Beihai", "http://portal/beihai/x"))
                    .contains("2026-03-04", "由您主持", "you", "AIR-1", "http://portal/beihai/x")
                    .doesNotContain("{");
        }
        assertThat(MailText.text("STAFF_LED_POSTPONED", said, "北海", "Beihai", ""))
                .contains("原定 2026-03-03，现定于 2026-03-04", "was to be on 2026-03-03 and is now on 2026-03-04");
    }

    /** Administrative Licensing Law art. 32, 42: accepted, and by when it is decided, or that it is graded first. */
    @Test
    void acceptance_says_by_when_or_what_comes_next() {
        JsonObject due = Json.createObjectBuilder(SAID).add("due", "2026-07-01").build();
        assertThat(MailText.text("ACCEPTED", due, "北海", "Beihai", ""))
                .contains("已受理", "不迟于 2026-07-01", "accepted", "2026-07-01")
                .doesNotContain("{");
        assertThat(MailText.text("ACCEPTED_FOR_GRADING", SAID, "北海", "Beihai", ""))
                .contains("已受理", "定级", "accepted")
                .doesNotContain("{", "不迟于");
    }

    @Test
    void a_mail_with_outcomes_says_them_in_their_words_and_that_they_are_no_endorsement() {
        JsonObject outcomes = Json.createObjectBuilder(SAID)
                .add("certificate", "AIR-1")
                .add("outcomesZh", "- 已登记\n- 算法已备案")
                .add("outcomesEn", "- Registered in this register\n- Algorithm filed (备案)")
                .add("disclaimerZh", "不代表认可")
                .add("disclaimerEn", "no endorsement")
                .build();
        assertThat(MailText.text("CERTIFICATE_ISSUED", outcomes, "北海", "Beihai", ""))
                .contains("- 算法已备案\n不代表认可", "- Algorithm filed (备案)\nno endorsement")
                .doesNotContain("{");
    }

    /** Administrative Penalty Law art. 44, 45: an order says whether its party was heard, and if not that it was urgent. */
    @Test
    void an_order_says_how_its_holder_was_heard() {
        JsonObject heard =
                Json.createObjectBuilder(SAID).add("heardUntil", "2026-03-09").build();
        assertThat(MailText.text("REGISTRATION_SUSPEND", heard, "北海", "Beihai", ""))
                .contains("已告知您单位陈述、申辩", "2026-03-09", "may state your case")
                .doesNotContain("{", "危险");
        JsonObject urgent = Json.createObjectBuilder(SAID).add("urgent", "x").build();
        assertThat(MailText.text("REGISTRATION_SUSPEND", urgent, "北海", "Beihai", ""))
                .contains("不能等待的危险", "仍有权陈述、申辩", "danger that could not wait")
                .doesNotContain("{", "已告知");
    }

    /** What is decided is a registration or a record, and no licence (decisions.json, outcome_terms). */
    @Test
    void no_letter_calls_a_registration_approved() throws IOException {
        for (String file : new String[] {"texts.properties", "texts_en.properties"}) {
            assertThat(texts(file).values().stream().map(Object::toString))
                    .as(file)
                    .noneMatch(text -> text.matches("(?is).*(批准|核准|\\bapprov(e[sd]?|als?|ing)\\b).*"));
        }
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_places() throws IOException {
        Properties chinese = texts("texts.properties");
        Properties english = texts("texts_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(chinese.getProperty(key).replace("Zh}", "En}")));
        }
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(Files.readString(TEXTS.resolve(file), StandardCharsets.UTF_8)));
        return texts;
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{(\\w+)}").matcher(text);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }
}
