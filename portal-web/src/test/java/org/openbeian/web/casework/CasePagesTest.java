package org.openbeian.web.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.casework.OpenedCase;
import org.openbeian.common.Invalid;
import org.openbeian.registration.OfRegistration;
import org.openbeian.registration.RegistrationCaseRow;
import org.openbeian.registration.RegistrationCases;

class CasePagesTest {

    private enum State {
        OPEN
    }

    private record Sample(String getId, State getState, String getFilingId, LocalDate getDueOn, long getVersion)
            implements OfRegistration<State> {}

    private static final RegistrationCaseRow<Sample> ROW =
            new RegistrationCaseRow<>(new Sample("one", State.OPEN, "filing", null, 0), "number", "名称", "Name");

    @Test
    void a_list_asks_for_what_its_address_says_and_leads_on_while_a_page_is_full() {
        CaseListPage<Sample> page = list(Map.of("view", "closed", "after", "last"), RegistrationCases.PAGE);
        assertThat(page.getView()).isEqualTo("closed");
        assertThat(page.getRows().get(0).number()).isEqualTo("true last");
        assertThat(page.getNext()).isEqualTo("?view=closed&after=one");
        CaseListPage<Sample> notFull = list(Map.of("view", "made up"), RegistrationCases.PAGE - 1);
        assertThat(notFull.getView()).isEqualTo("open");
        assertThat(notFull.getRows().get(0).number()).isEqualTo("false null");
        assertThat(notFull.getNext()).isNull();
    }

    private static CaseListPage<Sample> list(Map<String, String> address, int lines) {
        CaseListPage<Sample> page = new CaseListPage<>() {
            @Override
            protected List<RegistrationCaseRow<Sample>> list(boolean closed, String after) {
                return Collections.nCopies(
                        lines, new RegistrationCaseRow<>(ROW.on(), closed + " " + after, "名称", "Name"));
            }
        };
        page.request = request(address);
        page.load();
        return page;
    }

    @Test
    void a_case_is_the_one_that_the_address_names_and_is_shown_again_after_an_act() {
        OpenCasePage<Sample> page = new OpenCasePage<>() {
            @Override
            protected OpenedCase<Sample> read(String caseId) {
                return new OpenedCase<>(new Sample(caseId, State.OPEN, null, null, 0), Set.of(), List.of());
            }
        };
        page.request = request(Map.of("id", "two"));
        page.load();
        assertThat(page.getDetail().on().getId()).isEqualTo("two");
        assertThat(page.again("/desk/sample/case", "closed"))
                .isEqualTo("/desk/sample/case?faces-redirect=true&id=two&done=closed");
    }

    @Test
    void what_was_typed_is_read_by_the_id_of_its_field() {
        TypedFields typed = new TypedFields();
        typed.getIn().put("day", "2026-12-01");
        assertThat(typed.text("day")).isEqualTo("2026-12-01");
        assertThat(typed.day("day")).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(typed.text("none")).isNull();
        assertThat(typed.day("none")).isNull();
        typed.getIn().put("day", "soon");
        assertThatThrownBy(() -> typed.day("day")).isInstanceOf(Invalid.class);
    }

    private static HttpServletRequest request(Map<String, String> address) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                CasePagesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (it, method, args) -> method.getName().equals("getParameter") ? address.get(args[0]) : null);
    }
}
