package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the authority did about it: cases it opened, what was proposed, heard and ordered, measures and what became of them. */
@ApplicationScoped
class SupervisionLane implements TimelineLane {

    @Override
    public void tell(SystemOverview of, List<TimelineEvent> events) {
        cases(of, events);
        proposals(of, events);
        measures(of, events);
    }

    private static void cases(SystemOverview of, List<TimelineEvent> events) {
        for (SupervisionCase opened : of.getCases()) {
            events.add(TimelineEvent.supervision(opened.getOpenedAt(), "CASE_OPENED", opened.getId())
                    .saying(
                            opened.getCause() == SupervisionCase.Cause.COMPLAINTS
                                    ? String.valueOf(opened.getComplaints())
                                    : opened.getCause().name(),
                            null)
                    .grave(true));
            if (!opened.isOpen()) {
                events.add(TimelineEvent.supervision(opened.getClosedAt(), "CASE_CLOSED", opened.getId())
                        .by(opened.getClosedBy())
                        .saying(null, opened.getConclusion()));
            }
        }
    }

    private static void proposals(SystemOverview of, List<TimelineEvent> events) {
        for (Proposal proposal : of.getProposals()) {
            events.add(TimelineEvent.supervision(proposal.getProposedAt(), "PROPOSED", proposal.getId())
                    .by(proposal.getProposedBy())
                    .saying(proposal.getEvent().name(), proposal.getReasons())
                    .becauseOf(proposal.getIncidentId()));
            hearing(proposal, events);
            if (!proposal.isOpen()) {
                events.add(TimelineEvent.supervision(proposal.getDecidedAt(), proposal.getEnd(), proposal.getId())
                        .by(proposal.getDecision().getBy())
                        .saying(
                                proposal.getEvent().name(),
                                proposal.getDecision().getWhy())
                        .grave(proposal.isOrdered()));
            }
        }
    }

    private static void measures(SystemOverview of, List<TimelineEvent> events) {
        for (Measure measure : of.getMeasures()) {
            events.add(TimelineEvent.supervision(measure.getOrderedAt(), "MEASURE_ORDERED", measure.getId())
                    .by(measure.getOrderedBy())
                    .saying(null, measure.getText())
                    .due(measure.getDueOn())
                    .becauseOf(measure.getIncidentId()));
            if (measure.getAnsweredAt() != null) {
                events.add(TimelineEvent.supervision(measure.getAnsweredAt(), "MEASURE_ANSWERED", measure.getId())
                        .by(TimelineEvent.By.HOLDER)
                        .saying(null, measure.getEvidence()));
            }
            if (measure.getCarriedAt() != null) {
                events.add(TimelineEvent.supervision(measure.getCarriedAt(), "MEASURE_CARRIED_OVER", measure.getId())
                        .by(measure.getCarriedBy())
                        .due(measure.getCheckOn())
                        .becauseOf(measure.getIncidentId()));
            }
            if (measure.getVerifiedAt() != null) {
                events.add(TimelineEvent.supervision(measure.getVerifiedAt(), "MEASURE_VERIFIED", measure.getId())
                        .by(measure.getVerifiedBy()));
            }
        }
    }

    private static void hearing(Proposal proposal, List<TimelineEvent> events) {
        Hearing hearing = proposal.getHearing();
        String id = proposal.getId();
        if (hearing.getSaidAt() != null) {
            events.add(TimelineEvent.supervision(hearing.getSaidAt(), hearing.isAsked() ? "HEARING_ASKED" : "HEARD", id)
                    .by(TimelineEvent.By.HOLDER)
                    .saying(null, hearing.getSaid()));
        }
        String why = null;
        for (Postponement before : hearing.getPostponements()) {
            events.add(announced(before.getNotice(), id, why));
            why = before.getReason();
        }
        if (hearing.isAnnounced()) {
            events.add(announced(hearing.getNotice(), id, why));
        }
        if (hearing.getRecordedAt() != null) {
            events.add(TimelineEvent.supervision(
                            hearing.getRecordedAt(), hearing.isAppeared() ? "HEARING_HELD" : "HEARING_MISSED", id)
                    .by(hearing.getRecordedBy())
                    .saying(null, hearing.getRecord()));
        }
    }

    /** @param putOff why what was announced before was changed; null for the first announcement */
    private static TimelineEvent announced(HearingNotice notice, String id, String putOff) {
        return TimelineEvent.supervision(
                        notice.getAnnouncedAt(), putOff == null ? "HEARING_ANNOUNCED" : "HEARING_POSTPONED", id)
                .by(notice.getAnnouncedBy())
                .held(notice.getAt())
                .saying(null, putOff == null ? notice.getPlace() : putOff);
    }
}
