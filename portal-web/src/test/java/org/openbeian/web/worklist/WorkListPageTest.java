package org.openbeian.web.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openbeian.deadline.CaseKind;

class WorkListPageTest {

    @Test
    void each_kind_of_case_leads_to_a_page_that_is_there() {
        for (CaseKind kind : CaseKind.values()) {
            String page = WorkListPage.to(kind, "case", "registration").replaceFirst("\\?.*", "");
            assertThat(Path.of("src/main/webapp" + page + ".xhtml"))
                    .as(kind.name())
                    .exists();
        }
    }

    @Test
    void a_measure_is_read_with_its_registration_and_a_complaint_by_itself() {
        assertThat(WorkListPage.to(CaseKind.MEASURE, "case", "registration"))
                .isEqualTo("/desk/supervision/system?id=registration");
        assertThat(WorkListPage.to(CaseKind.COMPLAINT, "case", null)).isEqualTo("/desk/complaint/case?id=case");
    }
}
