package org.openbeian.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.grading.Track;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.FilingState;
import org.openbeian.review.ConditionRule;
import org.openbeian.tenancy.TenantOwned;

/**
 * One version of a registration: what was registered, since when and until when, and which case made it. An accepted
 * change makes a new one that is current and the old one superseded; what was proposed and came to nothing stays on record,
 * and the last version says how the registration ended.
 */
@Entity
@Table(name = "register_version")
public class RegisterVersion extends TenantOwned {

    /** The version states of the state table, and how a proposal or the registration itself came to its end. */
    public enum State {
        CURRENT,
        SUPERSEDED,
        PROPOSED,
        REFUSED,
        /** Proposed and taken back, or lapsed, by the holder. */
        WITHDRAWN,
        /** Proposed and out of scope, so never looked at. */
        NOT_ACCEPTED,
        /** Proposed, and without an object when the registration had ended or changed meanwhile. */
        SET_ASIDE,
        /** The last version, of a registration that has ended so. */
        REVOKED,
        DEREGISTERED,
        EXPIRED;

        /** What becomes of a version that was proposed by a case that ended there. */
        static State ofProposal(FilingState end) {
            return switch (end) {
                case REJECTED -> REFUSED;
                case WITHDRAWN, NOT_ACCEPTED -> valueOf(end.name());
                default -> SET_ASIDE;
            };
        }

        /** What the last version says once the registration has ended. */
        static State ofLast(FilingState end) {
            return switch (end) {
                case REVOKED, DEREGISTERED, EXPIRED -> valueOf(end.name());
                default -> throw new IllegalArgumentException(end + " ends no registration");
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "filing_id")
    private String filingId;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private FilingKind kind;

    private Integer edition;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "system_zh")
    private String systemZh;

    @Column(name = "system_en")
    private String systemEn;

    private String category;

    private String sector;

    private int grade;

    @Enumerated(EnumType.STRING)
    private Track track;

    private String conditions;

    @Column(name = "rule_set")
    private String ruleSet;

    private String changed;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private Instant since;

    private Instant until;

    @Version
    private long version;

    protected RegisterVersion() {}

    /** @param by the case that makes it: the filing itself, or a change */
    RegisterVersion(Filing registration, Filing by, State state) {
        this.filingId = registration.getId();
        this.caseId = by.getId();
        this.caseNumber = by.getNumber();
        this.kind = by.origin().kind();
        this.state = state;
        this.changed = "";
    }

    /** Copies what holds; what only was proposed keeps the old terms until it is decided. */
    void says(Filing registration, String inSector, List<String> under, List<String> fields) {
        systemZh = registration.getSystem().getNameZh();
        systemEn = registration.getSystem().getNameEn();
        category = registration.getTerms().category();
        sector = inSector;
        grade = registration.getTerms().grade();
        track = registration.getTerms().track();
        conditions = String.join(",", under);
        ruleSet = registration.getTerms().ruleSet();
        validUntil = registration.registration().validUntil();
        changed = String.join(",", fields);
    }

    void inForce(int asEdition, Instant at) {
        edition = asEdition;
        state = State.CURRENT;
        since = at;
    }

    void superseded(Instant at) {
        state = State.SUPERSEDED;
        until = at;
    }

    /** Proposed, and nothing came of it. @param end where the case of the proposal ended */
    void fellThrough(FilingState end, Instant at) {
        state = State.ofProposal(end);
        until = at;
    }

    /** The registration has ended, and its last version with it. */
    void ended(FilingState how, Instant at) {
        state = State.ofLast(how);
        until = at;
    }

    public String getCaseId() {
        return caseId;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public FilingKind getKind() {
        return kind;
    }

    /** 1 for the first; null while it is proposed, and when it was refused. */
    public Integer getEdition() {
        return edition;
    }

    public State getState() {
        return state;
    }

    public String getSystemZh() {
        return systemZh;
    }

    public String getSystemEn() {
        return systemEn;
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

    public Track getTrack() {
        return track;
    }

    public List<String> getConditions() {
        return list(conditions).stream().filter(ConditionRule::isPublic).toList();
    }

    public String getRuleSet() {
        return ruleSet;
    }

    /** Ids of the fields in which it differs from the version before. */
    public List<String> getChanged() {
        return list(changed);
    }

    /** Null without a certificate. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    public Instant getSince() {
        return since;
    }

    /** Null while it is current. */
    public Instant getUntil() {
        return until;
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
