package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.registration.AFiling.NOW;
import static org.openbeian.registration.AFiling.aFiling;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Conflict;
import org.openbeian.common.FieldError;
import org.openbeian.common.NotFound;

/** What is asked, and what is still missing. */
class CorrectionRequestTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 15);

    private final CorrectionRequest asked =
            new CorrectionRequest(aFiling().submitted().get(), true, "officer", NOW, DUE);

    @Test
    void each_gap_is_answered_before_anything_goes_back() {
        asked.gap("purpose", "UNCLEAR", "请说明使用场景。");
        asked.gap("nameZh", "WRONG", "名称有误。");
        assertThat(asked.isComplete()).isFalse();
        assertThatThrownBy(() -> asked.answered(NOW)).hasMessageContaining("filing.gaps_unanswered");
        assertThatThrownBy(() -> asked.answer("no such gap", "用于客服。", "ben")).isInstanceOf(NotFound.class);
        CorrectionGap first = asked.getGaps().get(0);
        asked.answer(first.getId(), "用于客服。", "ben");
        assertThatThrownBy(asked::mustBeComplete).hasMessageContaining("filing.gaps_unanswered");
        asked.answer(asked.getGaps().get(1).getId(), " ", "ben");
        assertThat(asked.isComplete()).as("blanks are no answer").isFalse();
        asked.answer(asked.getGaps().get(1).getId(), "已更正。", "ben");
        asked.answered(NOW.plusSeconds(9));
        assertThat(asked.getAnsweredAt()).isEqualTo(NOW.plusSeconds(9));
        assertThat(first.getText()).isEqualTo("请说明使用场景。");
        assertThat(FieldsOf.get(asked.getGaps().get(1), "position")).isEqualTo(2);
    }

    /** One window answers while another hands it in: who comes second reads what the first has written. */
    @Test
    void is_read_again_once_nobody_else_can_answer_it() {
        asked.gap("purpose", "UNCLEAR", "请说明使用场景。");
        List<Object> done = new ArrayList<>();
        Runnable[] meanwhile = {() -> {}};
        FilingRepository filings = new FilingRepository() {
            @Override
            public Optional<CorrectionRequest> openCorrection(String filingId) {
                return Optional.of(asked);
            }
        };
        Filing filing = aFiling().submitted().get();
        filings.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            done.add(method.getName());
            done.add(args[0]);
            meanwhile[0].run();
            return null;
        });
        assertThat(filings.heldCorrection(filing)).isSameAs(asked);
        assertThat(done)
                .containsExactly(
                        "lock",
                        filing,
                        "refresh",
                        asked,
                        "refresh",
                        asked.getGaps().get(0));
        meanwhile[0] = () -> {
            asked.answer(asked.getGaps().get(0).getId(), "用于客服。", "ben");
            asked.answered(NOW);
        };
        assertThatThrownBy(() -> filings.heldCorrection(filing))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("filing.no_correction_open");
    }

    /** Two windows: the second does not write over what the first has said. */
    @Test
    void what_was_answered_since_the_page_was_built_is_not_written_over() {
        asked.gap("purpose", "UNCLEAR", "请说明使用场景。");
        String shown = asked.getShown();
        asked.mustBeAsShown(shown);
        asked.answer(asked.getGaps().get(0).getId(), "用于客服。", "ben");
        assertThatThrownBy(() -> asked.mustBeAsShown(shown))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("filing.changed_meanwhile");
        asked.mustBeAsShown(asked.getShown());
    }

    @Test
    void who_repeats_an_answer_has_written_nothing() {
        asked.gap("purpose", "UNCLEAR", "请说明使用场景。");
        CorrectionGap gap = asked.getGaps().get(0);
        gap.answer("用于客服。", "ben");
        gap.answer("用于客服。", "carl");
        assertThat(gap.hands()).containsExactly("ben");
    }

    @Test
    void it_covers_the_pages_of_the_fields_that_it_asks_about() {
        FilingForm form = new FilingForm();
        Field field = form.getSections().get(0).fields().get(0);
        assertThat(asked.covers(field.section(), form)).isFalse();
        asked.gap(field.id(), "WRONG", "有误。");
        asked.gap("no such field", "WRONG", "有误。");
        assertThat(asked.covers(field.section(), form)).isTrue();
        assertThat(asked.covers("no such page", form)).isFalse();
    }

    @Test
    void it_waits_in_its_task_until_its_day_which_the_authority_can_move() {
        asked.waitsIn("task");
        asked.extend(DUE.plusDays(5));
        asked.reminded(NOW);
        assertThat(asked.getTaskId()).isEqualTo("task");
        assertThat(asked.getDueOn()).isEqualTo(DUE.plusDays(5));
        assertThat(asked.getRemindedAt()).isEqualTo(NOW);
        assertThat(asked.isTechnical()).isTrue();
    }

    private static final FormSection PAGE = new FormSection(
            "page",
            List.of(
                    field("{\"id\": \"text\", \"type\": \"TEXT\", \"required\": true}"),
                    field("{\"id\": \"list\", \"type\": \"TEXT\", \"required\": true}"),
                    field("{\"id\": \"agreed\", \"type\": \"CONFIRM\", \"required\": true}"),
                    field("{\"id\": \"more\", \"type\": \"TEXT\"}")));

    private static Field field(String json) {
        return new Field("page", CanonicalJson.read(json), List.of());
    }

    @Test
    void what_has_to_be_answered_and_is_not_is_named_at_its_field() {
        assertThat(missing(Map.of()))
                .containsExactly(
                        "/sections/page/text field.required",
                        "/sections/page/list field.required",
                        "/sections/page/agreed field.confirm");
        JsonArray nothing = JsonValue.EMPTY_JSON_ARRAY;
        assertThat(missing(Map.of("text", JsonValue.NULL, "list", nothing, "agreed", JsonValue.FALSE)))
                .hasSize(3);
        assertThat(missing(Map.of("text", JsonValue.EMPTY_JSON_OBJECT, "list", filled(), "agreed", JsonValue.TRUE)))
                .containsExactly("/sections/page/text field.required");
        JsonObject object = Json.createObjectBuilder().add("a", 1).build();
        assertThat(missing(Map.of("text", object, "list", filled(), "agreed", JsonValue.TRUE)))
                .isEmpty();
        assertThat(missing(Map.of("text", Json.createValue("x"), "list", filled(), "agreed", JsonValue.TRUE)))
                .isEmpty();
    }

    private static JsonArray filled() {
        return Json.createArrayBuilder().add("a").build();
    }

    private static List<String> missing(Map<String, JsonValue> answers) {
        return Completeness.missing(PAGE, answers).stream()
                .map(FieldError::toString)
                .toList();
    }

    @Test
    void how_far_a_page_is_stands_in_the_list_of_tasks() {
        FormSection unasked = new FormSection("page", List.of());
        Map<String, JsonValue> all = Map.of("text", Json.createValue("x"), "list", filled(), "agreed", JsonValue.TRUE);
        assertThat(Completeness.status(unasked, Map.of(), true, true)).isEqualTo(SectionStatus.NOT_NEEDED);
        assertThat(Completeness.status(PAGE, all, true, true)).isEqualTo(SectionStatus.ATTENTION);
        assertThat(Completeness.status(PAGE, Map.of(), false, false)).isEqualTo(SectionStatus.NOT_STARTED);
        assertThat(Completeness.status(PAGE, Map.of(), true, false)).isEqualTo(SectionStatus.IN_PROGRESS);
        assertThat(Completeness.status(PAGE, all, true, false)).isEqualTo(SectionStatus.COMPLETE);
    }

    @Test
    void of_the_whole_form_everything_is_named_and_what_does_not_go_together() {
        FilingForm form = new FilingForm();
        List<FieldError> nothing = Completeness.missing(form, Map.of());
        assertThat(nothing).isNotEmpty();
        Map<String, JsonValue> transfer =
                Map.of("filingKind", Json.createValue("TRANSFER_IN"), "triggerText", Json.createValue("换了模型"));
        assertThat(Completeness.missing(form, transfer))
                .extracting(FieldError::pointer)
                .contains("/sections/system/triggerDate");
    }
}
