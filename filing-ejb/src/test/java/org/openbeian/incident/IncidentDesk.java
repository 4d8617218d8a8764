package org.openbeian.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbeian.access.Callers;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Role;
import org.openbeian.organisation.Organisation;
import org.openbeian.register.RegisterEntry;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.FieldsOf;
import org.openbeian.review.PersonName;

/** The desk of one officer with one incident on it: what its services find, and the words of what was done. */
final class IncidentDesk {

    final CurrentCaller officer = Callers.staff(Role.SUPERVISOR);
    final Incident incident;
    final VerbsOf cases;
    final List<IncidentAct> acts = new ArrayList<>();
    final List<IncidentLevel> levels = new ArrayList<>();
    final List<IncidentSystem> systems = new ArrayList<>();
    final List<IncidentReport> reports = new ArrayList<>();

    IncidentDesk(Incident incident) {
        this.incident = incident;
        this.cases = new VerbsOf(incident, officer.get(), IncidentTest.REPORTED);
        this.cases.incidents = new Found();
    }

    /** One more report of it. */
    IncidentDesk reported() {
        IncidentReport report = new IncidentReport();
        FieldsOf.set(report, "id", "report-" + reports.size());
        reports.add(report);
        return this;
    }

    /** What its page would say it has shown. */
    String shown() {
        return incident.basis(reports).stamp();
    }

    /** @param systemId null for one that nobody has filed */
    IncidentDesk about(String systemId) {
        systems.add(new IncidentSystem(incident.getId(), systemId, "云绣", IncidentTest.REPORTED));
        return this;
    }

    /** What is kept of it, and nothing else; a test that needs more says so. */
    class Found extends IncidentRepository {

        @Override
        Incident get(String id) {
            return incident;
        }

        @Override
        Incident byNumber(String number) {
            return incident;
        }

        @Override
        Optional<Incident> findByNumber(String number) {
            return Optional.empty();
        }

        @Override
        List<IncidentAct> acts(String id) {
            return acts;
        }

        @Override
        List<IncidentLevel> levels(String id) {
            return levels;
        }

        @Override
        List<IncidentSystem> systems(String id) {
            return systems;
        }

        @Override
        List<String> concerned(String id) {
            return systems.stream().map(IncidentSystem::getSystemId).toList();
        }

        @Override
        List<IncidentReport> reports(String id) {
            return reports;
        }

        @Override
        List<String> answering(String incidentId) {
            return List.of();
        }

        @Override
        List<IncidentParty> parties(String id) {
            return List.of();
        }

        @Override
        List<Organisation> organisations(Collection<String> ids) {
            return List.of();
        }

        @Override
        Map<String, PersonName> names(Collection<String> ids) {
            return Map.of();
        }

        @Override
        Optional<AiSystem> system(String id) {
            return Optional.empty();
        }

        @Override
        Optional<AiSystem> filed(String name) {
            return Optional.empty();
        }

        @Override
        Optional<RegisterEntry> entry(String said) {
            return Optional.empty();
        }
    }
}
