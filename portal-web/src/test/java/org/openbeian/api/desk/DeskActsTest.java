package org.openbeian.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Invalid;
import org.openbeian.complaint.Outcome;

class DeskActsTest {

    private static final Pattern ONE =
            Pattern.compile("- \\{title: (\\w+),[^\\n]*\\n\\s+properties: \\{act: \\{[^}]*\\}(.*)\\}\\}\\n");
    private static final Pattern FIELD = Pattern.compile("(?<=^|, )(\\w+): \\{");

    @ParameterizedTest
    @CsvSource({
        "ActOnFiling,org.openbeian.api.desk.FilingDesk",
        "ActOnComplaint,org.openbeian.api.desk.ComplaintDesk",
        "ActOnIncident,org.openbeian.api.desk.IncidentDesk",
        "ActOnRegistration,org.openbeian.api.desk.RegistrationDesk",
        "ActOnInspection,org.openbeian.api.desk.InspectionDesk",
        "ActOnCorrection,org.openbeian.api.desk.CorrectionDesk"
    })
    void every_act_is_described_with_its_fields(String schema, Class<? extends DeskKind<?>> kind) throws Exception {
        DeskKind<?> desk = kind.getDeclaredConstructor().newInstance();
        Set<String> served = new TreeSet<>();
        desk.acts().forEach((word, act) -> served.add(word + " " + new TreeSet<>(act.fields())));
        assertThat(described(schema)).isEqualTo(served).isNotEmpty();
    }

    private static Set<String> described(String schema) throws IOException {
        String all;
        try (var in = DeskActsTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String of = all.substring(all.indexOf("\n    " + schema + ":\n") + 1);
        Matcher end = Pattern.compile("\n    \\w+:\n").matcher(of);
        Matcher acts = ONE.matcher(end.find() ? of.substring(0, end.start() + 1) : of);
        Set<String> found = new TreeSet<>();
        while (acts.find()) {
            // what stands within a list is not a field of the act
            Matcher fields = FIELD.matcher(acts.group(2).replaceAll("\\{type: array.*?\\}\\}\\}\\}", "{}"));
            Set<String> names = new TreeSet<>();
            while (fields.find()) {
                names.add(fields.group(1));
            }
            found.add(acts.group(1) + " " + names);
        }
        return found;
    }

    private static Said said(String json) {
        return new Said(CanonicalJson.read(json), "12345678");
    }

    @Test
    void a_field_that_the_act_does_not_have_is_refused_at_its_name() {
        Said said = said("{\"act\": \"refuse\", \"reason\": \"so\", \"reasons\": \"so\"}");
        said.mustBeOf(Set.of("reason", "reasons"));
        refused("/reasons", "field.unknown", () -> said.mustBeOf(Set.of("reason")));
    }

    @Test
    void what_comes_is_of_its_type_or_refused() {
        Said said = said("{\"text\": \"so\", \"number\": 3, \"half\": 3.5, \"day\": \"2026-12-01\", \"yes\": true,"
                + " \"outcome\": \"UPHELD\", \"none\": null, \"list\": [{\"code\": \"A\"}], \"object\": {}}");
        assertThat(said.text("text")).isEqualTo("so");
        assertThat(said.text("none")).isNull();
        assertThat(said.number("number")).isEqualTo(3);
        assertThat(said.number("left out")).isZero();
        assertThat(said.day("day")).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(said.isTrue("yes")).isTrue();
        assertThat(said.truth("none")).isNull();
        assertThat(said.choice("outcome", Outcome.class)).isEqualTo(Outcome.UPHELD);
        assertThat(said.choice("none", Outcome.class)).isNull();
        assertThat(said.each("list", Set.of("code")).get(0).text("code")).isEqualTo("A");
        assertThat(said.each("left out", Set.of())).isEmpty();
        assertThat(said.object("object")).isEmpty();

        refused("/number", "field.wrong_type", () -> said.text("number"));
        refused("/half", "field.wrong_type", () -> said.number("half"));
        refused("/text", "field.wrong_type", () -> said.truth("text"));
        refused("/text", "field.wrong_type", () -> said.object("text"));
        refused("/text", "field.wrong_type", () -> said.each("text", Set.of()));
        refused("/code", "field.unknown", () -> said.each("list", Set.of()));
        refused("/text", "field.unknown_option", () -> said.choice("text", Outcome.class));
        refused("/none", "field.required", () -> said.needed("none"));
        refused("/none", "field.required", () -> said.object("none"));
    }

    @Test
    void an_act_that_there_is_not_is_refused() {
        refused("/act", "field.unknown_option", () -> new InspectionDesk().act(said("{\"act\": \"approve\"}")));
        refused("/act", "field.required", () -> new InspectionDesk().act(said("{}")));
    }

    private static void refused(String field, String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOfSatisfying(Invalid.class, wrong -> {
            assertThat(wrong.errors().get(0).pointer()).isEqualTo(field);
            assertThat(wrong.errors().get(0).key()).isEqualTo(key);
        });
    }

    @Test
    void a_tag_is_another_one_when_anything_is() {
        Seen<String> one = new Seen<>("id", "id", 1, "", null, "a");
        assertThat(new Seen<>("id", "id", 1, "", null, "a").tag()).isEqualTo(one.tag());
        assertThat(new Seen<>("id", "id", 2, "", null, "a").tag()).isNotEqualTo(one.tag());
        assertThat(new Seen<>("id", "id", 1, "", null, "b").tag()).isNotEqualTo(one.tag());
        assertThat(new Seen<>("id", "id", 1, "", CanonicalJson.read("{\"a\": 1}"), "a").tag())
                .isNotEqualTo(one.tag());
    }
}
