package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.story.container.Registered.FILER;
import static org.openbeian.story.container.Registered.HERE;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.access.AccessDenied;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.register.RegisterEvent;
import org.openbeian.registration.ChangeResult;
import org.openbeian.registration.ChangeService;
import org.openbeian.registration.FilingState;
import org.openbeian.review.CaseDetail;
import org.openbeian.review.GradeService;
import org.openbeian.review.IntakeService;
import org.openbeian.review.WorkKind;

/** The authority grades a registered system anew; the registration stays as it is until that is decided. */
@ExtendWith(ArquillianExtension.class)
class RegradeIT {

    private static final String SUPERVISOR = "supervisor1." + HERE;

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    Registered registered;

    @Inject
    ChangeService changes;

    @Inject
    GradeService grades;

    @Inject
    IntakeService intake;

    @Inject
    PortalClock clock;

    @Test
    void facts_put_right_raise_the_grade_by_two_classifiers_and_a_review() throws Exception {
        String id = registered.registration();
        String number = registered.detail(id).getRegistrationNumber();
        assertThatThrownBy(() -> open(FILER, HERE, id)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> open("supervisor1.nanling", "nanling", id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.ask(SUPERVISOR, HERE, () -> changes.openRegrade(id, " ", "INC-2026-000007")))
                .isInstanceOf(Invalid.class);
        String regrade = open(SUPERVISOR, HERE, id);
        assertThatThrownBy(() -> open(SUPERVISOR, HERE, id)).isInstanceOf(Conflict.class);
        assertThat(registered.detail(id).getState()).isEqualTo(FilingState.REGISTERED);
        assertThat(registered.letters("REGRADE_OPENED", id)).isEqualTo(1);
        // an amendment of the holder's is no obstacle, nor is the regrade one for it
        String amendment = registered.amendment(id, clock.today());

        office.act(regrade, HERE, "classifier1", WorkKind.GRADING, item -> {
            assertThatThrownBy(() ->
                            grades.correctFacts(item, "use", page("use", "sector", "FINANCE_CREDIT", regrade), " "))
                    .isInstanceOf(Invalid.class);
        });
        CaseDetail detail = office.look(regrade, HERE);
        String item = office.pending(regrade, HERE, WorkKind.GRADING).getId();
        people.as(
                "classifier1." + HERE,
                HERE,
                () -> grades.correctFacts(
                        item, "use", page("use", "sector", "FINANCE_CREDIT", regrade), "实际用于信贷评估，见事件报告。"));
        people.as(
                "classifier1." + HERE,
                HERE,
                () -> grades.correctFacts(
                        item, "autonomy", page("autonomy", "decisionMode", "recommend", regrade), "实际给出授信建议，见事件报告。"));
        assertThat(detail.getFiling().getChange().getSource()).isEqualTo("INC-2026-000007");
        int proposed = office.look(regrade, HERE).getGradings().get(0).getGrade();
        assertThat(proposed).isGreaterThan(2);
        people.as("classifier1." + HERE, HERE, () -> grades.grade(item, proposed, null));
        // a second person looks, because the grade rises
        assertThat(office.pending(regrade, HERE, WorkKind.GRADE_CONFIRMATION)).isNotNull();
        assertThatThrownBy(() -> office.act(
                        regrade,
                        HERE,
                        "classifier1",
                        WorkKind.GRADE_CONFIRMATION,
                        confirmation -> grades.confirmGrade(confirmation, true, null)))
                .isInstanceOf(BusinessException.class);
        office.act(
                regrade,
                HERE,
                "classifier2",
                WorkKind.GRADE_CONFIRMATION,
                confirmation -> grades.confirmGrade(confirmation, true, null));
        assertThat(office.look(regrade, HERE).getFiling().getState()).isEqualTo(FilingState.UNDER_REVIEW);
        assertThat(registered.entry(number).getGrade()).isEqualTo(2);

        office.toTheEnd(regrade, HERE);
        assertThat(registered.detail(id).getState()).isEqualTo(FilingState.REGISTERED);
        assertThat(registered.entry(number).getGrade()).isEqualTo(proposed);
        assertThat(registered.entry(number).getSector()).isEqualTo("FINANCE_CREDIT");
        assertThat(registered.certificate(number).getEdition()).isEqualTo(2);
        assertThat(registered.history(number).getEvents().get(0).getEvent()).isEqualTo("REGRADE");

        // what the classifier has put right is not undone by the change that was begun before
        registered.answers(amendment, "system", Map.of("purpose", Json.createValue("为中小商户写文案。")));
        registered.handIn(amendment);
        office.act(amendment, HERE, "intake1", WorkKind.INTAKE, intake::accept);
        assertThat(registered.entry(number).getEdition()).isEqualTo(3);
        assertThat(registered.entry(number).getSector()).isEqualTo("FINANCE_CREDIT");
        assertThat(registered.entry(number).getGrade()).isEqualTo(proposed);
    }

    @Test
    void nothing_found_nothing_changed() throws Exception {
        String id = registered.registration();
        String number = registered.detail(id).getRegistrationNumber();
        String regrade = open(SUPERVISOR, HERE, id);
        office.act(regrade, HERE, "classifier1", WorkKind.GRADING, item -> grades.grade(item, 2, null));
        for (int half = 0; half < 60 && registered.isUnderWay(regrade); half++) {
            Thread.sleep(500);
        }
        assertThat(registered.detail(regrade).getChange().getResult()).isEqualTo(ChangeResult.UNCHANGED);
        assertThat(registered.entry(number).getEdition()).isEqualTo(1);
        assertThat(registered.life(id).getHistory().getVersions()).hasSize(1);
        assertThat(registered.history(number).getEvents())
                .extracting(RegisterEvent::getEvent)
                .containsExactly("REGRADE_UNCHANGED", "REGISTER");
        // and another one can be opened
        open(SUPERVISOR, HERE, id);
    }

    private String open(String who, String authority, String id) {
        return people.ask(who, authority, () -> changes.openRegrade(id, "三级事件，用途与登记不符。", "INC-2026-000007"));
    }

    /** A page of the case with one answer put right. */
    private JsonObject page(String code, String field, String answer, String id) {
        JsonObjectBuilder page = Json.createObjectBuilder();
        office.look(id, HERE).getFiling().section(code).answers().forEach(page::add);
        return page.add(field, answer).build();
    }
}
