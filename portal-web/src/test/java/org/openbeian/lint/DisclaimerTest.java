package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.grading.outcome.OutcomeTerms;

/** That a filing is no endorsement is said wherever the rules want it said, in the words of the rules. */
class DisclaimerTest {

    private static final Path MAIN = Path.of("src/main");

    @Test
    void pages_say_it_in_the_words_of_the_rules() throws IOException {
        assertThat(text("labels.properties"))
                .isEqualTo(OutcomeTerms.disclaimer().zh());
        assertThat(text("labels_en.properties"))
                .isEqualTo(OutcomeTerms.disclaimer().en());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "webapp/app/registration/receipt.xhtml",
                "webapp/WEB-INF/parts/filing-status.xhtml",
                "webapp/public/certificate.xhtml",
                "webapp/public/register-entry.xhtml",
                "java/org/openbeian/web/certificate/CertificatePage.java",
                "java/org/openbeian/web/registration/ReceiptPage.java"
            })
    void receipt_decision_certificate_and_entry_say_it_on_screen_and_on_paper(String file) throws IOException {
        assertThat(Files.readString(MAIN.resolve(file))).contains("outcome.disclaimer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java/org/openbeian/api/register/RegisterJson.java",
                "java/org/openbeian/api/register/RegisterResource.java",
                "java/org/openbeian/api/certificate/CertificateResource.java",
                "java/org/openbeian/api/registration/FilingJson.java"
            })
    void what_programs_get_says_it_too(String file) throws IOException {
        assertThat(Files.readString(MAIN.resolve(file))).contains("OutcomeJson.disclaimer()");
    }

    private static String text(String file) throws IOException {
        Properties texts = new Properties();
        try (var in = Files.newBufferedReader(MAIN.resolve("resources/texts/" + file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts.getProperty("outcome.disclaimer");
    }
}
