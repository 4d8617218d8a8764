package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.story.container.Registered.FILER;
import static org.openbeian.story.container.Registered.HERE;
import static org.openbeian.story.container.Registered.SIGNER;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.certificate.Certificate;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.openness.CorrectionAsk;
import org.openbeian.openness.CorrectionDeskService;
import org.openbeian.openness.CorrectionOutcome;
import org.openbeian.openness.CorrectionService;
import org.openbeian.openness.Rectification;
import org.openbeian.register.RegisterEvent;
import org.openbeian.register.RegisterVersion;
import org.openbeian.registration.ChangeService;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingService;
import org.openbeian.review.CaseDetail;
import org.openbeian.review.DecisionService;
import org.openbeian.review.GradeService;
import org.openbeian.review.IntakeService;
import org.openbeian.review.OpinionService;
import org.openbeian.review.WorkKind;
import org.openbeian.supervision.Ground;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SupervisionService;

/** What is registered changes: a case of its own, one at a time, and the old version is good until the new one is. */
@ExtendWith(ArquillianExtension.class)
class AmendmentIT {

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    Registered registered;

    @Inject
    ChangeService changes;

    @Inject
    FilingService filings;

    @Inject
    DecisionService decisions;

    @Inject
    GradeService grades;

    @Inject
    IntakeService intake;

    @Inject
    OpinionService opinions;

    @Inject
    SupervisionService supervision;

    @Inject
    StoryService stories;

    @Inject
    CorrectionService corrections;

    @Inject
    CorrectionDeskService correctionDesk;

    @Inject
    PortalClock clock;

    @Resource(lookup = "jdbc/openbeian")
    DataSource database;

    private void registeredSince(String id, String moment) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change =
                        connection.prepareStatement("update filing set closed_at = ? where id = ?")) {
            change.setLong(1, ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(moment)));
            change.setString(2, id);
            change.executeUpdate();
        }
    }

    @Test
    void a_minor_change_is_taken_by_intake_and_is_the_next_version_under_the_same_number() throws Exception {
        String id = registered.registration();
        String number = registered.detail(id).getRegistrationNumber();
        String change = registered.amendment(id, clock.today());
        assertThatThrownBy(() -> registered.amendment(id, clock.today())).isInstanceOf(Conflict.class);
        assertThat(registered.shown(number)).isEqualTo("REGISTERED");
        assertThat(registered.detail(change).isUnchanged()).isTrue();
        assertThat(signable(change)).as("nobody signs what cannot be handed in").isFalse();
        assertThatThrownBy(() -> registered.handIn(change))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("filing.nothing_changed"));

        registered.answers(
                change,
                "system",
                Map.of("nameZh", Json.createValue("云岫文案助手二代"), "nameEn", Json.createValue("Yunxiu Copy Assistant 2")));
        assertThat(registered.entry(number).getSystemZh()).isEqualTo("云岫文案助手");
        assertThat(registered.detail(change).isUnchanged()).isFalse();
        assertThat(signable(change)).isTrue();
        registered.handIn(change);
        assertThat(registered.detail(change).getChange().isMaterial()).isFalse();
        assertThat(registered.detail(change).getChange().isLate()).isFalse();
        assertThat(registered.detail(id).getState()).hasToString("AMENDMENT_PENDING");
        assertThat(registered.shown(number)).isEqualTo("AMENDMENT_PENDING");
        assertThat(registered.certificate(number).isValid()).isTrue();
        assertThat(registered.life(id).getHistory().getVersions())
                .extracting(RegisterVersion::getState)
                .containsExactly(RegisterVersion.State.PROPOSED, RegisterVersion.State.CURRENT);
        assertThat(registered.history(number).getVersions())
                .extracting(RegisterVersion::getEdition)
                .containsExactly(1);

        office.act(change, HERE, "intake1", WorkKind.INTAKE, intake::accept);
        assertThat(registered.detail(id).getState()).hasToString("REGISTERED");
        assertThat(registered.isUnderWay(change)).isFalse();
        assertThat(office.look(change, HERE).getTrail()).anySatisfy(line -> {
            assertThat(line.getOldState()).isEqualTo("SUBMITTED");
            assertThat(line.getNewState()).isEqualTo("REGISTERED");
            assertThat(line.getDetail()).contains("#state.AMENDMENT_PENDING|#state.REGISTERED");
        });
        assertThat(registered.entry(number).getSystemZh()).isEqualTo("云岫文案助手二代");
        assertThat(registered.entry(number).getEdition()).isEqualTo(2);
        assertThat(registered.entry(number).getGrade()).isEqualTo(2);
        assertThat(registered.certificate(number).getEdition()).isEqualTo(2);
        assertThat(registered.certificate(number).getSystemZh()).isEqualTo("云岫文案助手二代");
        assertThat(registered.certificate(number, 1)).hasValueSatisfying(old -> {
            assertThat(old.getStatus()).isEqualTo(Certificate.Status.SUPERSEDED);
            assertThat(old.getNewest()).isEqualTo(2);
        });
        assertThat(registered.history(number).getVersions())
                .satisfiesExactly(
                        now -> {
                            assertThat(now.getState()).isEqualTo(RegisterVersion.State.CURRENT);
                            assertThat(now.getChanged()).containsExactlyInAnyOrder("nameZh", "nameEn");
                        },
                        old -> {
                            assertThat(old.getState()).isEqualTo(RegisterVersion.State.SUPERSEDED);
                            assertThat(old.getUntil()).isNotNull();
                            assertThat(old.getSystemZh()).isEqualTo("云岫文案助手");
                        });
        assertThat(registered.history(number).getEvents())
                .extracting(RegisterEvent::getEvent)
                .containsExactly("ACCEPT_MINOR", "OPEN_AMENDMENT", "REGISTER");
        assertThat(registered.letters("REGISTRATION_ACCEPT_MINOR", id)).isEqualTo(1);
    }

    @Test
    void a_material_change_is_reviewed_and_brings_a_new_grade_and_a_new_certificate() throws Exception {
        String id = registered.registration();
        String number = registered.detail(id).getRegistrationNumber();
        LocalDate before = registered.entry(number).getValidUntil();
        registeredSince(id, "2026-09-01T02:00:00Z");
        String change = registered.amendment(id, LocalDate.of(2026, 9, 18));
        registered.answers(change, "use", Map.of("sector", Json.createValue("FINANCE_CREDIT")));
        registered.answers(
                change,
                "autonomy",
                Map.of("decisionMode", Json.createValue("recommend"), "humanOversight", Json.createValue("人工复核每一笔。")));
        assertThat(registered.detail(change).getChange().getTriggers()).contains("SECTOR");
        registered.handIn(change);
        assertThat(registered.detail(change).getChange().isLate()).isTrue();
        assertThat(registered.detail(change).getChange().getDueOn()).isEqualTo("2026-10-09");

        CaseDetail end = office.toTheEnd(change, HERE);
        int grade = end.getFiling().getGrade();
        assertThat(grade).isGreaterThan(2);
        assertThat(end.getActs()).anyMatch(act -> act.getAct().equals("DECISION"));
        assertThat(registered.detail(id).getState()).hasToString("REGISTERED");
        assertThat(registered.detail(id).getGrade()).isEqualTo(grade);
        assertThat(registered.entry(number).getGrade()).isEqualTo(grade);
        assertThat(registered.entry(number).getSector()).isEqualTo("FINANCE_CREDIT");
        assertThat(registered.entry(number).getConditions()).isNotEmpty();
        assertThat(registered.entry(number).getValidUntil()).isBefore(before);
        assertThat(registered.certificate(number).getGrade()).isEqualTo(grade);
        assertThat(registered.certificate(number).getEdition()).isEqualTo(2);
        assertThat(registered.certificate(number).isValid()).isTrue();
        assertThat(registered.certificate(number, 1))
                .hasValueSatisfying(old -> assertThat(old.getStatus()).isEqualTo(Certificate.Status.SUPERSEDED));
        assertThat(registered.history(number).getEvents().get(0).getEvent()).isEqualTo("ACCEPT_MATERIAL");
        // the next one can begin
        registered.amendment(id, clock.today());
    }

    @Test
    void a_refused_change_leaves_everything_as_it_was() throws Exception {
        String id = registered.registration();
        String number = registered.detail(id).getRegistrationNumber();
        String change = registered.amendment(id, clock.today());
        registered.answers(change, "use", Map.of("sector", Json.createValue("EDUCATION")));
        registered.handIn(change);
        office.act(change, HERE, "intake1", WorkKind.INTAKE, intake::accept);
        office.act(change, HERE, "classifier1", WorkKind.GRADING, item -> grades.grade(item, 2, null));
        office.act(change, HERE, "reviewer1", WorkKind.REVIEW, item -> opinions.sign(item, "REJECT", "未测试，详见案卷记录。"));
        assertThat(registered.shown(number)).isEqualTo("AMENDMENT_PENDING");
        office.act(
                change,
                HERE,
                "approver1",
                WorkKind.DECISION,
                item -> decisions.reject(item, "面向教育的测试没有做。", "2026-11-20 当面听取意见。", "0"));

        assertThat(registered.detail(id).getState()).hasToString("REGISTERED");
        assertThat(registered.entry(number).getSector()).isEqualTo("CONTENT_SOCIAL");
        assertThat(registered.entry(number).getEdition()).isEqualTo(1);
        assertThat(registered.certificate(number).isValid()).isTrue();
        assertThat(registered.life(id).getHistory().getVersions())
                .extracting(RegisterVersion::getState)
                .containsExactly(RegisterVersion.State.REFUSED, RegisterVersion.State.CURRENT);
        assertThat(registered.history(number).getVersions()).hasSize(1);
    }

    @Test
    void a_change_can_be_taken_back_and_is_no_shelter_from_a_suspension() throws Exception {
        String id = registered.registration();
        String number = registered.detail(id).getRegistrationNumber();
        String first = registered.amendment(id, clock.today());
        people.as(FILER, HERE, () -> filings.discard(first));
        String second = registered.amendment(id, clock.today());
        registered.answers(second, "system", Map.of("purpose", Json.createValue("为中小商户写文案。")));
        registered.handIn(second);
        people.as(SIGNER, HERE, () -> filings.withdraw(second, "先不改了。"));
        assertThat(registered.detail(id).getState()).hasToString("REGISTERED");
        assertThat(registered.life(id).getHistory().getVersions().get(0).getState())
                .as("taken back by its holder, refused by nobody")
                .isEqualTo(RegisterVersion.State.WITHDRAWN);

        String third = registered.amendment(id, clock.today());
        registered.answers(third, "system", Map.of("purpose", Json.createValue("为中小商户写文案。")));
        registered.handIn(third);
        people.as(
                "supervisor1." + HERE,
                HERE,
                () -> supervision.propose(
                        id,
                        FilingEvent.SUSPEND,
                        Ground.INSPECTION_FAILED,
                        "事件未处置完毕，详见案卷记录。",
                        "现场检查记录",
                        null,
                        null,
                        "危害仍在扩大，不能等待当事人陈述。"));
        String proposal = people.ask("supervisor1." + HERE, HERE, () -> stories.story(id))
                .getOpen()
                .getId();
        people.as("approver1." + HERE, HERE, () -> supervision.order(proposal, "事件未处置完毕，同意暂停。", null, null));
        assertThat(registered.shown(number)).isEqualTo("SUSPENDED");

        // the change's own case goes on and takes effect, without lifting anything
        office.act(third, HERE, "intake1", WorkKind.INTAKE, intake::accept);
        assertThat(registered.shown(number)).isEqualTo("SUSPENDED");
        assertThat(registered.entry(number).getEdition()).isEqualTo(2);
        assertThat(registered.certificate(number).getStatus()).isEqualTo(Certificate.Status.SUSPENDED);
    }

    @Test
    void what_was_put_right_stays_right_until_the_holder_says_something_else() throws Exception {
        String id = registered.registration();
        String number = registered.detail(id).getRegistrationNumber();
        correct(number, "SYSTEM_EN", "Yunxiu Copywriter");
        correct(number, "DESCRIPTION", "为中小商户撰写文案的助手。");

        String first = registered.amendment(id, clock.today());
        registered.answers(first, "system", Map.of("purpose", Json.createValue("为中小商户写文案。")));
        registered.handIn(first);
        office.act(first, HERE, "intake1", WorkKind.INTAKE, intake::accept);
        assertThat(registered.entry(number).getEdition()).isEqualTo(2);
        assertThat(registered.entry(number).getSystemEn()).isEqualTo("Yunxiu Copywriter");
        assertThat(registered.entry(number).getDescription()).isEqualTo("为中小商户撰写文案的助手。");

        String second = registered.amendment(id, clock.today());
        registered.answers(second, "system", Map.of("nameEn", Json.createValue("Yunxiu Copy Desk")));
        registered.handIn(second);
        office.act(second, HERE, "intake1", WorkKind.INTAKE, intake::accept);
        assertThat(registered.entry(number).getSystemEn()).isEqualTo("Yunxiu Copy Desk");
        assertThat(registered.entry(number).getDescription()).isEqualTo("为中小商户撰写文案的助手。");

        String third = registered.amendment(id, clock.today());
        registered.answers(third, "system", Map.of("description", Json.createValue("写文案，也写标题。")));
        registered.handIn(third);
        office.act(third, HERE, "intake1", WorkKind.INTAKE, intake::accept);
        assertThat(registered.entry(number).getDescription()).isEqualTo("写文案，也写标题。");
    }

    private void correct(String number, String field, String right) {
        byte[] ticket = new byte[16];
        new SecureRandom().nextBytes(ticket);
        Rectification asked = people.asNobody(
                HERE,
                () -> corrections.ask(
                        new CorrectionAsk(ticket, number).of(field).saying(right, "登记的与事实不符。", null)));
        people.as(
                "intake1." + HERE,
                HERE,
                () -> correctionDesk.answer(asked.getId(), CorrectionOutcome.ACCEPTED, "属实，详见案卷记录。", right));
    }

    @Test
    void a_change_is_for_the_holder_alone() throws Exception {
        String id = registered.registration();
        assertThatThrownBy(
                        () -> people.ask("lantu.filer", HERE, () -> changes.openAmendment(id, "别人的。", clock.today())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.ask(SIGNER, "nanling", () -> changes.openAmendment(id, "别处的。", clock.today())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as("lantu.filer", HERE, () -> changes.confirm(id)))
                .isInstanceOf(NotFound.class);
        String change = registered.amendment(id, clock.today());
        assertThatThrownBy(() -> people.ask("lantu.filer", HERE, () -> filings.detail(change)))
                .isInstanceOf(NotFound.class);
        assertThat(people.ask(FILER, HERE, () -> filings.mine()))
                .noneMatch(row -> row.id().equals(change));
    }

    @Test
    void the_holder_confirms_once_a_day_that_all_is_still_true() throws Exception {
        String id = registered.registration();
        String number = registered.detail(id).getRegistrationNumber();
        registered.confirmedLongAgo(id);
        assertThat(registered.entry(number).getConfirmedOn()).isEqualTo("2025-11-01");
        people.as(FILER, HERE, () -> changes.confirm(id));
        people.as(FILER, HERE, () -> changes.confirm(id));
        assertThat(registered.entry(number).getConfirmedOn()).isEqualTo(clock.today());
        assertThat(registered.history(number).getEvents())
                .extracting(RegisterEvent::getEvent)
                .isEqualTo(List.of("CONFIRM", "REGISTER"));
    }

    private boolean signable(String change) {
        return people.ask(Registered.SIGNER, HERE, () -> filings.detail(change).can("SIGN"));
    }
}
