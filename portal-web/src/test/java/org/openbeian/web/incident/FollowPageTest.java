package org.openbeian.web.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.PageRights;
import org.openbeian.incident.IncidentAct;

class FollowPageTest {

    @Test
    void each_step_asks_for_the_right_to_send_its_form_before_it_is_shown() {
        assertThat(asked("update")).containsExactly("report");
        assertThat(asked("contain")).containsExactly("answer");
        assertThat(asked("summary")).containsExactly("answer");
        assertThat(asked("relapse")).containsExactly("relapse");
        assertThat(asked("something else")).containsExactly("report");
    }

    @Test
    void who_writes_a_summary_anew_reads_why_it_was_sent_back() {
        IncidentAct sent = act("SUBMIT_SUMMARY", null);
        IncidentAct back = act("RETURN_SUMMARY", "没有写明原因");
        assertThat(FollowPage.sentBackBecause(List.of(act("UPDATE", null), back, sent)))
                .isEqualTo("没有写明原因");
        assertThat(FollowPage.sentBackBecause(List.of(sent, back, sent)))
                .as("was handed in again since")
                .isNull();
        assertThat(FollowPage.sentBackBecause(List.of())).isNull();
    }

    private static IncidentAct act(String act, String text) {
        return new IncidentAct() {
            @Override
            public String getAct() {
                return act;
            }

            @Override
            public String getText() {
                return text;
            }
        };
    }

    private static List<String> asked(String step) {
        List<String> asked = new ArrayList<>();
        FollowPage page = new FollowPage();
        page.rights = new PageRights() {
            @Override
            public void reportIncident() {
                asked.add("report");
            }

            @Override
            public void answerIncident() {
                asked.add("answer");
            }

            @Override
            public void reportRelapse() {
                asked.add("relapse");
            }
        };
        page.request = (HttpServletRequest) Proxy.newProxyInstance(
                FollowPageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> method.getName().equals("getParameter") ? step : null);
        page.open();
        return asked;
    }
}
