package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Caller;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;

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
        Lodging lodging = new Lodging().asking(Wish.REPORT, "CMP-NOLABEL").telling("没有标识", null);
        Complaint complaint = new Complaint(
                "id", "CMP-1", "hash", lodging, "system", new Complaint.Sealed(null, new byte[] {1}), NOW);
        complaint.take(namer.personId());
        assertThatThrownBy(() -> cases.mustBeFor(complaint, ComplaintEvent.ACCEPT, namer))
                .hasMessageStartingWith("complaint.named_alone");
        named.agree("another", NOW);
        cases.mustBeFor(complaint, ComplaintEvent.ACCEPT, namer);
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

    @Test
    void somebody_is_left_to_handle_it() {
        Set<String> three = Set.of("one", "two", "three");
        KeptOut.mustLeaveSomebody(three, Set.of("one"), "two");
        KeptOut.mustLeaveSomebody(three, Set.of("one", "two"), "an approver");
        assertThatThrownBy(() -> KeptOut.mustLeaveSomebody(three, Set.of("one", "two"), "three"))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void the_reason_goes_with_the_words_of_the_complaint_and_the_bar_stays() {
        KeptOut named = new KeptOut("complaint", "accused", "投诉的就是他", "namer", NOW);
        named.clear();
        assertThat(named.getReason()).isNull();
        assertThat(named.isStanding()).isTrue();
    }
}
