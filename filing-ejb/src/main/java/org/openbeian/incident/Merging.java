package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Two reports were of one incident: one number leads to the other, and nothing that either said or owed is lost. */
@ApplicationScoped
class Merging {

    /** What is written with each of the two: the number of the other stands before it in the same text. */
    static final int REASON = 3900;

    @Inject
    IncidentRepository incidents;

    @Inject
    IncidentCases cases;

    @Inject
    IncidentClocks clocks;

    @Inject
    KnownFacts facts;

    @Inject
    IncidentAssessor assessor;

    @Inject
    IncidentProcess process;

    /** @param differs said knowingly: they are one although the system or the kind differs */
    void merge(Incident merged, Incident survivor, String why, boolean differs) {
        // two supervisors who merge the two into each other at once would close a circle
        incidents.hold(merged, survivor);
        cases.act(merged, IncidentEvent.MERGE, act -> {
            new MergeCheck(merged, incidents.systems(merged.getId()), survivor, incidents.systems(survivor.getId()))
                    .mustBeOne(differs);
            merged.mergeInto(survivor);
            int known = survivor.getGravity().getLevel();
            Instant aware = survivor.getTimes().awareAt();
            Instant grave = graveSince(survivor, merged);
            survivor.absorb(merged);
            facts.merge(survivor, merged);
            handOver(merged, survivor, act.at());
            clocks.acknowledged(merged, act.at());
            clocks.merged(survivor, merged, aware, operatorReports(survivor), act.at());
            clocks.judge(survivor);
            act.because(with(survivor, why));
            incidents.add(
                    new IncidentAct(survivor.getId(), IncidentAct.ABSORB, act.by(), null, with(merged, why), act.at()));
            if (survivor.getGravity().getLevel() > known) {
                cases.levelled(survivor, assessor.byNumbers(survivor), merged.getNumber(), act.by(), act.at());
            }
            if (survivor.getState() == IncidentState.REPORTED) {
                Instant due = clocks.lookAt(survivor, grave, act.at());
                if (due != null) {
                    process.lookAtBy(survivor.getId(), due);
                }
            }
            cases.asks(survivor, act.at());
        });
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
        incidents
                .parties(merged.getId())
                .forEach(party -> incidents.join(survivor, party.getOrganisationId(), party.getSince()));
        List<IncidentSystem> there = new ArrayList<>(incidents.systems(survivor.getId()));
        incidents.systems(merged.getId()).forEach(system -> handOver(system, survivor, there, now));
    }

    /** Two that were one for {@link MergeCheck} are one here, too; what either report knew of it is known. */
    void handOver(IncidentSystem system, Incident survivor, List<IncidentSystem> there, Instant now) {
        Optional<IncidentSystem> same = there.stream()
                .filter(system::isSame)
                .min(Comparator.comparing(other -> !Objects.equals(other.getSystemId(), system.getSystemId())));
        if (same.isEmpty()) {
            IncidentSystem added = new IncidentSystem(survivor.getId(), system.getSystemId(), system.getName(), now);
            there.add(added);
            incidents.add(added);
        } else if (same.get().getSystemId() == null && system.getSystemId() != null) {
            same.get().identified(system.getSystemId());
        }
    }
}
