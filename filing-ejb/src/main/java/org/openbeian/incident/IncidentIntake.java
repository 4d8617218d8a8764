package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;
import org.openbeian.common.CoarseTime;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.incident.assessment.IncidentAssessment;
import org.openbeian.registration.Numbers;
import org.openbeian.tenancy.Authorities;

/** From a first report to an incident: number, systems, parties, level, clocks and process, all in one transaction. */
@ApplicationScoped
class IncidentIntake {

    private static final String SERIES = "INCIDENT";

    @Inject
    IncidentRepository incidents;

    @Inject
    IncidentCases cases;

    @Inject
    IncidentClocks clocks;

    @Inject
    IncidentAssessor assessor;

    @Inject
    IncidentProcess process;

    @Inject
    Duplicates duplicates;

    @Inject
    OwnShares shares;

    @Inject
    KnownFacts facts;

    @Inject
    Numbers numbers;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    @Inject
    Sealing sealing;

    @Inject
    PortalClock clock;

    Incident open(Reporter reporter, ReportAnswers answers, String onceKey) {
        // of somebody who may not want to be known nothing is kept that a log could be held against
        Instant now = reporter == Reporter.PUBLIC ? CoarseTime.of(clock.instant()) : clock.instant();
        IncidentAssessment assessed = assessor.assess(answers.getFacts(), answers.awareAt());
        Incident incident = new Incident(
                        number(now),
                        reporter,
                        answers,
                        assessed.getSeverityByNumbers().getLevel(),
                        now)
                .under(assessed.getRuleSet());
        Optional<NamedSystem> system = system(answers, reporter);
        String name = system.map(NamedSystem::name).orElse(answers.text("otherSystem"));
        if (reporter == Reporter.PUBLIC) {
            // the words of somebody who may not want to be known are not shown to the operator, not even as a title
            incident.rename(name.isEmpty() ? answers.text("affectedSystem") : name);
        }
        incidents.add(incident);
        if (reporter == Reporter.ORGANISATION) {
            incidents.join(incident, me.get().organisationId(), now);
        }
        incidents.add(new IncidentSystem(
                incident.getId(),
                system.map(NamedSystem::id).orElse(null),
                name.isEmpty() ? answers.text("affectedSystem") : name,
                now));
        keep(incident, reporter, ReportStage.INITIAL, answers, onceKey, now);
        cases.levelled(incident, assessed, null, null, now);
        if (reporter == Reporter.ORGANISATION && incidents.isForTheProvider(incident, me.get())) {
            incident.providerReported(now);
        }
        Instant due = clocks.reported(incident);
        cases.opened(incident, "REPORT", now, act -> {
            if (reporter == Reporter.ORGANISATION) {
                act.tells("INCIDENT_REPORTED", "incident-reported/" + incident.getId());
            }
        });
        process.reported(incident.getId(), due);
        if (reporter == Reporter.PUBLIC) {
            process.keepCoarseTimes(incident.getId());
        }
        return incident;
    }

    /** Waits until nobody else opens one. */
    void hold() {
        numbers.hold(authorities.get(me.get().authorityId()), SERIES, year(clock.instant()));
    }

    private String number(Instant now) {
        return numbers.drawn(authorities.get(me.get().authorityId()), "INC", year(now), incidents::isGiven);
    }

    private static int year(Instant at) {
        return at.atZone(PortalClock.ZONE).getYear();
    }

    /**
     * Who is signed in can name one of the own systems by its id, everybody any system by its number or name in the register, in
     * whichever of the two fields.
     */
    private Optional<NamedSystem> system(ReportAnswers answers, Reporter reporter) {
        String named = answers.text("affectedSystem");
        Optional<NamedSystem> own = reporter == Reporter.PUBLIC
                ? Optional.empty()
                : incidents.system(named).map(system -> new NamedSystem(system.getId(), system.getNameZh()));
        String typed = answers.text("otherSystem");
        return own.or(() -> registered(named)).or(() -> registered(typed)).or(() -> filed(typed, reporter));
    }

    /** Somebody outside learns of no filing that is not public. */
    private Optional<NamedSystem> filed(String said, Reporter reporter) {
        return reporter == Reporter.PUBLIC
                ? Optional.empty()
                : incidents.filed(said).map(system -> new NamedSystem(system.getId(), system.getNameZh()));
    }

    private Optional<NamedSystem> registered(String said) {
        return incidents.entry(said).map(entry -> new NamedSystem(entry.getSystemId(), entry.getSystemZh()));
    }

    /** @param id null for an entry that was taken over without its filing */
    private record NamedSystem(String id, String name) {}

    void keep(
            Incident incident,
            Reporter reporter,
            ReportStage stage,
            ReportAnswers answers,
            String onceKey,
            Instant now) {
        IncidentReport report = new IncidentReport(
                reporter, me.get().organisationId(), me.get().personId(), stage, answers, onceKey, sealing, now);
        incidents.add(report);
        incidents.add(new IncidentReportLink(incident.getId(), report.getId(), now));
        incident.alleged(answers);
        facts.say(incident, reporter, answers.getFacts());
    }

    /** What an organisation begins with that has not reported yet: whose law applies and since when, not what others said. */
    JsonObject known(Incident incident) {
        String organisation = me.get().organisationId();
        Instant since = incidents.parties(incident.getId()).stream()
                .filter(party -> party.getOrganisationId().equals(organisation))
                .map(IncidentParty::getSince)
                .findFirst()
                .orElseGet(incident.getTimes()::knownSince);
        return Json.createObjectBuilder()
                .add("awareAt", since.toString())
                .add("incidentType", incident.getType())
                .add("profiles", incident.getFacts().get("profiles"))
                .build();
    }

    ReportPreview preview(ReportAnswers answers) {
        IncidentAssessment byNumbers = assessor.assess(answers.getFacts(), answers.awareAt());
        Incident draft = new Incident(
                        "",
                        Reporter.ORGANISATION,
                        answers,
                        byNumbers.getSeverityByNumbers().getLevel(),
                        clock.instant())
                .under(byNumbers.getRuleSet());
        return new ReportPreview(
                assessor.assess(draft, answers.awareAt()),
                system(answers, Reporter.ORGANISATION).map(NamedSystem::name).orElse(answers.text("otherSystem")),
                alike(answers));
    }

    /** Of those that the caller may see, the ones that may be what this report is about. */
    List<Incident> alike(ReportAnswers answers) {
        Optional<NamedSystem> system = system(answers, Reporter.ORGANISATION);
        List<String> names = new ArrayList<>(List.of(answers.text("otherSystem")));
        system.ifPresent(known -> names.add(known.name()));
        names.removeIf(String::isEmpty);
        boolean staff = me.get().isStaff();
        return duplicates
                .of(
                        "",
                        answers.getTitle(),
                        answers.awareAt(),
                        system.map(NamedSystem::id).map(List::of).orElse(List.of()),
                        names)
                .stream()
                // to a party one that is called by another's words is not offered by them
                .filter(other -> staff || shares.of(other).getTitle().equals(other.getTitle()))
                .toList();
    }
}
