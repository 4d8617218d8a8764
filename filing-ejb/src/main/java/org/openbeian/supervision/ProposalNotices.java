package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbeian.access.Permission;
import org.openbeian.notification.StaffNotice;
import org.openbeian.notification.StaffNotices;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingNotices;
import org.openbeian.review.ConflictsOfInterest;

/**
 * Who hears by mail of a proposal about a registration: approvers when it waits for them, its holder when it is to be heard,
 * the officer who leads the hearing when that is announced, changed, or not held.
 */
@ApplicationScoped
class ProposalNotices {

    /** How the keys of these notices begin; the id of the proposal and what it waits since follow. */
    static final String KEY = "proposal/";

    @Inject
    FilingNotices holders;

    @Inject
    StaffNotices staff;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    SupervisionRepository found;

    @Inject
    SuspensionReviewers reviewers;

    /** The holder may state its case or ask for a hearing. */
    void hearingOffered(Filing filing, Proposal proposal) {
        holders.tell(
                filing,
                kind("HEARING_OFFERED", proposal),
                "hearing/" + proposal.getId(),
                Map.of("due", proposal.getHearing().getUntil().toString()));
    }

    /** The holder asks for a hearing: somebody has to hold it. */
    void hearingAsked(Filing filing, Proposal proposal) {
        staff.tell(
                Permission.SUPERVISE,
                new StaffNotice("STAFF_HEARING_ASKED", filing.getId(), filing.getNumber(), key(proposal, "hearing"))
                        .due(proposal.getHearing().getUntil()),
                conflicts.barredFrom(filing.getSystem()));
    }

    /** Who was to lead the hearing must not: that officer is told, and it is announced anew. Once for each announcement. */
    void hearingOvertaken(Filing filing, Proposal proposal) {
        freed(filing, proposal, proposal.getHearing().getNotice());
        staff.tell(
                Permission.SUPERVISE,
                new StaffNotice(
                        "STAFF_HEARING_OVERTAKEN",
                        filing.getId(),
                        filing.getNumber(),
                        key(proposal, "overtaken/" + announcedAt(proposal))),
                conflicts.barredFrom(filing.getSystem()));
    }

    /** The holder has answered a suspension that was ordered without hearing it: who reviews it has to consider that. */
    void suspensionAnswered(Filing filing, Proposal order) {
        Set<String> barred = conflicts.barredFrom(filing.getSystem());
        for (Permission whose : List.of(Permission.SUPERVISE, Permission.DECIDE)) {
            staff.tell(
                    whose,
                    new StaffNotice(
                            "STAFF_SUSPENSION_ANSWERED",
                            filing.getId(),
                            filing.getNumber(),
                            key(order, "answered/" + whose)),
                    barred);
        }
    }

    /** When and where it is heard, once for each time it is told; told again, it is put off. */
    void hearingAnnounced(Filing filing, Proposal proposal) {
        Hearing hearing = proposal.getHearing();
        List<Postponement> before = hearing.getPostponements();
        Map<String, String> said =
                new HashMap<>(Map.of("day", hearing.getNotice().getDay().toString()));
        if (!before.isEmpty()) {
            said.put(
                    "before", before.get(before.size() - 1).getNotice().getDay().toString());
        }
        holders.tell(
                filing,
                before.isEmpty() ? "HEARING_ANNOUNCED" : "HEARING_POSTPONED",
                "hearing-announced/" + proposal.getId() + "/" + announcedAt(proposal),
                said);
        tellPresiders(filing, proposal);
    }

    /** Who leads it hears of each announcement, and who was to lead it that it is another one's now. */
    private void tellPresiders(Filing filing, Proposal proposal) {
        HearingNotice now = proposal.getHearing().getNotice();
        List<Postponement> before = proposal.getHearing().getPostponements();
        HearingNotice last =
                before.isEmpty() ? null : before.get(before.size() - 1).getNotice();
        String key = key(proposal, "led/" + announcedAt(proposal));
        if (last != null && now.getPresiderId().equals(last.getPresiderId()) && !last.isOvertaken()) {
            staff.tellOne(
                    now.getPresiderId(),
                    new StaffNotice("STAFF_LED_POSTPONED", filing.getId(), filing.getNumber(), key)
                            .on("before", last.getDay())
                            .on("day", now.getDay()));
            return;
        }
        staff.tellOne(
                now.getPresiderId(),
                new StaffNotice("STAFF_LED_ANNOUNCED", filing.getId(), filing.getNumber(), key)
                        .on("day", now.getDay()));
        if (last != null && !now.getPresiderId().equals(last.getPresiderId())) {
            freed(filing, proposal, last);
        }
    }

    /** Who was to lead a hearing as it was announced then does not lead it. Once for each announcement. */
    private void freed(Filing filing, Proposal proposal, HearingNotice announced) {
        if (announced.getPresiderId() != null) {
            staff.tellOne(
                    announced.getPresiderId(),
                    new StaffNotice(
                                    "STAFF_FREED_HEARING",
                                    filing.getId(),
                                    filing.getNumber(),
                                    key(proposal, "freed/" + announcedAt(announced)))
                            .on("day", announced.getDay()));
        }
    }

    private static long announcedAt(Proposal proposal) {
        return announcedAt(proposal.getHearing().getNotice());
    }

    private static long announcedAt(HearingNotice announced) {
        return announced.getAnnouncedAt().toEpochMilli();
    }

    /** What became of the hearing is on record. */
    void hearingRecorded(Filing filing, Proposal proposal) {
        holders.tell(
                filing,
                kind("HEARING_RECORDED", proposal),
                "hearing-record/" + proposal.getId(),
                Map.of("day", proposal.getHearing().getOn().toString()));
    }

    /** It is not ordered: neither the holder who was offered to be heard, nor who was to lead its hearing, waits on for it. */
    void dropped(Filing filing, Proposal proposal) {
        Hearing hearing = proposal.getHearing();
        if (hearing.isAwaited() && hearing.isStanding() && hearing.getNotice().getPresiderId() != null) {
            staff.tellOne(
                    hearing.getNotice().getPresiderId(),
                    new StaffNotice(
                                    "STAFF_LED_DROPPED",
                                    filing.getId(),
                                    filing.getNumber(),
                                    key(proposal, "led-dropped"))
                            .on("day", hearing.getNotice().getDay()));
        }
        if (proposal.getHearing().getUntil() != null) {
            holders.tell(filing, kind("HEARING_DROPPED", proposal), "hearing-dropped/" + proposal.getId(), Map.of());
        }
    }

    /**
     * It waits for an approver; who has proposed it or another before, is the first of two, leads its hearing, or has
     * ordered the suspension that it reviews, does not decide.
     *
     * @param since what it waits since: each is told once
     * @return whether it was told now
     */
    boolean waits(Filing filing, Proposal proposal, String since) {
        List<Proposal> all = found.proposalsOf(filing.getId());
        Set<String> others = conflicts.barredFrom(filing.getSystem());
        others.addAll(Proposers.of(all).persons());
        others.add(proposal.getProposedBy());
        others.add(proposal.getDecision().getFirstBy());
        if (proposal.getHearing().isAnnounced()) {
            others.add(proposal.getHearing().getNotice().getPresiderId());
        }
        reviewers.barred(proposal, all).ifPresent(others::add);
        return staff.tell(
                Permission.DECIDE,
                new StaffNotice("STAFF_PROPOSAL_WAITS", filing.getId(), filing.getNumber(), key(proposal, since)),
                others);
    }

    /** Notices of a hearing speak of a revocation; those of a suspension or a deregistration have words of their own. */
    private static String kind(String notice, Proposal proposal) {
        return switch (proposal.getEvent()) {
            case SUSPEND -> notice + "_SUSPEND";
            case DEREGISTER_EX_OFFICIO -> notice + "_DEREGISTER";
            default -> notice;
        };
    }

    /**
     * What the letter with an order says of how the holder was heard, or by when a suspension that lasts is looked at
     * again; nothing where neither need be.
     */
    static Map<String, String> more(Proposal proposal) {
        if (proposal.getProposed().isUrgent()) {
            return Map.of("urgent", proposal.getId());
        }
        if (proposal.getReviewDue() != null) {
            return Map.of("due", proposal.getReviewDue().toString());
        }
        return proposal.getHearing().getUntil() == null
                ? Map.of()
                : Map.of("heardUntil", proposal.getHearing().getUntil().toString());
    }

    private static String key(Proposal proposal, String what) {
        return KEY + proposal.getId() + "/" + what;
    }
}
