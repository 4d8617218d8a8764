package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.complaint.ComplaintDecisionService;
import org.openbeian.complaint.ComplaintIncidentService;
import org.openbeian.complaint.ComplaintLodgingService;
import org.openbeian.complaint.Lodging;
import org.openbeian.complaint.Wish;
import org.openbeian.incident.IncidentDeskService;
import org.openbeian.incident.ReportingService;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingService;
import org.openbeian.supervision.Consequence;
import org.openbeian.supervision.Ground;
import org.openbeian.supervision.HearingService;
import org.openbeian.supervision.MeasureService;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SupervisionService;
import org.openbeian.supervision.SystemOverview;
import org.openbeian.supervision.TimelineEvent;

/** Twelve people complain about one system: a supervision case has opened by itself, once, and one page tells the story. */
@ExtendWith(ArquillianExtension.class)
class ManyComplaintsOneStoryIT {

    private static final String HERE = "beihai";
    private static final String SUPERVISOR = "supervisor1." + HERE;
    private static final int THRESHOLD = 10;

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    TwoHands submissions;

    @Inject
    FilingService filings;

    @Inject
    ComplaintLodgingService complaints;

    @Inject
    StoryService stories;

    @Inject
    SupervisionService supervision;

    @Inject
    MeasureService measureService;

    @Inject
    HearingService hearingService;

    @Inject
    ComplaintCaseService cases;

    @Inject
    ComplaintDecisionService decisions;

    @Inject
    ComplaintIncidentService raising;

    @Inject
    ReportingService reporting;

    @Inject
    IncidentDeskService desk;

    @Inject
    PortalClock clock;

    @Test
    void twelve_complaints_open_one_case() throws Exception {
        String id = registered();
        String number =
                people.ask("yunxiu.filer", HERE, () -> filings.detail(id)).getRegistrationNumber();
        for (int i = 1; i <= 12; i++) {
            complain(number);
            assertThat(story(id).getCases()).as("after %d complaints", i).hasSize(i < THRESHOLD ? 0 : 1);
        }
        SystemOverview story = story(id);
        assertThat(story.getComplaints()).hasSize(12);
        assertThat(story.getCases().get(0).getComplaints()).isEqualTo(THRESHOLD);
        assertThat(people.ask(SUPERVISOR, HERE, () -> stories.openCases()))
                .anyMatch(line -> line.filingId().equals(id));
        assertThatThrownBy(() -> people.ask("supervisor1.nanling", "nanling", () -> stories.story(id)))
                .isInstanceOf(BusinessException.class);

        String supervisionCase = story.getCases().get(0).getId();
        people.as(SUPERVISOR, HERE, () -> stories.close(supervisionCase, "已责令整改，详见案卷记录。", story.getShown()));
        complain(number);
        assertThat(story(id).getCases()).as("still many, so it opens anew").hasSize(2);
    }

    @Test
    void the_complaint_that_an_officer_links_can_be_the_one_too_many() throws Exception {
        String id = registered();
        String number =
                people.ask("yunxiu.filer", HERE, () -> filings.detail(id)).getRegistrationNumber();
        for (int i = 2; i < THRESHOLD; i++) {
            complain(number);
        }
        link(complainOfUnknown(), number);
        assertThat(story(id).getCases()).as("one short").isEmpty();
        link(complainOfUnknown(), null);
        assertThat(story(id).getCases()).as("not about this one").isEmpty();
        link(complainOfUnknown(), number);
        assertThat(story(id).getCases()).singleElement().satisfies(opened -> assertThat(opened.getComplaints())
                .isEqualTo(THRESHOLD));
        link(complainOfUnknown(), number);
        assertThat(story(id).getCases()).as("one at a time").hasSize(1);
    }

    private void link(String complaint, String number) {
        people.as(SUPERVISOR, HERE, () -> {
            cases.take(complaint);
            decisions.accept(complaint, "CMP-NOLABEL", number, "已受理。");
        });
    }

    private String complainOfUnknown() {
        return people.asNobody(HERE, () -> complaints
                .lodge(new Lodging()
                        .on(ticket())
                        .aboutUnknown("某图片生成应用", null)
                        .asking(Wish.REPORT, "CMP-NOLABEL")
                        .telling("图片没有任何标识，请查。", null))
                .getComplaintId());
    }

    @Test
    void twelve_complaints_two_incidents_and_one_registration_are_one_story() throws Exception {
        String id = registered();
        String number =
                people.ask("yunxiu.filer", HERE, () -> filings.detail(id)).getRegistrationNumber();
        for (int i = 1; i <= 12; i++) {
            complain(number);
        }
        String complaint = story(id).getComplaints().get(0).id();
        String raised = raise(complaint);
        String reported = people.ask(
                "yunxiu.filer",
                HERE,
                () -> reporting.report(
                        report("部分用户看不到标识。")
                                .add("affectedSystem", story(id).getSystemId())
                                .build(),
                        UUID.randomUUID().toString()));
        people.as(
                SUPERVISOR,
                HERE,
                () -> desk.triage(
                        reported, story(id).incident(reported).getGravity().getLevel(), null, "核定，详见案卷记录。"));
        people.as(
                SUPERVISOR,
                HERE,
                () -> measureService.orderMeasure(
                        UUID.randomUUID().toString(),
                        id,
                        "补齐标识，详见案卷记录。",
                        "抽样 100 张的记录",
                        clock.today().plusDays(5),
                        raised));
        people.as(
                SUPERVISOR,
                HERE,
                () -> supervision.propose(
                        id,
                        FilingEvent.SUSPEND,
                        Ground.INSPECTION_FAILED,
                        "标识缺失，影响多人。",
                        "投诉记录",
                        hearingService.soonestHearing(),
                        raised,
                        null));

        people.as(SUPERVISOR, HERE, () -> supervision.regrade(id, "事件显示用途与登记不符。", reported));

        SystemOverview story = story(id);
        List<TimelineEvent> events = story.getEvents();
        assertThat(events).extracting(TimelineEvent::getAt).isSorted();
        assertThat(events)
                .extracting(event -> event.getLane() + " " + event.getWhat())
                .containsSubsequence(
                        "REGISTRATION SUBMITTED",
                        "REGISTRATION INTAKE",
                        "REGISTRATION DECISION",
                        "REGISTRATION ISSUED");
        // of who complains without a name only the quarter of an hour is kept, so it can stand before what came just
        // before
        assertThat(events)
                .extracting(event -> event.getLane() + " " + event.getWhat())
                .containsSubsequence(
                        "COMPLAINT RECEIVED",
                        "SUPERVISION CASE_OPENED",
                        "COMPLAINT ACCEPTED",
                        "INCIDENT REPORT",
                        "INCIDENT REPORT",
                        "INCIDENT TRIAGE",
                        "SUPERVISION MEASURE_ORDERED",
                        "SUPERVISION PROPOSED",
                        "SUPERVISION REGRADE_OPENED");
        assertThat(events.stream()
                        .filter(event -> event.getWhat().equals("RECEIVED"))
                        .mapToInt(event -> Math.max(1, event.getParts().size()))
                        .sum())
                .as("each complaint is in it once")
                .isEqualTo(12);
        assertThat(events.stream().filter(event -> event.getWhat().equals("REPORT")))
                .extracting(TimelineEvent::getCaseId)
                .containsExactly(raised, reported);
        assertThat(event(events, "CASE_OPENED").getBy()).isEqualTo(TimelineEvent.By.PORTAL);
        assertThat(event(events, "RECEIVED").getBy()).isEqualTo(TimelineEvent.By.COMPLAINANT);
        assertThat(event(events, "MEASURE_ORDERED").getPerson().zh()).isNotBlank();
        assertThat(event(events, "RECEIVED").getClocks())
                .as("which clock")
                .isNotEmpty()
                .allSatisfy(clock -> assertThat(clock.getStates()).isNotEmpty());
        assertThat(events.stream()
                        .flatMap(event -> event.getFollowed().stream())
                        .map(TimelineEvent::getWhat))
                .as("what followed: the incident of a complaint, measure and proposal of the incident")
                .containsExactlyInAnyOrder("REPORT", "MEASURE_ORDERED", "PROPOSED", "REGRADE_OPENED");
        assertThat(people.ask(SUPERVISOR, HERE, () -> stories.consequences(raised)))
                .extracting(Consequence::what)
                .containsExactly("MEASURE", "SUSPEND");
        assertThat(people.ask(SUPERVISOR, HERE, () -> stories.consequences(reported)))
                .extracting(Consequence::what)
                .containsExactly("REGRADE");
        assertThat(people.ask("supervisor1.nanling", "nanling", () -> stories.consequences(raised)))
                .isEmpty();
    }

    @Test
    void a_consequence_is_of_an_incident_of_its_own_system() throws Exception {
        String id = registered();
        String elsewhere = people.ask(
                "yunxiu.filer",
                HERE,
                () -> reporting.report(
                        report("别的系统。").add("otherSystem", "别的系统").build(),
                        UUID.randomUUID().toString()));
        assertThatThrownBy(() -> people.as(
                        SUPERVISOR,
                        HERE,
                        () -> measureService.orderMeasure(
                                UUID.randomUUID().toString(),
                                id,
                                "整改，详见案卷记录。",
                                null,
                                clock.today().plusDays(5),
                                elsewhere)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> people.as(
                        SUPERVISOR,
                        HERE,
                        () -> supervision.propose(
                                id,
                                FilingEvent.SUSPEND,
                                Ground.INSPECTION_FAILED,
                                "暂停，详见案卷记录。",
                                "投诉记录",
                                null,
                                elsewhere,
                                null)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> people.as(SUPERVISOR, HERE, () -> supervision.regrade(id, "重新定级，详见案卷记录。", elsewhere)))
                .isInstanceOf(Invalid.class);
        assertThat(story(id).getMeasures()).isEmpty();
        assertThat(story(id).getOpen()).isNull();
    }

    private static TimelineEvent event(List<TimelineEvent> events, String what) {
        return events.stream()
                .filter(event -> event.getWhat().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private String raise(String complaint) {
        people.as(SUPERVISOR, HERE, () -> cases.take(complaint));
        people.as(SUPERVISOR, HERE, () -> decisions.accept(complaint, "CMP-NOLABEL", number(complaint), "已受理。"));
        people.as(SUPERVISOR, HERE, () -> decisions.investigate(complaint));
        return people.ask(
                SUPERVISOR,
                HERE,
                () -> raising.raise(
                        complaint,
                        report("多人反映图片没有标识。")
                                .add("affectedSystem", cases.open(complaint).getAiSystemId())
                                .build(),
                        UUID.randomUUID().toString()));
    }

    private String number(String complaint) {
        return cases.open(complaint).getRegisterNumber();
    }

    private static JsonObjectBuilder report(String what) {
        return Json.createObjectBuilder()
                .add("whatHappened", what)
                .add("incidentType", "AI-LABEL")
                .add("awareAt", Instant.now().minusSeconds(600).toString())
                .add("whoAffected", "下载图片的用户")
                .add("measuresTaken", "尚无");
    }

    private String registered() throws Exception {
        String id = people.ask("yunxiu.signer", HERE, () -> submissions
                .file(
                        SampleFilings.document(SampleFilings.sample("F01")),
                        UUID.randomUUID().toString())
                .getFilingId());
        office.toTheEnd(id, HERE);
        return id;
    }

    private void complain(String number) {
        people.asNobody(
                HERE,
                () -> complaints.lodge(new Lodging()
                        .on(ticket())
                        .about(number)
                        .asking(Wish.REPORT, "CMP-NOLABEL")
                        .telling("下载的图片没有任何标识，请查。", null)));
    }

    private static byte[] ticket() {
        byte[] ticket = new byte[16];
        new SecureRandom().nextBytes(ticket);
        return ticket;
    }

    private SystemOverview story(String id) {
        return people.ask(SUPERVISOR, HERE, () -> stories.story(id));
    }
}
