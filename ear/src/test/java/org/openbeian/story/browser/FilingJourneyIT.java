package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three filings through real pages, from the first question to their end, each step by another fitting person. */
class FilingJourneyIT {

    private static final String HERE = "beihai";

    private static Playwright playwright;
    private static Browser browser;

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

    @Test
    void a_draft_is_corrected_reviewed_and_registered_with_a_certificate() {
        Forms forms = Forms.copyAssistant();
        String id = prepare("yunxiu.filer", forms, true);
        String number = signAndSubmit("yunxiu.signer", id, true);

        work("intake1", number, staff -> {
            staff.page().locator("#at-dataRights summary").click();
            staff.page().selectOption("#gap-kind-dataRights", "UNCLEAR");
            staff.page().fill("#gap-dataRights", "请写明协议的具体条款。");
            staff.page().locator("summary:has-text('退回补正')").click();
            staff.click("#requestCorrection");
        });
        correct("yunxiu.filer", id);
        signAndSubmit("yunxiu.signer", id, false);
        work("intake1", number, staff -> staff.click("#accept"));
        work("classifier1", number, staff -> staff.click("#confirmProposal"));
        work("reviewer1", number, staff -> {
            staff.click("#sign");
            assertThat(staff.text(".errors")).contains("您的意见");
            staff.lookAsItIs();
            staff.page().check("input[name=opinion][value=APPROVE_WITH_CONDITIONS]");
            staff.page().fill("#text", "补正后条款清楚，标识样本合格。");
            staff.click("#sign");
        });
        work("approver1", number, staff -> staff.click("#approveWithConditions"));

        String registered = waitFor("yunxiu.filer", id, "已登记");
        assertThat(registered).matches("AIR-[0-9]{6}-G-[0-9]{4}-[0-9]{6}-.");
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.go("/certificate?no=" + registered);
            assertThat(anyone.text("main")).contains(registered, forms.nameZh());
            anyone.look();
        }
    }

    @Test
    void a_red_line_is_rejected_after_the_applicant_was_heard() {
        String id = prepare("xingya.filer", Forms.virtualFamily(), false);
        String number = signAndSubmit("xingya.signer", id, false);

        work("intake2", number, staff -> staff.click("#accept"));
        work("classifier2", number, staff -> staff.click("#confirmProposal"));
        work("approver2", number, staff -> {
            assertThat(staff.sees("#approve"))
                    .as("a red line cannot be approved")
                    .isFalse();
            staff.page().fill("#reason", "向未成年人提供虚拟家人，为法规所禁止。");
            staff.click("#reject");
            assertThat(staff.text(".errors")).contains("听取");
            staff.page().fill("#heard", "2026-11-20 书面告知，申请人放弃听证。");
            staff.click("#reject");
        });

        waitFor("xingya.filer", id, "不予批准");
        try (Visitor filer = Visitor.signedIn(browser, HERE, "xingya.filer")) {
            filer.go("/app/registration/tasks?id=" + id);
            assertThat(filer.text("main")).contains("为法规所禁止");
            filer.look();
        }
    }

    @Test
    void what_need_not_be_registered_is_closed_by_two_classifiers() {
        String id = prepare("yanzhi.filer", Forms.scratchDetector(), false);
        String number = signAndSubmit("yanzhi.signer", id, false);

        work("intake1", number, staff -> staff.click("#accept"));
        work("classifier1", number, staff -> staff.click("#confirmProposal"));
        try (Visitor same = Visitor.signedIn(browser, HERE, "classifier1." + HERE)) {
            claim(same, number);
            assertThat(same.text(".errors")).contains("SOD-02");
            same.lookAsItIs();
        }
        work("classifier2", number, staff -> staff.click("#agree"));

        waitFor("yanzhi.filer", id, "无需登记");
    }

    /** A new system with all pages filled in; @return the id of the filing. */
    private static String prepare(String filer, Forms forms, boolean looking) {
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
    private static String signAndSubmit(String signer, String id, boolean looking) {
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

    private static void correct(String filer, String id) {
        try (Visitor visitor = Visitor.signedIn(browser, HERE, filer)) {
            visitor.go("/app/registration/tasks?id=" + id);
            look(visitor, true);
            visitor.go("/app/registration/correction?id=" + id);
            assertThat(visitor.text("main")).contains("请写明协议的具体条款。");
            look(visitor, true);
            visitor.click(".finding a");
            visitor.page().fill("#dataRights", "用户协议第 8 条第 2 款，单独同意。");
            visitor.click("#continue");
            assertThat(visitor.page().url()).contains("/correction");
            visitor.page().fill("#a0", "已补充到第 8 条第 2 款。");
            visitor.click("#check");
            assertThat(visitor.page().url()).contains("/check");
        }
    }

    /** Finds the case in the queue, claims it, does what is asked, and sees that it was done. */
    private static void work(String name, String number, Consumer<Visitor> act) {
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

    private static void claim(Visitor staff, String number) {
        staff.go("/desk/?q=" + number);
        staff.click("button[name=claim]");
    }

    /** The process needs a moment; @return what stands for the number in the state, if any. */
    private static String waitFor(String filer, String id, String state) {
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

    private static void look(Visitor visitor, boolean looking) {
        if (looking) {
            visitor.look();
        }
    }
}
