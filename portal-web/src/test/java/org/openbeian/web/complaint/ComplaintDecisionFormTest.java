package org.openbeian.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.complaint.ComplaintDecisionService;
import org.openbeian.complaint.ComplaintEvent;

class ComplaintDecisionFormTest {

    private static final String ID = "id";

    private final List<String> done = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final ComplaintDecisionForm form = new ComplaintDecisionForm();

    @BeforeEach
    void open() {
        form.page = new ComplaintCasePage() {
            @Override
            public String getId() {
                return ID;
            }
        };
        form.request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, args) -> args[0]);
        form.service = new ComplaintDecisionService() {
            @Override
            public void forward(String id, String question, String notice, String shown) {
                seen.add(shown);
                done.add("asked " + question + ", told " + notice);
            }

            @Override
            public void investigate(String id, String note, String shown) {
                seen.add(shown);
                done.add("noted " + note);
            }

            @Override
            public void refuse(String id, String reason, String shown) {
                seen.add(shown);
                done.add("told " + reason);
            }
        };
    }

    /** The field says that only the complainant reads it, so the complainant has to get it. */
    @Test
    void who_asks_the_provider_can_tell_the_complainant_too() {
        form.setQuestion("请说明");
        form.setText("已请对方说明");
        form.decide(ComplaintEvent.FORWARD);
        assertThat(done).containsExactly("asked 请说明, told 已请对方说明");
    }

    @Test
    void each_decision_takes_the_words_that_belong_to_it() {
        form.setNote("已电话联系");
        form.decide(ComplaintEvent.INVESTIGATE);
        form.setNote(" ");
        form.setText("不在范围内，理由如下");
        form.decide(ComplaintEvent.REFUSE);
        assertThat(done).containsExactly("noted 已电话联系", "told 不在范围内，理由如下");
        assertThat(seen).as("with what was shown").containsExactly("shownBasis", "shownBasis");
    }

    @ParameterizedTest
    @CsvSource({
        "INVESTIGATE, text",
        "FLAG_URGENT, text",
        "MEDIATE, text",
        "END_MEDIATION, text",
        "REFUSE, note",
        "FORWARD, note",
        "INVESTIGATE, question",
        "ANSWER, question"
    })
    void words_that_nobody_would_get_are_not_taken(ComplaintEvent event, String field) {
        switch (field) {
            case "text" -> form.setText("写了很久的话");
            case "note" -> form.setNote("写了很久的话");
            default -> form.setQuestion("写了很久的话");
        }
        assertThatThrownBy(() -> form.decide(event))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::getField)
                        .containsExactly(field));
        assertThat(done).isEmpty();
    }
}
