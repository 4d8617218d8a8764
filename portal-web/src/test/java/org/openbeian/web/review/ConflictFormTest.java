package org.openbeian.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbeian.registration.FilingState;
import org.openbeian.supervision.HearingService;
import org.openbeian.supervision.Proposal;
import org.openbeian.supervision.WaitingRow;
import org.openbeian.supervision.inspection.InspectionService;

/** Who is led to a hearing by a letter declares a conflict in that hearing, as who came from the desk does. */
class ConflictFormTest {

    private final List<String> declared = new ArrayList<>();

    private String page = "/desk/supervision/hearing.xhtml";

    @Test
    void a_hearing_is_known_by_itself_or_by_the_registration_that_a_letter_names() {
        form(Map.of("id", "hearing")).declare();
        form(Map.of("case", "registration")).declare();
        assertThat(declared).containsExactly("hearing", "hearing about registration");
    }

    @Test
    void on_the_page_of_an_inspection_it_is_declared_there() {
        page = "/desk/inspection/case.xhtml";
        form(Map.of("id", "inspection")).declare();
        assertThat(declared).containsExactly("inspection");
    }

    private ConflictForm form(Map<String, String> asked) {
        ConflictForm form = new ConflictForm();
        form.request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, args) ->
                        method.getName().equals("getServletPath") ? page : asked.get((String) args[0]));
        form.hearings = new HearingService() {
            @Override
            public WaitingRow ledHearingOf(String filingId) {
                Proposal proposal = new Proposal() {
                    @Override
                    public String getId() {
                        return "hearing about " + filingId;
                    }
                };
                return new WaitingRow(proposal, "BH-1", "名称", "Name", FilingState.REGISTERED, 3);
            }

            @Override
            public void declareConflict(String proposalId, String why) {
                declared.add(proposalId);
            }
        };
        form.inspections = new InspectionService() {
            @Override
            public void declareConflict(String id, String why) {
                declared.add(id);
            }
        };
        return form;
    }
}
