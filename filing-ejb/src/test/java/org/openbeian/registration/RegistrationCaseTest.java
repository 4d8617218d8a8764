package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.junit.jupiter.api.Test;
import org.openbeian.tenancy.CaseOwned;

class RegistrationCaseTest {

    private enum State {
        OPEN
    }

    private static final class Sample extends RegistrationCase<State> {

        private Sample(Filing registration) {
            super(registration, "key");
        }

        @Override
        public State getState() {
            return State.OPEN;
        }
    }

    @Test
    void it_belongs_to_the_holder_of_its_registration_and_to_the_form_that_opened_it() {
        Filing registration = AFiling.aFiling().get();
        Sample sample = new Sample(registration);
        assertThat(sample.getOrganisationId()).isEqualTo(registration.getOrganisationId());
        assertThat(sample.getFilingId()).isEqualTo(registration.getId());
        assertThat(sample.getId()).isNotEqualTo(new Sample(registration).getId());
        assertThat(sample).hasFieldOrPropertyWithValue("onceKey", "key");
        assertThat(sample.getDueOn()).isNull();
        sample.isDue(LocalDate.of(2026, 12, 1));
        assertThat(sample.getDueOn()).isEqualTo("2026-12-01");
    }

    /** The criteria of the nearest superclass count: one here would take the place of those that part the holders. */
    @Test
    void who_reads_it_is_parted_where_that_is_done_for_all() {
        assertThat(RegistrationCase.class.getSuperclass()).isEqualTo(CaseOwned.class);
        assertThat(RegistrationCase.class.getDeclaredAnnotation(AdditionalCriteria.class))
                .isNull();
    }
}
