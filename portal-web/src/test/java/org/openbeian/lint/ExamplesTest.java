package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.common.InputCheck;
import org.openbeian.common.TypedNumber;
import org.openbeian.common.TypedNumber.Unit;
import org.openbeian.registration.Answers;
import org.openbeian.registration.Field;
import org.openbeian.registration.FilingForm;
import org.openbeian.web.frame.text.Texts;

/** What is shown as an example at a field, or by its error, is taken by that field. */
class ExamplesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Behind these words an example stands, up to the end of the sentence. */
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?:例如|，如|可写|for example|[Ss]uch as|Write|enter)[ :：]*([^。；;“]+?)(?=[。；;]|\\. [A-Z]|\\.$|$)");

    private static final Pattern BETWEEN = Pattern.compile("、|，也可以写 ?| ?或 ?|, | or |，或者|，");
    private static final Pattern NUMBER = Pattern.compile("[0-9].*");

    private final Map<String, Predicate<String>> readers = new TreeMap<>();

    ExamplesTest() {
        FilingForm form = new FilingForm();
        form.getSections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> Set.of(
                                Field.Type.TEXT,
                                Field.Type.INTEGER,
                                Field.Type.DECIMAL,
                                Field.Type.COMPUTE,
                                Field.Type.DATE,
                                Field.Type.EMAIL,
                                Field.Type.PHONE,
                                Field.Type.URL)
                        .contains(field.type()))
                .forEach(field -> readers.put("field." + field.id() + ".hint", example -> takes(field, example)));
        readers.put("field.integer", readers.get("field.mau.hint"));
        readers.put("field.number", readers.get("field.trainingComputeFlop.hint"));
        readers.put("field.billions", readers.get("field.parameterCountB.hint"));
        readers.put("field.email_local", readers.get("field.contactEmail.hint"));
        readers.put("field.email_domain", readers.get("field.contactEmail.hint"));
        readers.put("field.email", readers.get("field.contactEmail.hint"));
        readers.put("field.phone", readers.get("field.contactPhone.hint"));
        readers.put("field.no_contact", ExamplesTest::isContact);
        readers.put("grading.not_a_number", example -> isNumber(example, Unit.FLOP));
        readers.put("grading.not_a_usual_number", example -> isNumber(example, Unit.COUNT));
        readers.put("grading.not_percent", example -> isNumber(example, Unit.PERCENT));
        readers.put("grading.not_billions", example -> isNumber(example, Unit.BILLIONS));
        readers.put("users.number", example -> isNumber(example, Unit.COUNT));
        readers.put("users.registered.hint", example -> isNumber(example, Unit.COUNT));
        readers.put("users.active.hint", example -> isNumber(example, Unit.COUNT));
    }

    @Test
    void what_is_shown_at_a_field_is_taken_by_it() {
        List<String> refused = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            readers.forEach((key, takes) -> {
                Texts texts = Texts.in(locale);
                if (!texts.containsKey(key)) {
                    return;
                }
                examples(texts.get(key)).forEach(example -> {
                    seen.add(locale + " " + key + ": " + example);
                    if (!takes.test(example)) {
                        refused.add(locale + " " + key + ": " + example);
                    }
                });
            });
        }
        assertThat(refused).isEmpty();
        assertThat(seen)
                .contains(
                        "zh field.parameterCountB.hint: 700亿",
                        "en field.parameterCountB.hint: 70B",
                        "zh field.trainingComputeFlop.hint: 3.1×10^22",
                        "en field.mau.hint: 99,999",
                        "zh grading.not_percent: 12.5%",
                        "en field.contactEmail.hint: beian@example.cn")
                .hasSizeGreaterThan(40);
    }

    @Test
    void the_rule_bites() {
        assertThat(examples("例如 70亿 或 12%。")).containsExactly("70亿", "12%");
        assertThat(readers.get("field.parameterCountB.hint").test("12%")).isFalse();
        assertThat(readers.get("field.contactPhone.hint").test("12345")).isFalse();
    }

    private static List<String> examples(String text) {
        return EXAMPLE.matcher(text)
                .results()
                .flatMap(found -> Stream.of(BETWEEN.split(found.group(1))))
                .map(example -> example.replaceFirst("^.*(?:填|写) ", "").strip())
                .filter(example ->
                        NUMBER.matcher(example).matches() || example.contains("@") || example.startsWith("+"))
                .distinct()
                .toList();
    }

    private static boolean takes(Field field, String example) {
        Answers answers = new Answers("", TODAY);
        return answers.read(field, Json.createValue(example)) != null
                && answers.errors().isEmpty();
    }

    private static boolean isNumber(String example, Unit unit) {
        return TypedNumber.read(example, unit).isPresent();
    }

    private static boolean isContact(String example) {
        return new InputCheck().contact("contact", example, 200, true) != null;
    }
}
