package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.registration.FieldsOf;

class ReportTimesTest {

    private static final Instant NOTICED = Instant.parse("2026-10-02T13:15:00Z");
    private static final Instant AWARE = NOTICED.plusSeconds(900);
    private static final Instant REPORTED = NOTICED.plusSeconds(9000);

    private final ReportTimes noticed = ReportTimes.noticed(NOTICED);
    private final ReportTimes reported = noticed.operatorReported(AWARE, REPORTED);

    @Test
    void it_is_known_since_the_operator_knows_and_before_that_since_it_was_noticed() {
        assertThat(noticed.knownSince()).isEqualTo(NOTICED);
        assertThat(noticed.awareAt()).isNull();
        assertThat(reported.knownSince()).isEqualTo(AWARE);
        assertThat(noticed.operatorTold(REPORTED).knownSince()).isEqualTo(REPORTED);
    }

    @Test
    void the_first_report_of_an_operator_and_of_a_provider_counts() {
        ReportTimes again = reported.operatorReported(AWARE.plusSeconds(9), REPORTED.plusSeconds(9))
                .operatorTold(REPORTED.plusSeconds(99))
                .providerReported(REPORTED)
                .providerReported(REPORTED.plusSeconds(9));
        assertThat(again.awareAt()).isEqualTo(AWARE);
        assertThat(again.firstReportAt()).isEqualTo(REPORTED);
        assertThat(FieldsOf.get(again, "providerReportAt")).isEqualTo(REPORTED);
        assertThat(noticed.operatorTold(AWARE)
                        .operatorReported(NOTICED, REPORTED)
                        .awareAt())
                .as("it was told before")
                .isEqualTo(AWARE);
    }

    @Test
    void a_report_made_here_meets_only_what_is_owed_here() {
        ReportTimes both = reported.providerReported(REPORTED.plusSeconds(60));
        for (String here : List.of("PORTAL-INC-24H", "CN-INC-CII-1H", "CN-INC-OTHER-4H", "CN-NDR-RISK-24H")) {
            assertThat(both.reportedFor(ClockDefinitions.get(here))).as(here).isEqualTo(REPORTED);
        }
        for (String elsewhere :
                List.of("EU-73-15D", "EU-55-2D", "EU-CRA-24H", "US-CA-15D", "US-NY-72H", "CN-VULN-2D")) {
            assertThat(both.reportedFor(ClockDefinitions.get(elsewhere)))
                    .as(elsewhere)
                    .isNull();
        }
    }

    /** Of what is owed here some is owed by whoever provides the system. */
    @Test
    void who_only_uses_a_system_reports_not_for_who_provides_it() {
        List<ClockDefinition> ofProviders = ClockDefinitions.all().stream()
                .filter(clock -> !clock.isOwedElsewhere() && !clock.getObliged().equals("OPERATOR"))
                .toList();
        assertThat(ofProviders).isNotEmpty().allSatisfy(clock -> assertThat(reported.reportedFor(clock))
                .isNull());
        ReportTimes both = reported.providerReported(REPORTED.plusSeconds(9));
        assertThat(ofProviders)
                .allSatisfy(clock -> assertThat(both.reportedFor(clock)).isEqualTo(REPORTED.plusSeconds(9)));
    }

    @Test
    void whether_the_first_report_was_late_is_said_once() {
        assertThat(reported.getLate()).isNull();
        assertThat(reported.judged(true).judged(false).getLate()).isTrue();
        assertThat(reported.judged(false).judged(true).getLate()).isFalse();
    }

    @Test
    void of_two_that_are_one_the_earlier_times_count() {
        ReportTimes later = ReportTimes.noticed(NOTICED.plusSeconds(5))
                .operatorReported(AWARE.plusSeconds(5), REPORTED.plusSeconds(5))
                .providerReported(REPORTED.plusSeconds(5))
                .judged(true);
        ReportTimes first = reported.providerReported(REPORTED);
        for (ReportTimes both : List.of(later.and(first), first.and(later))) {
            assertThat(both.noticedAt()).isEqualTo(NOTICED);
            assertThat(both.awareAt()).isEqualTo(AWARE);
            assertThat(both.firstReportAt()).isEqualTo(REPORTED);
            assertThat(FieldsOf.get(both, "providerReportAt")).isEqualTo(REPORTED);
        }
        assertThat(later.and(noticed).awareAt()).as("the other knows of none").isEqualTo(AWARE.plusSeconds(5));
        assertThat(later.and(first).getLate()).as("it was judged").isTrue();
        assertThat(first.and(later).getLate()).as("that was another report").isNull();
    }
}
