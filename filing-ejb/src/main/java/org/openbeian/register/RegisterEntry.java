package org.openbeian.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.common.PortalClock;
import org.openbeian.organisation.Organisation;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingState;
import org.openbeian.tenancy.TenantOwned;

/** What the public may see of a registered system: never more than is copied here. Framework 1.0 s.5.1, 5.2. */
@Entity
@Table(name = "register_entry")
public class RegisterEntry extends TenantOwned {

    private static final int SEARCHED = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "filing_id")
    private String filingId;

    private String number;

    @Column(name = "system_zh")
    private String systemZh;

    @Column(name = "system_en")
    private String systemEn;

    @Column(name = "applicant_zh")
    private String applicantZh;

    @Column(name = "applicant_en")
    private String applicantEn;

    private String uscc;

    private String category;

    private String sector;

    private int grade;

    private String state;

    private String conditions;

    private String description;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "rule_set")
    private String ruleSet;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** The version it shows. */
    private int edition;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    /** The number of the notice track, under which it was known before it got a certificate. */
    @Column(name = "former_number")
    private String formerNumber;

    @Version
    private long version;

    @Column(name = "search_text")
    private String searchText;

    protected RegisterEntry() {}

    RegisterEntry(
            Filing filing,
            Organisation applicant,
            String number,
            String sector,
            String description,
            List<String> conditions,
            LocalDate registeredOn,
            LocalDate validUntil,
            Instant at) {
        this.filingId = filing.getId();
        this.number = number;
        this.systemZh = filing.getSystem().getNameZh();
        this.systemEn = filing.getSystem().getNameEn();
        this.applicantZh = applicant.getNameZh();
        this.applicantEn = applicant.getNameEn();
        this.uscc = applicant.getUscc();
        this.category = filing.getCategory();
        this.sector = sector;
        this.grade = filing.getGrade();
        this.state = filing.getState().name();
        this.conditions = String.join(",", conditions);
        this.description = description;
        this.registeredOn = registeredOn;
        this.validUntil = validUntil;
        this.ruleSet = filing.getRuleSet();
        this.changedAt = at;
        this.edition = filing.getEdition();
        this.confirmedOn = LocalDate.ofInstant(filing.getConfirmedAt(), PortalClock.ZONE);
        search();
    }

    private void search() {
        String searched = String.join("\n", number, systemZh, systemEn, applicantZh, applicantEn, uscc);
        this.searchText = searched.length() > SEARCHED ? searched.substring(0, SEARCHED) : searched;
    }

    void follows(FilingState next, Instant at) {
        this.state = next.name();
        this.changedAt = at;
    }

    /** The registration has become its next version, and the public sees it at once. */
    void becomes(Filing registration, String inSector, String described, List<String> under, Instant at) {
        String known = registration.getRegistrationNumber();
        if (known != null && !known.equals(number)) {
            formerNumber = number;
            number = known;
        }
        systemZh = registration.getSystem().getNameZh();
        systemEn = registration.getSystem().getNameEn();
        category = registration.getCategory();
        sector = inSector;
        grade = registration.getGrade();
        conditions = String.join(",", under);
        description = described;
        validUntil = registration.getValidUntil();
        ruleSet = registration.getRuleSet();
        edition = registration.getEdition();
        confirmedOn = LocalDate.ofInstant(registration.getConfirmedAt(), PortalClock.ZONE);
        changedAt = at;
        search();
    }

    void confirmed(Instant at) {
        confirmedOn = LocalDate.ofInstant(at, PortalClock.ZONE);
        changedAt = at;
    }

    public int getEdition() {
        return edition;
    }

    /** When its holder last said that all this is true: with the filing, with a change, or since. */
    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public String getFormerNumber() {
        return formerNumber;
    }

    String getFilingId() {
        return filingId;
    }

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public String getSystemZh() {
        return systemZh;
    }

    public String getSystemEn() {
        return systemEn;
    }

    public String getApplicantZh() {
        return applicantZh;
    }

    public String getApplicantEn() {
        return applicantEn;
    }

    public String getUscc() {
        return uscc;
    }

    public String getCategory() {
        return category;
    }

    public String getSector() {
        return sector;
    }

    /** 1 to 5. */
    public int getGrade() {
        return grade;
    }

    /**
     * @param today a certificate that ran out shows as expired on the next day, whatever else happens; only a renewal
     *     asked for in time keeps it
     */
    public String stateOn(LocalDate today) {
        boolean runs = state.equals("REGISTERED") || state.equals("AMENDMENT_PENDING");
        return runs && validUntil != null && today.isAfter(validUntil) ? "EXPIRED" : state;
    }

    public String getState() {
        return stateOn(LocalDate.now(PortalClock.ZONE));
    }

    public List<String> getConditions() {
        return conditions.isEmpty() ? List.of() : List.of(conditions.split(","));
    }

    public String getDescription() {
        return description;
    }

    public LocalDate getRegisteredOn() {
        return registeredOn;
    }

    /** Null on the notice track, which has no certificate. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    public boolean isNotice() {
        return validUntil == null;
    }

    public String getRuleSet() {
        return ruleSet;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
