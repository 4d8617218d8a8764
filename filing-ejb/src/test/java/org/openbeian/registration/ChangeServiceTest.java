package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.registration.AFiling.aChange;
import static org.openbeian.registration.AFiling.aFiling;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;

/** A holder changes what is in force, one change at a time. */
class ChangeServiceTest {

    private static ChangeService of(Filing registration) {
        ChangeService service = new ChangeService();
        service.me = Callers.staff(Role.SUPERVISOR);
        service.clock = new PortalClock(Clock.systemUTC());
        service.filings = new FilingRepository() {
            @Override
            public Filing get(String id) {
                return registration;
            }
        };
        return service;
    }

    @ParameterizedTest
    @EnumSource(
            value = FilingEvent.class,
            names = {"OPEN_AMENDMENT", "OPEN_RENEWAL"})
    void while_one_is_open_no_other_is_opened(FilingEvent open) {
        ChangeService service = of(aFiling().registered().then(open).get());
        refused("filing.change_open", () -> service.openAmendment("id", "换了模型", LocalDate.EPOCH));
        refused("filing.change_open", () -> service.openRenewal("id"));
    }

    @Test
    void what_is_suspended_or_has_ended_is_not_changed_by_its_holder() {
        ChangeService suspended =
                of(aFiling().registered().then(FilingEvent.SUSPEND).get());
        refused("filing.change_not_in_force", () -> suspended.openAmendment("id", "换了模型", LocalDate.EPOCH));
        ChangeService revoked =
                of(aFiling().registered().then(FilingEvent.REVOKE).get());
        refused("filing.change_not_in_force", () -> revoked.openRenewal("id"));
        refused("filing.registration_ended", () -> revoked.openRegrade("id", "事件显示自主程度更高。", null));
    }

    /** AFiling is registered on the first of June. */
    @Test
    void nothing_could_be_changed_before_it_was_registered() {
        Filing registration = aFiling().registered().get();
        LocalDate registered = PortalClock.dayOf(registration.ending().at());
        ChangeService service = of(registration);
        assertThatThrownBy(() -> service.openAmendment("id", "换了模型", registered.minusDays(1)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors()).singleElement().satisfies(error -> {
                            assertThat(error.getField()).isEqualTo("effectiveOn");
                            assertThat(error.key()).isEqualTo("change.before_registration");
                        }));
        Changes.mustBeSinceRegistered("effectiveOn", registration, registered);
        Changes changes = new Changes();
        changes.filings = service.filings;
        Filing amendment = aChange(FilingKind.AMENDMENT, registration).get();
        assertThatThrownBy(() -> changes.mustBeSinceRegistered(
                        amendment,
                        AFiling.answer("triggerDate", registered.minusDays(1).toString())))
                .as("nor on the page of the amendment")
                .isInstanceOf(Invalid.class);
        changes.mustBeSinceRegistered(amendment, AFiling.answer("triggerDate", registered.toString()));
        changes.mustBeSinceRegistered(registration, AFiling.answer("triggerDate", "2020-01-01"));
    }

    /** Its day may have been saved before anybody looked at it. */
    @Test
    void an_old_draft_with_a_day_before_its_registration_is_not_handed_in() {
        Filing registration = aFiling().registered().get();
        Filing amendment = aChange(FilingKind.AMENDMENT, registration)
                .with(
                        "change",
                        "triggerDate",
                        PortalClock.dayOf(registration.ending().at())
                                .minusDays(1)
                                .toString())
                .get();
        RegistrationChange change = new RegistrationChange(registration, amendment, "换了模型", "anna", AFiling.NOW);
        Changes changes = new Changes();
        changes.clock = new PortalClock(Clock.systemUTC());
        changes.filings = new FilingRepository() {
            @Override
            public Filing get(String id) {
                return registration;
            }

            @Override
            public RegistrationChange change(String id) {
                return change;
            }
        };
        assertThatThrownBy(() -> changes.submitted(amendment, AFiling.NOW))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.key()).isEqualTo("change.before_registration")));
    }

    /** Of two at the same moment the database takes one. */
    @Test
    void of_two_opened_at_the_same_moment_the_second_is_told_so() {
        Filing registration = aFiling().registered().get();
        Filing filing = aChange(FilingKind.AMENDMENT, registration).get();
        RegistrationChange change = new RegistrationChange(registration, filing, "换了模型", "anna", AFiling.NOW);
        List<Object> written = new ArrayList<>();
        boolean[] taken = {false};
        FilingRepository filings = new FilingRepository();
        filings.limit = new FilingLimit() {
            @Override
            void mustAllow(Filing next) {
                // there is room
            }
        };
        filings.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            if (method.getName().equals("flush") && taken[0]) {
                throw new PersistenceException(new SQLException("duplicate", "23000", 1062));
            }
            return method.getName().equals("persist") && written.add(args[0]) ? null : null;
        });
        filings.add(filing, change);
        assertThat(written).containsExactly(filing, change);
        taken[0] = true;
        assertThatThrownBy(() -> filings.add(filing, change))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("filing.change_open");
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.key())
                        .isEqualTo(key));
    }

    @Test
    void what_was_taken_over_without_a_day_can_be_changed_from_any() {
        Filing registration = AFiling.aFiling().registered().get();
        FieldsOf.set(registration, "ending.at", null);
        Changes.mustBeSinceRegistered("effectiveOn", registration, LocalDate.of(2020, 1, 1));
        FieldsOf.set(registration, "ending.at", AFiling.NOW);
        assertThatThrownBy(() -> Changes.mustBeSinceRegistered("effectiveOn", registration, LocalDate.of(2020, 1, 1)))
                .isInstanceOf(Invalid.class);
    }
}
