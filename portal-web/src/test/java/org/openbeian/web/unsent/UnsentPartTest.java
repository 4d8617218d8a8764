package org.openbeian.web.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.EditableValueHolder;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Sealing;
import org.openbeian.common.SealingKeys;
import org.openbeian.web.frame.text.Texts;

class UnsentPartTest {

    private static final DrawnFields SAVED = DrawnFields.of(Map.of("name", List.of("云岫"), "empty", List.of()));

    /** Else what was saved by one link is written over by what was typed by another. */
    @Test
    void a_page_is_one_page_by_whichever_link_it_was_reached() {
        String page = "/app/registration/section?code=data&id=1";
        for (String query : new String[] {
            "code=data&id=1", "id=1&code=data", "back=check&id=1&code=data", "lang=en&id=1&code=data&done=saved&at=2"
        }) {
            assertThat(UnsentPart.of("/app/registration/section", query)).isEqualTo(page);
        }
        assertThat(UnsentPart.of("/app/registration/section", "id=2&code=data")).isNotEqualTo(page);
        assertThat(UnsentPart.of("/app/registration/new", null)).isEqualTo("/app/registration/new");
        assertThat(UnsentPart.of("/app/registration/new", "done=saved")).isEqualTo("/app/registration/new");
    }

    /** A button that is not on the page when its form comes in is never pressed, and the page says that all has moved on. */
    @Test
    void the_button_that_throws_it_away_is_there_when_it_is_pressed() {
        assertThat(asked("unsent-form").isAny()).isTrue();
        assertThat(asked("form").isAny()).as("another form of the page").isFalse();
    }

    /** A page that has no field for it, because nothing was typed in it or because it has moved on, does not say it had. */
    @Test
    void what_came_back_is_said_and_nothing_else() {
        Instant at = Instant.parse("2026-11-30T05:00:00Z");
        UnsentPart none = asked("form");
        none.noted(Map.of("sign", List.of("x")), Set.of("name"), at);
        assertThat(none.isAny()).as("a button is nothing that somebody typed").isFalse();
        UnsentPart gone = asked("form");
        gone.noted(Map.of("reason", List.of("写了很久才写完的一段理由，不能丢。")), Set.of(), at);
        assertThat(gone.isAny()).isTrue();
        assertThat(gone.isBack()).isFalse();
        assertThat(gone.getHomeless()).containsExactly("写了很久才写完的一段理由，不能丢。");
        UnsentPart back = asked("form");
        back.noted(Map.of("name", List.of("云岫")), Set.of("name"), at);
        assertThat(back.isAny()).isTrue();
        assertThat(back.isBack()).isTrue();
        assertThat(back.getKeptAt()).isEqualTo(at);
    }

    private static UnsentPart asked(String form) {
        UnsentPart part = new UnsentPart();
        part.request = (HttpServletRequest) Proxy.newProxyInstance(
                UnsentPartTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> method.getName().equals("getParameter") && form.equals(args[0]) ? form : null);
        return part;
    }

    @Test
    void a_ticket_tells_which_they_are() {
        byte[] other = new byte[32];
        other[0] = 1;
        Sealing sealing = new Sealing(SealingKeys.of(List.of(
                "seal k " + Base64.getEncoder().encodeToString(new byte[32]),
                "receipt " + Base64.getEncoder().encodeToString(other))));
        Instant now = Instant.parse("2026-11-02T01:00:00Z");
        String sent = new UnsentTicket("m", "s", "form", "/app/", now, Set.of("open", "once"), SAVED).write(sealing, 1);
        assertThat(UnsentTicket.read(sent, sealing, 1, now)).hasValueSatisfying(ticket -> {
            assertThat(ticket.untyped()).containsExactlyInAnyOrder("open", "once");
            assertThat(ticket.fields().write()).isEqualTo(SAVED.write()).contains("name=");
        });
        String bare = new UnsentTicket("m", "s", "form", "/app/", now, Set.of(), DrawnFields.NONE).write(sealing, 1);
        assertThat(UnsentTicket.read(bare, sealing, 1, now)).isPresent();
    }

    /** Two had the page open: what the second has typed does not stand in the place of what the first has saved. */
    @Test
    void what_another_has_saved_meanwhile_stays_and_what_was_typed_stands_beside_it() {
        EditableValueHolder field = text("别人改过的");
        assertThat(UnsentPart.fill(field, "name", List.of("我写的"), SAVED)).isTrue();
        assertThat(field.getSubmittedValue()).isNull();
        EditableValueHolder answered = text("别人先填了");
        assertThat(UnsentPart.fill(answered, "empty", List.of("我写的"), SAVED)).isTrue();
        assertThat(answered.getSubmittedValue()).isNull();
        EditableValueHolder emptied = text("别人改过的");
        assertThat(UnsentPart.fill(emptied, "name", null, SAVED))
                .as("I took it away")
                .isTrue();
    }

    @Test
    void what_nobody_has_changed_since_is_put_back() {
        EditableValueHolder field = text("云岫");
        assertThat(UnsentPart.fill(field, "name", List.of("我写的"), SAVED)).isFalse();
        assertThat(field.getSubmittedValue()).isEqualTo("我写的");
        EditableValueHolder empty = text(null);
        assertThat(UnsentPart.fill(empty, "empty", List.of("我写的"), SAVED)).isFalse();
        assertThat(empty.getSubmittedValue()).isEqualTo("我写的");
    }

    /** Nor is anything said of a field that was only another's work, or in which both have written the same. */
    @Test
    void what_was_not_touched_gives_way_to_what_is_saved() {
        EditableValueHolder field = text("别人改过的");
        assertThat(UnsentPart.fill(field, "name", List.of("云岫"), SAVED)).isFalse();
        assertThat(field.getSubmittedValue()).isNull();
        assertThat(UnsentPart.fill(text("一样\n两行"), "name", List.of("一样\r\n两行"), SAVED))
                .isFalse();
    }

    @Test
    void boxes_and_lists_of_boxes_give_way_too() {
        List<String> ticked = DrawnFields.saved(true, true);
        List<String> unticked = DrawnFields.saved(false, true);
        DrawnFields box = DrawnFields.of(Map.of("box", ticked));
        assertThat(box.back("box", ticked, unticked)).as("untick it again").isEqualTo(DrawnFields.Comes.BACK);
        assertThat(box.back("box", unticked, ticked)).as("another took it away").isEqualTo(DrawnFields.Comes.NOT);
        assertThat(DrawnFields.NONE.back("other", ticked, unticked))
                .as("a question that was not there then")
                .isEqualTo(DrawnFields.Comes.NOT);
        DrawnFields many = DrawnFields.of(Map.of("many", DrawnFields.saved(List.of("B", "A"), false)));
        assertThat(many.back("many", DrawnFields.saved(new String[] {"A", "B"}, false), List.of("A")))
                .isEqualTo(DrawnFields.Comes.BACK);
        assertThat(many.back("many", List.of("C"), List.of("A"))).isEqualTo(DrawnFields.Comes.BESIDE);
    }

    /** Else the page that was refused once because another was faster would pass the second time. */
    @Test
    void a_form_that_comes_back_with_errors_is_the_one_it_was() {
        DrawnFields now = DrawnFields.of(Map.of("name", List.of("别人改过的"), "asked", List.of("新问题")));
        EditableValueHolder field = text("别人改过的");
        assertThat(UnsentPart.fill(field, "name", List.of("我写的"), SAVED.before(now)))
                .isTrue();
        assertThat(UnsentPart.fill(text("新问题"), "asked", List.of("我写的"), SAVED.before(now)))
                .isFalse();
    }

    /** A field of a page, with what is saved in it. */
    private static EditableValueHolder text(String saved) {
        Map<String, Object> put = new HashMap<>();
        return (EditableValueHolder) Proxy.newProxyInstance(
                UnsentPartTest.class.getClassLoader(),
                new Class<?>[] {EditableValueHolder.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getValue" -> saved;
                    case "setSubmittedValue" -> put.put("submitted", args[0]);
                    case "getSubmittedValue" -> put.get("submitted");
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void a_page_that_has_gone_wrong_shows_what_was_typed_and_nothing_else() {
        Map<String, String[]> sent = new LinkedHashMap<>();
        sent.put("story", new String[] {"图片没有标识，也没有说明。"});
        sent.put("key", new String[] {"1f0c9b52-6d0e-4b55-9c3a-0d2f7f6f9a11"});
        sent.put("list:3:agree", new String[] {"同意把这一件交给第二位同事办理"});
        sent.put("drop", new String[] {Texts.in(Locale.ENGLISH).get("unsent.drop")});
        assertThat(TypedText.of(sent, Set.of("agree"))).containsExactly("图片没有标识，也没有说明。");
    }

    @Test
    void what_somebody_wrote_is_shown_to_be_copied() {
        assertThat(TypedText.isOne("本系统按输入写出文案，由人改定后使用。")).isTrue();
        assertThat(TypedText.isOne("The vendor has been told.")).isTrue();
    }

    @Test
    void the_keys_of_a_form_and_the_codes_of_a_choice_are_nobodys_work() {
        assertThat(TypedText.isOne("1f0c9b52-6d0e-4b55-9c3a-0d2f7f6f9a11")).isFalse();
        assertThat(TypedText.isOne("widespread_infringement")).isFalse();
        assertThat(TypedText.isOne("同意")).isFalse();
    }

    /** A form comes back with errors: what it holds then was typed, and not saved. */
    @Test
    void what_was_typed_into_an_empty_field_is_no_saved_answer_when_the_form_comes_back_with_errors() {
        DrawnFields first = DrawnFields.of(Map.of("name", List.of()));
        DrawnFields returned = first.before(DrawnFields.of(Map.of("name", List.of("王五"), "asked since", List.of())));
        DrawnFields kept = DrawnFields.read(returned.write());
        assertThat(kept.back("name", List.of(), List.of("王五"))).isEqualTo(DrawnFields.Comes.BACK);
        assertThat(kept.back("name", List.of("甲人"), List.of("王五"))).isEqualTo(DrawnFields.Comes.BESIDE);
        assertThat(kept.back("asked since", List.of(), List.of("也填了"))).isEqualTo(DrawnFields.Comes.BACK);
    }
}
