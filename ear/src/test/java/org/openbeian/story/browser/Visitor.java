package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.openbeian.story.words.Words;

/**
 * Somebody in front of a browser of their own. Whatever they see must hold on every page: no error of the server, no
 * script or style that the content security policy refuses, no text missing and nothing wider than the screen, in both
 * languages and on both widths, and nothing that axe finds, in one language on each width. With
 * {@code -Dopenbeian.test.pictures=DIR} a picture of each is kept for people to look at.
 */
final class Visitor implements AutoCloseable {

    private static final String PASSWORD = "beian-demo-2026";
    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;
    private static final List<String> AXE = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Where pictures go; null for none. */
    private static final String PICTURES = System.getProperty("openbeian.test.pictures");

    private static final AtomicInteger PICTURE = new AtomicInteger();

    /** What was looked at during this run. */
    private static final Set<String> SEEN = new HashSet<>();

    private final BrowserContext context;
    private final Page page;
    private final String root;
    private final List<String> wrong = new ArrayList<>();

    /** Somebody who has not signed in. */
    Visitor(Browser browser, String authority) {
        root = System.getProperty("openbeian.test.url") + "/" + authority;
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(DESKTOP, 900).setLocale("zh-CN"));
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(error -> wrong.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                wrong.add(message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                wrong.add(response.status() + " " + response.url());
            }
        });
    }

    static Visitor signedIn(Browser browser, String authority, String username) {
        Visitor visitor = new Visitor(browser, authority);
        visitor.go("/sign-in");
        visitor.page.fill("#username", username);
        visitor.page.fill("#password", PASSWORD);
        visitor.click("#signIn");
        assertThat(visitor.page.url()).as(username + " is signed in").doesNotContain("sign-in");
        return visitor;
    }

    Page page() {
        return page;
    }

    String address(String path) {
        return root + path;
    }

    void go(String path) {
        page.navigate(address(path));
    }

    /** Clicks on what leads to another page or sends a form, and waits for what comes. */
    void click(String selector) {
        // what can't be taken back is said first, in words, and asked once
        Object said = page.locator(selector)
                .first()
                .evaluate("button => { const asks = button.closest('.confirm');"
                        + " if (!asks || asks.querySelector('input').checked) return null;"
                        + " asks.querySelector('label').click(); return asks.querySelector('.note p').innerText; }");
        if (said != null) {
            assertThat((String) said).hasSizeGreaterThan(10);
        }
        page.waitForNavigation(() -> page.click(selector));
    }

    String parameter(String name) {
        String url = page.url();
        return url.contains(name + "=") ? url.replaceFirst(".*[?&]" + name + "=([^&#]*).*", "$1") : "";
    }

    String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    boolean sees(String selector) {
        return page.locator(selector).count() > 0;
    }

    /**
     * Looks at this page in both languages, on a large and on a small screen, and comes back to it. A page that was
     * seen before with the same question on it is not looked at again.
     */
    void look() {
        String here = page.url().replaceFirst("#.*", "");
        String asked = sees("#ask") ? text("#ask") : sees("h1 .tag") ? text("h1 .tag") : parameter("code");
        if (!SEEN.add(here.replaceFirst("[?].*", "") + " " + asked)) {
            return;
        }
        // what axe looks for is the same in both languages, and it is what takes the time
        page.navigate(in("en", here));
        look(Set.of(DESKTOP));
        page.navigate(in("zh", here));
        look(Set.of(PHONE));
    }

    /** That address in that language. */
    static String in(String language, String address) {
        String without = address.replaceAll("([?&])lang=[a-z]*&?", "$1").replaceFirst("[?&]$", "");
        return without + (without.contains("?") ? "&" : "?") + "lang=" + language;
    }

    /** Looks at this page as it is, such as after a form came back with errors. */
    void lookAsItIs() {
        look(Set.of(PHONE, DESKTOP));
    }

    /** @param byAxe widths on which axe looks as well */
    private void look(Set<Integer> byAxe) {
        for (int width : new int[] {PHONE, DESKTOP}) {
            page.setViewportSize(width, 900);
            String what = page.url() + " at " + width;
            assertThat(Words.wrong(page.content()))
                    .as("words of the other language, or codes: " + what)
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("wider than the screen: " + what)
                    .isEqualTo(0);
            if (byAxe.contains(width)) {
                assertThat(new AxeBuilder(page)
                                .setLegacyMode(true)
                                .options(violationsOnly())
                                .withTags(AXE)
                                .analyze()
                                .getViolations())
                        .as(what)
                        .extracting(rule ->
                                rule.getId() + " " + rule.getNodes().get(0).getHtml())
                        .isEmpty();
            }
            if (PICTURES != null) {
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(width)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What is in order needs no description: it would be the most of what axe has to say, and takes as long as the rest. */
    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** Such as {@code 0042-register-en-390.png}. */
    private Path picture(int width) {
        String name = URI.create(page.url()).getPath().replaceAll("[^a-zA-Z0-9]+", "-");
        return Path.of(
                PICTURES,
                "%04d%s-%s-%d.png"
                        .formatted(
                                PICTURE.incrementAndGet(),
                                name,
                                page.locator("html").getAttribute("lang"),
                                width));
    }

    /** Fills in a page of the form: texts, one of several choices, several of them, or true for a box. */
    void fill(Map<String, Object> answers) {
        answers.forEach((field, answer) -> {
            Locator at = page.locator("[id='at-" + field + "']");
            if (at.count() == 0) {
                return; // asked only after the rest is saved
            }
            if (answer instanceof List<?> many) {
                many.forEach(one -> at.locator("input[value='" + one + "']").check());
            } else if (answer.equals(true)) {
                at.locator("input[type=checkbox]").check();
            } else if (at.locator("input[type=radio]").count() > 0) {
                at.locator("input[value='" + answer + "']").check();
            } else if (at.locator("select").count() > 0) {
                at.locator("select").selectOption(answer.toString());
            } else {
                at.locator("input, textarea").first().fill(answer.toString());
            }
        });
    }

    @Override
    public void close() {
        assertThat(wrong).isEmpty();
        context.close();
    }
}
