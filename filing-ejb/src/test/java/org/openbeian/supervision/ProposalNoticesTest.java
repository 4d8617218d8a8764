package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Permission;
import org.openbeian.notification.StaffNotice;
import org.openbeian.notification.StaffNotices;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.FieldsOf;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingNotices;
import org.openbeian.review.ConflictsOfInterest;

/** Nobody is written to of a proposal on which they may not decide. */
class ProposalNoticesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final List<Permission> told = new ArrayList<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Set<String> once = new HashSet<>();
    private final List<String> officers = new ArrayList<>();
    private final ProposalNotices notices = new ProposalNotices();
    private final Filing filing = ProposalTest.registered(5);
    private final Proposal proposal = new Proposal(
                    filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", "现场检查记录第 3 号。", "supervisor", NOW)
            .hearing(LocalDate.of(2026, 3, 9));

    @BeforeEach
    void oneIsBarred() {
        notices.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> barredFrom(AiSystem system) {
                assertThat(system).isSameAs(filing.getSystem());
                return new HashSet<>(Set.of("barred"));
            }
        };
        notices.found = new SupervisionRepository() {
            @Override
            List<Proposal> proposalsOf(String filingId) {
                Proposal before = new Proposal(
                        filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", "现场检查记录第 3 号。", "earlier", NOW);
                before.takeBack("earlier", "材料已补充，暂不提出。", NOW);
                return List.of(before, proposal);
            }
        };
        notices.reviewers = new SuspensionReviewers() {
            @Override
            Optional<String> barred(Proposal review, List<Proposal> all) {
                return Optional.of("reviewing the own suspension");
            }
        };
        notices.staff = new StaffNotices() {
            @Override
            public boolean tell(Permission whose, StaffNotice notice, Collection<String> except) {
                told.add(whose);
                leftOut.addAll(except);
                return true;
            }

            @Override
            public boolean tellOne(String person, StaffNotice notice) {
                return once.add((String) FieldsOf.get(notice, "once"))
                        && officers.add(
                                person + " " + FieldsOf.get(notice, "kind") + " " + FieldsOf.get(notice, "said"));
            }
        };
    }

    @Test
    void not_who_is_barred_from_the_system_nor_who_has_proposed_it() {
        notices.waits(filing, proposal, "proposed");
        assertThat(told).containsExactly(Permission.DECIDE);
        assertThat(leftOut).contains("barred", "supervisor", "earlier", "reviewing the own suspension");
    }

    @Test
    void not_the_first_of_two() {
        LocalDate over = LocalDate.of(2026, 3, 10);
        proposal.order(filing, new Approval("first", null, "现场检查与备案内容不符，证据充分。", null), over, NOW.plusSeconds(700_000));
        notices.waits(filing, proposal, "second");
        assertThat(leftOut).contains("first");
    }

    @Test
    void not_who_leads_the_hearing() {
        announcedFor("2026-03-03T10:00", null);
        notices.waits(filing, proposal, "record");
        assertThat(leftOut).contains("chair");
    }

    @Test
    void a_holder_is_told_of_each_announcement_and_from_when_it_was_put_off() {
        List<String> letters = new ArrayList<>();
        notices.holders = new FilingNotices() {
            @Override
            public void tell(Filing of, String kind, String once, Map<String, String> more) {
                letters.add(kind + " " + new TreeMap<>(more));
            }
        };
        announcedFor("2026-03-03T10:00", null);
        notices.hearingAnnounced(filing, proposal);
        announcedFor("2026-03-04T10:00", "主持人出差，改期举行。");
        notices.hearingAnnounced(filing, proposal);
        assertThat(letters)
                .containsExactly(
                        "HEARING_ANNOUNCED {day=2026-03-03}", "HEARING_POSTPONED {before=2026-03-03, day=2026-03-04}");
    }

    private void announcedFor(String at, String why) {
        announced(HearingTest.notice(at, "clerk", NOW), why);
    }

    private void announced(HearingNotice notice, String why) {
        if (!proposal.getHearing().isAsked()) {
            proposal.hear("要求听证。", true, true, LocalDate.of(2026, 3, 2), NOW);
        }
        proposal.announceHearing(notice, why);
    }

    private void holderAside() {
        notices.holders = new FilingNotices() {
            @Override
            public void tell(Filing of, String kind, String once, Map<String, String> more) {}
        };
    }

    @Test
    void who_leads_a_hearing_hears_of_it_and_from_when_it_was_put_off() {
        holderAside();
        announcedFor("2026-03-03T10:00", null);
        notices.hearingAnnounced(filing, proposal);
        announced(HearingTest.notice("2026-03-04T10:00", "clerk", NOW.plusSeconds(1)), "主持人出差，改期举行。");
        notices.hearingAnnounced(filing, proposal);
        assertThat(officers)
                .containsExactly(
                        "chair STAFF_LED_ANNOUNCED " + said("2026-03-03", null),
                        "chair STAFF_LED_POSTPONED " + said("2026-03-04", "2026-03-03"));
    }

    @Test
    void where_another_one_leads_it_now_both_hear_of_it() {
        holderAside();
        announcedFor("2026-03-03T10:00", null);
        announced(HearingTest.notice("2026-03-04T10:00", "other", "clerk", NOW.plusSeconds(1)), "主持人出差，改由他人主持。");
        notices.hearingAnnounced(filing, proposal);
        assertThat(officers)
                .containsExactly(
                        "other STAFF_LED_ANNOUNCED " + said("2026-03-04", null),
                        "chair STAFF_FREED_HEARING " + said("2026-03-03", null));
    }

    @Test
    void who_was_to_lead_a_hearing_that_does_not_stand_hears_of_that_once() {
        holderAside();
        announcedFor("2026-03-03T10:00", null);
        proposal.overtakeHearing(NOW);
        notices.hearingOvertaken(filing, proposal);
        String freed = "chair STAFF_FREED_HEARING " + said("2026-03-03", null);
        assertThat(officers).containsExactly(freed);
        announced(HearingTest.notice("2026-03-04T10:00", "other", "clerk", NOW.plusSeconds(1)), "原主持人回避，另行通知。");
        notices.hearingAnnounced(filing, proposal);
        assertThat(officers).containsExactly(freed, "other STAFF_LED_ANNOUNCED " + said("2026-03-04", null));
    }

    @Test
    void who_can_lead_it_again_is_told_when_and_not_that_they_do_not() {
        holderAside();
        announcedFor("2026-03-03T10:00", null);
        proposal.overtakeHearing(NOW);
        announced(HearingTest.notice("2026-03-04T10:00", "clerk", NOW.plusSeconds(1)), "原主持人可以主持，另行通知。");
        notices.hearingAnnounced(filing, proposal);
        assertThat(officers).containsExactly("chair STAFF_LED_ANNOUNCED " + said("2026-03-04", null));
    }

    @Test
    void of_what_is_not_ordered_who_was_to_lead_its_hearing_hears_unless_it_was_held_or_is_not_theirs() {
        holderAside();
        notices.dropped(filing, proposal);
        assertThat(officers).as("no hearing was announced").isEmpty();
        announcedFor("2026-03-03T10:00", null);
        notices.dropped(filing, proposal);
        assertThat(officers).containsExactly("chair STAFF_LED_DROPPED " + said("2026-03-03", null));
        once.clear();
        proposal.overtakeHearing(NOW);
        notices.dropped(filing, proposal);
        assertThat(officers).as("told already that they do not lead it").hasSize(1);
        announced(HearingTest.notice("2026-03-04T10:00", "clerk", NOW.plusSeconds(1)), "原主持人可以主持，另行通知。");
        proposal.recordHearing(true, "李某主持，当事人到场陈述。", "chair", NOW.plusSeconds(300_000));
        notices.dropped(filing, proposal);
        assertThat(officers).as("it was held").hasSize(1);
    }

    private String said(String day, String before) {
        Map<String, String> said = new TreeMap<>(Map.of("day", day));
        if (before != null) {
            said.put("before", before);
        }
        said.put("number", filing.getNumber());
        return said.toString();
    }

    @Test
    void that_an_urgent_suspension_is_answered_who_proposes_and_who_decides_are_told() {
        notices.suspensionAnswered(filing, proposal);
        assertThat(told).containsExactly(Permission.SUPERVISE, Permission.DECIDE);
        assertThat(leftOut).containsExactly("barred");
    }

    @Test
    void that_a_hearing_has_to_be_announced_anew_its_officers_are_told() {
        announcedFor("2026-03-03T10:00", null);
        notices.hearingOvertaken(filing, proposal);
        assertThat(told).containsExactly(Permission.SUPERVISE);
        assertThat(leftOut).containsExactly("barred");
    }

    @Test
    void of_a_hearing_that_is_asked_for_not_who_is_barred() {
        notices.hearingAsked(filing, proposal);
        assertThat(told).containsExactly(Permission.SUPERVISE);
        assertThat(leftOut).containsExactly("barred");
    }
}
