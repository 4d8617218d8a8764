package org.openbeian.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbeian.common.CodePoints;
import org.openbeian.common.PortalClock;
import org.openbeian.grading.explanation.Phrase;
import org.openbeian.grading.outcome.Outcome;
import org.openbeian.grading.outcome.OutcomeTerms;
import org.openbeian.organisation.Organisation;
import org.openbeian.registration.DecidedGrade;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingState;
import org.openbeian.tenancy.TenantOwned;

/** What the public may see of a registered system: never more than is copied here. Framework 1.0 s.5.1, 5.2. */
@Entity
@Table(name = "register_entry")
public class RegisterEntry extends TenantOwned {

    /** States in which a certificate runs out by the day; a renewal asked for in time keeps it (state table, expire). */
    public static final List<String> RUNNING =
            List.of(FilingState.REGISTERED.name(), FilingState.AMENDMENT_PENDING.name());

    /**
     * Of an entry {@code e} in a query: it has {@code :number}, or had it before its certificate; what people have in hand
     * may be the older one. {@code :number} is as {@link org.openbeian.common.SearchText#code} writes it.
     */
    public static final String NUMBERED = "(e.number = :number or e.formerNumber = :number)";

    /** What the column holds; the names together are at most 800 characters. */
    private static final int SEARCHED = 1000;

    private static final Pattern SERIAL = Pattern.compile("-([0-9]{6})(?=-[0-9A-Z]$|$)");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "filing_id")
    private String filingId;

    /** Null for an entry that was taken over without its filing. */
    @Column(name = "system_id")
    private String systemId;

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

    /** The authority has set another grade than the rules proposed. */
    @Column(name = "grade_by_decision")
    private boolean gradeByDecision;

    /** Even below what the rules say at least (T10). */
    @Column(name = "grade_below_floor")
    private boolean gradeBelowFloor;

    private String state;

    @Embedded
    private EntryDuties duties = new EntryDuties();

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
        this.systemId = filing.getSystem().getId();
        this.number = number;
        this.systemZh = filing.getSystem().getNameZh();
        this.systemEn = filing.getSystem().getNameEn();
        this.applicantZh = applicant.getNameZh();
        this.applicantEn = applicant.getNameEn();
        this.uscc = applicant.getUscc();
        this.category = filing.getTerms().category();
        this.sector = sector;
        this.grade = filing.getTerms().grade();
        this.gradeByDecision = filing.getTerms().grade() != filing.getTerms().proposed();
        this.state = filing.getState().name();
        this.duties.conditional(conditions);
        this.description = description;
        this.registeredOn = registeredOn;
        this.validUntil = validUntil;
        this.ruleSet = filing.getTerms().ruleSet();
        this.changedAt = at;
        this.edition = filing.registration().edition();
        this.confirmedOn = LocalDate.ofInstant(filing.registration().confirmedAt(), PortalClock.ZONE);
        search();
    }

    private void search() {
        String searched = SearchTerms.textOf(names());
        this.searchText = CodePoints.cut(searched, SEARCHED);
    }

    private String[] names() {
        return new String[] {systemZh, systemEn, applicantZh, applicantEn, serial(number)};
    }

    /** The part of a number that people remember; empty when it has none. */
    public static String serial(String number) {
        Matcher matcher = SERIAL.matcher(number);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Under which terms the index has this entry, as it is now. */
    Set<String> terms() {
        Set<String> terms = SearchTerms.ofNames(names());
        // while a change or a renewal is looked at, the registration is in force and found as such
        String known = state.endsWith("_PENDING") ? "REGISTERED" : state;
        terms.addAll(SearchTerms.ofFacets(known, grade, category, sector));
        return terms;
    }

    EntryDuties duties() {
        return duties;
    }

    /** @param floor the grade below which the rules let nothing go by themselves; 1 for none */
    void heldAgainst(int floor) {
        gradeBelowFloor = DecidedGrade.isBelow(grade, floor);
    }

    void follows(FilingState next, Instant at) {
        this.state = next.name();
        this.changedAt = at;
    }

    /** Says the same system in better words; what comes from the filing is changed with the filing only. */
    void correct(DisplayField field, String text, Instant at) {
        switch (field) {
            case SYSTEM_EN -> systemEn = text;
            case APPLICANT_EN -> applicantEn = text;
            default -> description = text;
        }
        changedAt = at;
        search();
    }

    /**
     * The registration has become its next version, and the public sees it at once.
     *
     * @param anew what the new version says in other words than the one before; the rest may have been put right since,
     *     and stays so
     */
    void becomes(
            Filing registration,
            String inSector,
            String described,
            List<String> under,
            Set<DisplayField> anew,
            Instant at) {
        String known = registration.registration().number();
        if (known != null && !known.equals(number)) {
            formerNumber = number;
            number = known;
        }
        systemZh = registration.getSystem().getNameZh();
        if (anew.contains(DisplayField.SYSTEM_EN)) {
            systemEn = registration.getSystem().getNameEn();
        }
        category = registration.getTerms().category();
        sector = inSector;
        grade = registration.getTerms().grade();
        gradeByDecision =
                registration.getTerms().grade() != registration.getTerms().proposed();
        duties.conditional(under);
        if (anew.contains(DisplayField.DESCRIPTION)) {
            description = described;
        }
        validUntil = registration.registration().validUntil();
        ruleSet = registration.getTerms().ruleSet();
        edition = registration.registration().edition();
        confirmedOn = LocalDate.ofInstant(registration.registration().confirmedAt(), PortalClock.ZONE);
        changedAt = at;
        search();
    }

    /** What the public reads of it among what has happened to the registration. */
    RegisterEvent happened(String event, Instant at) {
        return new RegisterEvent(filingId, event, state, null, at);
    }

    EntryCorrected corrected(DisplayField field, Instant at) {
        return new EntryCorrected(filingId, field, at);
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

    /** The AI system that it is about; null for an entry that was taken over without its filing. */
    public String getSystemId() {
        return systemId;
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

    /** Whether the authority has set another grade than the rules proposed. */
    public boolean isGradeByDecision() {
        return gradeByDecision;
    }

    /** Whether that is below what the rules say at least. */
    public boolean isGradeBelowFloor() {
        return gradeBelowFloor;
    }

    /**
     * @param today a certificate that ran out shows as expired on the next day, whatever else happens; only a renewal
     *     asked for in time keeps it
     */
    public String stateOn(LocalDate today) {
        return RUNNING.contains(state) && validUntil != null && today.isAfter(validUntil) ? "EXPIRED" : state;
    }

    /** Whether what it says is over: revoked, deregistered or run out. */
    public boolean hasEndedOn(LocalDate today) {
        return FilingState.valueOf(stateOn(today)).isEnd();
    }

    /** Whether the index, asked by this plan and these wishes, would find it if it were kept under its state of today. */
    boolean isFoundBy(SearchPlan plan, RegisterQuery query) {
        return (query.getGrade() == 0 || query.getGrade() == grade)
                && (query.getCategory().isEmpty() || query.getCategory().equals(category))
                && (query.getSector().isEmpty() || query.getSector().equals(sector))
                && (plan == null
                        || terms().containsAll(plan.terms())
                                && plan.verbatim().stream().allMatch(searchText::contains));
    }

    /** What became of each obligation, in its legal word; none for entries of rules that did not know the words. */
    public List<Outcome> getOutcomes() {
        return duties.outcomes(ruleSet);
    }

    /** What the entry itself is called: registered, or kept for reference. */
    public Phrase getResult() {
        return OutcomeTerms.of(ruleSet).result(isNotice() ? "VOLUNTARY_NOTICE" : "REQUIRED");
    }

    /** Codes of those that are public. */
    public List<String> getConditions() {
        return duties.publicConditions();
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
