package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;

/**
 * What is known of the facts of an incident: every side's last word, put together so that the graver counts. So a side
 * can correct its own slip, and no side can make lighter what another one reported.
 */
@ApplicationScoped
class KnownFacts {

    @Inject
    IncidentRepository incidents;

    @Inject
    CurrentCaller me;

    /** What the caller's own side says of it so far, after a merge of both; empty when it has said nothing. */
    Optional<JsonObject> own(Incident incident) {
        return incidents.statements(incident.getId()).stream()
                .filter(statement -> statement.getSide().equals(me.get().organisationId()))
                .map(IncidentStatement::getFacts)
                .findFirst();
    }

    void say(Incident incident, Reporter reporter, JsonObject facts) {
        say(incident, reporter == Reporter.ORGANISATION ? me.get().organisationId() : reporter.name(), facts);
    }

    private void say(Incident incident, String side, JsonObject facts) {
        List<IncidentStatement> statements = incidents.statements(incident.getId());
        statements.stream()
                .filter(statement -> statement.getSide().equals(side))
                .findFirst()
                .ifPresentOrElse(
                        statement -> statement.says(facts),
                        () -> incidents.add(
                                new IncidentStatement(incident.getId(), side, facts, incident.getReportedAt())));
        JsonObject together = facts;
        for (IncidentStatement statement : statements) {
            together = FactsOfBoth.of(together, statement.getFacts());
        }
        incident.known(together);
    }

    /** Two incidents were one; what the same side said of both is put together, too. */
    void merge(Incident survivor, Incident merged) {
        for (IncidentStatement statement : incidents.statements(merged.getId())) {
            JsonObject facts = incidents.statements(survivor.getId()).stream()
                    .filter(said -> said.getSide().equals(statement.getSide()))
                    .map(said -> FactsOfBoth.of(said.getFacts(), statement.getFacts()))
                    .findFirst()
                    .orElseGet(statement::getFacts);
            say(survivor, statement.getSide(), facts);
        }
    }
}
