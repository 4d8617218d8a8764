package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms of the public side in a browser that runs no script, on a phone, in both languages; and no cookie after it. */
class WithoutScriptIT extends InTheBrowser {

    private static final String ROOT = System.getProperty("openbeian.test.url") + "/" + HERE;

    @Test
    void the_register_is_searched() {
        inBothLanguages("/register", page -> {
            page.fill("#q", "不存在的系统名称");
            send(page, "#search .btn.main");
            assertThat(page.url()).contains("q=", "/register?");
            assertThat(page.inputValue("#q")).isEqualTo("不存在的系统名称");
            assertThat(page.locator(".panel h3").count())
                    .as("says that nothing was found")
                    .isEqualTo(1);
            page.locator("select#sector").selectOption("RETAIL");
            send(page, "aside .btn");
            assertThat(page.url()).contains("sector=RETAIL");
            page.fill("#q", "x".repeat(101));
            send(page, "#search .btn.main");
            assertThat(page.locator(".errors").innerText()).contains("100");
        });
    }

    @Test
    void the_front_page_leads_to_the_register() {
        inBothLanguages("/", page -> {
            page.fill("#q", "云岫");
            send(page, ".opening button");
            assertThat(page.url()).contains("/register?q=");
        });
    }

    @Test
    void the_front_page_leads_to_a_certificate() {
        inBothLanguages("/", page -> {
            page.fill("#no", "AIR-990100-G-2026-999999-X");
            send(page, "section[aria-labelledby=door-verify] button");
            assertThat(page.url()).contains("/certificate?no=");
            assertThat(page.locator(".note.stop").count())
                    .as("says that there is none")
                    .isEqualTo(1);
        });
    }

    @Test
    void the_calculator_says_until_when() {
        inBothLanguages("/incident-clock", page -> {
            send(page, "#form .btn.main");
            assertThat(page.locator(".errors").count())
                    .as("says what is missing")
                    .isEqualTo(1);
            page.fill("#aware_at", "2026-11-02");
            page.fill("#aware_time", "08:00");
            page.fill("#piiPersons", "1000000");
            send(page, "#form .btn.main");
            assertThat(page.locator("#answer time").count()).isPositive();
            assertThat(page.locator("#answer h2").innerText()).isNotBlank();
        });
    }

    @Test
    void the_grade_is_checked() {
        inBothLanguages("/grade-check", page -> {
            page.selectOption("#sector", "FINANCE_CREDIT");
            send(page, "#grade");
            assertThat(page.locator(".preview").count()).isPositive();
        });
    }

    @Test
    void a_complaint_is_begun() {
        inBothLanguages("/complain", page -> {
            page.fill("#q", "云岫");
            send(page, "main form .btn.main");
            assertThat(page.url()).contains("q=");
            send(page, "main .actions a.btn");
            assertThat(page.url()).contains("about=none");
            assertThat(page.locator("#story").count()).isEqualTo(1);
            page.waitForTimeout(4000);
            send(page, "#lodge");
            assertThat(page.locator(".errors").innerText())
                    .as("says what is missing")
                    .isNotBlank();
        });
    }

    @Test
    void a_complaint_is_lodged_and_its_receipt_saved() {
        inBothLanguages("/complain?about=none", page -> {
            page.waitForTimeout(4000);
            page.fill("#namedSystem", "一个没有登记的系统");
            page.selectOption("#category", "CMP-NOLABEL");
            page.fill("#story", "图片没有标识。");
            send(page, "#lodge");
            String code = page.locator("#receipt-code").innerText();
            assertThat(page.locator("header a, .foot a").count())
                    .as("nothing leads past the receipt")
                    .isZero();
            send(page, "#goOn");
            assertThat(page.locator("#receipt-code").innerText())
                    .as("not before it was saved")
                    .isEqualTo(code);
            assertThat(page.locator(".errors").innerText()).isNotBlank();
            page.fill("#lastGroup", code.substring(code.length() - 4));
            send(page, "#goOn");
            assertThat(page.url()).contains("/complaint-status").doesNotContain(code);
            assertThat(page.locator("[role=status]").innerText()).isNotBlank();
        });
    }

    @Test
    void an_incident_is_written_on_in_the_other_language() {
        inBothLanguages("/report-incident", page -> {
            page.fill("#whatHappened", "写到一半的经过");
            send(page, "header button[name=switch]");
            assertThat(page.inputValue("#whatHappened")).isEqualTo("写到一半的经过");
            assertThat(page.locator(".errors").count()).as("nobody was faster").isZero();
            send(page, "header button[name=switch]");
            assertThat(page.inputValue("#whatHappened")).isEqualTo("写到一半的经过");
        });
    }

    /** Where no script keeps what is typed, the form goes along to its page in the other language. */
    @Test
    void what_is_typed_in_the_workspace_goes_along_to_the_other_language() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(ROOT + "/sign-in?lang=zh");
            page.fill("#username", "yunxiu.filer");
            page.fill("#password", "beian-demo-2026");
            send(page, "#signIn");
            page.navigate(ROOT + "/app/registration/new");
            page.fill("#nameZh", "写到一半的系统");
            assertThat(page.locator("header a[hreflang]").isVisible()).isFalse();
            send(page, "header button[name=switch]");
            assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
            assertThat(page.inputValue("#nameZh")).isEqualTo("写到一半的系统");
            page.locator("#nameZh").press("Enter");
            assertThat(page.url()).as("Enter opens the draft").contains("/app/registration/tasks");
        }
    }

    /** Without script nothing moves, so there is nothing to wait for. */
    private static void send(Page page, String selector) {
        page.waitForNavigation(() -> page.click(selector, new Page.ClickOptions().setForce(true)));
    }

    private static void inBothLanguages(String path, java.util.function.Consumer<Page> steps) {
        for (String language : List.of("zh", "en")) {
            try (BrowserContext context = browser.newContext(
                    new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844))) {
                Page page = context.newPage();
                page.setDefaultTimeout(60_000);
                page.navigate(ROOT + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                steps.accept(page);
                assertThat(page.getAttribute("html", "lang"))
                        .as("the language is kept")
                        .startsWith(language);
                assertThat(context.cookies()).as("cookies").isEmpty();
            }
        }
    }
}
