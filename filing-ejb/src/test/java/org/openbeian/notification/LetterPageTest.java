package org.openbeian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterPageTest {

    @Test
    void a_letter_leads_to_what_it_is_about() {
        assertThat(LetterPage.of("STAFF_WORK_LET_GO", "id", "INC-1")).isEqualTo("/desk/upkeep/held?case=id");
        assertThat(LetterPage.of("STAFF_COMPLAINT_NAMED", "id", "INC-1")).isEqualTo("/desk/complaint/case?id=id");
        assertThat(LetterPage.of("INCIDENT_UPDATE_LATE", "id", "INC-1")).isEqualTo("/app/incident/case?no=INC-1");
        assertThat(LetterPage.of("CERTIFICATE_ISSUED", "id", "INC-1")).isEqualTo("/app/registration/tasks?id=id");
    }

    /** Who leads a hearing need not be one who may open the case of the registration; who led it may not open that either. */
    @Test
    void who_leads_a_hearing_is_led_to_that_and_who_does_not_any_more_to_the_desk() {
        assertThat(LetterPage.of("STAFF_LED_POSTPONED", "id", "INC-1")).isEqualTo("/desk/supervision/hearing?case=id");
        assertThat(LetterPage.of("STAFF_FREED_HEARING", "id", "INC-1")).isEqualTo("/desk/");
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
