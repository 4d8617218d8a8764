package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Caller;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.Sealing;
import org.openbeian.common.SealingKeys;
import org.openbeian.registration.AFiling;

class KeptOutTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");

    @Test
    void neither_who_named_an_officer_nor_the_officer_takes_the_name_back() {
        KeptOut named = new KeptOut("complaint", "accused", "投诉的就是他", "namer", NOW);
        assertThatThrownBy(() -> named.lift("弄错了", "namer", NOW)).hasMessageStartingWith("complaint.back_by_another");
        assertThatThrownBy(() -> named.lift("弄错了", "accused", NOW)).hasMessageStartingWith("complaint.back_by_another");
        assertThat(named.isStanding()).isTrue();
        named.lift("弄错了", "another", NOW);
        assertThat(named.isStanding()).isFalse();
        assertThatThrownBy(() -> named.lift("弄错了", "another", NOW)).isInstanceOf(Conflict.class);
    }

    /** Who names a colleague does not have the complaint for themselves by that. */
    @Test
    void who_named_an_officer_goes_on_with_it_when_another_has_agreed() {
        KeptOut named = new KeptOut("complaint", "accused", "投诉的就是他", "namer", NOW);
        assertThatThrownBy(() -> KeptOut.mustNotBeAlone(List.of(named), "namer"))
                .hasMessageStartingWith("complaint.named_alone");
        KeptOut.mustNotBeAlone(List.of(named), "another");
        for (String party : List.of("namer", "accused")) {
            assertThat(named.isAgreeable(party)).isFalse();
            assertThatThrownBy(() -> named.agree(party, NOW)).hasMessageStartingWith("complaint.agree_by_another");
        }
        named.agree("another", NOW);
        KeptOut.mustNotBeAlone(List.of(named), "namer");
        assertThatThrownBy(() -> named.agree("a third", NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void until_then_no_act_on_the_complaint_is_theirs() {
        Caller namer = Callers.staff(Role.SUPERVISOR).get();
        KeptOut named = new KeptOut("id", "accused", "投诉的就是他", namer.personId(), NOW);
        ComplaintCases cases = new ComplaintCases();
        cases.keptOut = new KeptOutOfficers() {
            @Override
            List<KeptOut> standing(String complaintId) {
                return List.of(named);
            }
        };
        Complaint complaint = AComplaint.anonymous();
        complaint.take(namer.personId());
        assertThatThrownBy(() -> cases.mustBeFor(complaint, ComplaintEvent.ACCEPT, namer))
                .hasMessageStartingWith("complaint.named_alone");
        Set<String> words = Set.of(
                "TAKE", "TAKE_OVER", "READ", "WRITE", "LINK", "SHOW_ANSWER", "WANT_TIME", "GIVE_TIME", "OPEN_VAULT");
        Caller other = Callers.member(Role.PROVIDER).get();
        for (String word : words) {
            assertThatThrownBy(() -> cases.mustBeFor(complaint, word, namer))
                    .as(word)
                    .hasMessageStartingWith("complaint.named_alone");
            cases.mustBeFor(complaint, word, other);
        }
        cases.mustBeFor(complaint, ComplaintCases.RELEASE, namer);
        cases.mustBeFor(complaint, ComplaintCases.OFFICER_BACK, namer);
        named.agree("another", NOW);
        cases.mustBeFor(complaint, ComplaintEvent.ACCEPT, namer);
        words.forEach(word -> cases.mustBeFor(complaint, word, namer));
    }

    @Test
    void until_then_the_page_offers_them_to_give_it_back_and_no_more() {
        Caller namer = Callers.staff(Role.SUPERVISOR).get();
        Lodging lodging = new Lodging()
                .asking(Wish.REPORT, "CMP-NOLABEL")
                .telling("没有标识", null)
                .named("张三", "138", true);
        Complaint complaint = AComplaint.of("system", lodging);
        ComplaintDetail.Parts parts = new ComplaintDetail.Parts();
        parts.messages = List.of();
        parts.question = new QuestionDetail(answeredQuestion(), SEALING);
        ComplaintDetail shown = new ComplaintDetail(complaint, null, null, parts, namer);
        complaint.take("another");
        complaint.accept("CMP-OTHER", "system", "another", NOW);
        complaint.wantTime("等待鉴定结论，还要一个月。", "another");
        for (boolean alone : List.of(false, true)) {
            parts.namedAlone = alone;
            assertThat(List.of(shown.isTimeGivable(), shown.isTakeOverable())).containsOnly(!alone);
        }
        complaint.takeOver(namer.personId());
        for (boolean alone : List.of(false, true)) {
            parts.namedAlone = alone;
            assertThat(shown.isMine()).isTrue();
            assertThat(List.of(
                            shown.isActable(),
                            shown.isVaultOpenable(),
                            shown.isAnswerShowable(),
                            !shown.getPossible().isEmpty()))
                    .containsOnly(!alone);
        }
    }

    private static ProviderQuestion answeredQuestion() {
        ProviderQuestion question = question(null);
        question.answer("已加标识。", "filer", SEALING, NOW);
        return question;
    }

    @Test
    void who_steps_back_needs_nobody_and_a_name_taken_back_binds_nobody() {
        KeptOut own = new KeptOut("complaint", "officer", "是本人的亲属", "officer", NOW);
        assertThat(own.isAgreed()).isTrue();
        assertThat(KeptOut.isAlone(List.of(own), "officer")).isFalse();
        KeptOut named = new KeptOut("complaint", "accused", "投诉的就是他", "namer", NOW);
        named.lift("弄错了", "another", NOW);
        assertThat(KeptOut.isAlone(List.of(named), "namer")).isFalse();
    }

    private static KeptOut named(String officer, String by) {
        return new KeptOut("complaint", officer, "投诉的就是他", by, NOW);
    }

    /** Two names by one supervisor, or one of each by two, leave a complaint to nobody as surely as three do. */
    @Test
    void a_supervisor_is_left_who_can_handle_it_and_agree() {
        Set<String> three = Set.of("one", "two", "three");
        KeptOut first = named("two", "one");
        KeptOut.mustLeaveSomebody(three, Set.of(), List.of(first));
        assertThat(first.isAgreeable("three")).isTrue();
        KeptOut.mustLeaveSomebody(three, Set.of(), List.of(first, named("an approver", "one")));
        KeptOut.mustLeaveSomebody(Set.of("one", "two"), Set.of(), List.of(named("two", "two")));
        for (KeptOut second : List.of(named("three", "one"), named("an approver", "three"), named("three", "three"))) {
            assertThatThrownBy(() -> KeptOut.mustLeaveSomebody(three, Set.of(), List.of(first, second)))
                    .isInstanceOf(Invalid.class);
        }
        assertThatThrownBy(
                        () -> KeptOut.mustLeaveSomebody(Set.of("one"), Set.of(), List.of(named("an approver", "one"))))
                .as("who names somebody alone bars themselves")
                .isInstanceOf(Invalid.class);
        first.agree("three", NOW);
        KeptOut.mustLeaveSomebody(three, Set.of(), List.of(first, named("three", "three")));
    }

    /** One of two supervisors can be named, and neither of the two decides alone what becomes of the complaint. */
    @Test
    void of_two_supervisors_one_is_named_only_where_an_auditor_can_decide() {
        Set<String> two = Set.of("one", "two");
        KeptOut named = named("two", "one");
        assertThatThrownBy(() -> KeptOut.mustLeaveSomebody(two, Set.of(), List.of(named)))
                .isInstanceOf(Invalid.class);
        KeptOut.mustLeaveSomebody(two, Set.of("auditor"), List.of(named));
        assertThatThrownBy(() -> KeptOut.mustNotBeAlone(List.of(named), "one"))
                .as("until the auditor has agreed nobody handles it")
                .hasMessageStartingWith("complaint.named_alone");
        assertThat(named.isAgreeable("auditor")).isTrue();
        for (String party : two) {
            assertThat(named.isAgreeable(party)).isFalse();
            assertThatThrownBy(() -> named.lift("弄错了，不是他。", party, NOW))
                    .hasMessageStartingWith("complaint.back_by_another");
        }
        named.agree("auditor", NOW);
        KeptOut.mustNotBeAlone(List.of(named), "one");
        named.lift("弄错了，不是他。", "auditor", NOW);
        assertThat(named.isStanding()).isFalse();
    }

    @Test
    void an_auditor_who_is_in_it_decides_nothing_and_nobody_is_left_out_altogether() {
        KeptOut named = named("two", "one");
        for (KeptOut auditor : List.of(named("auditor", "auditor"), named("an approver", "auditor"))) {
            assertThatThrownBy(() ->
                            KeptOut.mustLeaveSomebody(Set.of("one", "two"), Set.of("auditor"), List.of(named, auditor)))
                    .isInstanceOf(Invalid.class);
        }
        assertThatThrownBy(() -> KeptOut.mustLeaveSomebody(
                        Set.of("one", "two"), Set.of("auditor"), List.of(named, named("one", "one"))))
                .as("no supervisor is left")
                .isInstanceOf(Invalid.class);
    }

    @Test
    void neither_an_auditor_nor_whoever_sees_no_case_is_named() {
        for (Role role : List.of(Role.SUPERVISOR, Role.APPROVER, Role.INTAKE)) {
            KeptOut.mustBeNameable(Set.of(role));
        }
        KeptOut.mustBeNameable(Set.of(Role.SUPERVISOR, Role.AUDITOR));
        for (Role role : List.of(Role.AUDITOR, Role.TENANT_ADMIN, Role.RULE_EDITOR)) {
            assertThatThrownBy(() -> KeptOut.mustBeNameable(Set.of(role))).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void an_auditor_who_was_named_once_does_not_lose_sight_of_it() {
        assertThat(keptOutAs(Role.AUDITOR).isMe("complaint")).isFalse();
        assertThat(keptOutAs(Role.AUDITOR).mineForQuery()).containsExactly("");
        assertThat(keptOutAs(Role.SUPERVISOR).isMe("complaint")).isTrue();
        assertThat(keptOutAs(Role.SUPERVISOR).mineForQuery()).containsExactly("complaint");
    }

    private static KeptOutOfficers keptOutAs(Role role) {
        KeptOutOfficers officers = new KeptOutOfficers();
        officers.me = Callers.staff(role);
        KeptOut stored = named(officers.me.get().personId(), "namer");
        officers.em = Callers.standIn(
                EntityManager.class,
                (em, create, of) ->
                        Callers.standIn(TypedQuery.class, (query, method, args) -> switch (method.getName()) {
                            case "getResultList" -> of[1] == String.class ? List.of("complaint") : List.of(stored);
                            default -> query;
                        }));
        return officers;
    }

    @Test
    void the_reason_goes_with_the_words_of_the_complaint_and_the_bar_stays() {
        KeptOut named = new KeptOut("complaint", "accused", "投诉的就是他", "namer", NOW);
        named.clear();
        assertThat(named.getReason()).isNull();
        assertThat(named.isStanding()).isTrue();
    }

    static final Sealing SEALING = new Sealing(SealingKeys.of(List.of("seal a " + key(1), "receipt " + key(2))));

    private static String key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }

    private static ProviderQuestion question(Complainant shown) {
        Complaint complaint = AComplaint.anonymous();
        return new ProviderQuestion(
                complaint, AFiling.aFiling().get().getSystem(), "请说明标识。", shown, "officer", SEALING, NOW);
    }

    @Test
    void a_provider_reads_the_question_and_a_name_only_where_it_may_be_shown() {
        ProviderQuestion question = question(null);
        assertThat(question.readQuestion(SEALING)).isEqualTo("请说明标识。");
        assertThat(question.readComplainant(SEALING)).isNull();
        assertThat(question(new Complainant("张三", "138")).readComplainant(SEALING))
                .isEqualTo("张三");
        assertThat(question.getNumber()).isEqualTo("CMP-1");
        assertThat(question.getComplaintId()).isEqualTo("id");
        assertThat(question.getSystemZh()).isEqualTo("云绣");
        assertThat(question.getSystemEn()).isEqualTo("云绣");
        assertThat(question.getAskedBy()).isEqualTo("officer");
        assertThat(question.getAskedAt()).isEqualTo(NOW);
        assertThat(question.getId()).isNotEmpty();
    }

    @Test
    void a_provider_answers_once_and_not_once_the_time_is_over() {
        ProviderQuestion answered = question(null);
        assertThat(answered.isOpen()).isTrue();
        answered.answer("已加标识。", "filer", SEALING, NOW);
        assertThat(answered.readAnswer(SEALING)).isEqualTo("已加标识。");
        assertThat(answered.getAnsweredAt()).isEqualTo(NOW);
        assertThat(answered.isOpen()).isFalse();
        assertThatThrownBy(() -> answered.answer("再答。", "filer", SEALING, NOW)).isInstanceOf(Conflict.class);
        ProviderQuestion silent = question(null);
        silent.dueOn(LocalDate.EPOCH);
        assertThat(silent.getDueOn()).isEqualTo(LocalDate.EPOCH);
        silent.staysSilent();
        assertThat(silent.isSilent()).isTrue();
        assertThatThrownBy(() -> silent.answer("迟答。", "filer", SEALING, NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void what_prints_a_complainant_prints_no_name() {
        Complainant complainant = new Complainant("张三", "13800000000");
        assertThat(complainant).hasToString("Complainant");
        assertThat(complainant.getName()).isEqualTo("张三");
        assertThat(complainant.getContact()).isEqualTo("13800000000");
    }

    @Test
    void the_states_of_a_complaint_are_told_apart() {
        assertThat(ComplaintState.open())
                .containsExactly(
                        ComplaintState.RECEIVED,
                        ComplaintState.URGENT,
                        ComplaintState.ACCEPTED,
                        ComplaintState.WITH_PROVIDER,
                        ComplaintState.INVESTIGATING,
                        ComplaintState.MEDIATION,
                        ComplaintState.ANSWERED,
                        ComplaintState.REVIEW);
        assertThat(ComplaintState.values())
                .filteredOn(state -> state.allows(ComplaintEvent.ANSWER))
                .containsExactly(ComplaintState.INVESTIGATING, ComplaintState.REVIEW);
    }
}
