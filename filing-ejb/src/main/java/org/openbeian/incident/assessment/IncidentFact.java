package org.openbeian.incident.assessment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openbeian.common.TypedNumber.Unit;
import org.openbeian.grading.rulebook.RuleBook;

/**
 * One thing known about an incident that steers its level or its clocks. The names are those of the inputs of tables
 * T15 and T16 and of the public interface; the choices are closed.
 */
public enum IncidentFact {
    PII_PERSONS("piiPersons", Kind.COUNT),
    CII_WHOLE_OUTAGE_MIN("ciiWholeOutageMin", Unit.MINUTES),
    CII_MAIN_OUTAGE_MIN("ciiMainOutageMin", Unit.MINUTES),
    POPULATION_AFFECTED("populationAffected", Kind.COUNT),
    PREFECTURE_POPULATION_PCT("prefecturePopulationPct", Unit.PERCENT),
    PROVINCE_POPULATION_PCT("provincePopulationPct", Unit.PERCENT),
    DIRECT_LOSS_CNY("directLossCny", Unit.YUAN),
    /** Asked by the first version of the rules only: it does not say which kind of site. */
    MAJOR_PORTAL_TAMPERED("majorPortalTampered", Kind.FLAG),
    /** The highest-ranking site or platform concerned. */
    SITE_KIND(
            "siteKind",
            "none",
            "enterprise_portal",
            "other_platform",
            "other_key_news",
            "other_gov",
            "large_platform",
            "provincial_news",
            "municipal_gov",
            "super_large_platform",
            "central_news",
            "provincial_gov"),
    CONTENT_VIEWS("contentViews", Kind.COUNT),
    CONTENT_REPOSTS("contentReposts", Kind.COUNT),
    PORTAL_OUTAGE_HOURS("portalOutageHours", Unit.HOURS),
    SITE_TAMPERED("siteTampered", Kind.FLAG),
    TAMPER_HOME_HOURS("tamperHomeHours", Unit.HOURS),
    TAMPER_OTHER_HOURS("tamperOtherHours", Unit.HOURS),
    SPREAD_FINDING("spreadFinding", "none", "relatively_large", "large", "particularly_large"),
    LEAKED_DATA_CLASS("leakedDataClass", "none", "important", "core"),
    DATA_THREAT("dataThreat", "none", "relatively_serious", "serious", "particularly_serious"),
    SYSTEM_LOSS("systemLoss", "none", "relatively_large", "serious", "particularly_serious"),
    GENERAL_THREAT("generalThreat", "none", "relatively_serious", "serious", "particularly_serious"),
    DEATHS("deaths", Kind.COUNT),
    SERIOUS_INJURIES("seriousInjuries", Kind.COUNT),
    LOSS_OF_CONTROL("lossOfControl", "none", "contained", "ongoing"),
    WMD_UPLIFT("wmdUplift", "none", "attempted", "used"),
    /** Who runs it; whoever runs neither critical infrastructure nor is a central organ is "other". */
    OPERATOR_TYPE("operatorType", "other", "cii", "central_organ"),
    DEATH("death", Kind.FLAG),
    SERIOUS_HARM_KIND(
            "seriousHarmKind",
            "none",
            "widespread_infringement",
            "critical_infrastructure",
            "other_serious",
            "cybersecurity_breach"),
    IMMINENT_RISK("imminentRisk", Kind.FLAG),
    FRONTIER_DEVELOPER("frontierDeveloper", Kind.FLAG),
    EU_HIGH_RISK_ROUTE("euHighRiskRoute", "unknown", "none", "annex_iii", "annex_i"),
    GPAI_SYSTEMIC_RISK("gpaiSystemicRisk", Kind.FLAG),
    CRA_EVENT("craEvent", "none", "exploited_vulnerability", "severe_incident"),
    PRODUCT_FLAW("productFlaw", "none", "vulnerability", "national_security");

    /** What sort of answer it takes. */
    public enum Kind {
        COUNT,
        AMOUNT,
        FLAG,
        CHOICE
    }

    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Map<String, IncidentFact> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(IncidentFact::getName, Function.identity()));

    private final String name;
    private final Kind kind;
    private final Unit unit;
    private final List<String> choices;

    IncidentFact(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
        this.unit = kind == Kind.COUNT ? Unit.COUNT : null;
        this.choices = List.of();
    }

    IncidentFact(String name, Unit unit) {
        this.name = name;
        this.kind = Kind.AMOUNT;
        this.unit = unit;
        this.choices = List.of();
    }

    IncidentFact(String name, String... choices) {
        this.name = name;
        this.kind = Kind.CHOICE;
        this.unit = null;
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

    /** In what an amount is told; null for what is no number. */
    Unit unit() {
        return unit;
    }

    /** The allowed codes, first the one that is assumed when nobody said; empty for what is no choice. */
    public List<String> getChoices() {
        return choices;
    }

    /** Part of the impact, on which the level rests; the others are the context, on which the clocks rest. */
    public boolean isImpact() {
        return ordinal() < OPERATOR_TYPE.ordinal();
    }

    /** Whether those rules look at it; what they don't is no question of a case under them. */
    public boolean isAskedBy(RuleBook book) {
        return book.table(isImpact() ? "T15" : "T16").inputs().contains(name);
    }

    /** The largest number that is not a slip of the pen. */
    BigDecimal most() {
        return unit == Unit.PERCENT ? HUNDRED : MOST;
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
