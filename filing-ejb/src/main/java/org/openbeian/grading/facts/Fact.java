package org.openbeian.grading.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One question whose answer steers the grading. The names are those of the decision tables' inputs and of the
 * public interface; the choices are closed, so that a typing slip is an error and not a silent "no rule fits".
 */
public enum Fact {
    TRAINING_COMPUTE_FLOP("trainingComputeFlop", Kind.COMPUTE, null),
    BIO_SEQUENCE_PRIMARY("bioSequencePrimary", Kind.FLAG, false),
    PARAMETER_COUNT_B("parameterCountB", Kind.BILLIONS, null),
    MODEL_TYPE("modelType", Kind.CHOICE, "narrow", "general_purpose", "narrow"),
    GENERATIVE("generative", Kind.FLAG, false),
    /** Two more than the framework's own list: samples of filed systems use them. */
    MODALITIES(
            "modalities",
            Kind.CHOICES,
            List.of(),
            "text",
            "image",
            "audio",
            "video",
            "virtual_scene",
            "code",
            "action",
            "biological_sequence",
            "tabular"),
    ALGORITHM_TYPES(
            "algorithmTypes",
            Kind.CHOICES,
            List.of(),
            "generative_synthetic",
            "personalised_push",
            "ranking_selection",
            "retrieval_filter",
            "scheduling_decision"),
    MODEL_ORIGIN(
            "modelOrigin",
            Kind.CHOICE,
            "none",
            "self_trained",
            "fine_tuned",
            "open_weights_hosted",
            "filed_api",
            "unfiled_api",
            "none"),
    UPSTREAM_FILING_NUMBER("upstreamFilingNumber", Kind.TEXT, null),
    PUBLIC_FACING("publicFacing", Kind.FLAG, false),
    TECHNICAL_SUPPORT_ONLY("technicalSupportOnly", Kind.FLAG, false),
    PUBLIC_OPINION("publicOpinion", Kind.FLAG, false),
    ANTHROPOMORPHIC("anthropomorphic", Kind.FLAG, false),
    REGISTERED_USERS("registeredUsers", Kind.COUNT, 0L),
    MAU("mau", Kind.COUNT, 0L),
    /** Choices: the sectors of the rule book. The only fact without which nothing can be graded. */
    SECTOR("sector", Kind.SECTOR, null),
    CII("cii", Kind.FLAG, false),
    SAFETY_FUNCTION("safetyFunction", Kind.FLAG, false),
    DECISION_MODE("decisionMode", Kind.CHOICE, "none", "none", "inform", "recommend", "solely_automated"),
    AUTONOMY_LEVEL("autonomyLevel", Kind.CHOICE, "A0", "A0", "A1", "A2", "A3"),
    EXTERNAL_TOOLS("externalTools", Kind.FLAG, false),
    SPECIAL_POPULATIONS(
            "specialPopulations", Kind.CHOICES, List.of(), "minors", "elderly", "patients", "disabled", "pregnant"),
    MINORS_TARGETED("minorsTargeted", Kind.FLAG, false),
    VIRTUAL_INTIMACY_FOR_MINORS("virtualIntimacyForMinors", Kind.FLAG, false),
    DUAL_USE_CBRN("dualUseCbrn", Kind.CHOICE, "none", "none", "potential", "demonstrated"),
    DUAL_USE_CYBER("dualUseCyber", Kind.CHOICE, "none", "none", "potential", "demonstrated"),
    CROSS_BORDER("crossBorder", Kind.CHOICE, "none", "none", "service_abroad", "model_export", "data_out"),
    RT_REMOTE_BIOMETRIC_PUBLIC("rtRemoteBiometricPublic", Kind.FLAG, false),
    PURPOSE_UNLAWFUL("purposeUnlawful", Kind.FLAG, false),
    GENERATES_CSAM("generatesCsam", Kind.FLAG, false),
    EU_PROFILE("euProfile", Kind.FLAG, false),
    EU_PROHIBITED_PRACTICE(
            "euProhibitedPractice",
            Kind.CHOICE,
            "none",
            "none",
            "manipulation",
            "exploitation",
            "social_scoring",
            "crime_prediction",
            "face_scraping",
            "emotion_work_school",
            "biometric_categorisation",
            "rt_remote_biometric",
            "intimate_imagery_csam"),
    LARGE_DEVELOPER("largeDeveloper", Kind.FLAG, false);

    /** What sort of answer a question takes. */
    public enum Kind {
        COMPUTE,
        BILLIONS,
        COUNT,
        FLAG,
        CHOICE,
        CHOICES,
        SECTOR,
        TEXT
    }

    private static final Map<String, Fact> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Fact::getName, Function.identity()));

    private final String name;
    private final Kind kind;
    private final Object assumed;
    private final List<String> choices;

    Fact(String name, Kind kind, Object assumed, String... choices) {
        this.name = name;
        this.kind = kind;
        this.assumed = assumed;
        this.choices = List.of(choices);
    }

    /** The name as in the decision tables, the public interface and the form. */
    public String getName() {
        return name;
    }

    public Kind getKind() {
        return kind;
    }

    /** The allowed codes of a CHOICE or CHOICES question in the order in which a form shows them, else empty. */
    public List<String> getChoices() {
        return choices;
    }

    /** What is assumed of a question nobody answered; null = unknown. */
    Object assumed() {
        return assumed;
    }

    /** The fact of that name, empty when there is none. */
    public static Optional<Fact> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
