package org.openbeian.certificate;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Hashes;
import org.openbeian.common.Ids;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingState;
import org.openbeian.tenancy.CaseOwned;

/**
 * The certificate (证书) of one version of a registration, valid between two days; all versions have the same number.
 * Framework 1.0 s.5.2.
 */
@Entity
@Table(name = "certificate")
public class Certificate extends CaseOwned {

    /** What it says today. */
    public enum Status {
        VALID,
        SUSPENDED,
        EXPIRED,
        REVOKED,
        /** Struck off because the service ended; no sanction, and never called one. */
        DEREGISTERED,
        /** The registration has become another version. */
        SUPERSEDED;

        /** What the certificate of a registration in that state says: an end has the same name on both. */
        static Status of(FilingState state) {
            return switch (state) {
                case SUSPENDED, EXPIRED, REVOKED, DEREGISTERED -> valueOf(state.name());
                default -> VALID;
            };
        }
    }

    @Id
    private String id;

    @Column(name = "filing_id")
    private String filingId;

    private String number;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String content;

    private String sha256;

    /** The version of the registration it certifies. */
    private int edition;

    /** A renewal was asked for in time, so it is good until that is decided. */
    private boolean prolonged;

    @Version
    private long version;

    protected Certificate() {}

    Certificate(Filing filing, String number, LocalDate from, LocalDate until, JsonObject content, Instant at) {
        super(filing.getOrganisationId());
        this.id = Ids.next();
        this.filingId = filing.getId();
        this.edition = Math.max(1, filing.registration().edition());
        this.number = number;
        this.issuedAt = at;
        this.validFrom = from;
        this.validUntil = until;
        this.status = Status.VALID;
        this.content = CanonicalJson.write(content);
        this.sha256 = Hashes.sha256(this.content);
    }

    /** @param today in the authority's zone; a certificate is valid to the end of its last day */
    public Status statusOn(LocalDate today) {
        return status == Status.VALID && today.isAfter(validUntil) && !prolonged ? Status.EXPIRED : status;
    }

    void becomes(Status next, boolean untilRenewed) {
        status = next;
        prolonged = untilRenewed;
    }

    boolean isSuperseded() {
        return status == Status.SUPERSEDED;
    }

    public int getEdition() {
        return edition;
    }

    public boolean isProlonged() {
        return prolonged;
    }

    public String getFilingId() {
        return filingId;
    }

    public String getNumber() {
        return number;
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    /** What is printed on it, as canonical JSON. */
    public JsonObject getContent() {
        return CanonicalJson.read(content);
    }

    public String getSha256() {
        return sha256;
    }
}
