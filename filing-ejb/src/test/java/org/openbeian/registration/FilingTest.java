package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbeian.registration.AFiling.NOW;
import static org.openbeian.registration.AFiling.PREPARER;
import static org.openbeian.registration.AFiling.aChange;
import static org.openbeian.registration.AFiling.aFiling;
import static org.openbeian.registration.AFiling.terms;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilingTest {

    private static final GradeTerms TERMS = terms(2);

    private final Filing filing = aFiling().get();

    /** SOD-12 counts whoever has written something, also when a colleague has changed a sign of it since. */
    @Test
    void who_has_ever_written_on_a_page_is_a_preparer() {
        filing.save("system", JsonValue.EMPTY_JSON_OBJECT, -1, "anna", NOW);
        filing.save("purpose", JsonValue.EMPTY_JSON_OBJECT, -1, "ben", NOW);
        assertThat(filing.pages().preparers()).containsExactlyInAnyOrder("anna", "ben");
        filing.save("purpose", JsonValue.EMPTY_JSON_OBJECT, -1, "carl", NOW);
        assertThat(filing.pages().preparers())
                .as("who saves what stands there has written nothing")
                .doesNotContain("carl");
        filing.save("purpose", Json.createObjectBuilder().add("purpose", "客服").build(), -1, "anna", NOW);
        assertThat(filing.pages().preparers()).containsExactlyInAnyOrder("anna", "ben");
    }

    @Test
    void the_hands_are_kept_in_one_column() {
        Hands column = new Hands();
        assertThat(column.convertToDatabaseColumn(Hands.with(Hands.with(Set.of(), "ben"), "anna")))
                .isEqualTo("anna ben");
        assertThat(column.convertToEntityAttribute("anna ben")).containsExactlyInAnyOrder("anna", "ben");
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(Set.of())))
                .isEmpty();
    }

    @Test
    void who_has_prepared_or_signed_it_has_filed_it() {
        filing.sign("ben", "hash", NOW);
        assertThat(SeparationOfDuty.isFiledBy(filing, "anna")).isTrue();
        assertThat(SeparationOfDuty.isFiledBy(filing, "ben")).isTrue();
        assertThat(SeparationOfDuty.isFiledBy(filing, "carl")).isFalse();
    }

    @Test
    void what_the_authority_has_opened_itself_was_filed_by_nobody() {
        assertThat(SeparationOfDuty.isFiledBy(
                        aChange(FilingKind.REGRADE, filing).get(), PREPARER))
                .isFalse();
    }

    /** The state table has one state for all three, and whoever reads it wants to know which. */
    @Test
    void withdrawn_says_by_what() {
        assertThat(Withdrawal.of(filing)).isNull();
        filing.discard(NOW);
        assertThat(Withdrawal.of(filing)).isEqualTo(Withdrawal.DISCARDED);

        Filing takenBack = submitted();
        assertThat(Withdrawal.of(takenBack)).isNull();
        takenBack.end(Ending.withdrawn("不再上线。", NOW));
        assertThat(Withdrawal.of(takenBack)).isEqualTo(Withdrawal.BY_APPLICANT);

        Filing lapsed = submitted();
        lapsed.requestCorrection(false, false);
        lapsed.end(Ending.lapsed(NOW));
        assertThat(Withdrawal.of(lapsed)).isEqualTo(Withdrawal.LAPSED);
    }

    @Test
    void without_a_filed_upstream_model_a_correction_is_asked_for_once_and_then_it_is_refused() {
        AFiling submitted = aFiling().submitted();
        Filing handedIn = submitted.get();
        assertThat(handedIn.corrections().withoutUpstream()).isEqualTo("intake.upstream_not_filed");
        submitted.gapsToldAndAnswered();
        assertThat(handedIn.corrections().withoutUpstream()).isEqualTo("intake.upstream_still_not_filed");
        handedIn.end(Ending.refused("上游模型尚未备案，补正后仍未提供编号。", NOW));
        assertThat(handedIn.getState()).isEqualTo(FilingState.NOT_ACCEPTED);
    }

    /** A receipt of a filing that has been answered, resubmitted or withdrawn names no days that still run. */
    @Test
    void the_days_of_a_receipt_run_until_the_authority_answers() {
        Filing handedIn = submitted();
        Receipt first = receipt(handedIn);
        assertThat(awaited(first, handedIn)).isTrue();
        handedIn.requestCorrection(false, false);
        assertThat(awaited(first, handedIn)).as("answered").isFalse();
        handedIn.sign("ben", "hash", NOW);
        handedIn.resubmit(false, "hash", TERMS, false, NOW);
        Receipt second = receipt(handedIn);
        assertThat(awaited(first, handedIn)).as("the later one counts").isFalse();
        assertThat(awaited(second, handedIn)).isTrue();
        handedIn.end(Ending.withdrawn("不再上线。", NOW));
        assertThat(awaited(second, handedIn)).as("withdrawn").isFalse();
    }

    @Test
    void a_receipt_says_who_signed_it_whoever_signs_later() {
        Filing handedIn = submitted();
        Receipt first = receipt(handedIn);
        handedIn.requestCorrection(false, false);
        handedIn.sign("carl", "hash", NOW);
        handedIn.resubmit(false, "hash", TERMS, false, NOW);
        assertThat(receipt(handedIn).getSignedBy()).isEqualTo("carl");
        assertThat(first.getSignedBy()).isEqualTo("ben");
    }

    @Test
    void a_decision_keeps_which_conditions_it_leaves_out_and_why() {
        Filing filing = submitted();
        assertThat(filing.conditions().leftOut()).isEmpty();
        filing.leaveOut(List.of("C1", "C3"), "条件已先行落实。");
        assertThat(filing.conditions().leftOut()).containsExactly("C1", "C3");
        assertThat(filing.conditions().leftOutWhy()).isEqualTo("条件已先行落实。");
        filing.leaveOut(List.of(), "同意。");
        assertThat(filing.conditions().leftOut()).isEmpty();
        assertThat(filing.conditions().leftOutWhy()).as("nothing is left out").isNull();
    }

    private static boolean awaited(Receipt receipt, Filing filing) {
        return receipt.isAwaited(filing.getState(), filing.submission().count());
    }

    private static Filing submitted() {
        return aFiling().submitted().get();
    }

    private static Receipt receipt(Filing filing) {
        return new Receipt(
                filing,
                "ben",
                "{}",
                "hash",
                "key",
                "hash",
                new ReceiptDates(null, null, null, null, false, false),
                NOW);
    }

    /** A plan for the data, a proposal and a refusal may have 4 000 characters; the row has room for 2 000. */
    @Test
    void reasons_longer_than_the_row_has_room_for_are_kept_by_their_beginning() {
        String why = "𬬻".repeat(4000);
        assertThat(Ending.withdrawn(why, NOW).reason()).isEqualTo("𬬻".repeat(2000));
        assertThat(Ending.withdrawn("短", NOW).reason()).isEqualTo("短");
        assertThat(Ending.withdrawn(null, NOW).reason()).isNull();
        Ending registered = Ending.reached(FilingState.APPROVED, NOW);
        registered.because(why);
        assertThat(registered.reason()).isEqualTo("𬬻".repeat(2000));
    }
}
