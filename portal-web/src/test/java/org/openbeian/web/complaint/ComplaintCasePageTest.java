package org.openbeian.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbeian.web.frame.text.Texts;

class ComplaintCasePageTest {

    /** Above the button by which a colleague's proposal is agreed to, nobody reads that nothing is asked. */
    @Test
    void who_decides_on_what_a_colleague_proposes_is_told_so() {
        assertThat(ComplaintCasePage.asked(false, true, false)).isEqualTo("complaint.asked.second");
        assertThat(ComplaintCasePage.asked(false, true, true)).isEqualTo("complaint.asked.second");
        assertThat(ComplaintCasePage.asked(true, false, false)).isEqualTo("complaint.asked");
        assertThat(ComplaintCasePage.asked(false, false, true)).isEqualTo("complaint.asked.take");
        assertThat(ComplaintCasePage.asked(false, false, false)).isEqualTo("ask.nothing");
        assertThat(Texts.in(Locale.ENGLISH)).containsKeys("complaint.asked.second", "supervision.ask.waiver");
    }
}
