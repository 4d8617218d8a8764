package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openbeian.access.CurrentCaller;
import org.openbeian.common.PortalClock;
import org.openbeian.incident.assessment.IncidentAssessment;

/** Two reports were of one incident: one number leads to the other, and nothing that either said or owed is lost. */
@ApplicationScoped
class Merging {

    /** What is written with each of the two: the number of the other stands before it in the same text. */
    static final int REASON = 3900;

    @Inject
    IncidentRepository incidents;

    @Inject
    IncidentCase cases;

    @Inject
    IncidentClocks clocks;

    @Inject
    KnownFacts facts;

    @Inject
    IncidentAssessor assessor;

    @Inject
    IncidentProcess process;

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    void merge(Incident merged, Incident survivor, String why) {
        // two supervisors who merge the two into each other at once would close a circle
        incidents.hold(merged, survivor);
        Instant now = clock.instant();
        IncidentState before = merged.getState();
        merged.mergeInto(survivor);
        int known = survivor.getLevel();
        Instant aware = survivor.getAwareAt();
        Instant grave = graveSince(survivor, merged);
        survivor.absorb(merged);
        facts.merge(survivor, merged);
        handOver(merged, survivor, now);
        clocks.acknowledged(merged, now);
        clocks.merged(survivor, merged, aware, operatorReports(survivor), now);
        clocks.judge(survivor);
        cases.did(merged, "MERGE", with(survivor, why), before);
        incidents.add(new IncidentAct(survivor.getId(), "ABSORB", me.get().personId(), null, with(merged, why), now));
        if (survivor.getLevel() > known) {
            IncidentAssessment assessed = assessor.byNumbers(survivor);
            cases.level(
                    survivor,
                    assessed.getSeverityByNumbers().getLevel(),
                    IncidentIntake.rules(assessed),
                    merged.getNumber(),
                    now);
        }
        if (survivor.getState() == IncidentState.REPORTED) {
            Instant due = clocks.lookAt(survivor, grave, now);
            if (due != null) {
                process.lookAtBy(survivor.getId(), due);
            }
        }
        process.happened(merged.getId(), IncidentEvent.MERGE, Map.of());
    }

    private static String with(Incident other, String why) {
        return other.getNumber() + "\n" + why;
    }

    /** Since when the authority has known of one of them that it is of those that are passed on; null for neither. */
    private static Instant graveSince(Incident... both) {
        return Stream.of(both)
                .filter(Incident::isToBeEscalated)
                .map(Incident::getReportedAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Instant> operatorReports(Incident incident) {
        return incidents.reports(incident.getId()).stream()
                .filter(report -> report.getReporter() == Reporter.ORGANISATION)
                .map(IncidentReport::getReceivedAt)
                .toList();
    }

    private void handOver(Incident merged, Incident survivor, Instant now) {
        List<String> known = incidents.reports(survivor.getId()).stream()
                .map(IncidentReport::getId)
                .toList();
        incidents.reports(merged.getId()).stream()
                .filter(report -> !known.contains(report.getId()))
                .forEach(report -> incidents.add(new IncidentReportLink(survivor.getId(), report.getId(), now)));
        incidents.parties(merged.getId()).forEach(party -> incidents.join(survivor, party.getOrganisationId(), now));
        List<IncidentSystem> there = incidents.systems(survivor.getId());
        incidents.systems(merged.getId()).stream()
                .filter(system -> there.stream().noneMatch(other -> same(other, system)))
                .forEach(system -> incidents.add(
                        new IncidentSystem(survivor.getId(), system.getSystemId(), system.getName(), now)));
    }

    private static boolean same(IncidentSystem one, IncidentSystem other) {
        return one.getSystemId() == null
                ? other.getSystemId() == null && one.getName().equalsIgnoreCase(other.getName())
                : one.getSystemId().equals(other.getSystemId());
    }
}
