package org.openbeian.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbeian.grading.facts.Fact;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.registration.Field;
import org.openbeian.registration.FilingForm;

/** Whoever writes a program reads the description and not the form. */
class FilingDocumentIsDescribedTest {

    /** Answers that stand in the head of the document under names of their own. */
    private static final Map<String, String> HEAD = Map.of(
            "nameZh", "system_name.zh",
            "nameEn", "system_name.en",
            "description", "description_zh",
            "filingKind", "filing_kind",
            "existingFilings", "existing_filings",
            "triggerText", "trigger.text_zh",
            "triggerDate", "trigger.date",
            "applicantRole", "applicant.role");

    @Test
    void every_question_of_the_form_is_in_the_description_of_the_document() throws Exception {
        String text = Files.readString(Path.of("../docs/filing-document.md"));
        List<Field> questions = new FilingForm()
                .getSections().stream()
                        .flatMap(section -> section.fields().stream())
                        .filter(field -> !field.fact())
                        .toList();
        assertThat(questions).isNotEmpty().allSatisfy(field -> assertThat(text)
                .contains(HEAD.getOrDefault(field.id(), "| `" + field.section() + "` | `" + field.id() + "` |")));
    }

    @Test
    void every_fact_and_every_sector_is_in_the_description_of_the_interface() throws Exception {
        String text = Files.readString(Path.of("src/main/resources/META-INF/openapi.yaml"));
        assertThat(Fact.values()).allSatisfy(fact -> assertThat(text).contains("\n        " + fact.getName() + ":"));
        assertThat(Fact.values()).flatExtracting(Fact::getChoices).allSatisfy(choice -> assertThat(text)
                .containsPattern("[\\[ ]" + choice + "[,\\]]"));
        assertThat(RuleBook.sectorCodes())
                .allSatisfy(code -> assertThat(text).containsPattern("[\\[ ]" + code + "[,\\]]"));
    }
}
