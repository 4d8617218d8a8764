package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.story.container.Registered.FILER;
import static org.openbeian.story.container.Registered.HERE;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.access.AccessDenied;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.register.PublicCondition;
import org.openbeian.registration.FilingEvent;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.ConditionRow;
import org.openbeian.review.ConditionService;
import org.openbeian.review.ConditionState;
import org.openbeian.review.ConditionWatch;
import org.openbeian.supervision.CaseLine;
import org.openbeian.supervision.Ground;
import org.openbeian.supervision.HearingService;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SupervisionCase;
import org.openbeian.supervision.SupervisionService;

/** The conditions of an approval: their holder sees them and shows that they are met, the authority looks, a breach is followed. */
@ExtendWith(ArquillianExtension.class)
class ConditionsAreMetIT {

    private static final String SUPERVISOR = "supervisor1." + HERE;
    private static final String APPROVER = "approver1." + HERE;

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Inject
    People people;

    @Inject
    Registered registered;

    @Inject
    ConditionService conditions;

    @Inject
    ConditionWatch watch;

    @Inject
    StoryService stories;

    @Inject
    SupervisionService supervision;

    @Inject
    HearingService hearingService;

    @Inject
    PortalClock clock;

    @Test
    void evidence_is_handed_in_sent_back_and_verified_and_everybody_sees_that_it_is_met() throws Exception {
        String id = registered.registration();
        String number = registered.detail(id).getRegistrationNumber();
        CaseCondition condition = open(id);
        assertThat(registered.letters("CERTIFICATE_ISSUED_CONDITIONS", id)).isEqualTo(1);
        assertThat(registered.detail(id).getRemedy().getLegalBasis())
                .as("conditions burden their holder")
                .contains("Art. 24-26");
        assertThat(shown(number, condition.getCode()).state()).isEqualTo(PublicCondition.State.OPEN);

        assertThatThrownBy(() -> people.as(FILER, HERE, () -> conditions.handIn(condition.getId(), " ")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(
                        () -> people.as(SUPERVISOR, HERE, () -> conditions.judge(condition.getId(), true, null, null)))
                .as("nothing was handed in")
                .isInstanceOf(Conflict.class);
        people.as(FILER, HERE, () -> conditions.handIn(condition.getId(), "页面已标识，截图在材料三。"));
        assertThat(people.ask(SUPERVISOR, HERE, () -> conditions.toLookAfter()))
                .extracting(row -> row.condition().getId())
                .contains(condition.getId());
        String first = of(id, condition).getEvidenceShown();
        people.as(SUPERVISOR, HERE, () -> conditions.judge(condition.getId(), false, "缺音频样本，详见案卷记录。", first));
        assertThat(of(id, condition).getSentBack()).isEqualTo("缺音频样本，详见案卷记录。");
        people.as(FILER, HERE, () -> conditions.handIn(condition.getId(), "音频样本及说明见材料四。"));
        assertThatThrownBy(
                        () -> people.as(SUPERVISOR, HERE, () -> conditions.judge(condition.getId(), true, null, first)))
                .as("other evidence than was looked at")
                .isInstanceOf(Conflict.class);
        String second = of(id, condition).getEvidenceShown();
        people.as(SUPERVISOR, HERE, () -> conditions.judge(condition.getId(), true, null, second));
        assertThat(of(id, condition).getState()).isEqualTo(ConditionState.VERIFIED);
        assertThat(shown(number, condition.getCode()).state()).isEqualTo(PublicCondition.State.MET);

        assertThatThrownBy(() -> people.as("supervisor1.nanling", "nanling", () -> conditions.of(id)))
                .as("not of another authority")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(FILER, HERE, () -> conditions.judge(condition.getId(), true, null, null)))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void a_breach_is_told_once_opens_a_supervision_case_and_bears_a_suspension() throws Exception {
        String id = registered.registration();
        CaseCondition condition = open(id);
        assertThatThrownBy(() -> propose(id)).as("nothing is breached").isInstanceOf(Invalid.class);

        due(condition, clock.today().plusDays(5));
        assertThat(dueNow()).contains(condition.getId());
        look(condition);
        look(condition);
        assertThat(registered.letters("CONDITION_REMINDER", id)).isEqualTo(1);
        assertThat(dueNow()).doesNotContain(condition.getId());

        due(condition, clock.today().minusDays(1));
        assertThat(dueNow()).contains(condition.getId());
        look(condition);
        look(condition);
        assertThat(of(id, condition).getState()).isEqualTo(ConditionState.BREACHED);
        assertThat(registered.letters("CONDITION_BREACHED", id)).isEqualTo(1);
        assertThat(people.ask(SUPERVISOR, HERE, () -> stories.openCases()))
                .filteredOn(one -> one.filingId().equals(id))
                .extracting(CaseLine::cause)
                .containsExactly(SupervisionCase.Cause.CONDITION_BREACHED);
        assertThat(people.ask(SUPERVISOR, HERE, () -> stories.story(id)).getEvents())
                .extracting(event -> event.getWhat())
                .contains("CONDITION_BREACHED", "CASE_OPENED");
        propose(id);
    }

    @Test
    void it_takes_two_to_waive_a_condition() throws Exception {
        String id = registered.registration();
        CaseCondition condition = open(id);
        people.as(SUPERVISOR, HERE, () -> conditions.proposeWaiver(condition.getId(), "功能已停用，详见案卷记录。"));
        assertThat(people.ask(APPROVER, HERE, () -> conditions.waiversAsked()))
                .extracting(ConditionRow::filingId)
                .contains(id);
        String first = of(id, condition).getWaiverShown();
        assertThatThrownBy(() ->
                        people.as(SUPERVISOR, HERE, () -> conditions.decideWaiver(condition.getId(), true, first)))
                .isInstanceOfAny(AccessDenied.class, BusinessException.class);
        people.as(APPROVER, HERE, () -> conditions.decideWaiver(condition.getId(), false, first));
        people.as(SUPERVISOR, HERE, () -> conditions.proposeWaiver(condition.getId(), "另有安排，详见案卷记录。"));
        assertThatThrownBy(
                        () -> people.as(APPROVER, HERE, () -> conditions.decideWaiver(condition.getId(), true, first)))
                .as("another proposal than the one that was looked at")
                .isInstanceOf(Conflict.class);
        String second = of(id, condition).getWaiverShown();
        people.as(APPROVER, HERE, () -> conditions.decideWaiver(condition.getId(), true, second));
        assertThat(of(id, condition).getState()).isEqualTo(ConditionState.WAIVED);
    }

    private void propose(String id) {
        people.as(
                SUPERVISOR,
                HERE,
                () -> supervision.propose(
                        id,
                        FilingEvent.SUSPEND,
                        Ground.CONDITION_BREACHED,
                        "条件逾期未完成，详见案卷记录。",
                        "逾期记录",
                        hearingService.soonestHearing(),
                        null,
                        null));
    }

    /** One that waits for its holder. */
    private CaseCondition open(String id) {
        return own(id).stream()
                .filter(condition -> condition.getState() == ConditionState.OPEN && condition.isPublic())
                .findFirst()
                .orElseThrow();
    }

    private CaseCondition of(String id, CaseCondition condition) {
        return own(id).stream()
                .filter(one -> one.getId().equals(condition.getId()))
                .findFirst()
                .orElseThrow();
    }

    private List<CaseCondition> own(String id) {
        return people.ask(FILER, HERE, () -> conditions.own(id));
    }

    private PublicCondition shown(String number, String code) {
        return registered.history(number).getConditions().stream()
                .filter(condition -> condition.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> dueNow() {
        return people.asSystem(HERE, () -> watch.due(0));
    }

    private void look(CaseCondition condition) {
        people.asSystem(HERE, () -> {
            watch.look(condition.getId());
            return null;
        });
    }

    private void due(CaseCondition condition, LocalDate day) throws Exception {
        try (var connection = pool.getConnection();
                var update = connection.prepareStatement("update case_condition set due_on = ? where id = ?")) {
            update.setString(1, day.toString());
            update.setString(2, condition.getId());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
