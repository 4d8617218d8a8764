package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.story.container.Registered.FILER;
import static org.openbeian.story.container.Registered.HERE;
import static org.openbeian.story.container.Registered.SIGNER;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.ClockState;
import org.openbeian.registration.DeregistrationService;
import org.openbeian.registration.DutyService;
import org.openbeian.registration.DutyWatch;
import org.openbeian.registration.FilingDetail;
import org.openbeian.registration.FilingService;
import org.openbeian.registration.Quarter;
import org.openbeian.registration.QuarterDue;
import org.openbeian.registration.SubmissionService;
import org.openbeian.registration.UserReport;
import org.openbeian.registration.UserReportService;
import org.openbeian.review.QueueService;

/** What a provider owes unasked: its clocks start by the day, end with the act, and say when it came late. */
@ExtendWith(ArquillianExtension.class)
class DutiesIT {

    private static final String FILE = "CN-ALG-FILE-10WD";
    private static final String DEREGISTER = "CN-ALG-DEREG-20WD";
    private static final String USERS = "PORTAL-USERS-QUARTERLY-10WD";

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    Registered registered;

    @Inject
    SubmissionService submissions;

    @Inject
    FilingService filings;

    @Inject
    DeregistrationService deregistrations;

    @Inject
    UserReportService reports;

    @Inject
    DutyWatch watch;

    @Inject
    DutyService duties;

    @Inject
    QueueService queue;

    @Inject
    PortalClock clock;

    @Test
    void a_service_that_runs_for_weeks_is_filed_late_and_everybody_sees_it_beforehand_and_after() throws Exception {
        LocalDate launched = clock.today().minusDays(40);
        people.as(FILER, HERE, () -> submissions.prepare(SampleFilings.document(SampleFilings.sample("F01"))));
        String id = people.ask(FILER, HERE, filings::mine).get(0).id();
        registered.answers(id, "system", Map.of("filingKind", Json.createValue("INITIAL")));
        assertThat(registered.detail(id).getDuty()).as("no day is known").isNull();
        assertThat(owed(id, FILE)).isEmpty();

        registered.answers(
                id,
                "system",
                Map.of("launchDate", Json.createValue(clock.today().plusDays(5).toString())));
        assertThat(registered.detail(id).getDuty()).as("planned").isNull();

        registered.answers(id, "system", Map.of("launchDate", Json.createValue(launched.toString())));
        FilingDetail draft = registered.detail(id);
        assertThat(draft.getDuty().late()).isTrue();
        assertThat(draft.getDuty().since()).isEqualTo(launched);
        assertThat(owed(id, FILE)).singleElement().satisfies(running -> {
            assertThat(running.getState()).isEqualTo(ClockState.MISSED);
            assertThat(running.getStartedOn()).isEqualTo(launched);
            assertThat(running.getDueOn()).isEqualTo(draft.getDuty().due());
        });
        assertThat(people.asSystem(HERE, () -> watch.launched(0)))
                .as("its clock runs")
                .doesNotContain(id);
        tell(id);
        tell(id);
        assertThat(registered.letters("DUTY_MISSED_FILE", id)).isEqualTo(1);

        registered.handIn(id);
        FilingDetail filed = office.look(id, HERE).getFiling();
        assertThat(filed.getDuty().late()).isTrue();
        assertThat(filed.getDuty().due()).isEqualTo(draft.getDuty().due());
        assertThat(owed(id, FILE)).singleElement().satisfies(ended -> {
            assertThat(ended.getState()).as("done, but late").isEqualTo(ClockState.MISSED);
            assertThat(ended.getSegments()).hasSize(2);
        });
        assertThat(people.ask("intake1." + HERE, HERE, () -> queue.queue(false, filed.getNumber(), null)))
                .singleElement()
                .satisfies(row -> assertThat(row.isFiledLate()).isTrue());
    }

    @Test
    void the_deregistration_of_a_service_that_has_ended_is_owed_until_somebody_else_signs() throws Exception {
        String id = registered.registration();
        change("update filing set grade = 3 where id = ?", id);
        change("update filing set closed_at = closed_at - 90 * 86400000000 where id = ?", id);
        LocalDate ended = clock.today().minusDays(3);
        people.as(FILER, HERE, () -> deregistrations.prepare(id, ended, "数据已删除。"));
        assertThat(owed(id, DEREGISTER)).singleElement().satisfies(running -> {
            assertThat(running.getState()).isEqualTo(ClockState.RUNNING);
            assertThat(running.getStartedOn()).isEqualTo(ended);
        });
        people.as(FILER, HERE, () -> deregistrations.takeBack(id));
        assertThat(owed(id, DEREGISTER)).singleElement().satisfies(stopped -> assertThat(stopped.getState())
                .isEqualTo(ClockState.STOPPED));

        people.as(FILER, HERE, () -> deregistrations.prepare(id, ended, "数据已删除。"));
        people.as(SIGNER, HERE, () -> deregistrations.sign(id, prepared(id)));
        assertThat(owed(id, DEREGISTER)).extracting(ClockDetail::getState).contains(ClockState.MET);

        String later = registered.registration();
        change("update filing set grade = 3 where id = ?", later);
        people.as(
                FILER, HERE, () -> deregistrations.prepare(later, clock.today().plusDays(2), "数据将删除。"));
        assertThat(owed(later, DEREGISTER)).as("it has not ended yet").isEmpty();
        change("update deregistration set ends_on = '" + clock.today().minusDays(1) + "' where filing_id = ?", later);
        assertThat(people.asSystem(HERE, () -> watch.endedUnsigned(0))).contains(later);
        people.asSystem(HERE, () -> {
            watch.end(later);
            return null;
        });
        assertThat(people.asSystem(HERE, () -> watch.endedUnsigned(0))).doesNotContain(later);
        assertThat(owed(later, DEREGISTER)).singleElement().satisfies(running -> assertThat(running.getDueOn())
                .isAfter(clock.today()));
    }

    @Test
    void users_are_told_each_quarter_and_a_crossed_threshold_is_said_to_both_sides() throws Exception {
        String id = registered.registration();
        LocalDate asOf = Quarter.lastEndBefore(clock.today());
        people.asSystem(HERE, () -> {
            watch.quarter(id);
            watch.quarter(id);
            return null;
        });
        assertThat(people.asSystem(HERE, () -> watch.owingUsers(0)))
                .as("asked once")
                .doesNotContain(id);
        assertThat(owed(id, USERS)).as("once").singleElement().satisfies(running -> {
            assertThat(running.getStartedOn()).isEqualTo(asOf);
            assertThat(running.getDueOn()).isEqualTo(Quarter.usersDue(asOf));
        });
        assertThatThrownBy(() -> people.as(FILER, HERE, () -> reports.report(id, "-3", "viele")))
                .isInstanceOfSatisfying(
                        Invalid.class, wrong -> assertThat(wrong.errors()).hasSize(2));
        assertThatThrownBy(() -> people.as(FILER, HERE, () -> reports.report(id, "100", "101")))
                .isInstanceOfSatisfying(Invalid.class, wrong -> assertThat(wrong.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.pointer()).isEqualTo("/mau")));
        boolean past = clock.today().isAfter(Quarter.usersDue(asOf));
        assertThat(people.ask(FILER, HERE, () -> reports.quarter(id)).standing())
                .isEqualTo(past ? QuarterDue.Standing.OVERDUE : QuarterDue.Standing.DUE);

        LocalDate counted = owed(id, USERS).get(0).getDueOn();
        change("update clock set due_on = '" + clock.today().minusDays(3) + "' where ended = 0 and case_id = ?", id);
        assertThat(people.ask(FILER, HERE, duties::owed))
                .as("it stands on the own list")
                .filteredOn(row -> row.id().equals(id) && row.isLate(clock.today()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.what()).isEqualTo("USERS");
                    assertThat(row.days(clock.today())).isEqualTo(3);
                });
        assertThat(people.ask("lantu.filer", HERE, duties::owed))
                .as("of nobody else")
                .noneMatch(row -> row.id().equals(id));
        change("update clock set due_on = '" + counted + "' where ended = 0 and case_id = ?", id);

        UserReport small = people.ask(FILER, HERE, () -> reports.report(id, "1,000", "100"));
        UserReport large = people.ask(FILER, HERE, () -> reports.report(id, "60,000,000", "20,000,000"));
        assertThat(List.of(small.isCrossing(), large.isCrossing())).contains(true);
        assertThat(large.getBandReported()).isEqualTo("U3");
        assertThat(people.ask(FILER, HERE, () -> reports.quarter(id)).standing())
                .isEqualTo(past ? QuarterDue.Standing.TOLD_LATE : QuarterDue.Standing.TOLD);
        assertThat(owed(id, USERS)).singleElement().satisfies(ended -> assertThat(ended.getState())
                .isIn(ClockState.MET, ClockState.MISSED));
        assertThat(people.ask(FILER, HERE, duties::owed))
                .as("what is done is not owed any more")
                .noneMatch(row -> row.id().equals(id) && row.what().equals("USERS"));
        assertThat(people.ask("supervisor1." + HERE, HERE, () -> reports.of(id)))
                .as("the later numbers count, once for a quarter")
                .singleElement()
                .satisfies(told -> assertThat(told.getRegisteredUsers()).isEqualTo(60_000_000));
        assertThat(registered.letters("USERS_CROSSING", id)).isPositive();
    }

    private List<ClockDetail> owed(String id, String code) {
        return people.ask(FILER, HERE, () -> reports.duties(id)).stream()
                .filter(one -> one.getCode().equals(code))
                .toList();
    }

    /** As the round does every ten minutes, which it may be doing just now. */
    private void tell(String id) throws Exception {
        for (String due : people.asSystem(HERE, () -> watch.toTell(0))) {
            people.asSystem(HERE, () -> {
                watch.tell(due);
                return null;
            });
        }
    }

    private void change(String statement, String id) throws Exception {
        try (var connection = pool.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.setString(1, id);
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    private String prepared(String id) {
        return deregistrations.last(id).orElseThrow().getId();
    }
}
