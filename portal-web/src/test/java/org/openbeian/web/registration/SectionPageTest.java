package org.openbeian.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.Withdrawal;

class SectionPageTest {

    @Test
    void a_page_that_cannot_be_changed_says_why_as_the_filing_stands() {
        assertThat(SectionPage.locked(FilingState.SUBMITTED, null, false)).isEqualTo("section.locked");
        assertThat(SectionPage.locked(FilingState.CORRECTION_REQUESTED, null, true))
                .isEqualTo("section.locked.correction");
        assertThat(SectionPage.locked(FilingState.WITHDRAWN, Withdrawal.BY_APPLICANT, false))
                .isEqualTo("section.locked.BY_APPLICANT");
        assertThat(SectionPage.locked(FilingState.WITHDRAWN, Withdrawal.DISCARDED, false))
                .isEqualTo("section.locked.DISCARDED");
        assertThat(SectionPage.locked(FilingState.REGISTERED, null, false)).isEqualTo("section.locked.registered");
        assertThat(SectionPage.locked(FilingState.REVOKED, null, false)).isEqualTo("section.locked.ended");
    }
}
