package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.access.CallerClaim;
import org.openbeian.access.SignIn;
import org.openbeian.access.SignInService;
import org.openbeian.access.SignedIn;
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.complaint.ComplaintDetail;
import org.openbeian.complaint.ComplaintIncidentService;
import org.openbeian.complaint.ComplaintLodgingService;
import org.openbeian.complaint.ComplaintQueueService;
import org.openbeian.complaint.ComplaintView;
import org.openbeian.complaint.Lodging;
import org.openbeian.complaint.Wish;
import org.openbeian.deadline.CaseKind;
import org.openbeian.incident.IncidentConflictService;
import org.openbeian.incident.IncidentDeskService;
import org.openbeian.incident.IncidentService;
import org.openbeian.incident.ReportingService;
import org.openbeian.openness.CorrectionAsk;
import org.openbeian.openness.CorrectionDeskService;
import org.openbeian.openness.CorrectionOutcome;
import org.openbeian.openness.CorrectionService;
import org.openbeian.openness.Rectification;
import org.openbeian.register.RegistrationLifeService;
import org.openbeian.registration.DeregistrationService;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.UserReportService;
import org.openbeian.review.Barred;
import org.openbeian.review.QueueService;
import org.openbeian.supervision.Ground;
import org.openbeian.supervision.HearingService;
import org.openbeian.supervision.MeasureService;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SupervisionService;
import org.openbeian.worklist.WorkListService;

/** SOD-04: who has declared a conflict in a system has no part in anything else about it either. */
@ExtendWith(ArquillianExtension.class)
class ConflictBarsEveryCaseIT {

    private static final String HERE = "beihai";
    private static final String BARRED = "supervisor1." + HERE;
    private static final String OTHER = "supervisor2." + HERE;

    @Inject
    People people;

    @Inject
    Registered registered;

    @Inject
    QueueService queue;

    @Inject
    SignIn door;

    @Inject
    SignInService doorkeeper;

    @Inject
    ComplaintLodgingService lodging;

    @Inject
    ComplaintCaseService complaints;

    @Inject
    ComplaintQueueService complaintQueue;

    @Inject
    CorrectionService corrections;

    @Inject
    CorrectionDeskService correctionDesk;

    @Inject
    SupervisionService supervision;

    @Inject
    MeasureService measureService;

    @Inject
    HearingService hearingService;

    @Inject
    StoryService stories;

    @Inject
    RegistrationLifeService lives;

    @Inject
    UserReportService reports;

    @Inject
    DeregistrationService deregistrations;

    @Inject
    ReportingService reporting;

    @Inject
    IncidentService incidents;

    @Inject
    IncidentDeskService incidentDesk;

    @Inject
    IncidentConflictService incidentConflicts;

    @Inject
    ComplaintIncidentService complaintIncidents;

    @Inject
    WorkListService workList;

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @AfterEach
    void forgetConflicts() throws Exception {
        registered.forgetConflicts();
    }

    @Test
    void a_declared_conflict_bars_from_complaints_corrections_and_supervision_of_the_system() throws Exception {
        String id = registered.registration();
        String number = people.ask(OTHER, HERE, () -> stories.story(id)).getNumber();
        String complaint = people.asNobody(
                        HERE,
                        () -> lodging.lodge(new Lodging()
                                .on(ticket())
                                .about(number)
                                .asking(Wish.REPORT, "CMP-NOLABEL")
                                .telling("图片没有任何标识，请查。", null)))
                .getComplaintId();
        Rectification correction = people.asNobody(
                HERE,
                () -> corrections.ask(new CorrectionAsk(ticket(), number)
                        .of("OTHER")
                        .saying("请核对。", "登记的与事实不符。", "https://example.org/notice")));
        people.as(BARRED, HERE, () -> complaints.take(complaint));
        people.as(
                OTHER,
                HERE,
                () -> supervision.propose(
                        id,
                        FilingEvent.SUSPEND,
                        Ground.INSPECTION_FAILED,
                        "整改未完成，详见案卷记录。",
                        "现场检查记录",
                        hearingService.soonestHearing(),
                        null,
                        null));

        people.as(BARRED, HERE, () -> queue.declareConflict(id, "配偶是申请人的股东。"));

        for (People.Step step : List.<People.Step>of(
                () -> complaints.open(complaint),
                () -> complaints.take(complaint),
                () -> correctionDesk.open(correction.getId()),
                () -> correctionDesk.answer(correction.getId(), CorrectionOutcome.DECLINED, "登记无误，详见案卷记录。", null),
                () -> stories.story(id),
                () -> measureService.orderMeasure(
                        java.util.UUID.randomUUID().toString(),
                        id,
                        "补充标识，详见案卷记录。",
                        null,
                        java.time.LocalDate.now().plusDays(30),
                        null))) {
            assertThatThrownBy(() -> people.as(BARRED, HERE, step)).isInstanceOf(Barred.class);
        }
        assertThat(people.ask(BARRED, HERE, () -> complaintQueue.complaints(ComplaintView.MINE, null)))
                .noneMatch(row -> row.getId().equals(complaint));
        assertThat(people.ask(BARRED, HERE, stories::waiting))
                .noneMatch(row -> row.getFilingId().equals(id));
        assertThat(people.ask(OTHER, HERE, stories::waiting))
                .anyMatch(row -> row.getFilingId().equals(id));
        assertThat(people.ask(OTHER, HERE, () -> complaints.open(complaint)).getHandler())
                .as("what was held waits for somebody else")
                .isNull();
        people.as(OTHER, HERE, () -> complaints.take(complaint));

        // the same system, filed anew, is another one with the same name
        String again = registered.registration();
        assertThatThrownBy(() -> people.as(BARRED, HERE, () -> stories.story(again)))
                .as("a later filing of the same applicant")
                .isInstanceOf(Barred.class);
        registered.forgetConflicts();
        people.as(BARRED, HERE, () -> stories.story(again));
    }

    /** The page of a complaint has the same door as that of a filing. */
    @Test
    void a_conflict_that_a_complaint_has_shown_bars_like_one_that_a_filing_has_shown() throws Exception {
        String id = registered.registration();
        String complaint =
                about(people.ask(OTHER, HERE, () -> stories.story(id)).getNumber());
        people.as(BARRED, HERE, () -> complaints.take(complaint));
        people.as(BARRED, HERE, () -> complaints.declareConflict(complaint, "配偶是申请人的股东。"));
        for (People.Step step : List.<People.Step>of(() -> complaints.open(complaint), () -> stories.story(id))) {
            assertThatThrownBy(() -> people.as(BARRED, HERE, step)).isInstanceOf(Barred.class);
        }
        ComplaintDetail seen = people.ask(OTHER, HERE, () -> complaints.open(complaint));
        assertThat(seen.getHandler()).isNull();
        assertThat(seen.getTrail()).anyMatch(line -> line.getAction().equals("complaintCase.declareConflict"));
    }

    /** Who reports it is a party to it, whatever system it names: the page has the door, and no way leads past the bar. */
    @Test
    void a_conflict_bars_from_what_the_applicant_itself_has_reported() throws Exception {
        String filing = registered.registration();
        JsonObject told = Json.createObjectBuilder()
                .add("whatHappened", "内测系统把会话日志公开了")
                .add("otherSystem", "没有备案的内测系统")
                .add("whoAffected", "约两千名用户")
                .add("measuresTaken", "已关闭对外访问")
                .add("incidentType", "AI-SAFETY")
                .add("awareAt", Instant.now().minusSeconds(60).toString())
                .build();
        String id = people.ask(
                Registered.FILER,
                HERE,
                () -> reporting.report(told, UUID.randomUUID().toString()));
        String complaint =
                about(people.ask(OTHER, HERE, () -> stories.story(filing)).getNumber());
        String number =
                people.ask(OTHER, HERE, () -> incidents.open(id)).getIncident().getNumber();
        people.as(OTHER, HERE, () -> complaints.take(complaint));
        people.as(BARRED, HERE, () -> incidentDesk.take(id));
        assertThat(people.ask(BARRED, HERE, () -> incidentConflicts.choices(id)))
                .as("its system is filed nowhere, so it is the party")
                .singleElement()
                .satisfies(choice ->
                        people.as(BARRED, HERE, () -> incidentConflicts.declare(id, choice.getId(), "配偶是申请人的股东。")));

        for (People.Step step : List.<People.Step>of(
                () -> incidents.open(id),
                () -> incidents.byNumber(number),
                () -> incidents.export(number),
                () -> incidentDesk.take(id),
                () -> incidentDesk.triage(id, 1, null, "没有发现更严重的后果。"),
                () -> incidentDesk.dismiss(id, "没有发现系统参与其中。", null))) {
            assertThatThrownBy(() -> people.as(BARRED, HERE, step)).isInstanceOf(Barred.class);
        }
        for (boolean all : new boolean[] {false, true}) {
            assertThat(people.ask(BARRED, HERE, () -> incidents.list(all, number, null)))
                    .isEmpty();
            assertThat(people.ask(OTHER, HERE, () -> incidents.list(all, number, null)))
                    .hasSize(1);
        }
        assertThat(people.ask(BARRED, HERE, () -> workList.waiting(false, CaseKind.INCIDENT, null)))
                .noneMatch(row -> row.getCaseId().equals(id));
        assertThat(people.ask(OTHER, HERE, () -> incidents.open(id))
                        .getIncident()
                        .getHandler())
                .as("what was held waits for somebody else")
                .isNull();
        people.as(OTHER, HERE, () -> complaintIncidents.link(complaint, number));
        assertThat(people.ask(OTHER, HERE, () -> complaintIncidents.incidents(complaint)))
                .hasSize(1);
    }

    @Test
    void a_member_of_the_applicant_has_no_part_in_its_systems() throws Exception {
        String id = registered.registration();
        String officer = one("select id from person where username = ?", BARRED);
        String organisation = one("select organisation_id from filing where id = ?", id);
        String membership = "officer-and-applicant";
        change(
                "insert into membership (id, person_id, authority_id, organisation_id, active, version) values (?, ?,"
                        + " 2, ?, false, 1)",
                membership,
                officer,
                organisation);
        try {
            people.as(BARRED, HERE, () -> stories.story(id));
            change("update membership set active = true where id = ?", membership);
            assertThatThrownBy(() -> people.as(BARRED, HERE, () -> stories.story(id)))
                    .isInstanceOf(Barred.class);
            assertThatThrownBy(() -> people.as(BARRED, HERE, () -> lives.life(id)))
                    .isInstanceOf(Barred.class);
            assertThatThrownBy(() -> people.as(BARRED, HERE, () -> reports.of(id)))
                    .isInstanceOf(Barred.class);
            assertThatThrownBy(() -> people.as(BARRED, HERE, () -> deregistrations.last(id)))
                    .isInstanceOf(Barred.class);
            change(
                    "update membership set active = false, standing = 'ENDED', left_at = (unix_timestamp() - 364 *"
                            + " 86400) * 1000000 where id = ?",
                    membership);
            assertThatThrownBy(() -> people.as(BARRED, HERE, () -> stories.story(id)))
                    .as("who has left within the year")
                    .isInstanceOf(Barred.class);
            change(
                    "update membership set left_at = (unix_timestamp() - 368 * 86400) * 1000000 where id = ?",
                    membership);
            people.as(BARRED, HERE, () -> stories.story(id));
        } finally {
            change("delete from membership where id = ?", membership);
        }
        people.as(BARRED, HERE, () -> stories.story(id));

        change("update filing set signed_by = ? where id = ?", officer, id);
        assertThatThrownBy(() -> people.as(BARRED, HERE, () -> stories.story(id)))
                .as("who has signed it for the applicant")
                .isInstanceOf(Barred.class);
        String complaint =
                about(people.ask(OTHER, HERE, () -> stories.story(id)).getNumber());
        assertThatThrownBy(() -> people.as(BARRED, HERE, () -> complaints.take(complaint)))
                .as("nor in what is said of the system later")
                .isInstanceOf(Barred.class);
        // the officers are those of other stories, too
        change("update filing set signed_by = null where id = ?", id);
    }

    @Test
    void who_becomes_a_member_of_the_applicant_lets_go_what_is_held_of_its_systems() throws Exception {
        String id = registered.registration();
        String complaint =
                about(people.ask(OTHER, HERE, () -> stories.story(id)).getNumber());
        people.as(BARRED, HERE, () -> complaints.take(complaint));
        String membership = "officer-becomes-applicant";
        change(
                "insert into membership (id, person_id, authority_id, organisation_id, active, standing, version)"
                        + " values (?, ?, 2, ?, false, 'INVITED', 1)",
                membership,
                one("select id from person where username = ?", BARRED),
                one("select organisation_id from filing where id = ?", id));
        try {
            change("insert into membership_role (membership_id, role) values (?, 'PROVIDER')", membership);
            SignedIn person = people.asNobody(HERE, () -> door.signIn(BARRED, "beian-demo-2026"));
            try (CallerClaim.Scope scope = CallerClaim.proven(people.id(HERE), person.getPersonId(), person.getStamp())
                    .enter()) {
                doorkeeper.accept(membership);
            }
            assertThat(people.ask(OTHER, HERE, () -> complaints.open(complaint)).getHandler())
                    .isNull();
        } finally {
            change("delete from membership_role where membership_id = ?", membership);
            change("delete from membership where id = ?", membership);
        }
    }

    private String about(String number) {
        return people.asNobody(
                        HERE,
                        () -> lodging.lodge(new Lodging()
                                .on(ticket())
                                .about(number)
                                .asking(Wish.REPORT, "CMP-NOLABEL")
                                .telling("图片没有任何标识，请查。", null)))
                .getComplaintId();
    }

    private String one(String query, String value) throws Exception {
        try (var connection = pool.getConnection();
                var asked = connection.prepareStatement(query)) {
            asked.setString(1, value);
            try (var rows = asked.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }

    private void change(String statement, String... values) throws Exception {
        try (var connection = pool.getConnection();
                var update = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                update.setString(i + 1, values[i]);
            }
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static byte[] ticket() {
        byte[] ticket = new byte[16];
        new SecureRandom().nextBytes(ticket);
        return ticket;
    }
}
