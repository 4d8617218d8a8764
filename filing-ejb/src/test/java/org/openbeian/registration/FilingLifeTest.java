package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.registration.AFiling.NOW;
import static org.openbeian.registration.AFiling.NUMBER;
import static org.openbeian.registration.AFiling.PREPARER;
import static org.openbeian.registration.AFiling.SIGNATORY;
import static org.openbeian.registration.AFiling.UNTIL;
import static org.openbeian.registration.AFiling.aChange;
import static org.openbeian.registration.AFiling.aFiling;
import static org.openbeian.registration.AFiling.answer;
import static org.openbeian.registration.AFiling.terms;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbeian.grading.Track;

/** What becomes of a filing by what is done with it, from the draft to the version in force. */
class FilingLifeTest {

    private static final Instant LATER = NOW.plusSeconds(3600);

    private static final JsonArray ELSEWHERE = Json.createArrayBuilder()
            .add(Json.createObjectBuilder().add("number", "1"))
            .build();

    private static JsonObject transfer() {
        return Json.createObjectBuilder()
                .add("filingKind", "MATERIAL_CHANGE")
                .add(ExistingFilings.FIELD, ELSEWHERE)
                .build();
    }

    @Test
    void what_the_page_says_of_the_system_is_its_name_and_its_first_day() {
        Filing filing = aFiling()
                .with(
                        "system",
                        Json.createObjectBuilder()
                                .add("nameZh", "云锦")
                                .add("nameEn", "Yunjin")
                                .add("launchDate", "2026-05-04")
                                .build())
                .get();
        assertThat(filing.getSystem().getNameZh()).isEqualTo("云锦");
        assertThat(filing.getSystem().getNameEn()).isEqualTo("Yunjin");
        assertThat(kept(filing, "timeliness.launchOn")).isEqualTo(LocalDate.of(2026, 5, 4));
        filing.save("purpose", JsonValue.EMPTY_JSON_OBJECT, -1, PREPARER, NOW);
        assertThat(kept(filing, "timeliness.launchOn"))
                .as("another page leaves it")
                .isNotNull();
        filing.timeliness().launchSeen();
        assertThat(kept(filing, "timeliness.launchSeen")).isEqualTo(LocalDate.of(2026, 5, 4));
        filing.save("system", JsonValue.EMPTY_JSON_OBJECT, -1, PREPARER, NOW);
        assertThat(kept(filing, "timeliness.launchOn")).as("taken back").isNull();
        assertThat(filing.getSystem().getNameZh())
                .as("no name leaves the old one")
                .isEqualTo("云锦");
    }

    @Test
    void another_page_does_not_rename_the_system() {
        Filing filing = aFiling().with("purpose", "nameZh", "云锦").get();
        assertThat(filing.getSystem().getNameZh()).isEqualTo("云绣");
        assertThat(filing.getSystem().getNameEn()).as("without an English name").isEqualTo("云绣");
        filing.getSystem().rename("云绣", " ");
        assertThat(filing.getSystem().getNameEn()).isEqualTo("云绣");
    }

    /** FK-01, FK-02: nothing can be changed that is not there. */
    @Test
    void a_change_of_what_was_never_registered_is_a_transfer_or_a_first_filing() {
        assertThat(aFiling().with("system", transfer()).get().origin().kind()).isEqualTo(FilingKind.TRANSFER_IN);
        assertThat(aFiling()
                        .with("system", "filingKind", "MATERIAL_CHANGE")
                        .get()
                        .origin()
                        .kind())
                .isEqualTo(FilingKind.INITIAL);
        JsonObject first =
                Json.createObjectBuilder().add(ExistingFilings.FIELD, ELSEWHERE).build();
        assertThat(aFiling().with("system", first).get().origin().kind()).isEqualTo(FilingKind.INITIAL);
    }

    @Test
    void a_change_that_was_begun_when_it_was_a_kind_of_its_own_is_put_right_when_it_is_submitted() {
        Filing old = aFiling().with("system", transfer()).get();
        FieldsOf.set(old, "origin.kind", FilingKind.MATERIAL_CHANGE);
        old.sign(SIGNATORY, "hash", NOW);
        old.submit(NUMBER, "hash", terms(2), NOW);
        assertThat(old.origin().kind()).isEqualTo(FilingKind.TRANSFER_IN);
    }

    @Test
    void one_that_was_handed_in_as_a_change_stays_one_through_a_correction() {
        Filing old = aFiling().with("system", transfer()).submitted().get();
        FieldsOf.set(old, "origin.kind", FilingKind.MATERIAL_CHANGE);
        old.requestCorrection(false, false);
        old.save("system", transfer(), -1, PREPARER, NOW);
        assertThat(old.origin().kind()).isEqualTo(FilingKind.MATERIAL_CHANGE);
    }

    @Test
    void a_change_begins_with_what_is_registered_and_says_itself_what_it_is() {
        Filing registration = aFiling()
                .with(
                        "system",
                        Json.createObjectBuilder()
                                .add("nameZh", "云绣")
                                .add("filingKind", "INITIAL")
                                .add("launchDate", "2026-05-04")
                                .build())
                .with("purpose", "purpose", "客服")
                .registered()
                .get();
        Filing change = aChange(FilingKind.AMENDMENT, registration).get();
        assertThat(change.isChange()).isTrue();
        assertThat(change.origin().parentId()).isEqualTo(registration.getId());
        assertThat(change.getOrganisationId()).isEqualTo("yunxiu");
        assertThat(change.origin().preparedBy()).isEqualTo(PREPARER);
        assertThat(change.origin().createdAt()).isEqualTo(NOW);
        assertThat(change.pages().answers())
                .containsEntry("purpose", Json.createValue("客服"))
                .containsEntry("filingKind", Json.createValue("AMENDMENT"));
        assertThat(kept(change, "timeliness.launchOn")).isEqualTo(LocalDate.of(2026, 5, 4));
        change.save(
                "system",
                Json.createObjectBuilder()
                        .add("nameZh", "云锦")
                        .add("filingKind", "INITIAL")
                        .build(),
                -1,
                PREPARER,
                NOW);
        assertThat(change.origin().kind()).isEqualTo(FilingKind.AMENDMENT);
        assertThat(change.pages().answers()).containsEntry("filingKind", Json.createValue("AMENDMENT"));
        assertThat(registration.getSystem().getNameZh())
                .as("not before it comes through")
                .isEqualTo("云绣");
        change.put("system", answer("triggerText", "换了模型"), PREPARER, NOW);
        assertThat(change.pages().section("system").getAnswers()).containsKey("triggerText");
        assertThat(change.pages().section("purpose").getAnswers()).doesNotContainKey("filingKind");
    }

    @Test
    void what_is_submitted_has_its_number_and_waits_for_a_grade() {
        Filing filing = aFiling().proposed(3).submitted().get();
        assertThat(filing.getNumber()).isEqualTo(NUMBER);
        assertThat(filing.submission().count()).isEqualTo(1);
        assertThat(filing.submission().at()).isEqualTo(NOW);
        assertThat(filing.submission().day()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(filing.getTerms().proposed()).isEqualTo(3);
        assertThat(filing.getTerms().grade()).as("nobody has set it").isZero();
        assertThat(filing.getTerms().track()).isEqualTo(Track.FULL);
        assertThat(filing.signature().by()).isEqualTo(SIGNATORY);
        assertThat(filing.signature().at()).isEqualTo(NOW);
    }

    @Test
    void what_is_answered_to_intake_is_graded_by_what_it_says_now() {
        Filing filing = aFiling()
                .proposed(2)
                .submitted()
                .proposed(3)
                .gapsToldAndAnswered()
                .get();
        assertThat(filing.submission().count()).isEqualTo(2);
        assertThat(filing.getTerms().proposed()).isEqualTo(3);
        assertThat(filing.getTerms().track()).isEqualTo(Track.FULL);
        assertThat(filing.review().round()).isZero();
    }

    @Test
    void what_is_answered_to_a_reviewer_leaves_the_grade_and_begins_a_round() {
        Filing filing = aFiling()
                .graded(4)
                .underReview()
                .proposed(3)
                .askedAndAnswered(false)
                .get();
        assertThat(filing.review().round()).isEqualTo(2);
        assertThat(filing.submission().count()).isEqualTo(2);
        assertThat(filing.getTerms().grade()).isEqualTo(4);
        assertThat(filing.getTerms().proposed()).isEqualTo(3);
        assertThat(filing.review().isRegradeDue()).isFalse();
    }

    @Test
    void a_return_begins_a_round() {
        Filing filing = aFiling().awaitingDecision().get();
        assertThat(filing.review().round()).isEqualTo(1);
        filing.returnToReview(false);
        assertThat(filing.review().round()).isEqualTo(2);
    }

    @Test
    void a_draft_that_is_thrown_away_lets_go_of_its_form() {
        Filing filing = aFiling().get();
        filing.openedBy("key");
        filing.discard(LATER);
        assertThat(kept(filing, "origin.onceKey")).isNull();
        assertThat(filing.ending().at()).isEqualTo(LATER);
    }

    @Test
    void the_day_in_the_queue_is_that_of_the_clock_and_goes_with_the_case() {
        Filing filing = aFiling().submitted().get();
        filing.due().set(UNTIL, true);
        assertThat(filing.due().day()).isEqualTo(UNTIL);
        assertThat(filing.due().isPaused()).isTrue();
        filing.end(Ending.refused("不属本机关受理。", LATER));
        assertThat(filing.due().day()).isNull();
        assertThat(filing.due().isPaused()).isFalse();
        assertThat(filing.ending().reason()).isEqualTo("不属本机关受理。");
        assertThat(filing.ending().at()).isEqualTo(LATER);
    }

    @Test
    void what_needs_no_filing_is_closed() {
        Filing filing = aFiling().graded(1).get();
        filing.end(Ending.notRequired(LATER));
        assertThat(filing.getState()).isEqualTo(FilingState.NOT_REQUIRED);
        assertThat(filing.ending().at()).isEqualTo(LATER);
    }

    @Test
    void the_authority_opens_a_regrade_itself_with_nothing_to_accept() {
        Filing regrade =
                aChange(FilingKind.REGRADE, aFiling().registered().get()).get();
        regrade.regradeOpens("BH-2026-000009", terms(4), LATER);
        assertThat(regrade.getState()).isEqualTo(FilingState.ACCEPTED);
        assertThat(regrade.getNumber()).isEqualTo("BH-2026-000009");
        assertThat(regrade.submission().at()).isEqualTo(LATER);
        assertThat(regrade.submission().acceptedAt()).isEqualTo(LATER);
        assertThat(regrade.getTerms().proposed()).isEqualTo(4);
        regrade.proposedAnew(terms(5));
        assertThat(regrade.getTerms().proposed()).isEqualTo(5);
    }

    @Test
    void whether_it_was_owed_is_kept_as_it_was_handed_in() {
        Filing filing = aFiling().submitted().get();
        assertThat(filing.timeliness().duty()).isNull();
        LocalDate since = LocalDate.of(2026, 11, 2);
        filing.timeliness().measured(FilingDuty.kept(FilingDuty.FILE, since, LocalDate.of(2026, 11, 16), true));
        assertThat(filing.timeliness().isLate()).isTrue();
        assertThat(filing.timeliness().duty().since()).isEqualTo(since);
        assertThat(filing.timeliness().duty().due()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(filing.timeliness().duty().late()).isTrue();
        assertThat(filing.timeliness().duty().isOfService()).isTrue();
        assertThat(filing.timeliness().duty().provisional()).isFalse();
        filing.timeliness().measured(FilingDuty.kept(FilingDuty.CHANGE, since, LocalDate.of(2026, 11, 16), false));
        assertThat(filing.timeliness().isLate()).isFalse();
        assertThat(filing.timeliness().duty().isOfService()).isFalse();
        filing.timeliness().measured(null);
        assertThat(filing.timeliness().duty()).isNull();
        assertThat(kept(filing, "timeliness.since")).isNull();
        assertThat(kept(filing, "timeliness.due")).isNull();
    }

    @Test
    void what_is_registered_is_version_1_and_confirmed_as_it_was_signed() {
        AFiling approved = aFiling().approved(true);
        assertThat(approved.get().conditions().toldAt()).isEqualTo(NOW);
        approved.get().registered("AIR-1", UNTIL, LATER);
        Filing filing = approved.get();
        assertThat(filing.isRegistration()).isTrue();
        assertThat(filing.registration().number()).isEqualTo("AIR-1");
        assertThat(filing.registration().validUntil()).isEqualTo(UNTIL);
        assertThat(filing.registration().edition()).isEqualTo(1);
        assertThat(filing.registration().confirmedAt()).isEqualTo(NOW);
        assertThat(filing.ending().at()).isEqualTo(LATER);
        assertThat(filing.conditions().toldAt())
                .as("its holder learns of the conditions with the letter")
                .isEqualTo(LATER);
    }

    @Test
    void without_conditions_none_are_told() {
        Filing filing = aFiling().approved(false).get();
        assertThat(filing.conditions().toldAt()).isNull();
        filing.registered("AIR-1", UNTIL, LATER);
        assertThat(filing.conditions().toldAt()).isNull();
    }

    @Test
    void what_nobody_has_signed_is_confirmed_with_its_registration() {
        AFiling approved = aFiling().approved(false);
        FieldsOf.set(approved.get(), "signature", null);
        approved.get().registered("AIR-1", UNTIL, LATER);
        assertThat(approved.get().registration().confirmedAt()).isEqualTo(LATER);
    }

    @Test
    void a_notice_is_registered_without_a_review() {
        Filing notice = aFiling().graded(1).get();
        notice.registered(null, null, NOW);
        assertThat(notice.getState()).isEqualTo(FilingState.REGISTERED);
        Filing change = aChange(FilingKind.AMENDMENT, notice).graded(1).get();
        change.recorded(LATER);
        assertThat(change.getState()).isEqualTo(FilingState.REGISTERED);
        assertThat(change.registration().edition())
                .as("the version is its parent's")
                .isZero();
    }

    @Test
    void a_small_change_keeps_the_grade_and_is_reviewed_by_nobody() {
        Filing change = aChange(FilingKind.AMENDMENT, aFiling().registered().get())
                .submitted()
                .get();
        change.recordMinor(3, LATER);
        assertThat(change.getState()).isEqualTo(FilingState.REGISTERED);
        assertThat(change.submission().acceptedAt()).isEqualTo(LATER);
        assertThat(change.ending().at()).isEqualTo(LATER);
        assertThat(change.getTerms().grade()).isEqualTo(3);
    }

    @Test
    void a_change_that_comes_through_makes_the_next_version() {
        Filing registration =
                aFiling().with("purpose", "purpose", "客服").registered().get();
        AFiling amendment =
                aChange(FilingKind.AMENDMENT, registration).graded(4).approved(true);
        FieldsOf.set(amendment.get(), "signature.at", LATER);
        amendment.get().leaveOut(List.of("C1"), "条件已先行落实。");
        amendment.get().recorded(LATER);
        assertThat(amendment.get().conditions().toldAt()).isEqualTo(LATER);
        registration.adopt(
                amendment.get(),
                Map.of("purpose", answer("purpose", "医疗"), "system", answer("nameZh", "云锦")),
                true,
                UNTIL.plusYears(1),
                LATER);
        assertThat(registration.registration().edition()).isEqualTo(2);
        assertThat(registration.registration().validUntil()).isEqualTo(UNTIL.plusYears(1));
        assertThat(registration.pages().answers()).containsEntry("purpose", Json.createValue("医疗"));
        assertThat(registration.getSystem().getNameZh()).isEqualTo("云锦");
        assertThat(registration.getTerms().grade()).isEqualTo(4);
        assertThat(registration.getTerms().track()).isEqualTo(Track.EXPERT);
        assertThat(registration.conditions().toldAt()).isEqualTo(LATER);
        assertThat(registration.conditions().leftOut()).containsExactly("C1");
        assertThat(registration.registration().confirmedAt()).isEqualTo(LATER);
    }

    @Test
    void a_small_change_and_one_that_nobody_signed_leave_grade_and_confirmation() {
        Filing registration =
                aFiling().with("system", "nameZh", "云绣").graded(3).registered().get();
        AFiling regrade = aChange(FilingKind.REGRADE, registration).graded(4);
        FieldsOf.set(regrade.get(), "signature", null);
        registration.adopt(regrade.get(), Map.of(), false, UNTIL, LATER);
        assertThat(registration.getTerms().grade()).isEqualTo(3);
        assertThat(registration.registration().confirmedAt()).isEqualTo(NOW);
        assertThat(registration.getSystem().getNameZh()).isEqualTo("云绣");
        registration.adopt(regrade.get(), Map.of("system", answer("other", "x")), false, UNTIL, LATER);
        assertThat(registration.getSystem().getNameZh())
                .as("a page without a name leaves it")
                .isEqualTo("云绣");
    }

    @Test
    void what_happens_to_a_registration_keeps_its_reason() {
        Filing filing = aFiling().registered().get();
        filing.registrationChanges(FilingEvent.SUSPEND, "现场检查不符。");
        assertThat(filing.getState()).isEqualTo(FilingState.SUSPENDED);
        assertThat(filing.ending().reason()).isEqualTo("现场检查不符。");
    }

    @Test
    void no_two_letters_of_a_case_have_one_number() {
        assertThat(LetterNumbers.of(aFiling().submitted().get(), 2)).isEqualTo(NUMBER + "/2");
    }

    @Test
    void a_page_that_nobody_has_filled_in_has_no_answers() {
        FilingSection page = new FilingSection(aFiling().get(), "purpose");
        assertThat(page.getAnswers()).isEmpty();
        assertThat(page.savedBy()).isNull();
        FieldsOf.set(page, "answers", null);
        assertThat(page.getAnswers()).isEmpty();
        page.save(JsonValue.EMPTY_JSON_OBJECT, "anna", NOW);
        page.save(JsonValue.EMPTY_JSON_OBJECT, "ben", LATER);
        assertThat(page.savedBy())
                .as("who saves what stands there has written nothing")
                .isEqualTo("anna");
        page.save(answer("a", "b"), "ben", LATER);
        assertThat(page.savedBy()).isEqualTo("ben");
    }

    @Test
    void every_kind_but_the_first_ones_changes_what_is_there() {
        assertThat(FilingKind.values())
                .filteredOn(FilingKind::isChange)
                .containsExactly(FilingKind.AMENDMENT, FilingKind.RENEWAL, FilingKind.REGRADE);
    }

    @Test
    void the_states_of_a_filing_are_told_apart() {
        assertThat(FilingState.open())
                .containsExactlyElementsOf(List.of(
                        FilingState.SUBMITTED,
                        FilingState.CORRECTION_REQUESTED,
                        FilingState.ACCEPTED,
                        FilingState.GRADED,
                        FilingState.UNDER_REVIEW,
                        FilingState.EXPERT_PANEL,
                        FilingState.AWAITING_DECISION,
                        FilingState.APPROVED,
                        FilingState.APPROVED_WITH_CONDITIONS));
        assertThat(FilingState.undecided())
                .containsExactlyElementsOf(FilingState.open().subList(0, 7));
        assertThat(FilingState.inForce())
                .containsExactly(
                        FilingState.REGISTERED,
                        FilingState.AMENDMENT_PENDING,
                        FilingState.RENEWAL_PENDING,
                        FilingState.SUSPENDED);
        assertThat(FilingState.onRegister())
                .containsAll(FilingState.inForce())
                .contains(FilingState.REVOKED, FilingState.DEREGISTERED, FilingState.EXPIRED)
                .hasSize(7);
        assertThat(FilingState.values())
                .filteredOn(FilingState::isPending)
                .containsExactly(FilingState.AMENDMENT_PENDING, FilingState.RENEWAL_PENDING);
    }

    @Test
    void a_pending_change_is_no_shelter_from_an_order_and_no_other_state_lets_one_in() {
        assertThat(FilingState.values())
                .filteredOn(state -> state.allowsOrder(FilingEvent.SUSPEND))
                .containsExactly(FilingState.REGISTERED, FilingState.AMENDMENT_PENDING, FilingState.RENEWAL_PENDING);
        assertThat(FilingState.REGISTERED.refused(FilingEvent.SUBMIT)).hasMessageContaining("filing.illegal");
        assertThatThrownBy(() -> FilingState.REGISTERED.on(FilingEvent.SUBMIT)).isNotNull();
    }

    private static Object kept(Filing filing, String field) {
        return FieldsOf.get(filing, field);
    }
}
