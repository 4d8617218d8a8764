package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openbeian.story.container.SampleFilings;
import org.openbeian.story.rest.Crowd;

/** Twelve complaints about one system, two incidents and one registration: one page tells the story. */
class OneStoryJourneyIT extends InTheBrowser {

    private static final String SUPERVISOR = "supervisor1." + HERE;

    @Test
    void one_page_tells_it_and_the_case_opened_by_itself() throws Exception {
        String name = "青瓷图片助手 " + UUID.randomUUID().toString().substring(0, 8);
        JsonObject sample = Json.createObjectBuilder(SampleFilings.sample("F01"))
                .add(
                        "system_name",
                        Json.createObjectBuilder().add("zh", name).add("en", "Celadon " + name.substring(7)))
                .build();
        String[] registered = registered(sample, "yunxiu.filer", "yunxiu.signer");
        String filing = registered[0];
        String number = registered[1];

        Crowd.complains(HERE, number, 12);
        try (Visitor operator = Visitor.signedIn(browser, HERE, "yunxiu.filer")) {
            operator.go("/app/incident/report");
            operator.page()
                    .selectOption(
                            "#affectedSystem",
                            operator.page()
                                    .locator("#affectedSystem option", new Page.LocatorOptions().setHasText(name))
                                    .first()
                                    .getAttribute("value"));
            report(operator, "标识在导出时丢失。", "AI-LABEL", Duration.ofMinutes(10));
            operator.click("#send");
            assertThat(operator.text("main")).contains("已报告", name);
        }
        try (Visitor desk = Visitor.signedIn(browser, HERE, SUPERVISOR)) {
            desk.go("/desk/incident/new");
            desk.page().fill("#otherSystem", "青瓷");
            report(desk, "多家媒体转发了没有标识的图片。", "AI-LABEL", Duration.ofMinutes(10));
            desk.click("#send");
            desk.page().fill("#registrationNumber", number);
            desk.click("#link");
            assertThat(desk.text("main")).contains(name);

            desk.go("/desk/supervision/list");
            assertThat(desk.text("main")).contains(name);
            desk.click("a[href*='" + filing + "']");
            assertThat(desk.page().url()).contains("/desk/supervision/system?id=" + filing);
            assertThat(desk.page().locator(".sums dd b").allInnerTexts()).containsExactly("12", "2", "0", "1");
            assertThat(desk.text(".case-title")).contains(name, number, "已登记");
            assertThat(desk.text("[aria-labelledby=story]"))
                    .contains("收到 12 件投诉", "自动列为监管事项", "颁发登记证书", "标识在导出时丢失。", "多家媒体转发了没有标识的图片。", "INC-");
            desk.page().click("[aria-labelledby=story] summary");
            assertThat(desk.page()
                            .locator("[aria-labelledby=story] details[open] a")
                            .allInnerTexts())
                    .hasSize(12)
                    .allMatch(complaint -> complaint.startsWith("CMP-"));
            assertThat(desk.text("[aria-labelledby=cases]")).contains("待处理");
            desk.look();
        }
    }
}
