package org.openbeian.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.registration.Duty;
import org.openbeian.registration.OverdueRow;

class OverduePartTest {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 1);

    @Test
    void the_longest_overdue_comes_first_whatever_it_is() {
        OverdueRow measure = row("MEASURE", DUE);
        OverdueRow users = row("USERS", DUE.minusDays(3));
        assertThat(OverduePart.inOrder(Stream.of(measure, users))).isEqualTo(List.of(users, measure));
    }

    @Test
    void it_says_how_many_days_late() {
        assertThat(row("USERS", DUE).days(DUE.plusDays(1))).isEqualTo(1);
        assertThat(row("USERS", DUE).days(DUE.plusDays(40))).isEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource(Duty.class)
    void each_duty_has_a_page_on_which_it_is_done(Duty duty) {
        assertThat(OverduePart.page(row(duty.name(), DUE))).startsWith("/app/").endsWith("?id=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MEASURE",
                "INSPECTION",
                "CONDITION",
                "CORRECTION",
                "RENEWAL",
                "RENEWAL_OVER",
                "END_UNSIGNED",
                "END_PLANNED",
                "QUESTION",
                "INCIDENT_UPDATE",
                "INCIDENT_SUMMARY"
            })
    void so_has_whatever_else_waits(String what) {
        assertThat(OverduePart.page(row(what, DUE))).startsWith("/app/").endsWith("?id=1");
    }

    @Test
    void what_is_due_today_is_not_late() {
        assertThat(row("CONDITION", DUE).isLate(DUE)).isFalse();
        assertThat(row("CONDITION", DUE).isLate(DUE.plusDays(1))).isTrue();
    }

    private static OverdueRow row(String what, LocalDate due) {
        return new OverdueRow(what, "1", "云岫", "Yunxiu", due);
    }
}
