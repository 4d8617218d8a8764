package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** An administrator announces an outage; everybody sees it while it applies, and can read about it afterwards. */
class NoticesJourneyIT extends InTheBrowser {

    /** An authority whose pages no other journey looks at meanwhile. */
    private static final String THERE = "nanling";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @Test
    void an_outage_is_announced_seen_and_withdrawn() throws Exception {
        String title = "系统维护" + System.nanoTime();
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Asia/Shanghai"));
        try (Visitor administrator = Visitor.signedIn(browser, THERE, "admin1." + THERE)) {
            administrator.go("/desk/bulletin/list");
            administrator.look();
            administrator.click("a[href$='/desk/bulletin/new']");
            administrator.look();
            administrator.click("#publish");
            assertThat(administrator.text(".errors")).isNotBlank();
            administrator.lookAsItIs();
            administrator.page().check("input[value=OUTAGE]");
            administrator.page().fill("#noticeTitleZh", title);
            administrator.page().fill("#noticeTitleEn", "Maintenance");
            administrator.page().fill("#noticeTextZh", "维护期间不能提交。");
            administrator.page().fill("#noticeTextEn", "Nothing can be submitted meanwhile.");
            administrator.page().fill("#noticeFrom", now.minusHours(1).format(MOMENT));
            administrator.page().fill("#noticeUntil", now.plusHours(3).format(MOMENT));
            administrator.click("#publish");
            assertThat(administrator.page().url()).contains("done=");
            administrator.lookAsItIs();
        }
        try (Visitor anyone = new Visitor(browser, THERE)) {
            for (String page : new String[] {"/", "/register", "/complain"}) {
                anyone.go(page);
                assertThat(anyone.text(".bulletins")).as(page).contains(title);
            }
            anyone.go("/");
            anyone.lookAsItIs();
            anyone.go("/notices?lang=en");
            assertThat(anyone.text("main")).contains("Maintenance");
            anyone.lookAsItIs();
            assertThat(anyone.page().context().cookies()).isEmpty();
        }
        try (Visitor applicant = Visitor.signedIn(browser, THERE, "yunxiu.filer")) {
            applicant.go("/app/");
            assertThat(applicant.text(".bulletins")).contains(title);
            applicant.lookAsItIs();
        }
        assertThat(fetch("/notices.json")).contains("OUTAGE", "Maintenance");
        assertThat(fetch("/notices.atom?lang=en")).contains("Maintenance");
        try (Visitor other = new Visitor(browser, HERE)) {
            other.go("/notices");
            assertThat(other.text("main")).as("another authority").doesNotContain(title);
        }
        try (Visitor administrator = Visitor.signedIn(browser, THERE, "admin2." + THERE)) {
            administrator.go("/desk/bulletin/list");
            administrator.click("tr:has-text('" + title + "') button[name=withdraw]");
            assertThat(administrator.page().url()).contains("done=");
        }
        try (Visitor anyone = new Visitor(browser, THERE)) {
            anyone.go("/");
            assertThat(anyone.sees(".bulletins:has-text('" + title + "')")).isFalse();
            anyone.go("/notices");
            assertThat(anyone.text("main")).contains(title);
            anyone.lookAsItIs();
        }
    }

    @Test
    void deadlines_move_when_a_second_person_agrees() throws Exception {
        String title = "维护顺延" + System.nanoTime();
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Asia/Shanghai"));
        try (Visitor administrator = Visitor.signedIn(browser, THERE, "admin1." + THERE)) {
            administrator.go("/desk/bulletin/new");
            administrator.page().check("input[value=DEADLINE_SHIFT]");
            administrator.page().fill("#noticeTitleZh", title);
            administrator.page().fill("#noticeTitleEn", "Deadlines moved");
            administrator.page().fill("#noticeTextZh", "维护期间到期的补正和答复顺延。");
            administrator.page().fill("#noticeTextEn", "What falls due meanwhile is due afterwards.");
            administrator.page().fill("#noticeFrom", now.minusDays(4).format(MOMENT));
            administrator.page().fill("#noticeUntil", now.minusDays(2).format(MOMENT));
            administrator.click("#publish");
            assertThat(administrator.text(".errors"))
                    .as("what is over stays over")
                    .isNotBlank();
            administrator.page().fill("#noticeFrom", now.minusHours(1).format(MOMENT));
            administrator.page().fill("#noticeUntil", now.plusHours(3).format(MOMENT));
            administrator.click("#publish");
            assertThat(administrator.page().url()).contains("done=bulletin_waiting");
            assertThat(administrator.text("tr:has-text('" + title + "')")).doesNotContain("BUL-");
            administrator.lookAsItIs();
        }
        assertThat(fetch("/notices.json")).as("nobody else sees it yet").doesNotContain(title);
        try (Visitor approver = Visitor.signedIn(browser, THERE, "approver1." + THERE)) {
            approver.go("/desk/bulletin/list");
            assertThat(approver.sees("a[href$='/desk/bulletin/new']")).isFalse();
            approver.lookAsItIs();
            approver.click("tr:has-text('" + title + "') button[name=confirm]");
            assertThat(approver.page().url()).contains("done=bulletin_published");
            assertThat(approver.text("tr:has-text('" + title + "')")).contains("BUL-");
            approver.lookAsItIs();
        }
        assertThat(fetch("/notices.json")).contains(title, "deadlines_moved_to");
        try (Visitor anyone = new Visitor(browser, THERE)) {
            anyone.go("/notices");
            assertThat(anyone.text("article:has-text('" + title + "')")).contains("顺延至");
            anyone.lookAsItIs();
        }
        try (Visitor administrator = Visitor.signedIn(browser, THERE, "admin2." + THERE)) {
            administrator.go("/desk/bulletin/list");
            administrator.click("tr:has-text('" + title + "') button[name=withdraw]");
        }
    }

    private static String fetch(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(System.getProperty("openbeian.test.url") + "/" + THERE + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
