package org.openbeian.api.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final Columns COLUMNS = Columns.of("number", "applicant/uscc", "conditions", "grade", "none");

    private static JsonObject row(String number) {
        return Json.createObjectBuilder()
                .add("number", number)
                .add("applicant", Json.createObjectBuilder().add("uscc", "91X"))
                .add("conditions", Json.createArrayBuilder().add("C1").add("C2"))
                .add("grade", -3)
                .addNull("none")
                .build();
    }

    @Test
    void a_table_has_a_mark_a_head_and_a_line_for_each_row() {
        assertThat(Csv.table(COLUMNS, List.of(row("N1"))))
                .isEqualTo("\uFEFFnumber,applicant_uscc,conditions,grade,none\r\nN1,91X,\"C1;C2\",-3,\r\n");
        assertThat(Csv.table(COLUMNS, List.of())).isEqualTo(Csv.head(COLUMNS));
    }

    @Test
    void quotes_commas_and_line_ends_stay_in_their_cell() {
        assertThat(Csv.row(Columns.of("number"), row("a \"b\", c\r\nd"))).isEqualTo("\"a \"\"b\"\", c\r\nd\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "＝1", "＋1", "－1", "＠x", "=cmd|'/c calc'!A0"})
    void text_that_begins_like_a_formula_is_text(String typed) {
        assertThat(Csv.harmless(typed)).isEqualTo("'" + typed);
        assertThat(Csv.row(COLUMNS, row(typed))).contains("'" + typed);
    }

    @Test
    void a_formula_among_several_values_of_a_cell_is_text_too() {
        JsonObject row = Json.createObjectBuilder()
                .add("conditions", Json.createArrayBuilder().add("a").add("=1"))
                .build();
        assertThat(Csv.row(Columns.of("conditions"), row)).isEqualTo("\"a;'=1\"\r\n");
    }

    @Test
    void what_has_no_place_in_a_row_is_an_empty_cell() {
        JsonObject row =
                Json.createObjectBuilder().addNull("b").add("c", "text").build();
        assertThat(Csv.row(Columns.of("a/x", "b/x", "c/x"), row)).isEqualTo(",,\r\n");
    }

    @Test
    void what_the_rows_do_not_say_stands_in_the_first_line() {
        JsonObject disclaimer =
                Json.createObjectBuilder().add("zh", "甲").add("en", "A").build();
        assertThat(Csv.table(Columns.of("number"), List.of(row("N1"), row("N2")), disclaimer))
                .isEqualTo("\uFEFFnumber,disclaimer_zh,disclaimer_en\r\nN1,甲,A\r\nN2,,\r\n");
    }

    @Test
    void a_column_has_one_name() {
        assertThatThrownBy(() -> Columns.of("a/b", "a_b")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Columns.of("a").and("b").codes()).containsExactly("a", "b");
    }
}
