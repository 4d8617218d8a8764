package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilingDutyTest {

    private static final LocalDate LAUNCHED = LocalDate.of(2026, 11, 2);
    private static final List<String> OWED = List.of("SECURITY_ASSESSMENT", "ALGORITHM_FILING");

    @Test
    void a_service_that_runs_is_to_be_filed_within_ten_working_days() {
        FilingDuty duty = initial(LAUNCHED, OWED, LocalDate.of(2026, 11, 16)).orElseThrow();
        assertThat(duty.clock()).isEqualTo("CN-ALG-FILE-10WD");
        assertThat(duty.since()).isEqualTo(LAUNCHED);
        assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(duty.late()).as("the last day is in time").isFalse();
        assertThat(initial(LAUNCHED, OWED, LocalDate.of(2026, 11, 17))
                        .orElseThrow()
                        .late())
                .as("the day after is not")
                .isTrue();
    }

    @Test
    void what_supports_deep_synthesis_is_filed_likewise() {
        assertThat(initial(LAUNCHED, List.of("ALGORITHM_FILING_TECH_SUPPORT"), LAUNCHED))
                .isPresent();
    }

    @Test
    void nothing_runs_before_the_service_does_or_where_no_algorithm_filing_is_needed() {
        assertThat(initial(LAUNCHED, OWED, LAUNCHED.minusDays(1))).as("planned").isEmpty();
        assertThat(initial(LAUNCHED, List.of("KEY_SECTOR_REGISTRATION"), LAUNCHED.plusYears(1)))
                .isEmpty();
        assertThat(FilingDuty.of(FilingKind.INITIAL, Map.of(), OWED, LAUNCHED))
                .as("no day said")
                .isEmpty();
    }

    @Test
    void a_change_is_told_within_ten_working_days_of_its_effect_and_a_renewal_has_a_time_of_its_own() {
        Map<String, JsonValue> answers =
                Map.of("launchDate", Json.createValue("2020-01-01"), "triggerDate", Json.createValue("2026-09-18"));
        FilingDuty change = FilingDuty.of(FilingKind.MATERIAL_CHANGE, answers, OWED, LAUNCHED)
                .orElseThrow();
        assertThat(change.clock()).isEqualTo("CN-ALG-CHANGE-10WD");
        assertThat(change.due()).isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(change.late()).isTrue();
        assertThat(FilingDuty.of(FilingKind.AMENDMENT, answers, OWED, LAUNCHED)).isPresent();
        assertThat(FilingDuty.of(FilingKind.AMENDMENT, answers, List.of("KEY_SECTOR_REGISTRATION"), LAUNCHED))
                .as("no algorithm is filed, so no change of it is owed")
                .isEmpty();
        assertThat(FilingDuty.of(FilingKind.TRANSFER_IN, answers, OWED, LAUNCHED)
                        .orElseThrow()
                        .late())
                .as("it is owed to whoever holds the filing")
                .isFalse();
        assertThat(FilingDuty.of(FilingKind.RENEWAL, answers, OWED, LAUNCHED)).isEmpty();
    }

    /** The day left out at first and given in the correction counts as if it had been said at once. */
    @Test
    void a_correction_brings_the_duty_and_its_lateness() {
        LocalDate handedIn = LocalDate.of(2026, 11, 17);
        FilingDuty found = initial(LAUNCHED, OWED, handedIn).orElseThrow();
        FilingDuty holds = FilingDuty.afterCorrection(null, found);
        assertThat(holds.late()).isTrue();
        assertThat(holds.since()).isEqualTo(LAUNCHED);
        assertThat(FilingDuty.isSame(null, holds))
                .as("its clock is to be written down")
                .isFalse();
        FilingDuty inTime = initial(handedIn.minusDays(1), OWED, handedIn).orElseThrow();
        assertThat(FilingDuty.afterCorrection(inTime, found).late())
                .as("a later day said first is no shelter")
                .isTrue();
    }

    @Test
    void a_correction_never_takes_lateness_away() {
        LocalDate handedIn = LocalDate.of(2026, 11, 17);
        FilingDuty late = initial(LAUNCHED, OWED, handedIn).orElseThrow();
        FilingDuty inTime = initial(handedIn.minusDays(1), OWED, handedIn).orElseThrow();
        assertThat(FilingDuty.afterCorrection(late, inTime)).isSameAs(late);
        assertThat(FilingDuty.afterCorrection(late, null)).isSameAs(late);
        assertThat(FilingDuty.afterCorrection(inTime, null))
                .as("nothing is owed")
                .isNull();
    }

    private static Optional<FilingDuty> initial(LocalDate launched, List<String> obligations, LocalDate today) {
        return FilingDuty.of(
                FilingKind.INITIAL, Map.of("launchDate", Json.createValue(launched.toString())), obligations, today);
    }

    @Test
    void two_duties_are_the_same_by_clock_and_day() {
        FilingDuty one = FilingDuty.kept(FilingDuty.FILE, LAUNCHED, LAUNCHED.plusDays(14), false);
        assertThat(FilingDuty.isSame(one, FilingDuty.kept(FilingDuty.FILE, LAUNCHED, LAUNCHED, true)))
                .isTrue();
        assertThat(FilingDuty.isSame(one, FilingDuty.kept(FilingDuty.CHANGE, LAUNCHED, LAUNCHED, false)))
                .isFalse();
        assertThat(FilingDuty.isSame(one, FilingDuty.kept(FilingDuty.FILE, LAUNCHED.plusDays(1), LAUNCHED, false)))
                .isFalse();
        assertThat(FilingDuty.isSame(one, null)).isFalse();
        assertThat(FilingDuty.isSame(null, null)).isTrue();
    }

    @Test
    void of_two_late_ones_the_newer_holds() {
        FilingDuty said = FilingDuty.kept(FilingDuty.FILE, LAUNCHED, LAUNCHED, true);
        FilingDuty found = FilingDuty.kept(FilingDuty.FILE, LAUNCHED.minusDays(3), LAUNCHED, true);
        assertThat(FilingDuty.afterCorrection(said, found)).isSameAs(found);
    }

    @Test
    void what_ends_in_a_year_that_is_not_published_is_provisional() {
        assertThat(FilingDuty.kept(FilingDuty.FILE, LocalDate.of(2026, 12, 28), LAUNCHED, false)
                        .provisional())
                .isTrue();
    }
}
