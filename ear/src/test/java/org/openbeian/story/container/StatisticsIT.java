package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.ComplaintLodgingService;
import org.openbeian.complaint.Lodging;
import org.openbeian.complaint.Wish;
import org.openbeian.openness.Statistics;
import org.openbeian.openness.StatisticsKeepingService;
import org.openbeian.openness.StatisticsRow;
import org.openbeian.openness.StatisticsService;
import org.openbeian.registration.ChangeService;

/** The statistics of an authority: counted by a job, one row to read, with few complaints withheld. */
@ExtendWith(ArquillianExtension.class)
class StatisticsIT {

    private static final String HERE = "beihai";
    private static final String ELSEWHERE = "nanling";
    private static final int FEWER_THAN = 5;

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    Registered registered;

    @Inject
    ChangeService changes;

    @Inject
    TwoHands submissions;

    @Inject
    ComplaintLodgingService complaints;

    @Inject
    StatisticsService statistics;

    @Inject
    StatisticsKeepingService keeping;

    @Test
    void a_registration_is_counted_once_in_each_table_and_here_only() throws Exception {
        Statistics before = counted(HERE);
        List<Long> elsewhere = states(counted(ELSEWHERE));
        String id = people.ask("yunxiu.signer", HERE, () -> submissions
                .file(
                        SampleFilings.document(SampleFilings.sample("F01")),
                        UUID.randomUUID().toString())
                .getFilingId());
        office.toTheEnd(id, HERE);
        Statistics after = counted(HERE);
        String month = YearMonth.from(LocalDate.ofInstant(Instant.now(), PortalClock.ZONE))
                .toString();
        assertThat(number(after, "month", month)).isEqualTo(number(before, "month", month) + 1);
        for (String figure : List.of("state", "grade", "category", "sector")) {
            assertThat(sum(after, figure)).as(figure).isEqualTo(sum(before, figure) + 1);
        }
        assertThat(states(counted(ELSEWHERE))).isEqualTo(elsewhere);
    }

    @Test
    void what_has_run_out_is_counted_as_the_register_shows_it() throws Exception {
        LocalDate today = LocalDate.now(PortalClock.ZONE);
        String amended = registered.registration();
        String renewed = registered.registration();
        registered.runsOut(renewed, today.plusDays(90));
        Statistics before = counted(HERE);

        String change = registered.amendment(amended, today);
        registered.answers(change, "system", Map.of("purpose", Json.createValue("为中小商户写文案。")));
        registered.handIn(change);
        registered.runsOut(amended, today.minusDays(1));
        String renewal = people.ask(Registered.FILER, HERE, () -> changes.openRenewal(renewed));
        registered.handIn(renewal);
        registered.runsOut(renewed, today.minusDays(1));

        assertThat(shown(amended)).isEqualTo("EXPIRED");
        assertThat(shown(renewed)).isEqualTo("RENEWAL_PENDING");
        Statistics after = counted(HERE);
        assertThat(states(after, "REGISTERED")).isEqualTo(states(before, "REGISTERED") - 2);
        assertThat(states(after, "EXPIRED")).isEqualTo(states(before, "EXPIRED") + 1);
        assertThat(states(after, "AMENDMENT_PENDING")).isEqualTo(states(before, "AMENDMENT_PENDING"));
        assertThat(states(after, "RENEWAL_PENDING")).isEqualTo(states(before, "RENEWAL_PENDING") + 1);
    }

    private String shown(String registration) {
        return registered.shown(registered.detail(registration).getRegistrationNumber());
    }

    private static long states(Statistics counted, String code) {
        return counted.rowsOf("state").stream()
                .filter(row -> row.code().equals(code))
                .mapToLong(StatisticsRow::count)
                .sum();
    }

    @Test
    void few_complaints_and_incidents_are_withheld_with_their_total() {
        complain(ELSEWHERE);
        Statistics counted = counted(ELSEWHERE);
        for (String figure : List.of("complaints", "incidents")) {
            List<StatisticsRow> rows = counted.rowsOf(figure);
            assertThat(rows)
                    .filteredOn(row -> !row.isTotal() && !row.isWithheld())
                    .allMatch(row -> row.count() == 0 || row.count() >= FEWER_THAN);
            boolean any = rows.stream().anyMatch(row -> !row.isTotal() && row.isWithheld());
            assertThat(rows).filteredOn(StatisticsRow::isTotal).singleElement().matches(row -> row.isWithheld() == any);
        }
        assertThat(counted.rowsOf("complaints"))
                .filteredOn(row -> row.code().equals("OPEN"))
                .allMatch(row -> row.isWithheld() || row.count() >= FEWER_THAN);
        assertThat(counted.getWithheld())
                .isEqualTo(counted.getRows().stream()
                        .filter(row -> Objects.isNull(row.count()))
                        .count());
    }

    @Test
    void a_second_node_leaves_what_was_just_counted() {
        Instant first = counted(HERE).getAsOf();
        count(HERE, Duration.ofHours(1));
        assertThat(read(HERE).getAsOf()).isEqualTo(first);
        assertThat(counted(HERE).getAsOf()).isAfter(first);
    }

    private Statistics counted(String authority) {
        count(authority, Duration.ZERO);
        return read(authority);
    }

    private void count(String authority, Duration age) {
        people.asSystem(authority, () -> {
            keeping.count(age);
            return null;
        });
    }

    private Statistics read(String authority) {
        return people.asNobody(authority, () -> statistics.current()).orElseThrow();
    }

    private static long number(Statistics counted, String figure, String code) {
        return counted.rowsOf(figure).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow()
                .count();
    }

    private static long sum(Statistics counted, String figure) {
        return counted.rowsOf(figure).stream().mapToLong(StatisticsRow::count).sum();
    }

    private static List<Long> states(Statistics counted) {
        return counted.rowsOf("state").stream().map(StatisticsRow::count).toList();
    }

    private void complain(String authority) {
        byte[] ticket = new byte[16];
        new SecureRandom().nextBytes(ticket);
        people.asNobody(
                authority,
                () -> complaints.lodge(new Lodging()
                        .on(ticket)
                        .aboutUnknown("某图片生成应用", null)
                        .asking(Wish.REPORT, "CMP-NOLABEL")
                        .telling("图片没有任何标识，请查。", null)));
    }
}
