package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever has set their machine to dark reads as well as everybody else. */
class InTheDarkIT extends InTheBrowser {

    @Test
    void the_public_side() {
        try (Visitor anyone = new Visitor(browser, HERE)) {
            look(
                    anyone,
                    "/",
                    "/register",
                    "/complain",
                    "/complain?about=none",
                    "/complaint-status",
                    "/report-incident",
                    "/incident-clock",
                    "/guidance",
                    "/certificate",
                    "/statistics");
        }
    }

    @Test
    void the_workspace_and_the_desk() {
        String id;
        try (Visitor operator = Visitor.signedIn(browser, HERE, "yunxiu.filer")) {
            look(operator, "/app/", "/app/incident/report");
            report(operator, "夜里的停机", "AI-SAFETY", Duration.ofHours(30));
            operator.page().fill("#otherSystem", "调度助手");
            operator.click("#send");
            id = operator.parameter("id");
            assertThat(operator.text("main")).contains("超期");
            operator.lookAsItIs();
        }
        try (Visitor desk = Visitor.signedIn(browser, HERE, "supervisor1." + HERE)) {
            look(
                    desk,
                    "/desk/incident/list",
                    "/desk/complaint/list",
                    "/desk/waiting",
                    "/desk/supervision/list",
                    "/desk/incident/case?id=" + id);
        }
    }

    private static void look(Visitor visitor, String... paths) {
        visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        for (String path : List.of(paths)) {
            visitor.go(path);
            assertThat(visitor.page().evaluate("getComputedStyle(document.body).backgroundColor"))
                    .as(path)
                    .isEqualTo("rgb(18, 24, 31)");
            visitor.lookAsItIs();
        }
    }
}
