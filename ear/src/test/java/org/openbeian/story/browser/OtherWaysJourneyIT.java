package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openbeian.story.container.SampleFilings;
import org.openbeian.story.rest.Portal;

/** What else can be done with a filing, and what goes wrong on the way: everything is pressed once in the browser. */
class OtherWaysJourneyIT extends InTheBrowser {

    /** A copy assistant of the second grade: one reviewer, one approver. */
    private static final String SAMPLE = "F01";

    @Test
    void a_case_goes_back_as_often_as_it_has_to() {
        String number = filed();
        String filer = applicant("filer");
        work("intake1", number, staff -> staff.click("#accept"));
        work("classifier1", number, staff -> staff.click("#confirmProposal"));
        work("reviewer1", number, staff -> {
            staff.page().locator("#at-testFindings summary").click();
            staff.page().selectOption("#gap-kind-testFindings", "UNCLEAR");
            staff.page().fill("#gap-testFindings", "请说明未通过的 34 题。");
            staff.page().locator("summary:has-text('退回补正')").click();
            staff.click("#requestCorrection");
        });
        String id = answered(filer, number);
        signAndSubmit(applicant("signer"), id, false);
        try (Visitor visitor = Visitor.signedIn(browser, HERE, filer)) {
            visitor.go("/app/registration/receipt?id=" + id);
            assertThat(visitor.text("main"))
                    .contains("第 2 次提交", "第 1 次提交", "审查中")
                    .doesNotContain("最迟");
            visitor.lookAsItIs();
            visitor.click("#all-receipts ~ ul li:last-child h3 a");
            assertThat(visitor.text(".done-box")).contains("第 1 次提交", number);
            visitor.lookAsItIs();
        }
        work("reviewer1", number, staff -> {
            staff.page().fill("#text", "答复表明用途有变，请重新定级。");
            staff.click("#backToGrading");
        });
        work("classifier1", number, staff -> staff.click("#confirmProposal"));
        sign("reviewer2", number);
        work("approver1", number, staff -> {
            staff.page().locator("summary:has-text('退回或不予登记')").click();
            staff.page().fill("#reason", "请补充标识样本的结论。");
            staff.click("#returnToReview");
        });
        sign("reviewer2", number);
        work("approver1", number, InTheBrowser::approve);
        waitFor(filer, id, "已登记");
    }

    @Test
    void intake_refuses_with_reasons() {
        String number = filed();
        work("intake1", number, staff -> {
            staff.page().locator("summary:has-text('不予受理')").first().click();
            staff.click("#refuse");
            assertThat(staff.text(".errors")).isNotBlank();
            staff.lookAsItIs();
            staff.page().fill("#reason", "不属于本机关职权范围，请向国家机关提出。");
            staff.click("#refuse");
        });
        try (Visitor visitor = Visitor.signedIn(browser, HERE, applicant("filer"))) {
            open(visitor, number);
            assertThat(visitor.text("main")).contains("不予受理", "不属于本机关职权范围");
            visitor.look();
        }
    }

    @Test
    void the_applicant_withdraws_and_can_not_submit_again() {
        String number = filed();
        try (Visitor visitor = Visitor.signedIn(browser, HERE, applicant("signer"))) {
            open(visitor, number);
            String id = visitor.parameter("id");
            visitor.go("/app/registration/withdraw?id=" + id);
            visitor.click("#withdraw");
            assertThat(visitor.text(".errors")).isNotBlank();
            visitor.lookAsItIs();
            visitor.page().fill("#reason", "系统不再上线，详见案卷记录。");
            visitor.click("#withdraw");
            assertThat(visitor.page().url()).contains("done=withdrawn");
            visitor.lookAsItIs();
            visitor.go("/app/registration/receipt?id=" + id);
            assertThat(visitor.text("#now ~ p")).contains("撤回本件");
            assertThat(visitor.text("main")).doesNotContain("接下来", "最迟");
            visitor.lookAsItIs();
            visitor.go("/app/registration/withdraw?id=" + id);
            assertThat(visitor.text("main")).contains("现在不能撤回");
            assertThat(visitor.sees("#reason")).isFalse();
        }
    }

    @Test
    void a_draft_is_thrown_away() {
        try (Visitor visitor = Visitor.signedIn(browser, HERE, applicant("filer"))) {
            String id = draft(visitor, "弃稿");
            visitor.go("/app/registration/discard?id=" + id);
            visitor.look();
            visitor.click("#discard");
            assertThat(visitor.page().url()).contains("done=discarded");
            visitor.lookAsItIs();
            visitor.go("/app/registration/tasks?id=" + id);
            assertThat(visitor.text("h1")).contains("草稿已撤销");
            visitor.go("/app/registration/discard?id=" + id);
            assertThat(visitor.sees("#discard")).isFalse();
            visitor.lookAsItIs();
        }
    }

    @Test
    void of_two_windows_the_second_learns_what_the_first_has_saved() {
        try (Visitor visitor = Visitor.signedIn(browser, HERE, applicant("filer"))) {
            String id = draft(visitor, "两个窗口");
            visitor.go("/app/registration/section?code=data&id=" + id);
            try (Page second = visitor.page().context().newPage()) {
                second.navigate(visitor.page().url());
                second.fill("#dataSources", "第二个窗口写的。");
                visitor.page().fill("#dataSources", "第一个窗口写的。");
                visitor.click("#continue");
                second.waitForNavigation(() -> second.click("#continue"));
                assertThat(second.locator(".errors").innerText()).isNotBlank();
                assertThat(second.inputValue("#dataSources"))
                        .as("nothing typed is lost")
                        .isEqualTo("第二个窗口写的。");
            }
            visitor.go("/app/registration/section?code=data&id=" + id);
            assertThat(visitor.sees("#unsent-title"))
                    .as("what was refused is kept")
                    .isTrue();
            visitor.click("#unsentDrop");
            assertThat(visitor.page().inputValue("#dataSources")).isEqualTo("第一个窗口写的。");
            visitor.go("/app/registration/discard?id=" + id);
            visitor.click("#discard");
        }
    }

    /** The portal asks, not the page: with and without script, and whoever sends the button alone. */
    @Test
    void what_cannot_be_taken_back_is_done_only_after_it_was_said() {
        String number = filed();
        try (Visitor staff = Visitor.signedIn(browser, HERE, "intake1." + HERE)) {
            claim(staff, number);
            String asked = staff.page().url();
            Response refused = staff.page().waitForNavigation(() -> staff.page()
                    .evaluate("() => { const button = document.getElementById('accept');"
                            + " button.form.requestSubmit(button); }"));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(staff.text(".errors")).contains("不能撤回");
            staff.lookAsItIs();
            try (BrowserContext plain = browser.newContext(new Browser.NewContextOptions()
                    .setJavaScriptEnabled(false)
                    .setStorageState(staff.page().context().storageState()))) {
                Page page = plain.newPage();
                page.navigate(asked);
                assertThat(page.isVisible("#accept"))
                        .as("not before it is asked for")
                        .isFalse();
                page.click("label[for=confirmed-accept]");
                assertThat(page.innerText(".confirm:has(#accept) .note")).contains("审查期限");
                page.waitForNavigation(() -> page.click("#accept"));
                assertThat(page.url()).contains("done=");
            }
            staff.go("/desk/review/case?id=" + staff.parameter("id"));
            assertThat(staff.text(".headline")).contains("已受理");
        }
    }

    @Test
    void a_form_sent_twice_or_with_a_forged_state_does_nothing() {
        String number = filed();
        try (Visitor staff = Visitor.signedIn(browser, HERE, "intake1." + HERE)) {
            claim(staff, number);
            String asked = staff.page().url();
            try (Page second = staff.page().context().newPage()) {
                second.navigate(asked);
                second.click(".confirm:has(#accept) > label");
                staff.click("#accept");
                Response late = second.waitForNavigation(() -> second.click("#accept"));
                assertThat(late.status()).isLessThan(500);
                assertThat(second.url()).doesNotContain("done=");
            }
            for (String state :
                    new String[] {"", "1:1", "-7777:4242", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "\u0000"}) {
                var answer = staff.page()
                        .request()
                        .post(
                                asked,
                                RequestOptions.create()
                                        .setMaxRedirects(0)
                                        .setForm(FormData.create()
                                                .set("intake", "intake")
                                                .set("accept", "accept")
                                                .set("jakarta.faces.ViewState", state)));
                assertThat(answer.status()).as("view state " + state).isBetween(200, 499);
            }
            staff.go("/desk/review/case?id=" + staff.parameter("id"));
            assertThat(staff.text(".headline")).contains("已受理");
        }
    }

    @Test
    void a_page_of_others_and_a_page_that_is_not_there_are_told_apart_from_an_error() {
        try (Visitor visitor = Visitor.signedIn(browser, HERE, applicant("filer"))) {
            assertThat(visitor.page().navigate(visitor.address("/desk/")).status())
                    .isEqualTo(403);
            visitor.lookAsItIs();
            assertThat(visitor.page()
                            .navigate(visitor.address("/app/registration/tasks?id=" + UUID.randomUUID()))
                            .status())
                    .isEqualTo(404);
            visitor.lookAsItIs();
        }
    }

    @Test
    void a_long_list_is_read_page_by_page() {
        JsonObject sample = SampleFilings.sample(SAMPLE);
        for (int i = 0; i < 52; i++) {
            assertThat(filer().file(
                                    SampleFilings.document(sample),
                                    UUID.randomUUID().toString())
                            .status())
                    .isEqualTo(201);
        }
        try (Visitor staff = Visitor.signedIn(browser, HERE, "intake2." + HERE)) {
            for (String list : new String[] {"/desk/", "/desk/all", "/desk/waiting"}) {
                staff.go(list);
                String first = staff.text("tbody");
                assertThat(staff.page().locator("tbody tr").count()).as(list).isEqualTo(50);
                staff.click(".pager a");
                assertThat(staff.page().locator("tbody tr").count()).as(list).isBetween(1, 50);
                assertThat(staff.text("tbody tr"))
                        .as(list)
                        .isNotIn(first.lines().toList());
                staff.lookAsItIs();
            }
            for (String list : new String[] {"/desk/", "/desk/all"}) {
                staff.go(list + "?q=云岫");
                assertThat(staff.page().locator("tbody tr").count()).as(list).isPositive();
            }
            staff.go("/desk/charts/workload");
            assertThat(staff.sees("canvas")).as("a picture beside the table").isTrue();
            staff.look();
        }
    }

    private static Portal filer() {
        return Portal.as(applicant("signer"), HERE);
    }

    private static String applicant(String who) {
        return SampleFilings.slug(SampleFilings.sample(SAMPLE)) + "." + who;
    }

    /** @return the case number */
    private static String filed() {
        Portal.Reply reply = filer().file(
                        SampleFilings.document(SampleFilings.sample(SAMPLE)),
                        UUID.randomUUID().toString());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json().getString("number");
    }

    private static void open(Visitor visitor, String number) {
        visitor.go("/app/");
        visitor.click("li:has-text('" + number + "') h2 a");
    }

    private static String draft(Visitor visitor, String name) {
        visitor.go("/app/registration/new");
        visitor.page().fill("#nameZh", name);
        visitor.page().fill("#nameEn", "Draft " + name.hashCode());
        visitor.click("#open");
        return visitor.parameter("id");
    }

    private static void sign(String reviewer, String number) {
        work(reviewer, number, staff -> {
            staff.page().check("input[name=opinion][value=APPROVE]");
            staff.page().fill("#text", "符合要求。");
            staff.click("#sign");
        });
    }

    /** Answers the one question that was asked; @return the id of the filing. */
    private static String answered(String filer, String number) {
        try (Visitor visitor = Visitor.signedIn(browser, HERE, filer)) {
            open(visitor, number);
            String id = visitor.parameter("id");
            visitor.go("/app/registration/check?id=" + id);
            assertThat(visitor.text("#points ~ ol")).contains("请说明未通过的 34 题。", "待答复");
            assertThat(visitor.sees("#sign")).as("not before it is answered").isFalse();
            visitor.lookAsItIs();
            visitor.go("/app/registration/section?code=applicant&id=" + id);
            assertThat(visitor.text("#locked")).contains("没有要求补正");
            assertThat(visitor.sees("#continue") || visitor.sees("#later")).isFalse();
            visitor.lookAsItIs();
            visitor.go("/app/registration/withdraw?id=" + id);
            assertThat(visitor.text("main")).contains("现在不能撤回", "视为撤回");
            assertThat(visitor.sees("#withdraw")).isFalse();
            visitor.lookAsItIs();
            visitor.go("/app/registration/correction?id=" + id);
            assertThat(visitor.text("main")).contains("视为撤回");
            visitor.page().fill("#a0", "34 题均为方言输入，已补测。");
            visitor.click("#check");
            assertThat(visitor.text("#points ~ ol")).contains("34 题均为方言输入，已补测。", "已答复");
            return id;
        }
    }
}
