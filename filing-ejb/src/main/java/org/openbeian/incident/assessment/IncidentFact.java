package org.openbeian.incident.assessment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One thing known about an incident that steers its level or its clocks. The names are those of the inputs of tables
 * T15 and T16 and of the public interface; the choices are closed.
 */
public enum IncidentFact {
    PII_PERSONS("piiPersons", Kind.COUNT),
    CII_WHOLE_OUTAGE_MIN("ciiWholeOutageMin", Kind.AMOUNT),
    CII_MAIN_OUTAGE_MIN("ciiMainOutageMin", Kind.AMOUNT),
    POPULATION_AFFECTED("populationAffected", Kind.COUNT),
    PREFECTURE_POPULATION_PCT("prefecturePopulationPct", Kind.PERCENT),
    PROVINCE_POPULATION_PCT("provincePopulationPct", Kind.PERCENT),
    DIRECT_LOSS_CNY("directLossCny", Kind.AMOUNT),
    MAJOR_PORTAL_TAMPERED("majorPortalTampered", Kind.FLAG),
    CONTENT_VIEWS("contentViews", Kind.COUNT),
    CONTENT_REPOSTS("contentReposts", Kind.COUNT),
    PORTAL_OUTAGE_HOURS("portalOutageHours", Kind.AMOUNT),
    DEATHS("deaths", Kind.COUNT),
    SERIOUS_INJURIES("seriousInjuries", Kind.COUNT),
    LOSS_OF_CONTROL("lossOfControl", "none", "contained", "ongoing"),
    WMD_UPLIFT("wmdUplift", "none", "attempted", "used"),
    /** Who runs it; whoever runs neither critical infrastructure nor is a central organ is "other". */
    OPERATOR_TYPE("operatorType", "other", "cii", "central_organ"),
    DEATH("death", Kind.FLAG),
    SERIOUS_HARM_KIND("seriousHarmKind", "none", "widespread_infringement", "critical_infrastructure", "other_serious"),
    IMMINENT_RISK("imminentRisk", Kind.FLAG),
    FRONTIER_DEVELOPER("frontierDeveloper", Kind.FLAG);

    /** What sort of answer it takes. */
    public enum Kind {
        COUNT,
        AMOUNT,
        PERCENT,
        FLAG,
        CHOICE
    }

    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Map<String, IncidentFact> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(IncidentFact::getName, Function.identity()));

    private final String name;
    private final Kind kind;
    private final List<String> choices;

    IncidentFact(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
        this.choices = List.of();
    }

    IncidentFact(String name, String... choices) {
        this.name = name;
        this.kind = Kind.CHOICE;
        this.choices = List.of(choices);
    }

    /** The fact of that name, empty when there is none. */
    public static Optional<IncidentFact> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public String getName() {
        return name;
    }

    public Kind getKind() {
        return kind;
    }

    /** The allowed codes, first the one that is assumed when nobody said; empty for what is no choice. */
    public List<String> getChoices() {
        return choices;
    }

    /** Part of the impact, on which the level rests; the others are the context, on which the clocks rest. */
    public boolean isImpact() {
        return ordinal() < OPERATOR_TYPE.ordinal();
    }

    /** The largest number that is not a slip of the pen. */
    BigDecimal most() {
        return kind == Kind.PERCENT ? HUNDRED : MOST;
    }

    /** What is assumed where nobody said; null = unknown, and no rule about it applies. */
    Object assumed() {
        return switch (kind) {
            case FLAG -> false;
            case CHOICE -> choices.get(0);
            default -> null;
        };
    }
}
