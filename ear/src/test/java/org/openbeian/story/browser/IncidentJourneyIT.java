package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** An incident of critical infrastructure, from two minutes on a phone to the lesson that everybody can read. */
class IncidentJourneyIT extends InTheBrowser {

    @Test
    void an_operator_reports_in_two_minutes_and_others_learn_from_it() throws IOException {
        String title = "调度助手停机 " + UUID.randomUUID().toString().substring(0, 8);
        String id = report(title);
        supervise(id, desk -> {
            assertThat(desk.text("main")).contains("首报", "按时完成", "核级", "计时中");
            desk.look();
            desk.page().check("input[name=level][value='2']");
            desk.click("#confirm");
            assertThat(desk.text(".errors")).as("a difference is explained").contains("请填写这一项");
            desk.lookAsItIs();
            desk.page().check("input[name=level][value='3']");
            desk.page().fill("#reason", "与估计一致，详见案卷记录。");
            desk.click("#confirm");
        });
        eachClockIsSeen(id);
        follow(id, "contain", "evidence", "隔离记录。");
        supervise(id, desk -> {
            desk.page().fill("#endedOn", LocalDate.now(ZONE).toString());
            desk.page().check("#subjectsInformed");
            desk.look();
            desk.page().fill("#endedOn", LocalDate.now(ZONE).toString());
            desk.page().check("#subjectsInformed");
            desk.click("#end");
            assertThat(desk.text("main")).contains("处置总结报告", "处置结束");
        });
        follow(id, "summary", "cause", "备用链路没有演练。");
        String lesson = "没有演练过的人工切换等于没有。" + title.hashCode();
        supervise(id, desk -> {
            desk.page().check("#verified");
            desk.page().fill("#lesson", lesson);
            desk.click("#close");
            assertThat(desk.text("main")).contains("已结案", "按时完成");
            desk.look();
        });
        onPaper(id, title);
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.go("/lessons");
            assertThat(anyone.text("main")).contains(lesson);
            anyone.look();
        }
    }

    /** The export as a file to print, in both languages, unless this installation has no font for it and says so. */
    private static void onPaper(String id, String title) throws IOException {
        try (Visitor operator = Visitor.signedIn(browser, HERE, "yunxiu.filer")) {
            operator.go("/app/incident/case?id=" + id);
            if (!operator.sees("a[href*='format=pdf']")) {
                assertThat(operator.text("main")).contains("不能提供 PDF");
                return;
            }
            String address = operator.page().locator("a[href*='format=pdf']").getAttribute("href");
            String root = System.getProperty("openbeian.test.url");
            Map<String, String> headings = Map.of("zh", "OECD 共同报告框架 29 项", "en", "The 29 criteria of the OECD");
            for (Map.Entry<String, String> heading : headings.entrySet()) {
                APIResponse answer = operator.page().request().get(root + address + "&lang=" + heading.getKey());
                assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
                try (PDDocument paper = Loader.loadPDF(answer.body())) {
                    assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", ""))
                            .contains(heading.getValue().replace(" ", ""), title.replace(" ", ""));
                    assertThat(paper.getDocumentCatalog().getLanguage()).startsWith(heading.getKey());
                    assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked())
                            .isTrue();
                }
            }
        }
    }

    /** Running, met and missed stand on the page of the operator and of the desk, on a phone and on a large screen. */
    private static void eachClockIsSeen(String id) {
        clocks(id, "首报 按时完成", "续报 计时中");
        TimePasses.on(id).forClocks(Duration.ofHours(80));
        clocks(id, "首报 按时完成", "续报 超期");
        follow(id, "update", "progress", "已切换到人工调度。");
        clocks(id, "首报 按时完成", "续报 超期", "续报 计时中");
        supervise(id, desk -> {
            assertThat(states(desk)).contains("续报 超期", "续报 计时中");
            desk.lookAsItIs();
        });
    }

    private static void clocks(String id, String... expected) {
        try (Visitor operator = Visitor.signedIn(browser, HERE, "yunxiu.filer")) {
            operator.go("/app/incident/case?id=" + id);
            assertThat(states(operator)).contains(expected);
            operator.lookAsItIs();
        }
    }

    /** Each clock that is drawn, as the last words of its name and its state. */
    private static List<String> states(Visitor visitor) {
        return visitor.page().locator("li.clock > .name").all().stream()
                .map(name -> name.innerText().strip().replaceAll("\\s+", " "))
                .map(name -> name.replaceFirst(".*(.{2} \\S+)$", "$1"))
                .toList();
    }

    @Test
    void a_late_report_shows_its_missed_clock() {
        try (Visitor operator = Visitor.signedIn(browser, HERE, "yunxiu.filer")) {
            operator.go("/app/incident/report");
            fill(operator, "迟报 " + UUID.randomUUID(), Duration.ofHours(30));
            operator.click("#send");
            assertThat(operator.text("main")).contains("一般事件首报", "超期");
            operator.look();
        }
    }

    @Test
    void anybody_reports_without_an_account_and_without_script() {
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.go("/report-incident");
            anyone.look();
            anyone.click("#send");
            assertThat(anyone.text(".errors")).contains("发生了什么");
            anyone.lookAsItIs();
            anyone.page().fill("#whatHappened", "它教孩子做危险的事。");
            anyone.page().selectOption("#incidentType", "AI-MINOR");
            anyone.page().fill("#otherSystem", "某陪伴玩具");
            anyone.page().fill("#awareAt", LocalDateTime.now(ZONE).minusHours(1).format(MINUTE));
            anyone.page().fill("#whoAffected", "一个孩子。");
            anyone.page().check("input[name=minorInvolved][value=true]");
            anyone.page().fill("#measuresTaken", "暂无");
            anyone.click("#send");
            assertThat(anyone.text("main")).containsPattern("INC-990100-20\\d\\d-\\d{6}");
            assertThat(anyone.page().context().cookies()).isEmpty();
            anyone.look();
        }
    }

    @Test
    void while_it_is_written_those_that_may_be_the_same_are_shown_to_whose_they_are() {
        String title = "客服助手泄露订单 " + UUID.randomUUID();
        String id = report(title);
        for (String who : List.of("yunxiu.filer", "supervisor1." + HERE)) {
            boolean staff = who.startsWith("supervisor");
            try (Visitor writer = Visitor.signedIn(browser, HERE, who)) {
                writer.go(staff ? "/desk/incident/new?lang=en" : "/app/incident/report?lang=en");
                assertThat(writer.page().locator("[data-alike] > div").isVisible())
                        .isFalse();
                writer.page().locator("#whatHappened").pressSequentially(title);
                writer.page().waitForSelector("[data-alike] li");
                assertThat(writer.text("[data-alike]")).contains("May be the same incident", title, "INC-990100-");
                assertThat(writer.page().locator("[data-alike] a").first().getAttribute("href"))
                        .startsWith(
                                "/" + HERE + (staff ? "/desk/incident/case?id=" + id : "/app/incident/case?no=INC-"));
                writer.lookAsItIs();
                writer.page().fill("#whatHappened", "完全是另一回事");
                writer.page()
                        .waitForCondition(() ->
                                !writer.page().locator("[data-alike] > div").isVisible());
                assertThat(writer.page().inputValue("#whatHappened")).isEqualTo("完全是另一回事");
            }
        }
        try (Visitor stranger = Visitor.signedIn(browser, HERE, "lantu.filer")) {
            stranger.go("/app/incident/report");
            assertThat(asked(stranger, title).text()).isEqualTo("[]");
        }
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.go("/report-incident");
            assertThat(anyone.sees("[data-alike]")).isFalse();
            assertThat(asked(anyone, title).url()).contains("/sign-in");
        }
    }

    /** What the script of the workspace is told, whoever asks. */
    private static APIResponse asked(Visitor visitor, String title) {
        return visitor.page()
                .request()
                .post(
                        visitor.address("/app/incident/alike"),
                        RequestOptions.create().setForm(FormData.create().set("whatHappened", title)));
    }

    private static String report(String title) {
        try (Visitor operator = Visitor.signedIn(browser, HERE, "yunxiu.filer")) {
            operator.page().setViewportSize(390, 844);
            operator.go("/app/incident/report");
            operator.look();
            operator.page().setViewportSize(390, 844);
            fill(operator, title, Duration.ofMinutes(10));
            operator.page().check("input[name=operatorType][value=cii]");
            operator.page().check("input[name=levelEstimate][value='3']");
            operator.click("#check");
            assertThat(operator.text("#preview")).contains("重大（3 级）");
            operator.lookAsItIs();
            operator.click("#send");
            assertThat(operator.text("main")).contains("按时完成", "计时中", "已报告");
            operator.look();
            return operator.parameter("id");
        }
    }

    private static void fill(Visitor operator, String title, Duration awareAgo) {
        report(operator, title, "AI-SAFETY", awareAgo);
        operator.page().fill("#otherSystem", title);
    }

    private static void follow(String id, String step, String field, String text) {
        try (Visitor operator = Visitor.signedIn(browser, HERE, "yunxiu.filer")) {
            operator.go("/app/incident/follow?step=" + step + "&id=" + id);
            operator.look();
            operator.page().locator("main textarea").all().forEach(area -> area.fill("见记录。"));
            operator.page().fill("#" + field, text);
            operator.click("#send");
            assertThat(operator.page().url()).contains("done=incident_" + step);
        }
    }

    /** Passing on to the parent is a job of the engine, so the page may have to be asked again. */
    private static void supervise(String id, Consumer<Visitor> act) {
        try (Visitor desk = Visitor.signedIn(browser, HERE, "supervisor1.beihai")) {
            desk.go("/desk/incident/list");
            desk.look();
            desk.go("/desk/incident/case?id=" + id);
            for (int i = 0; i < 30 && desk.text("main").contains("正在上报上级机关"); i++) {
                desk.page().waitForTimeout(1000);
                desk.page().reload();
            }
            act.accept(desk);
        }
    }
}
