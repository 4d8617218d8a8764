package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;
import org.openbeian.common.Basis;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Conflict;

/**
 * What is known of the facts of an incident: every side's last word, put together so that the graver counts. So a side
 * can correct its own slip, and no side can make lighter what another one reported.
 */
@ApplicationScoped
class KnownFacts {

    private static final List<String> NAMES = List.of("profiles", "impact", "context");

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

    /**
     * A report that says something of the facts begins with those that were shown: the newer ones of a colleague, which it
     * does not know, are not put back by it.
     *
     * @param answers as sent
     * @param shown stamp from the page, see {@link IncidentDetail#getFactsShown}; null or empty when there were none
     * @throws Conflict when the caller's side has said something else meanwhile
     */
    void mustBeAsShown(Incident incident, JsonObject answers, String shown) {
        if (NAMES.stream().anyMatch(name -> says(answers.get(name)))) {
            basis(own(incident).orElse(JsonValue.EMPTY_JSON_OBJECT)).mustBe(shown);
        }
    }

    private static boolean says(JsonValue part) {
        if (part instanceof JsonObject facts) {
            return !facts.isEmpty();
        }
        return part instanceof JsonArray many ? !many.isEmpty() : part != null;
    }

    /** Of what one side has said, empty when nothing. */
    static Basis basis(JsonObject own) {
        return new Basis().on("incident.facts_moved", own.isEmpty() ? null : CanonicalJson.write(own));
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
