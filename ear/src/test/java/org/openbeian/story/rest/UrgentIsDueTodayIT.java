package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbeian.story.rest.Sender.Answer;

/** Who told us of a danger reads with the receipt that the next step is owed within two hours, not in two working days. */
class UrgentIsDueTodayIT {

    private static final String FORM = "/beihai/complain?about=none";

    /** What the form holds against machines. */
    private static final long AS_A_PERSON = 3_500;

    @Test
    void the_next_step_of_an_urgent_complaint_is_owed_within_two_hours() throws InterruptedException {
        Sender anyone = Sender.anyone("en");
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("form", "form");
        fields.put("ticket", anyone.get(FORM).found("name=\"ticket\" value=\"([^\"]+)\""));
        fields.put("namedSystem", "Some system");
        fields.put("wish", "REPORT");
        fields.put("category", "CMP-MINOR");
        fields.put("story", "It tells children to stay up.");
        fields.put("who", "ANONYMOUS");
        fields.put("lodge", "lodge");
        fields.put("jakarta.faces.ViewState", "stateless");
        Thread.sleep(AS_A_PERSON);
        LocalDate due = ZonedDateTime.now(ZoneId.of("Asia/Shanghai"))
                .plus(Duration.ofHours(2))
                .toLocalDate();
        String code = anyone.post(FORM, fields).found("id=\"receipt-code\"[^>]*>([^<]+)");
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("form", "form");
        asked.put("code", code);
        asked.put("show", "show");
        asked.put("jakarta.faces.ViewState", "stateless");
        Answer status = anyone.post("/beihai/complaint-status", asked);
        assertThat(status.status()).as(status.toString()).isEqualTo(200);
        assertThat(status.toString()).containsPattern("Our next step at the latest[^0-9]*" + due);
    }
}
