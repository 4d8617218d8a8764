package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbeian.registration.AFiling.NOW;
import static org.openbeian.registration.AFiling.PREPARER;
import static org.openbeian.registration.AFiling.aChange;
import static org.openbeian.registration.AFiling.aFiling;
import static org.openbeian.registration.AFiling.answer;

import org.junit.jupiter.api.Test;

class OriginTest {

    private final Filing registration = aFiling().registered().get();

    @Test
    void a_change_knows_its_registration_and_stays_what_it_was_opened_as() {
        Origin renewal = aChange(FilingKind.RENEWAL, registration).get().origin();
        assertThat(renewal.isChange()).isTrue();
        assertThat(renewal.parentId()).isEqualTo(registration.getId());
        assertThat(renewal.said(answer("filingKind", "INITIAL"), true).kind()).isEqualTo(FilingKind.RENEWAL);
        assertThat(registration.origin().isChange()).isFalse();
    }

    @Test
    void the_authority_opens_a_regrade_and_only_that() {
        Origin regrade = aChange(FilingKind.REGRADE, registration).get().origin();
        assertThat(regrade.isOfAuthority()).isTrue();
        assertThat(regrade.isOpenedByOfficer(PREPARER)).isTrue();
        assertThat(regrade.isOpenedByOfficer("carl")).isFalse();
        Origin amendment = aChange(FilingKind.AMENDMENT, registration).get().origin();
        assertThat(amendment.isOfAuthority()).isFalse();
        assertThat(amendment.isOpenedByOfficer(PREPARER)).isFalse();
    }

    @Test
    void who_has_opened_it_and_when_stays() {
        Origin origin = Origin.ofNewcomer(PREPARER, NOW).from("key").said(answer("filingKind", "INITIAL"), true);
        assertThat(origin.isPreparedBy(PREPARER)).isTrue();
        assertThat(origin.isPreparedBy("ben")).isFalse();
        assertThat(origin.createdAt()).isEqualTo(NOW);
        assertThat(origin.kind()).isEqualTo(FilingKind.INITIAL);
    }
}
