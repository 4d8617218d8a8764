package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbeian.registration.AFiling.NOW;
import static org.openbeian.registration.AFiling.aChange;
import static org.openbeian.registration.AFiling.aFiling;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.common.CanonicalJson;
import org.openbeian.organisation.Organisation;

class RegistrationChangeTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 15);
    private static final Instant LATER = NOW.plusSeconds(3600);

    private final Filing registration =
            aFiling().with("purpose", "purpose", "客服").registered().get();

    private RegistrationChange change(FilingKind kind) {
        return new RegistrationChange(registration, aChange(kind, registration).get(), "换了模型", "anna", NOW);
    }

    @Test
    void it_keeps_what_was_registered_when_it_was_opened() {
        RegistrationChange change = change(FilingKind.AMENDMENT);
        assertThat(change.base().getJsonObject("purpose")).containsEntry("purpose", Json.createValue("客服"));
        assertThat(change.getFilingId()).isEqualTo(registration.getId());
        assertThat(change.getOrganisationId()).isEqualTo("yunxiu");
        assertThat(change.getTriggers()).isEmpty();
        assertThat(change.getChanged()).isEmpty();
        assertThat(change.isOpen()).isTrue();
    }

    /** The database lets one of each be open. */
    @Test
    void the_holder_has_one_open_and_the_authority_another() {
        assertThat(FieldsOf.get(change(FilingKind.AMENDMENT), "slot")).isEqualTo("HOLDER");
        assertThat(FieldsOf.get(change(FilingKind.RENEWAL), "slot")).isEqualTo("HOLDER");
        RegistrationChange regrade = change(FilingKind.REGRADE);
        assertThat(FieldsOf.get(regrade, "slot")).isEqualTo("AUTHORITY");
        regrade.cameFrom("INC-450500-2026-000001");
        assertThat(regrade.getSource()).isEqualTo("INC-450500-2026-000001");
    }

    @Test
    void late_is_measured_on_the_day_of_the_first_submission() {
        RegistrationChange inTime = change(FilingKind.AMENDMENT);
        inTime.effective(DUE.minusDays(14), DUE);
        inTime.submitted(DUE, NOW);
        assertThat(inTime.isLate()).as("the last day is in time").isFalse();
        inTime.submitted(DUE.plusDays(9), LATER);
        assertThat(inTime.isLate()).as("once more after a correction").isFalse();
        assertThat(inTime.getSubmittedAt()).isEqualTo(NOW);
        RegistrationChange late = change(FilingKind.AMENDMENT);
        late.effective(DUE.minusDays(14), DUE);
        late.submitted(DUE.plusDays(1), NOW);
        assertThat(late.isLate()).isTrue();
        RegistrationChange owedNothing = change(FilingKind.AMENDMENT);
        owedNothing.submitted(DUE.plusYears(1), NOW);
        owedNothing.corrected(DUE.plusYears(1));
        assertThat(owedNothing.isLate()).isFalse();
    }

    @Test
    void a_correction_can_make_it_late_and_never_in_time_again() {
        RegistrationChange change = change(FilingKind.AMENDMENT);
        change.effective(DUE.minusDays(14), DUE);
        change.submitted(DUE, NOW);
        change.corrected(DUE);
        assertThat(change.isLate()).isFalse();
        change.effective(DUE.minusDays(20), DUE.minusDays(6));
        change.corrected(DUE);
        assertThat(change.isLate()).isTrue();
        change.effective(DUE.minusDays(14), DUE);
        change.corrected(DUE);
        assertThat(change.isLate()).isTrue();
    }

    @Test
    void it_is_material_by_what_was_found() {
        RegistrationChange change = change(FilingKind.AMENDMENT);
        change.assess(Set.of(), List.of("purpose"));
        assertThat(change.isMaterial()).isFalse();
        assertThat(change.getChanged()).containsExactly("purpose");
        change.assess(List.of(RegradeTrigger.SECTOR, RegradeTrigger.OUTCOME), List.of("sector", "purpose"));
        assertThat(change.isMaterial()).isTrue();
        assertThat(change.getTriggers()).containsExactly("SECTOR", "OUTCOME");
        assertThat(change.getChanged()).containsExactly("sector", "purpose");
    }

    @Test
    void what_is_accepted_has_its_version() {
        RegistrationChange change = change(FilingKind.RENEWAL);
        assertThat(change.hasGivenTerms()).isFalse();
        change.accepted(2, LATER);
        assertThat(change.getEdition()).isEqualTo(2);
        assertThat(change.getResult()).isEqualTo(ChangeResult.ACCEPTED);
        assertThat(change.getDecidedAt()).isEqualTo(LATER);
        assertThat(change.isOpen()).isFalse();
        assertThat(change.hasGivenTerms()).isTrue();
    }

    @Test
    void a_small_amendment_leaves_grade_and_track_and_so_does_what_is_refused() {
        RegistrationChange small = change(FilingKind.AMENDMENT);
        small.accepted(2, LATER);
        assertThat(small.hasGivenTerms()).isFalse();
        RegistrationChange material = change(FilingKind.AMENDMENT);
        material.assess(List.of(RegradeTrigger.SECTOR), List.of("sector"));
        material.accepted(2, LATER);
        assertThat(material.hasGivenTerms()).isTrue();
        RegistrationChange refused = change(FilingKind.RENEWAL);
        refused.decided(ChangeResult.REFUSED, LATER);
        assertThat(refused.hasGivenTerms()).isFalse();
    }

    @Test
    void a_snapshot_of_a_change_says_what_it_is() {
        Filing filing = aFiling().with("purpose", "purpose", "客服").submitted().get();
        Organisation applicant = new Organisation("91110108XX00A00134", "云绣", "Yunxiu", "450500");
        JsonObject grading = Json.createObjectBuilder().add("grade", 2).build();
        JsonObject alone = CanonicalJson.read(Snapshot.of(filing, applicant, grading, null));
        assertThat(alone).doesNotContainKey("change");
        assertThat(alone.getInt("submission")).isEqualTo(1);
        JsonObject changing = CanonicalJson.read(Snapshot.of(filing, applicant, grading, change(FilingKind.AMENDMENT)));
        assertThat(changing.getJsonObject("change").getString("kind")).isEqualTo("AMENDMENT");
        Receipt receipt = new Receipt(
                filing,
                "ben",
                Snapshot.of(filing, applicant, grading, null),
                "hash",
                "key",
                "hash",
                new ReceiptDates(DUE, DUE, "CN-ALG-FILE-10WD", DUE, true, true),
                NOW);
        assertThat(Snapshot.sections(receipt)).isEqualTo(Snapshot.sections(filing));
        assertThat(receipt.isStatutoryLate()).isTrue();
        assertThat(Snapshot.answersHash(filing))
                .as("other answers are another statement")
                .isNotEqualTo(Snapshot.answersHash(registration()));
    }

    private static Filing registration() {
        return aFiling().with("purpose", "purpose", "医疗").get();
    }

    @Test
    void only_what_a_change_alters_is_taken_over_and_not_what_its_case_is_about() {
        JsonObject base = pages("{\"system\": {\"nameZh\": \"云绣\"}, \"purpose\": {\"purpose\": \"客服\", \"users\": 1}}");
        JsonObject now = pages("{\"system\": {\"nameZh\": \"云绣\"}, \"purpose\": {\"purpose\": \"客服\", \"users\": 2}}");
        JsonObject said = pages("{\"system\": {\"nameZh\": \"云绣\", \"triggerText\": \"换了模型\"},"
                + " \"purpose\": {\"purpose\": \"医疗\", \"users\": 1}, \"new\": {\"a\": \"b\"}}");
        assertThat(ChangedAnswers.onto(now, base, said))
                .containsOnlyKeys("purpose", "new")
                .containsEntry("purpose", pages("{\"purpose\": \"医疗\", \"users\": 2}"))
                .containsEntry("new", pages("{\"a\": \"b\"}"));
        assertThat(ChangedAnswers.fields(base, said)).containsExactly("a", "purpose");
        assertThat(ChangedAnswers.onto(now, base, pages("{\"purpose\": {\"users\": 1}}")))
                .containsEntry("purpose", pages("{\"users\": 2}"));
    }

    private static JsonObject pages(String json) {
        return CanonicalJson.read(json);
    }
}
