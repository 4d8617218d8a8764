package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.registration.AFiling.NOW;
import static org.openbeian.registration.AFiling.NUMBER;
import static org.openbeian.registration.AFiling.PREPARER;
import static org.openbeian.registration.AFiling.SIGNATORY;
import static org.openbeian.registration.AFiling.aChange;
import static org.openbeian.registration.AFiling.aFiling;
import static org.openbeian.registration.AFiling.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.common.BusinessException;

/** SOD-12 by the grade that holds. */
class SafetyStatementTest {

    private final Filing registration = aFiling().get();
    private final List<CorrectionRequest> corrections = new ArrayList<>();
    private final SafetyStatement statement = new SafetyStatement();

    {
        statement.filings = new FilingRepository() {
            @Override
            public Filing get(String id) {
                return registration;
            }

            @Override
            public List<CorrectionRequest> corrections(String filingId) {
                return corrections;
            }
        };
    }

    /** Prepared and signed by one person, as the applicant's own estimate allows, and graded. */
    private static Filing ofOne(int grade) {
        Filing filing = aFiling().get();
        filing.sign(PREPARER, "hash", NOW);
        filing.submit(NUMBER, "hash", terms(2), NOW);
        filing.accept(NOW);
        filing.grade(terms(grade));
        filing.startReview();
        return filing;
    }

    @Test
    void what_a_classifier_has_raised_is_not_approved_on_the_signature_of_one() {
        Filing raised = ofOne(4);
        assertThat(statement.lacksSecondPerson(raised)).isTrue();
        assertThatThrownBy(() -> statement.mustBeOfTwo(raised))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("review.signed_by_preparer");
        assertThatCode(() -> statement.mustBeOfTwo(ofOne(2))).doesNotThrowAnyException();
        assertThatCode(() -> statement.mustBeOfTwo(aFiling().graded(4).get())).doesNotThrowAnyException();
    }

    @Test
    void a_correction_brings_the_second_signature_however_often_was_asked_before() {
        Filing raised = ofOne(4);
        FieldsOf.set(raised, "corrections.technical", CorrectionRounds.TECHNICAL);
        assertThatThrownBy(() -> raised.requestCorrection(true, false))
                .hasMessageContaining("too_many_technical_questions");
        raised.requestCorrection(true, true);
        raised.sign(PREPARER, "hash", NOW);
        assertThatThrownBy(() -> raised.resubmit(true, "hash", terms(2), false, NOW))
                .as("the grade that was set holds, whatever the answers propose")
                .hasMessageContaining("sod.12");
        raised.sign(SIGNATORY, "hash", NOW);
        raised.resubmit(true, "hash", terms(2), false, NOW);
        assertThat(statement.lacksSecondPerson(raised)).isFalse();
    }

    @Test
    void who_has_answered_a_point_has_written_too() {
        Filing raised = ofOne(4);
        raised.requestCorrection(true, false);
        CorrectionRequest asked = new CorrectionRequest(raised, true, "reviewer", NOW, LocalDate.of(2026, 7, 1));
        asked.gap("purpose", "missing", "请说明用途。");
        asked.getGaps().get(0).answer("用途如下。", SIGNATORY);
        asked.answered(NOW);
        raised.sign(SIGNATORY, "hash", NOW);
        raised.resubmit(true, "hash", terms(2), false, NOW);
        assertThat(statement.lacksSecondPerson(raised)).isFalse();
        corrections.add(asked);
        assertThat(statement.lacksSecondPerson(raised)).isTrue();
    }

    @Test
    void the_grade_in_force_counts_for_what_changes_it() {
        Filing change = aChange(FilingKind.AMENDMENT, registration).get();
        change.sign(PREPARER, "hash", NOW);
        FieldsOf.set(registration, "terms.grade", 2);
        assertThatCode(() -> statement.mustBeSignable(change, 2)).doesNotThrowAnyException();
        FieldsOf.set(registration, "terms.grade", 3);
        assertThat(statement.gradeThatHolds(change, 1)).isEqualTo(3);
        assertThat(statement.gradeThatHolds(change, 5)).isEqualTo(5);
        assertThatThrownBy(() -> statement.mustBeSignable(change, 1)).hasMessageContaining("sod.12");
    }

    /** Signed before its registration was graded anew: the page asks for another signature, and offers no submission. */
    @Test
    void a_signature_that_was_enough_for_less_is_none_any_more() {
        Filing change = aChange(FilingKind.AMENDMENT, registration).get();
        change.sign(PREPARER, "hash", NOW);
        FieldsOf.set(registration, "terms.grade", 2);
        assertThat(statement.isSigned(change, "hash", 2, Set.of(PREPARER))).isTrue();
        assertThat(statement.isSigned(change, "other", 2, Set.of(PREPARER))).isFalse();
        FieldsOf.set(registration, "terms.grade", 3);
        assertThat(statement.isSigned(change, "hash", 2, Set.of(PREPARER))).isFalse();
        change.sign(SIGNATORY, "hash", NOW);
        assertThat(statement.isSigned(change, "hash", 2, Set.of(PREPARER))).isTrue();
    }

    @Test
    void what_the_authority_has_opened_itself_nobody_has_signed() {
        Filing regrade = ofOne(4);
        FieldsOf.set(regrade, "origin.kind", FilingKind.REGRADE);
        assertThat(statement.lacksSecondPerson(regrade)).isFalse();
    }
}
