package org.openbeian.grading.facts;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbeian.common.Json;

/**
 * What an applicant declares about an AI system, as far as it steers the grading. Immutable. A question that was not
 * answered has the answer that raises nothing (no, none, 0, unknown); {@link #isGiven} tells the two apart. Compute is
 * kept as an exact decimal: the thresholds of the law say "greater than", so one FLOP matters.
 */
public final class Facts {

    private static final BigDecimal BIO_THRESHOLD = BigDecimal.TEN.pow(23);
    private static final Set<String> OWN_TRAINING = Set.of("self_trained", "fine_tuned", "open_weights_hosted");

    private final Map<Fact, Object> given;

    private Facts(Map<Fact, Object> given) {
        this.given = given;
    }

    /** Facts of which only the sector is known. */
    public static Facts ofSector(String sector) {
        return new Facts(new EnumMap<>(Fact.class)).with(Fact.SECTOR, sector);
    }

    static Facts of(Map<Fact, Object> answers) {
        return new Facts(new EnumMap<>(answers));
    }

    /** A copy with one answer changed; null takes the answer back. */
    public Facts with(Fact fact, Object answer) {
        Map<Fact, Object> copy = new EnumMap<>(Fact.class);
        copy.putAll(given);
        if (answer == null) {
            copy.remove(fact);
        } else {
            copy.put(fact, answer instanceof Collection<?> list ? List.copyOf(list) : answer);
        }
        return new Facts(copy);
    }

    /** The answer, or what is assumed where there is none. */
    public Object get(Fact fact) {
        Object answer = given.get(fact);
        return answer == null ? fact.assumed() : answer;
    }

    public boolean isGiven(Fact fact) {
        return given.containsKey(fact);
    }

    private boolean flag(Fact fact) {
        return (Boolean) get(fact);
    }

    private String text(Fact fact) {
        return (String) get(fact);
    }

    private List<String> list(Fact fact) {
        return ((List<?>) get(fact)).stream().map(String.class::cast).toList();
    }

    /** Null when unknown. */
    public BigDecimal getTrainingComputeFlop() {
        return (BigDecimal) get(Fact.TRAINING_COMPUTE_FLOP);
    }

    /** Null when unknown. */
    public BigDecimal getParameterCountB() {
        return (BigDecimal) get(Fact.PARAMETER_COUNT_B);
    }

    public boolean isBioSequencePrimary() {
        return flag(Fact.BIO_SEQUENCE_PRIMARY);
    }

    public String getModelType() {
        return text(Fact.MODEL_TYPE);
    }

    public boolean isGenerative() {
        return flag(Fact.GENERATIVE);
    }

    public List<String> getModalities() {
        return list(Fact.MODALITIES);
    }

    public List<String> getAlgorithmTypes() {
        return list(Fact.ALGORITHM_TYPES);
    }

    public String getModelOrigin() {
        return text(Fact.MODEL_ORIGIN);
    }

    /** Null when none was given. */
    public String getUpstreamFilingNumber() {
        return text(Fact.UPSTREAM_FILING_NUMBER);
    }

    public boolean isPublicFacing() {
        return flag(Fact.PUBLIC_FACING);
    }

    public boolean isTechnicalSupportOnly() {
        return flag(Fact.TECHNICAL_SUPPORT_ONLY);
    }

    public boolean isPublicOpinion() {
        return flag(Fact.PUBLIC_OPINION);
    }

    public boolean isAnthropomorphic() {
        return flag(Fact.ANTHROPOMORPHIC);
    }

    public long getRegisteredUsers() {
        return (Long) get(Fact.REGISTERED_USERS);
    }

    public long getMau() {
        return (Long) get(Fact.MAU);
    }

    public String getSector() {
        return text(Fact.SECTOR);
    }

    public boolean isCii() {
        return flag(Fact.CII);
    }

    public boolean isSafetyFunction() {
        return flag(Fact.SAFETY_FUNCTION);
    }

    public String getDecisionMode() {
        return text(Fact.DECISION_MODE);
    }

    public String getAutonomyLevel() {
        return text(Fact.AUTONOMY_LEVEL);
    }

    public boolean isExternalTools() {
        return flag(Fact.EXTERNAL_TOOLS);
    }

    public List<String> getSpecialPopulations() {
        return list(Fact.SPECIAL_POPULATIONS);
    }

    public boolean isMinorsTargeted() {
        return flag(Fact.MINORS_TARGETED);
    }

    public String getDualUseCbrn() {
        return text(Fact.DUAL_USE_CBRN);
    }

    public String getDualUseCyber() {
        return text(Fact.DUAL_USE_CYBER);
    }

    public String getCrossBorder() {
        return text(Fact.CROSS_BORDER);
    }

    public boolean isLargeDeveloper() {
        return flag(Fact.LARGE_DEVELOPER);
    }

    /** Deep synthesis: it generates content, whether or not the algorithm type is ticked. */
    public boolean isDeepSynthesis() {
        return isGenerative() || getAlgorithmTypes().contains("generative_synthetic");
    }

    /** An algorithm whose filing the law asks for: a listed type, or whatever generates content. */
    public boolean isAlgorithmFilingScope() {
        return isUsesListedAlgorithm() || isGenerative();
    }

    /** One of the five listed algorithm types is used. */
    public boolean isUsesListedAlgorithm() {
        return !getAlgorithmTypes().isEmpty();
    }

    public boolean isVulnerableUsers() {
        return !getSpecialPopulations().isEmpty();
    }

    /** Mainly biological sequence data and more than 10^23 FLOP. */
    public boolean isBioOver1e23() {
        BigDecimal compute = getTrainingComputeFlop();
        return isBioSequencePrimary() && compute != null && compute.compareTo(BIO_THRESHOLD) > 0;
    }

    /** The worse of the CBRN and the cyber evaluation. */
    public String getDualUse() {
        List<String> both = List.of(getDualUseCbrn(), getDualUseCyber());
        if (both.contains("demonstrated")) {
            return "demonstrated";
        }
        return both.contains("potential") ? "potential" : "none";
    }

    /** What must be known before the filing can be accepted, as codes; empty when nothing is missing. */
    public List<String> completenessErrors() {
        List<String> errors = new ArrayList<>();
        if (getTrainingComputeFlop() == null && OWN_TRAINING.contains(getModelOrigin())) {
            errors.add("COMPUTE_UNKNOWN");
        }
        if (getUpstreamFilingNumber() == null && "filed_api".equals(getModelOrigin())) {
            errors.add("UPSTREAM_NUMBER_MISSING");
        }
        return List.copyOf(errors);
    }

    /** Answers and derived facts under the input names of the decision tables. */
    public Map<String, Object> asInputs() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (Fact fact : Fact.values()) {
            inputs.put(fact.getName(), get(fact));
        }
        inputs.put("usesListedAlgorithm", isUsesListedAlgorithm());
        inputs.put("deepSynthesis", isDeepSynthesis());
        inputs.put("algorithmFilingScope", isAlgorithmFilingScope());
        inputs.put("vulnerableUsers", isVulnerableUsers());
        inputs.put("bioOver1e23", isBioOver1e23());
        inputs.put("dualUse", getDualUse());
        return inputs;
    }

    /** The given answers only, in a fixed order and spelling, so that equal facts have equal text. */
    public JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (Map.Entry<Fact, Object> entry : given.entrySet()) {
            String name = entry.getKey().getName();
            Object answer = entry.getValue();
            if (answer instanceof Boolean flag) {
                json.add(name, flag);
            } else if (answer instanceof Long count) {
                json.add(name, count);
            } else if (answer instanceof BigDecimal number) {
                // a string, because readers of JSON numbers may round to a double
                json.add(name, number.stripTrailingZeros().toPlainString());
            } else if (answer instanceof List<?> codes) {
                JsonArrayBuilder array = Json.createArrayBuilder();
                codes.forEach(code -> array.add((String) code));
                json.add(name, array);
            } else {
                json.add(name, (String) answer);
            }
        }
        return json.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && toJson().equals(facts.toJson());
    }

    @Override
    public int hashCode() {
        return toJson().hashCode();
    }

    @Override
    public String toString() {
        return toJson().toString();
    }
}
