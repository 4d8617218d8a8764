package org.openbeian.api.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every public page is listed for crawlers, or stands here with a reason. */
class PublicPagesTest {

    private static final Map<String, String> UNLISTED = Map.of(
            "/authorities", "is the portal's own front page",
            "/register-entry", "each entry has its own address and its own list",
            "/complaint-status", "is for whoever has a receipt code",
            "/correct", "is about one entry, which links it",
            "/sign-in", "shows nothing",
            "/activate", "is for somebody who was sent a link",
            "/choose", "is for somebody signed in",
            "/password", "is for somebody who cannot sign in");

    @Test
    void every_public_page_is_listed_or_has_a_reason() throws IOException {
        TreeSet<String> pages;
        try (var files = Files.list(Path.of("src/main/webapp/public"))) {
            pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .map(name -> "/" + name.replace(".xhtml", "").replaceFirst("^home$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        TreeSet<String> accounted = new TreeSet<>(PublicPages.ALL);
        accounted.addAll(UNLISTED.keySet());
        assertThat(accounted).isEqualTo(pages).hasSize(PublicPages.ALL.size() + UNLISTED.size());
    }

    @Test
    void a_page_names_itself_in_each_language_and_for_everybody_else() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SitemapXml xml = SitemapXml.ofPages(out)) {
            xml.add("https://x.example/beihai/complain", null);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "hreflang=\"zh-CN\" href=\"https://x.example/beihai/complain?lang=zh\"",
                        "hreflang=\"en\" href=\"https://x.example/beihai/complain?lang=en\"",
                        "hreflang=\"x-default\" href=\"https://x.example/beihai/complain\"");
    }
}
