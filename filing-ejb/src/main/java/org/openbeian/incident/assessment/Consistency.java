package org.openbeian.incident.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openbeian.common.FieldError;

/**
 * Facts of an incident that cannot all be true, which would drop a clock silently: {@code incident_consistency} of the
 * rules. What a single answer can get wrong (a number outside its range, an unknown code) is found where it is read, and
 * times in the wrong order where the times are.
 */
public final class Consistency {

    private final IncidentFacts facts;
    private final List<FieldError> errors = new ArrayList<>();

    private Consistency(IncidentFacts facts) {
        this.facts = facts;
    }

    /** One error at each field that contradicts another; empty when nothing does. */
    public static List<FieldError> errors(IncidentFacts facts, Collection<Regime> regimes) {
        Consistency consistency = new Consistency(facts);
        consistency.deaths();
        consistency.site();
        consistency.data();
        consistency.operator();
        if (regimes.contains(Regime.EU)) {
            consistency.europe();
        }
        return List.copyOf(consistency.errors);
    }

    private void deaths() {
        boolean died = facts.isMoreThanNothing(IncidentFact.DEATHS);
        refuse(died && isSaid(IncidentFact.DEATH, false), "/context/death", "incident.ic_01");
        refuse(
                isSaid(IncidentFact.DEATH, true) && facts.isGiven(IncidentFact.DEATHS) && !died,
                "/impact/deaths",
                "incident.ic_02");
    }

    private void site() {
        boolean tampered = isSaid(IncidentFact.SITE_TAMPERED, true);
        boolean spread = facts.isMoreThanNothing(IncidentFact.TAMPER_HOME_HOURS)
                || facts.isMoreThanNothing(IncidentFact.TAMPER_OTHER_HOURS)
                || !isNone(IncidentFact.SPREAD_FINDING);
        refuse(spread && !tampered, "/impact/siteTampered", "incident.ic_04");
        boolean concerned = tampered || facts.isMoreThanNothing(IncidentFact.PORTAL_OUTAGE_HOURS);
        refuse(concerned && isNone(IncidentFact.SITE_KIND), "/impact/siteKind", "incident.ic_05");
    }

    private void data() {
        boolean leaked = !isNone(IncidentFact.LEAKED_DATA_CLASS);
        refuse(!isNone(IncidentFact.DATA_THREAT) && !leaked, "/impact/leakedDataClass", "incident.ic_06");
        refuse(leaked && !facts.isGiven(IncidentFact.DATA_THREAT), "/impact/dataThreat", "incident.ic_07");
    }

    private void operator() {
        boolean outage = facts.isMoreThanNothing(IncidentFact.CII_WHOLE_OUTAGE_MIN)
                || facts.isMoreThanNothing(IncidentFact.CII_MAIN_OUTAGE_MIN);
        boolean other = facts.isGiven(IncidentFact.OPERATOR_TYPE) && !isSaid(IncidentFact.OPERATOR_TYPE, "cii");
        refuse(outage && other, "/context/operatorType", "incident.ic_08");
    }

    private void europe() {
        refuse(
                isSaid(IncidentFact.SERIOUS_HARM_KIND, "cybersecurity_breach")
                        && !isSaid(IncidentFact.GPAI_SYSTEMIC_RISK, true),
                "/context/gpaiSystemicRisk",
                "incident.ic_09");
    }

    private boolean isSaid(IncidentFact fact, Object answer) {
        return facts.isGiven(fact) && facts.get(fact).equals(answer);
    }

    private boolean isNone(IncidentFact fact) {
        return !facts.isGiven(fact) || facts.get(fact).equals("none");
    }

    private void refuse(boolean contradicts, String pointer, String key) {
        if (contradicts) {
            errors.add(new FieldError(pointer, key));
        }
    }
}
