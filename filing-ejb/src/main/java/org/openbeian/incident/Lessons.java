package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openbeian.common.CodePoints;
import org.openbeian.common.Invalid;
import org.openbeian.common.SearchText;
import org.openbeian.registration.AiSystem;

/** Publishes what others can learn, after looking that nobody is named. */
@ApplicationScoped
class Lessons {

    /** Shorter words are too common to tell a name by. */
    private static final int SHORTEST = 2;

    @Inject
    IncidentRepository incidents;

    /** @throws Invalid at {@code lesson} with the name that was found */
    void publish(Incident incident, String text, LocalDate on) {
        String plain = plain(text);
        names(incident).stream()
                .filter(name -> CodePoints.length(name) >= SHORTEST && plain.contains(plain(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new Invalid("/lesson", "incident.lesson_names", name);
                });
        incidents.add(
                new IncidentLesson(incident.getType(), incident.getGravity().getLevel(), text, on));
    }

    /** What would lead back to somebody: parties, systems, who reported, numbers. */
    private Set<String> names(Incident incident) {
        Set<String> names = new LinkedHashSet<>(List.of(incident.getNumber()));
        List<IncidentReport> reports = incidents.reports(incident.getId());
        incidents
                .organisations(incidents.parties(incident.getId()).stream()
                        .map(IncidentParty::getOrganisationId)
                        .toList())
                .forEach(party -> {
                    names.add(party.getNameZh());
                    names.add(shortName(party.getNameZh()));
                    names.add(party.getNameEn());
                    names.add(party.getNameEn().split(" ")[0]);
                    names.add(party.getUscc());
                });
        for (IncidentSystem system : incidents.systems(incident.getId())) {
            names.add(system.getName());
            if (system.getSystemId() != null) {
                incidents.system(system.getSystemId()).map(AiSystem::getNameEn).ifPresent(names::add);
            }
        }
        incidents
                .names(reports.stream()
                        .map(IncidentReport::getPersonId)
                        .filter(java.util.Objects::nonNull)
                        .toList())
                .values()
                .forEach(person -> {
                    names.add(person.zh());
                    names.add(person.en());
                });
        reports.forEach(report -> {
            names.add(report.text(IncidentReport.CONTACT));
            names.add(report.getSealedContact());
        });
        return names;
    }

    /** Without the legal form and what stands in brackets, as people would call it. */
    private static String shortName(String name) {
        return name.replaceAll("[（(].*?[）)]", "").replaceAll("(股份)?(有限)?(责任)?公司$", "");
    }

    private static String plain(String text) {
        return SearchText.form(text).replace(" ", "");
    }
}
