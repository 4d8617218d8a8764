package org.openbeian.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.openbeian.common.Invalid;

class ComplaintStatusPageTest {

    @Test
    void who_gives_the_number_instead_of_the_code_is_told_so() {
        ComplaintStatusPage page = new ComplaintStatusPage();
        page.setCode("投诉编号：CMP-990100-2026-000021");
        Invalid refused = catchThrowableOfType(Invalid.class, page::show);
        assertThat(refused.errors()).singleElement().satisfies(error -> assertThat(error.key())
                .isEqualTo("complaint.code_is_number"));
    }
}
