package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openbeian.common.CanonicalJson;

/** Four audiences find what the framework asks of them and what they can do here; pages and data tell the same. */
class GuidanceIT {

    private static final Map<String, Integer> AUDIENCES =
            Map.of("developers", 10, "providers", 10, "key-sector-users", 9, "public", 6);

    private static final Pattern GUIDELINE = Pattern.compile("<li id=\"(guideline-[0-9a-z-]+)\">");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Crawler crawler = new Crawler();

    @Test
    void each_audience_has_its_place_with_its_guidelines() {
        String page = text("/beihai/guidance?lang=en");
        AUDIENCES.forEach((anchor, count) -> {
            int begin = page.indexOf("id=\"" + anchor + "\"");
            assertThat(begin).as(anchor).isPositive();
            String section = page.substring(begin, page.indexOf("</section>", begin));
            assertThat(anchors(section)).as(anchor).hasSize(count);
            assertThat(page).contains("href=\"#" + anchor + "\"");
            assertThat(text("/beihai/?lang=en")).contains("/beihai/guidance?lang=en#" + anchor + "\"");
        });
        assertThat(page.substring(page.indexOf("id=\"guideline-6-2-h\""), page.indexOf("id=\"guideline-6-2-i\"")))
                .contains("Report incidents", "/beihai/report-incident?lang=en");
    }

    @Test
    void no_language_stands_in_the_other() {
        String english = text("/beihai/guidance?lang=en");
        String main = english.substring(english.indexOf("<main"), english.indexOf("</main>"));
        assertThat(HAN.matcher(main).find()).isFalse();
        String chinese = text("/beihai/guidance?lang=zh");
        assertThat(chinese).contains("及时向主管部门报告事故和漏洞", "将运行中发现的安全事故").doesNotContain("Report incidents");
    }

    @Test
    void the_data_of_the_page_tells_the_same() {
        List<JsonObject> items = CanonicalJson.read(text("/beihai/guidance.json"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        List<JsonObject> guidelines = items.stream()
                .filter(item -> item.getString("kind").equals("GUIDELINE"))
                .toList();
        assertThat(guidelines.stream()
                        .map(item -> item.getString("page").replaceFirst(".*#", ""))
                        .toList())
                .isEqualTo(anchors(text("/beihai/guidance")));
        assertThat(doors(items, "6.2(h)"))
                .containsExactly(Crawler.ROOT + "/beihai/report-incident", Crawler.ROOT + "/beihai/incident-clock");
        assertThat(items.stream()
                        .filter(item -> item.getString("kind").equals("DUTY"))
                        .map(item -> item.getString("code"))
                        .toList())
                .containsExactly("G", "A", "H", "K", "S", "F", "T");

        List<String> lines = text("/beihai/guidance.csv").lines().toList();
        assertThat(lines).hasSize(items.size() + 1);
        assertThat(lines.get(0))
                .as("old columns keep their places")
                .startsWith("\uFEFFcode,kind,section,section_name_zh")
                .endsWith("summary_en,catalogue,law_zh,law_en,page,doors");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("6.2(h),GUIDELINE,6.2,")
                        && line.endsWith("/beihai/report-incident;" + Crawler.ROOT + "/beihai/incident-clock\""));
    }

    @Test
    void the_front_page_and_its_data_give_the_same_figures() {
        JsonObject overview = CanonicalJson.read(text("/beihai/overview.json"));
        assertThat(overview.getJsonArray("guidance_by_audience").getValuesAs(JsonString::getString))
                .hasSize(AUDIENCES.size())
                .containsExactlyInAnyOrderElementsOf(AUDIENCES.keySet().stream()
                        .map(anchor -> Crawler.ROOT + "/beihai/guidance#" + anchor)
                        .toList());
        assertThat(overview).containsKeys("systems_in_force", "registered_in_twelve_months", "counted_at");
        String table = text("/beihai/overview.csv");
        assertThat(table.lines().findFirst().orElseThrow())
                .endsWith("register_changed_at,open_data,systems_in_force,registered_in_twelve_months,"
                        + "median_decision_days,counted_at,guidance,guidance_by_audience");
        if (!overview.isNull("systems_in_force") && overview.getInt("systems_in_force") > 0) {
            assertThat(text("/beihai/?lang=en")).contains("<b>%,d</b>".formatted(overview.getInt("systems_in_force")));
        }
    }

    private String text(String address) {
        var answer = crawler.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        return answer.body();
    }

    private static List<String> anchors(String markup) {
        List<String> anchors = new ArrayList<>();
        Matcher found = GUIDELINE.matcher(markup);
        while (found.find()) {
            anchors.add(found.group(1));
        }
        return anchors;
    }

    private static List<String> doors(List<JsonObject> items, String code) {
        return items.stream()
                .filter(item -> item.getString("code").equals(code))
                .findFirst()
                .orElseThrow()
                .getJsonArray("doors")
                .getValuesAs(JsonString::getString);
    }
}
