package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.story.container.Registered.FILER;
import static org.openbeian.story.container.Registered.HERE;
import static org.openbeian.story.container.Registered.SIGNER;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.certificate.Certificate;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.register.RegisterVersion;
import org.openbeian.registration.Deregistration;
import org.openbeian.registration.DeregistrationService;

/** A holder ends a service: on its day, signed by another than who prepared it, and taken back before if need be. */
@ExtendWith(ArquillianExtension.class)
class ServiceEndsIT {

    private static final String PLAN = "提前一个月通知用户，到期删除数据。";

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Inject
    People people;

    @Inject
    Registered registered;

    @Inject
    DeregistrationService deregistrations;

    @Inject
    PortalClock clock;

    @Test
    void it_ends_on_its_day_and_is_deregistered_not_revoked() throws Exception {
        String id = registered.registration();
        String number = registered.detail(id).getRegistrationNumber();
        change("update filing set grade = 3 where id = ?", id);
        LocalDate day = clock.today().plusDays(30);

        people.as(FILER, HERE, () -> deregistrations.prepare(id, day, PLAN));
        assertThatThrownBy(() -> people.as(FILER, HERE, () -> deregistrations.sign(id, prepared(id))))
                .as("SOD-12: who prepared it does not sign it")
                .isInstanceOf(BusinessException.class);
        assertThat(people.ask(FILER, HERE, () -> deregistrations.maySign(id))).isFalse();
        assertThat(people.ask(SIGNER, HERE, () -> deregistrations.maySign(id))).isTrue();
        people.as(SIGNER, HERE, () -> deregistrations.sign(id, prepared(id)));
        assertThat(registered.shown(number)).as("until its day").isEqualTo("REGISTERED");

        people.as(FILER, HERE, () -> deregistrations.takeBack(id));
        assertThat(last(id).getState()).isEqualTo(Deregistration.State.TAKEN_BACK);
        assertThatThrownBy(() -> people.as(SIGNER, HERE, () -> deregistrations.sign(id, prepared(id))))
                .isInstanceOf(Conflict.class);

        people.as(FILER, HERE, () -> deregistrations.prepare(id, day, PLAN));
        assertThatThrownBy(() -> people.as(FILER, HERE, () -> deregistrations.prepare(id, day, PLAN)))
                .as("one at a time")
                .isInstanceOf(Conflict.class);
        people.as(SIGNER, HERE, () -> deregistrations.sign(id, prepared(id)));
        String scheduled = last(id).getId();
        assertThat(due()).doesNotContain(scheduled);
        change(
                "update deregistration set ends_on = '" + clock.today()
                        + "' where state = 'SCHEDULED' and filing_id = ?",
                id);
        assertThat(due()).contains(scheduled);
        effect(scheduled);
        effect(scheduled);

        assertThat(registered.shown(number)).isEqualTo("DEREGISTERED");
        assertThat(registered.certificate(number).getStatus()).isEqualTo(Certificate.Status.DEREGISTERED);
        assertThat(registered.history(number).getVersions().get(0).getState())
                .as("the last version says how it ended")
                .isEqualTo(RegisterVersion.State.DEREGISTERED);
        assertThat(last(id).getState()).isEqualTo(Deregistration.State.EFFECTIVE);
        assertThat(registered.letters("REGISTRATION_DEREGISTER", id)).isEqualTo(1);
    }

    @Test
    void what_has_ended_already_is_struck_off_with_the_signature_and_late_is_said() throws Exception {
        String id = registered.registration();
        assertThatThrownBy(() -> people.as(
                        SIGNER,
                        HERE,
                        () -> deregistrations.prepare(id, clock.today().minusDays(1), PLAN)))
                .as("it was registered today")
                .isInstanceOf(Invalid.class);
        change("update filing set closed_at = closed_at - 90 * 86400000000 where id = ?", id);
        assertThatThrownBy(() -> people.as(SIGNER, HERE, () -> deregistrations.prepare(id, null, PLAN)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> people.as(SIGNER, HERE, () -> deregistrations.prepare(id, clock.today(), " ")))
                .isInstanceOf(Invalid.class);
        people.as(SIGNER, HERE, () -> deregistrations.prepare(id, clock.today().minusDays(60), PLAN));
        assertThat(last(id).getState()).as("not unseen").isEqualTo(Deregistration.State.PREPARED);
        people.as(SIGNER, HERE, () -> deregistrations.sign(id, prepared(id)));
        assertThat(registered.shown(registered.detail(id).getRegistrationNumber()))
                .isEqualTo("DEREGISTERED");
        assertThat(last(id).isLate()).isTrue();
    }

    private String prepared(String id) {
        return deregistrations.last(id).orElseThrow().getId();
    }

    private Deregistration last(String id) {
        return people.ask(FILER, HERE, () -> deregistrations.last(id).orElseThrow());
    }

    private List<String> due() {
        return people.asSystem(HERE, () -> deregistrations.due(0));
    }

    private void effect(String id) {
        people.asSystem(HERE, () -> {
            deregistrations.effect(id);
            return null;
        });
    }

    private void change(String statement, String id) throws Exception {
        try (var connection = pool.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.setString(1, id);
            assertThat(update.executeUpdate()).isPositive();
        }
    }
}
