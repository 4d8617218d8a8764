package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.story.container.Registered.FILER;
import static org.openbeian.story.container.Registered.HERE;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.certificate.Certificate;
import org.openbeian.common.BusinessException;
import org.openbeian.common.PortalClock;
import org.openbeian.register.RegisterEvent;
import org.openbeian.registration.ChangeResult;
import org.openbeian.registration.ChangeService;
import org.openbeian.review.DecisionService;
import org.openbeian.review.GradeService;
import org.openbeian.review.IntakeService;
import org.openbeian.review.OpinionService;
import org.openbeian.review.WorkKind;

/** Another period: asked for in time, nothing expires until it is decided; not asked for, it expires by itself. */
@ExtendWith(ArquillianExtension.class)
class RenewalIT {

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    Registered registered;

    @Inject
    ChangeService changes;

    @Inject
    DecisionService decisions;

    @Inject
    GradeService grades;

    @Inject
    IntakeService intake;

    @Inject
    OpinionService opinions;

    @Inject
    PortalClock clock;

    @Test
    void a_renewal_asked_for_in_time_keeps_the_registration_until_it_is_decided() throws Exception {
        String id = registered.registration();
        String number = registered.detail(id).getRegistrationNumber();
        refused(id, "filing.renewal_too_early");
        registered.runsOut(id, clock.today().plusDays(10));
        refused(id, "filing.renewal_too_late");

        LocalDate last = clock.today().plusDays(90);
        registered.runsOut(id, last);
        assertThat(registered.life(id).can("RENEW")).isTrue();
        String renewal = people.ask(FILER, HERE, () -> changes.openRenewal(id));
        registered.handIn(renewal);
        assertThat(registered.shown(number)).isEqualTo("RENEWAL_PENDING");

        registered.runsOut(id, clock.today().minusDays(3));
        assertThat(registered.shown(number)).isEqualTo("RENEWAL_PENDING");
        assertThat(registered.certificate(number).isValid()).isTrue();
        assertThat(registered.certificate(number).isProlonged()).isTrue();

        registered.runsOut(id, last);
        office.toTheEnd(renewal, HERE);
        assertThat(registered.detail(id).getState()).hasToString("REGISTERED");
        assertThat(registered.entry(number).getValidUntil())
                .isEqualTo(last.plusDays(1).plusMonths(36).minusDays(1));
        assertThat(registered.certificate(number).getEdition()).isEqualTo(2);
        assertThat(registered.certificate(number).isValid()).isTrue();
        assertThat(registered.certificate(number).isProlonged()).isFalse();
        assertThat(registered.certificate(number, 1))
                .hasValueSatisfying(old -> assertThat(old.getStatus()).isEqualTo(Certificate.Status.SUPERSEDED));
        assertThat(registered.letters("REGISTRATION_RENEW", id)).isEqualTo(1);
    }

    @Test
    void a_renewal_that_is_refused_leaves_the_period_that_runs() throws Exception {
        String id = registered.registration();
        String number = registered.detail(id).getRegistrationNumber();
        registered.runsOut(id, clock.today().plusDays(90));
        String renewal = people.ask(FILER, HERE, () -> changes.openRenewal(id));
        registered.handIn(renewal);
        office.act(renewal, HERE, "intake1", WorkKind.INTAKE, intake::accept);
        office.act(renewal, HERE, "classifier1", WorkKind.GRADING, item -> grades.grade(item, 2, null));
        office.act(renewal, HERE, "reviewer1", WorkKind.REVIEW, item -> opinions.sign(item, "REJECT", "多次未整改，详见案卷记录。"));
        office.act(renewal, HERE, "approver1", WorkKind.DECISION, item -> {
            registered.runsOut(id, clock.today().minusDays(3));
            assertThatThrownBy(() -> decisions.reject(item, "条件没有做到，详见案卷记录。", "2026-11-20 当面听取意见。", "0"))
                    .as("nobody has decided in time, so it counts as renewed")
                    .isInstanceOfSatisfying(BusinessException.class, late -> assertThat(late.key())
                            .isEqualTo("review.renewal_deemed"));
            registered.runsOut(id, clock.today().plusDays(90));
            decisions.reject(item, "条件没有做到，详见案卷记录。", "2026-11-20 当面听取意见。", "0");
        });
        assertThat(registered.detail(id).getState()).hasToString("REGISTERED");
        assertThat(registered.shown(number)).isEqualTo("REGISTERED");
        assertThat(registered.certificate(number).getStatus()).isEqualTo(Certificate.Status.VALID);
        assertThat(registered.detail(renewal).getChange().getResult()).isEqualTo(ChangeResult.REFUSED);

        registered.timePasses(id);
        for (int half = 0;
                half < 120 && !registered.detail(id).getState().name().equals("EXPIRED");
                half++) {
            Thread.sleep(500);
        }
        assertThat(registered.certificate(number).getStatus()).isEqualTo(Certificate.Status.EXPIRED);
        assertThat(registered.isUnderWay(id)).isFalse();
    }

    @Test
    void not_renewed_it_reminds_once_and_expires_by_itself() throws Exception {
        String id = registered.registration();
        String number = registered.detail(id).getRegistrationNumber();
        registered.reminderComes(id);
        for (int half = 0; half < 120 && registered.letters("RENEWAL_REMINDER", id) == 0; half++) {
            Thread.sleep(500);
        }
        assertThat(registered.letters("RENEWAL_REMINDER", id)).isEqualTo(1);
        assertThat(registered.shown(number)).isEqualTo("REGISTERED");
        registered.timePasses(id);
        for (int half = 0;
                half < 120 && !registered.detail(id).getState().name().equals("EXPIRED");
                half++) {
            Thread.sleep(500);
        }
        assertThat(registered.shown(number)).isEqualTo("EXPIRED");
        assertThat(registered.certificate(number).getStatus()).isEqualTo(Certificate.Status.EXPIRED);
        assertThat(registered.letters("RENEWAL_REMINDER", id)).isEqualTo(1);
        refused(id, "filing.change_not_in_force");
    }

    @Test
    void a_change_that_is_being_looked_at_does_not_keep_a_registration_from_expiring() throws Exception {
        String id = registered.registration();
        String number = registered.detail(id).getRegistrationNumber();
        String change = registered.amendment(id, clock.today());
        registered.answers(change, "system", Map.of("purpose", Json.createValue("为中小商户写文案。")));
        registered.handIn(change);
        registered.timePasses(id);
        for (int half = 0;
                half < 120 && !registered.detail(id).getState().name().equals("EXPIRED");
                half++) {
            Thread.sleep(500);
        }
        assertThat(registered.shown(number)).isEqualTo("EXPIRED");
        assertThat(registered.history(number).getEvents())
                .extracting(RegisterEvent::getEvent)
                .containsExactly("EXPIRE", "END_CHANGE", "OPEN_AMENDMENT", "REGISTER");

        // its case comes to an end, and nothing comes of it
        office.act(change, HERE, "intake1", WorkKind.INTAKE, intake::accept);
        assertThat(registered.detail(change).getChange().getResult()).isEqualTo(ChangeResult.ENDED);
        assertThat(registered.shown(number)).isEqualTo("EXPIRED");
        assertThat(registered.entry(number).getEdition()).isEqualTo(1);
    }

    private void refused(String id, String key) {
        assertThatThrownBy(() -> people.ask(FILER, HERE, () -> changes.openRenewal(id)))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
