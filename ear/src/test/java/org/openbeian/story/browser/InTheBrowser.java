package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.openbeian.story.container.SampleFilings;
import org.openbeian.story.rest.Portal;

/** Real pages in a real browser, and the steps that the journeys have in common, each by another fitting person. */
abstract class InTheBrowser {

    static final String HERE = "beihai";
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private static Playwright playwright;
    static Browser browser;

    @BeforeAll
    static void browser() {
        String executable = System.getProperty("openbeian.test.browser", "");
        assumeTrue(!executable.isEmpty(), "there is no browser on this machine");
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(executable))
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** A new system with all pages filled in; @return the id of the filing. */
    static String prepare(String filer, Forms forms, boolean looking) {
        try (Visitor visitor = Visitor.signedIn(browser, HERE, filer)) {
            look(visitor, looking);
            visitor.go("/app/registration/new");
            visitor.click("#open");
            assertThat(visitor.text(".errors")).isNotEmpty();
            visitor.lookAsItIs();
            visitor.page().fill("#nameZh", forms.nameZh());
            visitor.page().fill("#nameEn", forms.nameEn());
            visitor.click("#open");
            String id = visitor.parameter("id");
            look(visitor, looking);
            visitor.go("/app/registration/section?code=applicant&id=" + id);
            for (int pages = 0; visitor.page().url().contains("/section"); pages++) {
                assertThat(pages).as("pages of the form").isLessThan(20);
                look(visitor, looking);
                String code = visitor.parameter("code");
                visitor.fill(forms.page(code));
                if (code.equals("risk")) {
                    visitor.page().check("#" + Forms.RISK);
                    visitor.page().check("[id='" + Forms.RISK + "-measures'] input >> nth=0");
                    visitor.page().fill("#" + Forms.RISK + "-note", "附件 2");
                }
                visitor.click("#continue");
                assertThat(visitor.sees(".errors")).as(code).isFalse();
            }
            assertThat(visitor.page().url()).contains("/check");
            look(visitor, true);
            return id;
        }
    }

    /** The signatory reads, signs and submits; @return the case number. */
    static String signAndSubmit(String signer, String id, boolean looking) {
        try (Visitor visitor = Visitor.signedIn(browser, HERE, signer)) {
            visitor.go("/app/registration/check?id=" + id);
            visitor.click("#sign");
            look(visitor, looking);
            visitor.click("#submit");
            assertThat(visitor.page().url()).contains("/receipt");
            String number = visitor.text(".big-no");
            visitor.page().reload();
            assertThat(visitor.text(".big-no")).as("after a reload").isEqualTo(number);
            look(visitor, true);
            return number;
        }
    }

    static void correct(String filer, String id) {
        try (Visitor visitor = Visitor.signedIn(browser, HERE, filer)) {
            visitor.go("/app/registration/tasks?id=" + id);
            look(visitor, true);
            visitor.go("/app/registration/correction?id=" + id);
            assertThat(visitor.text("main")).contains("请写明协议的具体条款。");
            look(visitor, true);
            visitor.click("#change0");
            visitor.page().fill("#dataRights", "用户协议第 8 条第 2 款，单独同意。");
            visitor.click("#continue");
            assertThat(visitor.page().url()).contains("/correction");
            visitor.page().fill("#a0", "已补充到第 8 条第 2 款。");
            visitor.click("#check");
            assertThat(visitor.page().url()).contains("/check");
        }
    }

    /** Finds the case in the queue, claims it, does what is asked, and sees that it was done. */
    static void work(String name, String number, Consumer<Visitor> act) {
        try (Visitor staff = Visitor.signedIn(browser, HERE, name + "." + HERE)) {
            look(staff, true);
            claim(staff, number);
            assertThat(staff.page().url()).as(name).contains("/review/case");
            look(staff, true);
            act.accept(staff);
            assertThat(staff.page().url()).as(name + " has done it").contains("done=");
            staff.lookAsItIs();
        }
    }

    /** Approves with the conditions that the rules ask for; what belongs before the decision was looked at. */
    static void approve(Visitor staff) {
        staff.page().locator("input[id^=checked]").all().forEach(checked -> checked.fill("看了书面说明与合同，内容与所填一致。"));
        staff.click(staff.sees("#approveWithConditions") ? "#approveWithConditions" : "#approve");
    }

    /** What separation of duty would refuse is in the queue, and is not offered. */
    static void offersNothing(Visitor staff, String number) {
        staff.go("/desk/?q=" + number);
        assertThat(staff.text("main")).contains(number).contains("您已经办过本件，须由他人领取");
        assertThat(staff.sees("button[name=claim]")).as(number).isFalse();
    }

    static void claim(Visitor staff, String number) {
        staff.go("/desk/?q=" + number);
        staff.click("button[name=claim]");
    }

    /** Filed, graded, reviewed and approved; @return the id of the filing and the number it was registered under */
    static String[] registered(JsonObject sample, String filer, String signer) {
        String number = Portal.as(signer, HERE)
                .file(SampleFilings.document(sample), UUID.randomUUID().toString())
                .json()
                .getString("number");
        String id;
        try (Visitor visitor = Visitor.signedIn(browser, HERE, filer)) {
            visitor.go("/app/");
            visitor.click(".results li:has-text('" + number + "') h2 a");
            id = visitor.parameter("id");
        }
        work("intake1", number, staff -> staff.click("#accept"));
        work("classifier1", number, staff -> staff.click("#confirmProposal"));
        work("reviewer1", number, staff -> {
            staff.page().check("input[name=opinion][value=APPROVE]");
            staff.page().fill("#text", "复核一致。");
            staff.click("#sign");
        });
        work("approver1", number, InTheBrowser::approve);
        return new String[] {id, waitFor(filer, id, "已登记")};
    }

    /** The process needs a moment; @return what stands for the number in the state, if any. */
    static String waitFor(String filer, String id, String state) {
        try (Visitor visitor = Visitor.signedIn(browser, HERE, filer)) {
            for (int i = 0; i < 60; i++) {
                visitor.go("/app/registration/tasks?id=" + id);
                if (visitor.text("h1").contains(state)) {
                    look(visitor, true);
                    return visitor.sees(".note.ok b.num") ? visitor.text(".note.ok b.num") : "";
                }
                visitor.page().waitForTimeout(500);
            }
            throw new AssertionError(id + " did not come to " + state + " but " + visitor.text("h1"));
        }
    }

    /** The four answers of a report, on whichever page asks for them. */
    static void report(Visitor visitor, String what, String type, Duration awareAgo) {
        visitor.page().fill("#whatHappened", what);
        visitor.page().selectOption("#incidentType", type);
        visitor.page().fill("#awareAt", LocalDateTime.now(ZONE).minus(awareAgo).format(MINUTE));
        visitor.page().fill("#whoAffected", "两座变电站。");
        visitor.page().fill("#measuresTaken", "转人工。");
    }

    static void look(Visitor visitor, boolean looking) {
        if (looking) {
            visitor.look();
        }
    }
}
