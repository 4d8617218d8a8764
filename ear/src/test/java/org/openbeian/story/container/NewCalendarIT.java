package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.BusinessException;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CalendarProposalService;
import org.openbeian.deadline.CalendarService;
import org.openbeian.deadline.CaseKind;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.review.CaseDetail;
import org.openbeian.review.GapInput;
import org.openbeian.review.IntakeService;
import org.openbeian.review.QueueService;
import org.openbeian.review.WorkKind;

/** Holidays that are published while cases run move them: header, clock, queue, correction, timer and trail say one day. */
@ExtendWith(ArquillianExtension.class)
class NewCalendarIT {

    private static final String HERE = "beihai";
    private static final String ONE = "admin1." + HERE;
    private static final String COLLEAGUE = "admin2." + HERE;
    private static final String THERE = "nanling";
    private static final String OTHER = "admin1." + THERE;
    private static final String CORRECTION = "PORTAL-APPLICANT-CORRECT-10WD";

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    TwoHands submissions;

    @Inject
    IntakeService intake;

    @Inject
    QueueService queue;

    @Inject
    WhatWaits waits;

    @Inject
    CalendarService calendars;

    @Inject
    CalendarProposalService proposals;

    @Inject
    PortalClock clock;

    @Test
    void holidays_published_later_move_what_runs_and_provisional_days_become_final() throws Exception {
        String packaged = packaged();
        String id = submitted();
        office.act(
                id,
                HERE,
                "intake1",
                WorkKind.INTAKE,
                item -> intake.requestCorrection(item, List.of(new GapInput("purpose", "UNCLEAR", "请说明使用场景，详见案卷记录。"))));
        String reviewed = submitted();
        office.act(reviewed, HERE, "intake1", WorkKind.INTAKE, intake::accept);
        LocalDate told = clockOf(id, CORRECTION).getDueOn();
        LocalDate reviewTold = openClock(reviewed).getDueOn();
        LocalDate holiday = WorkingCalendar.china().plusWorkingDays(clock.today(), 2);
        try {
            load(withHoliday(packaged, holiday));
            LocalDate moved = WorkingCalendar.china().plusWorkingDays(clock.today(), 10);
            assertThat(moved).isAfter(told);

            CaseDetail detail = office.look(id, HERE);
            assertThat(clockOf(id, CORRECTION).getDueOn()).as("clock").isEqualTo(moved);
            assertThat(detail.getFiling().getDueOn()).as("header").isEqualTo(moved);
            assertThat(detail.getCorrections().get(0).getDueOn())
                    .as("correction")
                    .isEqualTo(moved);
            assertThat(timer(id, "Timer_CorrectionDue")).as("timer").isEqualTo(PortalClock.endOf(moved));
            assertThat(detail.getTrail())
                    .as("trail")
                    .anyMatch(line -> line.getAction().equals("calendar.recount")
                            && line.getDetail().contains(told.toString())
                            && line.getDetail().contains(moved.toString()));

            ClockDetail running = openClock(reviewed);
            assertThat(running.getDueOn()).isAfter(reviewTold);
            assertThat(running.isProvisional()).as("published is final").isFalse();
            assertThat(office.look(reviewed, HERE).getFiling().getDueOn()).isEqualTo(running.getDueOn());
            assertThat(people.ask("auditor1." + HERE, HERE, () -> queue.all(numberOf(reviewed), null)))
                    .anySatisfy(row -> assertThat(row.dueOn()).isEqualTo(running.getDueOn()));
            assertThat(waits.on(reviewed, "classifier1", HERE, CaseKind.FILING))
                    .as("what waits for somebody moves with it")
                    .singleElement()
                    .satisfies(row -> assertThat(row.getDueOn()).isEqualTo(running.getDueOn()));
        } finally {
            load(packaged);
        }
        assertThat(clockOf(id, CORRECTION).getDueOn()).as("and back").isEqualTo(told);
        assertThat(timer(id, "Timer_CorrectionDue")).isEqualTo(PortalClock.endOf(told));
    }

    @Test
    void two_administrators_take_in_the_holidays_of_the_coming_year() throws Exception {
        String coming = Integer.toString(clock.today().getYear() + 1);
        String off = CanonicalJson.read(packaged())
                .getJsonObject("years")
                .getJsonObject(coming)
                .getJsonArray("days_off")
                .getValuesAs(JsonObject.class)
                .stream()
                .flatMap(holiday -> holiday.getJsonArray("dates").getValuesAs(JsonString.class).stream())
                .map(JsonString::getString)
                .collect(Collectors.joining(" "));
        try {
            assertThatThrownBy(() -> people.as(ONE, HERE, () -> proposals.propose(coming, "明天", "", "通知")))
                    .isInstanceOf(Invalid.class);
            people.as(ONE, HERE, () -> proposals.propose(coming, off, "", "国办发明电"));
            assertThatThrownBy(() -> people.as(OTHER, THERE, () -> proposals.propose(coming, off, "", "国办发明电")))
                    .as("one at a time")
                    .isInstanceOf(Conflict.class);
            String id = people.ask(OTHER, THERE, proposals::all).get(0).getId();
            for (String same : List.of(ONE, COLLEAGUE)) {
                assertThat(people.ask(same, HERE, proposals::agreeable)).isEmpty();
                assertThatThrownBy(() -> people.as(same, HERE, () -> proposals.agree(id)))
                        .as("two authorities look at it")
                        .isInstanceOf(BusinessException.class);
            }
            assertThat(people.ask(OTHER, THERE, proposals::agreeable)).containsExactly(id);
            assertThat(WorkingCalendar.china().isPublished(Integer.parseInt(coming)))
                    .isFalse();

            people.as(OTHER, THERE, () -> proposals.agree(id));
            assertThat(WorkingCalendar.china().isPublished(Integer.parseInt(coming)))
                    .isTrue();
            assertThatThrownBy(() -> people.as(OTHER, THERE, () -> proposals.agree(id)))
                    .as("once")
                    .isInstanceOf(BusinessException.class);
            people.as(COLLEAGUE, HERE, () -> proposals.propose(coming, off, "", "国办发明电，更正"));
            String again =
                    people.ask(OTHER, THERE, proposals::agreeable).iterator().next();
            people.as(OTHER, THERE, () -> proposals.decline(again));
        } finally {
            load(packaged());
        }
    }

    /** As the round does every minute, which it may be doing just now. */
    private void load(String content) {
        people.asSystem(HERE, () -> {
            calendars.load(content);
            return null;
        });
        people.asSystem(HERE, () -> {
            for (String clockId : calendars.countedOtherwise()) {
                try {
                    calendars.recount(clockId);
                } catch (jakarta.ejb.EJBException faster) {
                    // the portal's own round has moved it
                }
            }
            return null;
        });
        assertThat(people.asSystem(HERE, () -> calendars.countedOtherwise())).isEmpty();
    }

    /** The day is off, and the arrangement of the years in which the clocks run is published. */
    private static String withHoliday(String packaged, LocalDate day) {
        JsonObject calendar = CanonicalJson.read(packaged);
        JsonObject years = calendar.getJsonObject("years");
        var changed = Json.createObjectBuilder();
        years.forEach((year, value) -> {
            JsonObject one = value.asJsonObject();
            boolean inIt = year.equals(String.valueOf(day.getYear()));
            boolean runs = inIt || year.equals(String.valueOf(day.getYear() + 1));
            var off = Json.createArrayBuilder(one.getJsonArray("days_off"));
            if (inIt) {
                off.add(Json.createObjectBuilder()
                        .add("name_zh", "临时放假")
                        .add("dates", Json.createArrayBuilder().add(day.toString())));
            }
            changed.add(
                    year,
                    Json.createObjectBuilder(one)
                            .add("published", runs || one.getBoolean("published"))
                            .add("days_off", off));
        });
        return CanonicalJson.write(
                Json.createObjectBuilder(calendar).add("years", changed).build());
    }

    private static String packaged() throws Exception {
        try (var in = WorkingCalendar.class.getResourceAsStream("/domain/calendar.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String submitted() {
        return people.ask("yunxiu.signer", HERE, () -> submissions
                .file(
                        SampleFilings.document(SampleFilings.sample("F01")),
                        UUID.randomUUID().toString())
                .getFilingId());
    }

    private String numberOf(String id) {
        return office.look(id, HERE).getFiling().getNumber();
    }

    private ClockDetail clockOf(String id, String code) {
        return office.look(id, HERE).getClocks().stream()
                .filter(one -> one.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ClockDetail openClock(String id) {
        return office.look(id, HERE).getClocks().stream()
                .filter(one -> one.getSegments().stream()
                        .noneMatch(segment -> segment.getKind().isEnd()))
                .findFirst()
                .orElseThrow();
    }

    private Instant timer(String id, String activity) throws Exception {
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement(
                        """
                        select j.DUEDATE_ from ACT_RU_JOB j join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
                        where d.ACT_ID_ = ? and j.PROCESS_INSTANCE_ID_ in
                        (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)""")) {
            query.setString(1, activity);
            query.setString(2, id);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getTimestamp(1).toInstant();
            }
        }
    }
}
