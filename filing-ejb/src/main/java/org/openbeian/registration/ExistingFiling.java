package org.openbeian.registration;

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
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openbeian.common.Ids;
import org.openbeian.grading.outcome.Outcome;
import org.openbeian.grading.outcome.OutcomeTerms;
import org.openbeian.tenancy.CaseOwned;

/**
 * A number that a system got from another authority before it came here: handed in by the applicant, looked up by an
 * officer, shown to the public with the authority that issued it (FK-04).
 */
@Entity
@Table(name = "existing_filing")
public class ExistingFiling extends CaseOwned {

    /** What the number is of. */
    public enum Kind {
        ALGORITHM_FILING("网信算备[0-9]{21}号"),
        GENAI_FILING("[A-Z][A-Za-z]+-[A-Za-z0-9]+-[0-9]{8}([0-9]{4})?"),
        GENAI_REGISTRATION(".{4,60}"),
        SECURITY_ASSESSMENT(".{1,60}"),
        OTHER(".{1,60}");

        private final Pattern number;

        Kind(String number) {
            this.number = Pattern.compile(number);
        }

        boolean fits(String given) {
            return number.matcher(given).matches();
        }

        /** Whether numbers of this kind have a form by which slips are found. */
        boolean hasForm() {
            return this == ALGORITHM_FILING || this == GENAI_FILING;
        }
    }

    /** What is known of it. */
    public enum Check {
        UNVERIFIED,
        /** It has the form that such numbers have; nobody has looked it up. */
        FORM_OK,
        VERIFIED_BY_OFFICER,
        NOT_FOUND
    }

    @Id
    private String id;

    @Column(name = "filing_id")
    private String filingId;

    /** Its place in the list, from 0. */
    private int place;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String number;

    private String issuer;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "holder_uscc")
    private String holderUscc;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_state")
    private Check check;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Version
    private long version;

    protected ExistingFiling() {}

    ExistingFiling(Filing filing, int place) {
        super(filing.getOrganisationId());
        this.id = Ids.next();
        this.filingId = filing.getId();
        this.place = place;
    }

    /** What the applicant has handed in for this place; what was looked up stays so while all of it is the same. */
    void says(JsonObject answer) {
        Kind given = Kind.valueOf(answer.getString("kind"));
        LocalDate day = answer.containsKey("issuedOn") ? LocalDate.parse(answer.getString("issuedOn")) : null;
        String holder = answer.getString("holderUscc", null);
        boolean same = given == kind
                && answer.getString("number").equals(number)
                && answer.getString("authority").equals(issuer)
                && Objects.equals(day, issuedOn)
                && Objects.equals(holder, holderUscc);
        kind = given;
        number = answer.getString("number");
        issuer = answer.getString("authority");
        issuedOn = day;
        holderUscc = holder;
        if (!same) {
            check = kind.hasForm() ? Check.FORM_OK : Check.UNVERIFIED;
            checkedBy = null;
            checkedAt = null;
        }
    }

    /** An officer has looked it up. */
    public void lookedUp(boolean found, String by, Instant at) {
        check = found ? Check.VERIFIED_BY_OFFICER : Check.NOT_FOUND;
        checkedBy = by;
        checkedAt = at;
    }

    public String getId() {
        return id;
    }

    public String getFilingId() {
        return filingId;
    }

    public int getPlace() {
        return place;
    }

    public Kind getKind() {
        return kind;
    }

    /** The legal word of such a number, 备案 or 登记; null for others. */
    public Outcome getOutcome() {
        return OutcomeTerms.newest().outcomes(List.of(kind.name()), List.of(kind.name())).stream()
                .findFirst()
                .orElse(null);
    }

    public String getNumber() {
        return number;
    }

    /** The authority that issued it. */
    public String getIssuer() {
        return issuer;
    }

    /** Null when not said. */
    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    /** Null when the applicant holds it. */
    public String getHolderUscc() {
        return holderUscc;
    }

    public Check getCheck() {
        return check;
    }

    public boolean isVerified() {
        return check == Check.VERIFIED_BY_OFFICER;
    }

    /** Null while nobody has looked it up. */
    public Instant getCheckedAt() {
        return checkedAt;
    }
}
