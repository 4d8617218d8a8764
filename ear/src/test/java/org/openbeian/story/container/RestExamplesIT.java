package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.CanonicalJson;

/** Every example of the page about the interface runs as it stands there, in one shell, and is answered. */
@ExtendWith(ArquillianExtension.class)
class RestExamplesIT {

    private static final Pattern BLOCK = Pattern.compile("^```sh\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern CALL = Pattern.compile("\\bcurl\\b");
    private static final Pattern SEARCH = Pattern.compile("/register(\\.json)?\\?");
    private static final String CALLED = "called ";

    /** What one call was answered, written by curl itself. */
    private static final String WRAPPED =
            """
            set -eu -o pipefail
            curl() { command curl --max-time 120 --fail-with-body -w '\\n%{stderr}called %{http_code} %{content_type} %{url_effective}\\n' "$@"; }
            """;

    @Inject
    Registered registered;

    @Test
    void every_example_runs_by_copy_and_paste() throws Exception {
        assumeTrue(isThere("curl"), "SKIPPED: there is no curl on this machine (Debian: curl)");
        String id = registered.registration();
        String number = registered.detail(id).getRegistrationNumber();
        String page =
                resource("/docs/rest.md").replace("http://localhost:8080", System.getProperty("openbeian.base-url"));
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(page);
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        assertThat(blocks).hasSizeGreaterThan(5);

        Path folder = Files.createTempDirectory("examples");
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/filing-document.md"), resource("/docs/filing-document.md"));
        StringBuilder script = new StringBuilder(WRAPPED);
        for (int i = 0; i < blocks.size(); i++) {
            script.append("exec >block").append(i).append('\n').append(blocks.get(i));
        }
        Files.writeString(folder.resolve("examples.sh"), script);
        Path told = folder.resolve("told");
        Process shell = new ProcessBuilder("bash", "examples.sh")
                .directory(folder.toFile())
                .redirectError(told.toFile())
                .start();
        assertThat(shell.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String all = Files.readString(told);
        assertThat(shell.exitValue()).as(all).isZero();

        List<String> calls = all.lines().filter(line -> line.startsWith(CALLED)).toList();
        long written = CALL.matcher(String.join("", blocks).replaceAll("(?m)#.*$", ""))
                .results()
                .count();
        assertThat(calls).as(all).hasSize((int) written);
        assertThat(calls).allMatch(call -> call.matches("called 20[01] \\S.*"));
        for (int i = 0; i < blocks.size(); i++) {
            String answer = Files.readString(folder.resolve("block" + i));
            if (SEARCH.matcher(blocks.get(i)).find()) {
                // each of them finds something, in whichever way its words are written
                assertThat(answer).as(blocks.get(i)).doesNotContain("\"items\":[]");
            }
            if (blocks.get(i).contains("$BASE/certificates/")) {
                assertThat(answer).contains(number);
            } else if (blocks.get(i).contains("/withdrawal")) {
                assertThat(answer).contains("WITHDRAWN");
            } else if (blocks.get(i).contains("-d '")) {
                assertThat(CanonicalJson.read(answer.strip()).keySet()).isNotEmpty();
            }
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = RestExamplesIT.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
