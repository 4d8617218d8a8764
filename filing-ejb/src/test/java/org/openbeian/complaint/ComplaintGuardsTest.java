package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.registration.FieldsOf;

/** What a complaint refuses, whoever asks and whatever the page has shown. */
class ComplaintGuardsTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");

    private static Complaint received() {
        return AComplaint.named(true);
    }

    private static Complaint received(String system, boolean anonymous) {
        return AComplaint.of(
                system, anonymous ? AComplaint.lodging() : AComplaint.lodging().named("张三", "138", true));
    }

    private static Complaint taken() {
        return AComplaint.taken(received());
    }

    private static Complaint accepted() {
        return AComplaint.accepted(received());
    }

    private static Complaint investigated() {
        return AComplaint.investigated(received());
    }

    private static Complaint answered() {
        return AComplaint.answered(received());
    }

    private static void refused(Runnable act, String why) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(why));
    }

    @Test
    void nothing_is_done_with_it_by_an_officer_who_has_not_taken_it() {
        Map<String, Consumer<Complaint>> acts = new LinkedHashMap<>();
        acts.put("accept", it -> it.accept("CMP-OTHER", "system", "two", NOW));
        acts.put("refuse", it -> it.refuse("two", NOW));
        acts.put("transfer", it -> it.transfer(OtherBody.values()[0], "two", NOW));
        acts.put("release", it -> it.release("two"));
        acts.put("read", it -> it.readBy("two"));
        acts.forEach((act, done) -> refused(() -> done.accept(taken()), "complaint.not_taken"));

        refused(() -> accepted().forward("two"), "complaint.not_taken");
        refused(() -> accepted().investigate("two"), "complaint.not_taken");
        refused(() -> accepted().wantTime("等待鉴定结论。", "two"), "complaint.not_taken");
        refused(() -> investigated().raiseIncident("two"), "complaint.not_taken");
        refused(() -> investigated().mediate("two"), "complaint.not_taken");
        refused(() -> investigated().answer(Outcome.UPHELD, "two", NOW), "complaint.not_taken");
        Complaint mediated = investigated();
        mediated.mediate("one");
        refused(() -> mediated.endMediation("two"), "complaint.not_taken");
        refused(() -> mediated.agree("two", NOW), "complaint.not_taken");
    }

    @Test
    void whoever_has_taken_it_may_take_it_again() {
        Complaint complaint = taken();
        assertThatCode(() -> complaint.take("one")).doesNotThrowAnyException();
        complaint.takeOver("two");
        assertThat(complaint.getHands().handler()).isEqualTo("two");
    }

    @Test
    void what_has_ended_is_taken_by_nobody_and_about_nobody() {
        Complaint ended = taken();
        ended.refuse("one", NOW);
        refused(() -> ended.takeOver("two"), "complaint.moved_on");
        refused(() -> ended.isAbout("two"), "complaint.moved_on");
    }

    @Test
    void whom_it_is_about_lets_go_of_it_and_nobody_else_does() {
        Complaint complaint = taken();
        complaint.isAbout("two");
        assertThat(complaint.getHands().handler()).isEqualTo("one");
        complaint.isAbout("one");
        assertThat(complaint.getHands().handler()).isNull();
    }

    @Test
    void what_the_complainant_adds_stays_unread_until_the_officer_has_read_it() {
        Complaint complaint = taken();
        complaint.saysMore(NOW);
        assertThat(complaint.isUnread()).isTrue();
        complaint.readBy("one");
        assertThat(complaint.isUnread()).isFalse();
    }

    @Test
    void more_time_is_wanted_and_given_once_while_an_answer_is_owed() {
        refused(() -> taken().wantTime("等待鉴定结论。", "one"), "complaint.moved_on");
        refused(() -> answered().wantTime("等待鉴定结论。", "one"), "complaint.moved_on");
        Complaint complaint = accepted();
        complaint.wantTime("等待鉴定结论。", "one");
        refused(() -> complaint.wantTime("还要等待结论。", "one"), "complaint.extended_once");
        String shown = complaint.getMoreTime().shown();
        refused(() -> complaint.giveTime("one", shown, NOW), "complaint.extension_by_another");
        complaint.giveTime("two", shown, NOW);
        assertThat(complaint.isTimeWanted()).isFalse();
        refused(() -> complaint.giveTime("two", shown, NOW), "complaint.moved_on");
    }

    @Test
    void another_officer_declines_more_time_and_it_can_be_asked_for_anew() {
        Complaint complaint = accepted();
        refused(() -> complaint.declineTime("two", complaint.getMoreTime().shown()), "complaint.moved_on");
        complaint.wantTime("等待鉴定结论。", "one");
        String shown = complaint.getMoreTime().shown();
        refused(() -> complaint.declineTime("one", shown), "complaint.extension_by_another");
        refused(() -> complaint.declineTime("two", "another"), "page.moved_on");
        complaint.declineTime("two", shown);
        assertThat(complaint.isTimeWanted()).isFalse();
        complaint.wantTime("检测机构的结论下月才到。", "one");
        assertThat(complaint.isTimeWanted()).isTrue();
    }

    /** Others could not take it, and what the complainant still writes would be read by nobody. */
    @Test
    void what_has_ended_is_not_given_back() {
        Complaint closed = answered();
        closed.release("one");
        closed.take("one");
        closed.close(NOW);
        refused(() -> closed.release("one"), "complaint.moved_on");
        assertThat(closed.getHands().handler()).isEqualTo("one");
    }

    @Test
    void nobody_wants_time_any_more_once_it_is_answered() {
        Complaint complaint = accepted();
        complaint.wantTime("等待鉴定结论。", "one");
        assertThat(complaint.isTimeWanted()).isTrue();
        complaint.investigate("one");
        complaint.answer(Outcome.UPHELD, "one", NOW);
        assertThat(complaint.isTimeWanted()).isFalse();
    }

    @Test
    void an_urgent_one_is_settled_by_accepting_it() {
        Complaint complaint = received();
        complaint.flagUrgent();
        assertThat(complaint.getUrgency().isUrgent()).isTrue();
        complaint.take("one");
        complaint.accept("CMP-OTHER", "other", "one", NOW);
        assertThat(complaint.getState()).isEqualTo(ComplaintState.ACCEPTED);
        assertThat(complaint.getCategory()).isEqualTo("CMP-OTHER");
        assertThat(complaint.getAiSystemId()).isEqualTo("other");
        assertThat(complaint.getHandling().acceptedAt()).isEqualTo(NOW);
    }

    @Test
    void each_end_has_its_outcome_and_its_time() {
        Complaint withdrawn = received();
        withdrawn.withdraw(NOW);
        assertThat(withdrawn.getReached().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(withdrawn.getEnding().at()).isEqualTo(NOW);
        Complaint passedOn = taken();
        passedOn.transfer(OtherBody.values()[0], "one", NOW);
        assertThat(passedOn.getReached().outcome()).isEqualTo(Outcome.TRANSFERRED);
        assertThat(passedOn.getEnding().at()).isEqualTo(NOW);
        Complaint agreed = investigated();
        agreed.mediate("one");
        agreed.agree("one", NOW);
        assertThat(agreed.getReached().outcome()).isEqualTo(Outcome.AGREED);
        assertThat(agreed.getHandling().answeredAt()).isEqualTo(NOW);
    }

    @Test
    void without_a_known_system_there_is_no_provider_to_ask() {
        Complaint unknown = received(null, false);
        unknown.take("one");
        unknown.accept("CMP-OTHER", null, "one", NOW);
        refused(() -> unknown.forward("one"), "complaint.no_provider");
        Complaint known = accepted();
        known.forward("one");
        assertThat(known.getState()).isEqualTo(ComplaintState.WITH_PROVIDER);
    }

    @Test
    void a_provider_who_is_silent_is_remembered_and_one_who_answers_is_not() {
        Complaint silent = accepted();
        silent.forward("one");
        silent.providerSilent();
        assertThat(silent.isProviderSilent()).isTrue();
        Complaint heard = accepted();
        heard.forward("one");
        heard.providerAnswered();
        assertThat(heard.isProviderSilent()).isFalse();
        assertThat(heard.getState()).isEqualTo(ComplaintState.INVESTIGATING);
    }

    @Test
    void nobody_mediates_for_an_anonymous_complainant() {
        Complaint unnamed = received("system", true);
        unnamed.take("one");
        unnamed.accept("CMP-OTHER", "system", "one", NOW);
        unnamed.investigate("one");
        refused(() -> unnamed.mediate("one"), "complaint.mediation_needs_a_name");
        Complaint named = investigated();
        named.mediate("one");
        named.endMediation("one");
        assertThat(named.getState()).isEqualTo(ComplaintState.INVESTIGATING);
    }

    @Test
    void a_name_is_shown_only_where_there_is_one_and_it_may_be() {
        assertThat(received("system", true).getChoice().isNameMayBeShown()).isFalse();
        assertThat(received("system", false).getChoice().isNameMayBeShown()).isTrue();
        assertThat(AComplaint.named(false).getChoice().isNameMayBeShown()).isFalse();
        Lodging pretending = AComplaint.lodging().named("张三", "138", true);
        FieldsOf.set(pretending, "anonymous", true);
        assertThat(new ComplainantChoice(pretending).isAnonymous()).isTrue();
        assertThat(new ComplainantChoice(pretending).isNameMayBeShown()).isFalse();
    }

    /** SOD-11. */
    @Test
    void a_review_is_answered_by_nobody_who_has_handled_it() {
        Complaint complaint = answered();
        complaint.askReview(NOW);
        refused(() -> complaint.take("one"), "sod.11");
        FieldsOf.set(complaint, "hands.handler", "one");
        refused(() -> complaint.answer(Outcome.NOT_UPHELD, "one", NOW), "sod.11");
        FieldsOf.set(complaint, "hands.handledBy", null);
        refused(() -> complaint.answer(Outcome.NOT_UPHELD, "one", NOW), "sod.11");
        FieldsOf.set(complaint, "hands.answeredBy", "two");
        complaint.answer(Outcome.NOT_UPHELD, "one", NOW.plusSeconds(60));
        assertThat(complaint.getHandling().reviewUntil())
                .as("there is no second one")
                .isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void a_review_is_asked_for_once_and_of_an_answer_only() {
        refused(() -> investigated().askReview(NOW), "complaint.moved_on");
        Complaint complaint = answered();
        assertThatThrownBy(() -> complaint.askReview(complaint.getHandling().reviewUntil()))
                .hasMessageContaining("review_too_late");
        complaint.askReview(NOW);
        assertThat(complaint.getHands().handler()).isNull();
        complaint.take("two");
        complaint.answer(Outcome.NOT_UPHELD, "two", NOW);
        refused(() -> complaint.askReview(NOW), "complaint.reviewed_once");
    }

    @Test
    void it_is_rated_once_with_one_to_five_stars_from_the_answer_until_15_days_after_its_end() {
        refused(() -> investigated().rate(3, NOW), "complaint.moved_on");
        for (int stars : new int[] {0, 6}) {
            assertThatThrownBy(() -> answered().rate(stars, NOW)).isInstanceOf(Invalid.class);
        }
        for (int stars : new int[] {1, 5}) {
            Complaint rated = answered();
            rated.rate(stars, NOW);
            assertThat(rated.getEnding().stars()).isEqualTo(stars);
            refused(() -> rated.rate(3, NOW), "complaint.rated_once");
        }
        Complaint closed = answered();
        closed.close(NOW);
        refused(() -> closed.rate(3, NOW.plus(Duration.ofDays(17))), "complaint.rating_too_late");
        Complaint refusedOne = taken();
        refusedOne.refuse("one", NOW);
        refused(() -> refusedOne.rate(3, NOW), "complaint.moved_on");
    }

    @Test
    void nothing_of_it_is_cleared_before_its_end_and_all_that_was_said_afterwards() {
        refused(() -> answered().clear(NOW), "complaint.moved_on");
        Complaint ended = taken();
        ended.saysMore(NOW);
        assertThat(ended.getEnding().isCleared()).isFalse();
        ended.refuse("one", NOW);
        ended.clear(NOW);
        assertThat(ended.getEnding().isCleared()).isTrue();
        assertThat(FieldsOf.get(ended, "said")).isNull();
        assertThat(FieldsOf.get(ended, "receiptHash")).isNull();
        assertThat(ended.isUnread()).isFalse();
    }

    @Test
    void the_day_of_its_nearest_clock_stands_beside() {
        Complaint complaint = received();
        complaint.dueOn(LocalDate.EPOCH);
        assertThat(FieldsOf.get(complaint, "urgency.nextDue")).isEqualTo(LocalDate.EPOCH);
    }

    @Test
    void whoever_has_it_and_leaves_lets_go_of_it() {
        Complaint complaint = taken();
        complaint.letGo();
        assertThat(complaint.getHands().handler()).isNull();
        assertThatThrownBy(() -> complaint.getHands().mustBe("one")).isInstanceOf(Conflict.class);
    }
}
