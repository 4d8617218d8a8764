package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/**
 * What somebody has typed is there again: after a link, the other language, the end of the session, a page that has gone
 * stale, a refusal, and for the public, of whom nothing is kept, after everything that their form allows.
 */
class TypedSurvivesIT extends InTheBrowser {

    private static final String FILER = "yunxiu.filer";
    private static final String TYPED = "写到一半的说明：本系统按输入写出文案，由人改定后使用。";
    private static final String SECTION = "/app/registration/section?code=data&id=";

    @Test
    void after_a_link_the_other_language_and_back() {
        try (Visitor filer = Visitor.signedIn(browser, HERE, FILER)) {
            String id = draft(filer);
            filer.go(SECTION + id);
            filer.page().fill("#dataRights", TYPED);
            filer.page().check("input[name=personalInformation][value=true]");
            filer.page().waitForResponse(answer -> answer.url().endsWith("/app/unsent"), () -> {});
            filer.go("/app/");
            filer.go(SECTION + id);
            assertThat(filer.page().inputValue("#dataRights")).isEqualTo(TYPED);
            assertThat(filer.page().isChecked("input[name=personalInformation][value=true]"))
                    .isTrue();
            assertThat(filer.text("#unsent-title")).isNotBlank();
            filer.page().fill("#dataRights", TYPED + "续");
            filer.click("header a[hreflang]");
            assertThat(filer.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(filer.page().inputValue("#dataRights")).isEqualTo(TYPED + "续");
            filer.lookAsItIs();
            filer.click("#later");
            filer.go(SECTION + id);
            assertThat(filer.page().inputValue("#dataRights"))
                    .as("it was saved, and is the answer now")
                    .isEqualTo(TYPED + "续");
            assertThat(filer.sees("#unsent-title")).as("nothing is unsent").isFalse();
        }
    }

    @Test
    void what_is_not_wanted_back_goes() {
        try (Visitor filer = Visitor.signedIn(browser, HERE, FILER)) {
            String id = draft(filer);
            filer.go(SECTION + id);
            filer.page().fill("#dataRights", TYPED);
            filer.page().waitForResponse(answer -> answer.url().endsWith("/app/unsent"), () -> {});
            filer.go(SECTION + id);
            filer.click("#unsentDrop");
            assertThat(filer.sees(".errors")).as("nothing is in its way").isFalse();
            assertThat(filer.page().inputValue("#dataRights")).isEmpty();
            assertThat(filer.sees("#unsent-title")).isFalse();
            filer.go(SECTION + id);
            assertThat(filer.page().inputValue("#dataRights"))
                    .as("it is gone, not only out of sight")
                    .isEmpty();
            assertThat(filer.sees("#unsent-title")).isFalse();
        }
    }

    @Test
    void after_the_session_has_ended_and_only_for_the_same_member() {
        String id;
        try (Visitor filer = Visitor.signedIn(browser, HERE, FILER)) {
            id = draft(filer);
            filer.go(SECTION + id);
            filer.page().context().clearCookies();
            // no script has kept anything: the form itself is sent
            filer.page().evaluate("document.getElementById('session-end').removeAttribute('data-to')");
            filer.page().fill("#dataRights", TYPED);
            filer.click("#continue");
            assertThat(filer.page().url()).contains("/sign-in", "ended=kept");
            filer.page().fill("#username", FILER);
            filer.page().fill("#password", "beian-demo-2026");
            filer.click("#signIn");
            assertThat(filer.page().url()).contains("/section");
            assertThat(filer.page().inputValue("#dataRights")).isEqualTo(TYPED);
        }
        try (Visitor colleague = Visitor.signedIn(browser, HERE, "yunxiu.signer")) {
            colleague.go(SECTION + id);
            assertThat(colleague.page().content()).as("somebody else").doesNotContain(TYPED);
        }
    }

    @Test
    void a_stale_page_and_a_refusal_show_it_and_keep_it() {
        try (Visitor filer = Visitor.signedIn(browser, HERE, FILER)) {
            String id = draft(filer);
            filer.go(SECTION + id);
            filer.page().evaluate("document.querySelector('#form [name=\"jakarta.faces.ViewState\"]').value = '1:2'");
            filer.page().fill("#dataRights", TYPED);
            filer.click("#continue");
            assertThat(filer.text("main")).contains(TYPED);
            filer.click("main .btn.main");
            assertThat(filer.page().inputValue("#dataRights")).isEqualTo(TYPED);
        }
    }

    /** Two have the same page open: the second sees what the first has saved, and both texts are there. */
    @Test
    void what_another_has_saved_meanwhile_is_not_written_over_unseen() {
        String theirs = "同事先写下并保存的说明：数据来自公开渠道。";
        try (Visitor filer = Visitor.signedIn(browser, HERE, FILER);
                Visitor faster = Visitor.signedIn(browser, HERE, FILER)) {
            String id = draft(filer);
            filer.go(SECTION + id);
            faster.go(SECTION + id);
            faster.page().fill("#dataRights", theirs);
            faster.click("#later");
            filer.page().fill("#dataRights", TYPED);
            filer.click("#later");
            assertThat(filer.sees(".errors")).isTrue();
            filer.click("main .errors a");
            assertThat(filer.page().inputValue("#dataRights")).isEqualTo(theirs);
            assertThat(filer.text("section[aria-labelledby=unsent-title]")).contains(TYPED);
            filer.lookAsItIs();
        }
    }

    /** Save for later, with one field that can't be saved: the others are not lost with it. */
    @Test
    void a_malformed_field_takes_nothing_with_it() {
        try (Visitor filer = Visitor.signedIn(browser, HERE, FILER)) {
            String id = draft(filer);
            String page = "/app/registration/section?code=applicant&id=" + id;
            filer.go(page);
            filer.page().fill("#contactName", "沈一帆");
            filer.page().fill("#contactEmail", "nowhere");
            filer.click("#later");
            assertThat(filer.sees(".errors")).isTrue();
            filer.go("/app/");
            filer.go(page);
            assertThat(filer.page().inputValue("#contactName")).isEqualTo("沈一帆");
            assertThat(filer.page().inputValue("#contactEmail")).isEqualTo("nowhere");
        }
    }

    @Test
    void somebody_is_asked_before_the_session_ends_and_goes_on() {
        try (Visitor filer = Visitor.signedIn(browser, HERE, FILER)) {
            filer.page().clock().install();
            filer.go("/app/");
            assertThat(filer.page().isVisible("#session-end")).isFalse();
            filer.page().clock().fastForward("56:00");
            filer.page().waitForSelector("#session-end[open]");
            assertThat(filer.page().evaluate("document.activeElement.hasAttribute('data-stay')"))
                    .as("the keyboard is there already")
                    .isEqualTo(true);
            filer.lookAsItIs();
            filer.page()
                    .waitForResponse(
                            answer -> answer.url().endsWith("/app/unsent") && answer.status() == 202,
                            () -> filer.page().keyboard().press("Enter"));
            filer.page().waitForCondition(() -> !filer.page().isVisible("#session-end"));
        }
    }

    /** Of a complaint nothing may be kept: the form goes along to the page in the other language. */
    @Test
    void a_complaint_changes_its_language_with_all_that_was_written() {
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.go("/complain?about=none");
            anyone.page().fill("#story", TYPED);
            anyone.page().fill("#namedSystem", "没有登记的系统");
            anyone.click("header button[name=switch]");
            assertThat(anyone.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(anyone.page().inputValue("#story")).isEqualTo(TYPED);
            assertThat(anyone.page().inputValue("#namedSystem")).isEqualTo("没有登记的系统");
            assertThat(anyone.page().context().cookies()).isEmpty();
            assertThat(anyone.page().evaluate("sessionStorage.length + localStorage.length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void a_complaint_keeps_what_was_written_while_another_system_is_looked_for() {
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.go("/complain?about=none");
            anyone.page().fill("#story", TYPED + "\n第二行");
            anyone.page().fill("#namedSystem", "没有登记的系统");
            anyone.click("button[name=changing]");
            anyone.page().fill("#q", "不会找到的");
            anyone.page().press("#q", "Enter");
            anyone.click("header button[name=switch]");
            assertThat(anyone.page().inputValue("#q")).isEqualTo("不会找到的");
            anyone.click("main button[name=switch]");
            assertThat(anyone.page().url()).contains("about=none");
            assertThat(anyone.page().inputValue("#story")).isEqualTo(TYPED + "\n第二行");
            assertThat(anyone.page().inputValue("#namedSystem")).isEqualTo("没有登记的系统");
            anyone.go("/complaint-status");
            anyone.page().fill("#code", "ABCD");
            anyone.click("header button[name=switch]");
            assertThat(anyone.page().inputValue("#code")).isEqualTo("ABCD");
            assertThat(anyone.page().locator("#message").count())
                    .as("nothing is written before a code has opened something")
                    .isZero();
            assertThat(
                            anyone.page()
                                    .evaluate(
                                            "[...document.getElementById('form').elements].find(one => one.type === 'submit').name"))
                    .as("which button Enter presses in the field of the code")
                    .isEqualTo("show");
            assertThat(anyone.page().locator("#code").first().getAttribute("autocomplete"))
                    .isEqualTo("off");
        }
    }

    @Test
    void the_other_public_forms_do_too() {
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.go("/report-incident");
            anyone.page().fill("#whatHappened", TYPED);
            anyone.click("header button[name=switch]");
            assertThat(anyone.page().inputValue("#whatHappened")).isEqualTo(TYPED);
            assertThat(anyone.sees(".errors")).as("nobody was faster").isFalse();
            anyone.go("/grade-check");
            anyone.page().selectOption("#sector", "RETAIL");
            anyone.click("header button[name=switch]");
            assertThat(anyone.page().inputValue("#sector")).isEqualTo("RETAIL");
            assertThat(anyone.sees(".errors")).as("nobody was faster").isFalse();
        }
    }

    /** Somebody's browser has filled in what they don't see. */
    @Test
    void what_a_browser_fills_in_unseen_does_not_shut_a_person_out() {
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.go("/complain?about=none");
            Page page = anyone.page();
            page.fill("#namedSystem", "一个没有登记的系统");
            page.selectOption("#category", "CMP-NOLABEL");
            page.fill("#story", "图片没有标识。");
            page.waitForTimeout(4000);
            fillTrap(page);
            anyone.click("#lodge");
            assertThat(anyone.text(".errors")).doesNotContain("留空").contains("再按一次");
            page.waitForTimeout(17_000);
            fillTrap(page);
            anyone.click("#lodge");
            assertThat(anyone.sees("#receipt-code")).isTrue();
        }
    }

    private static void fillTrap(Page page) {
        page.evaluate("document.getElementById('website').value = 'https://www.example.com'");
    }

    /** A ticket is good for its own member: with that of somebody else nothing is kept. */
    @Test
    void a_ticket_is_no_way_into_the_pages_of_others() {
        String foreign;
        String id;
        try (Visitor filer = Visitor.signedIn(browser, HERE, FILER)) {
            id = draft(filer);
            filer.go(SECTION + id);
            foreign = filer.page().locator("#form input[name=unsent]").inputValue();
        }
        try (Visitor other = Visitor.signedIn(browser, HERE, "yunxiu.signer")) {
            other.page()
                    .context()
                    .request()
                    .post(
                            other.address("/app/unsent"),
                            RequestOptions.create()
                                    .setForm(FormData.create()
                                            .set("unsent", foreign)
                                            .set("dataRights", TYPED)));
        }
        try (Visitor filer = Visitor.signedIn(browser, HERE, FILER)) {
            filer.go(SECTION + id);
            assertThat(filer.page().inputValue("#dataRights")).isEmpty();
        }
    }

    private static String draft(Visitor filer) {
        filer.go("/app/registration/new");
        filer.page().fill("#nameZh", "云岫草稿");
        filer.page().fill("#nameEn", "Yunxiu Draft");
        filer.click("#open");
        return filer.parameter("id");
    }
}
