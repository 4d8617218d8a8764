package org.openbeian.certificate;

import java.time.Instant;
import java.time.LocalDate;

/** The live answer to "is this certificate good?". */
public final class Verification {

    private final Certificate certificate;
    private final Certificate.Status status;
    private final int newest;
    private final Instant askedAt;

    Verification(Certificate certificate, Certificate.Status status, int newest, Instant askedAt) {
        this.certificate = certificate;
        this.status = status;
        this.newest = newest;
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

    public String getSystemEn() {
        return certificate.getContent().getString("system_en");
    }

    public String getApplicantZh() {
        return certificate.getContent().getString("applicant_zh");
    }

    public String getApplicantEn() {
        return certificate.getContent().getString("applicant_en");
    }

    /** 1 to 5. */
    public int getGrade() {
        return certificate.getContent().getInt("grade");
    }

    public String getRuleSet() {
        return certificate.getContent().getString("rule_set");
    }
}
