package org.openbeian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openbeian.common.BusinessException;
import org.openbeian.deadline.CalendarProposal.Administrator;

/** A calendar moves the deadlines of all authorities: two persons look at it, of two authorities where that can be. */
class CalendarProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");

    private static final JsonObject CALENDAR = ClockDefinitions.json("calendar.json");

    private final CalendarProposal proposal = new CalendarProposal(
            CalendarYear.read("2026", daysOff(), "", CALENDAR, LocalDate.of(2025, 12, 1)), "国办发明电", 1, "proposer", NOW);

    private static String daysOff() {
        return CALENDAR.getJsonObject("years").getJsonObject("2026").getJsonArray("days_off").stream()
                .flatMap(holiday -> holiday.asJsonObject().getJsonArray("dates").getValuesAs(JsonString.class).stream())
                .map(JsonString::getString)
                .collect(Collectors.joining(" "));
    }

    @Test
    void an_administrator_elsewhere_could_look_at_it() {
        assertThat(proposal.isAlone(List.of(new Administrator(1, "proposer"), new Administrator(2, "other"))))
                .isFalse();
    }

    @Test
    void colleagues_of_the_same_authority_are_not_elsewhere() {
        assertThat(proposal.isAlone(List.of(new Administrator(1, "proposer"), new Administrator(1, "colleague"))))
                .isTrue();
    }

    @Test
    void who_proposed_it_and_administers_elsewhere_as_well_is_no_second_one() {
        assertThat(proposal.isAlone(List.of(new Administrator(1, "colleague"), new Administrator(2, "proposer"))))
                .isTrue();
    }

    @Test
    void a_colleague_agrees_only_where_nobody_elsewhere_could() {
        assertThatThrownBy(() -> proposal.agree(1, "colleague", false, NOW)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> proposal.agree(2, "proposer", true, NOW)).isInstanceOf(BusinessException.class);
        assertThatCode(() -> proposal.agree(1, "colleague", true, NOW)).doesNotThrowAnyException();
    }
}
