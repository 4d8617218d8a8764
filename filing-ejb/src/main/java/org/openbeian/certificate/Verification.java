package org.openbeian.certificate;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.grading.outcome.Outcome;
import org.openbeian.grading.outcome.OutcomeTerms;
import org.openbeian.registration.ObligationLaw;

/** The live answer to "is this certificate good?". */
public final class Verification {

    /** In what a certificate certifies: only where it is so. */
    static final String BELOW_FLOOR = "grade_below_floor";

    private final Certificate certificate;
    private final Certificate.Status status;
    private final int newest;
    private final Certificate.Status newestStatus;
    private final Instant askedAt;
    private final String holderEn;
    private final String systemEn;

    /**
     * @param newestStatus of the newest version of its registration
     * @param holderEn what its holder is called in English now; null for as on the day of issue
     * @param systemEn what the system is called in English now; the same
     */
    Verification(
            Certificate certificate,
            Certificate.Status status,
            int newest,
            Certificate.Status newestStatus,
            Instant askedAt,
            String holderEn,
            String systemEn) {
        this.holderEn = holderEn;
        this.systemEn = systemEn;
        this.certificate = certificate;
        this.status = status;
        this.newest = newest;
        this.newestStatus = newestStatus;
        this.askedAt = askedAt;
    }

    public boolean isValid() {
        return status == Certificate.Status.VALID;
    }

    public Certificate.Status getStatus() {
        return status;
    }

    /** The version of the registration that it certifies. */
    public int getEdition() {
        return certificate.getEdition();
    }

    /** The newest version that has a certificate; another than this one's when this one is superseded. */
    public int getNewest() {
        return newest;
    }

    public boolean isNewest() {
        return newest == certificate.getEdition();
    }

    /** What the newest version is: one that superseded this one may be suspended or over meanwhile. */
    public Certificate.Status getNewestStatus() {
        return newestStatus;
    }

    /** Good beyond its last day, because a renewal was asked for in time and is not decided. */
    public boolean isProlonged() {
        return certificate.isProlonged();
    }

    public String getNumber() {
        return certificate.getNumber();
    }

    public LocalDate getValidFrom() {
        return certificate.getValidFrom();
    }

    public LocalDate getValidUntil() {
        return certificate.getValidUntil();
    }

    public Instant getIssuedAt() {
        return certificate.getIssuedAt();
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public String getSha256() {
        return certificate.getSha256();
    }

    public String getSystemZh() {
        return certificate.getContent().getString("system_zh");
    }

    /** As the register says now; what was printed stays in the content that is hashed. */
    public String getSystemEn() {
        return systemEn != null ? systemEn : certificate.getContent().getString("system_en");
    }

    public String getApplicantZh() {
        return certificate.getContent().getString("applicant_zh");
    }

    /** As the register says now; what was printed stays in the content that is hashed. */
    public String getApplicantEn() {
        return holderEn != null ? holderEn : certificate.getContent().getString("applicant_en");
    }

    /** 1 to 5. */
    public int getGrade() {
        return certificate.getContent().getInt("grade");
    }

    /** Whether the grade was decided below what the rules say at least; not told of certificates from before it was. */
    public boolean isGradeBelowFloor() {
        return certificate.getContent().getBoolean(BELOW_FLOOR, false);
    }

    /** What became of each obligation, in its legal word, as on the day of issue; none on older certificates. */
    public List<Outcome> getOutcomes() {
        List<JsonObject> obligations = obligations();
        return OutcomeTerms.of(getRuleSet())
                .outcomes(
                        codes(obligations),
                        codes(obligations.stream()
                                .filter(one -> one.getBoolean("competent"))
                                .toList()));
    }

    /** By which clauses of its rules it was filed or registered, in English as all sources; never empty. */
    public List<String> getLegalBasis() {
        return ObligationLaw.shown(obligations().stream().map(this::law));
    }

    /** A certificate of before keeps no clauses; its rule set knows them. */
    private String law(JsonObject obligation) {
        return obligation.getString(
                "source",
                ObligationLaw.of(obligation.getString("obligation"), getRuleSet())
                        .orElse("-"));
    }

    private List<JsonObject> obligations() {
        return certificate
                .getContent()
                .getOrDefault("obligations", JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonObject.class);
    }

    private static List<String> codes(List<JsonObject> obligations) {
        return obligations.stream().map(one -> one.getString("obligation")).toList();
    }

    public String getRuleSet() {
        return certificate.getContent().getString("rule_set");
    }
}
