package org.openbeian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterPageTest {

    @Test
    void a_letter_leads_to_what_it_is_about() {
        assertThat(LetterPage.of("STAFF_WORK_LET_GO")).isEqualTo("/desk/upkeep/held?case=");
        assertThat(LetterPage.of("STAFF_COMPLAINT_NAMED")).isEqualTo("/desk/complaint/case?id=");
        assertThat(LetterPage.of("INCIDENT_UPDATE_LATE")).isEqualTo("/app/incident/case?id=");
        assertThat(LetterPage.of("CERTIFICATE_ISSUED")).isEqualTo("/app/registration/tasks?id=");
    }

    /** Which of two would be found is nobody's choice. */
    @Test
    void no_beginning_is_the_beginning_of_another() {
        for (LetterPage one : LetterPage.values()) {
            for (LetterPage other : LetterPage.values()) {
                assertThat(one == other || !other.name().startsWith(one.name())).isTrue();
            }
        }
    }
}
