package org.openbeian.incident;

import jakarta.json.JsonObject;
import jakarta.persistence.Embeddable;
import org.openbeian.incident.assessment.IncidentFact;
import org.openbeian.incident.assessment.IncidentFacts;

/** What reports allege: what was alleged once stays alleged, whether as such, as a number or by the kind. */
@Embeddable
public class Allegations {

    private boolean death;

    private boolean minor;

    /** Nothing. */
    protected Allegations() {}

    private Allegations(boolean death, boolean minor) {
        this.death = death;
        this.minor = minor;
    }

    static Allegations of(ReportAnswers answers) {
        return new Allegations(
                answers.flag("deathAlleged") || isDeadly(answers.getFacts()),
                answers.flag("minorInvolved") || IncidentTerms.MINOR.equals(answers.getType()));
    }

    private static boolean isDeadly(JsonObject facts) {
        IncidentFacts said = IncidentFacts.read(facts.getJsonObject("impact"), facts.getJsonObject("context"));
        return said.get(IncidentFact.DEATH) == Boolean.TRUE
                || said.get(IncidentFact.DEATHS) instanceof Long deaths && deaths > 0;
    }

    Allegations and(Allegations more) {
        return new Allegations(death || more.death, minor || more.minor);
    }

    /** A death or harm to a minor is alleged, so nobody puts it aside alone. */
    public boolean needSecondHand() {
        return death || minor;
    }

    public boolean isDeath() {
        return death;
    }

    public boolean isMinor() {
        return minor;
    }
}
