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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.openbeian.common.CanonicalJson;
import org.openbeian.tenancy.CaseOwned;

/**
 * What is to change in a registration, beside the filing that says it: an amendment or a renewal of the holder, a
 * regrade of the authority. The holder has one open at a time and the authority another; the database sees to it. It
 * keeps what was registered when it was opened, so that what it changes can be told from what others change meanwhile.
 */
@Entity
@Table(name = "registration_change")
public class RegistrationChange extends CaseOwned {

    /** The id of the filing that says it. */
    @Id
    private String id;

    /** The filing that holds the registration. */
    @Column(name = "filing_id")
    private String filingId;

    @Column(name = "system_id")
    private String systemId;

    @Enumerated(EnumType.STRING)
    private FilingKind kind;

    /** What the holder says has changed; the reasons of a regrade. */
    private String declared;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    /** Until when the change had to be told (Algorithm Provisions Art. 24). */
    @Column(name = "due_on")
    private LocalDate dueOn;

    private boolean late;

    /** Where a regrade comes from, such as the number of an incident. */
    private String source;

    private boolean material;

    private String triggers;

    private String changed;

    private String base;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private ChangeResult result;

    private Integer edition;

    private String slot;

    @Version
    private long version;

    protected RegistrationChange() {}

    RegistrationChange(Filing registration, Filing filing, String declared, String by, Instant at) {
        super(registration.getOrganisationId());
        this.id = filing.getId();
        this.filingId = registration.getId();
        this.systemId = registration.getSystem().getId();
        this.kind = filing.origin().kind();
        this.declared = declared;
        this.triggers = "";
        this.changed = "";
        this.base = CanonicalJson.write(Snapshot.sections(registration));
        this.openedBy = by;
        this.openedAt = at;
        this.slot = kind == FilingKind.REGRADE ? "AUTHORITY" : "HOLDER";
    }

    void cameFrom(String reference) {
        source = reference;
    }

    /** Since when it is so, and until when that had to be told. */
    void effective(LocalDate day, LocalDate due) {
        effectiveOn = day;
        dueOn = due;
    }

    /** Late is measured on the day of the first submission. */
    void submitted(LocalDate today, Instant at) {
        if (submittedAt == null) {
            submittedAt = at;
            late = dueOn != null && today.isAfter(dueOn);
        }
    }

    /** A correction can name another day since which it is so. That it came late is said once and stays. */
    void corrected(LocalDate firstSubmitted) {
        late = late || dueOn != null && firstSubmitted.isAfter(dueOn);
    }

    /** What it changes, and whether that is material. */
    void assess(Collection<RegradeTrigger> found, Collection<String> fields) {
        triggers = found.stream().map(Enum::name).collect(Collectors.joining(","));
        changed = String.join(",", fields);
        material = !found.isEmpty();
    }

    void accepted(int asEdition, Instant at) {
        edition = asEdition;
        decided(ChangeResult.ACCEPTED, at);
    }

    void decided(ChangeResult how, Instant at) {
        result = how;
        decidedAt = at;
    }

    JsonObject base() {
        return CanonicalJson.read(base);
    }

    public String getId() {
        return id;
    }

    public String getFilingId() {
        return filingId;
    }

    public FilingKind getKind() {
        return kind;
    }

    public String getDeclared() {
        return declared;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public boolean isLate() {
        return late;
    }

    public String getSource() {
        return source;
    }

    public boolean isMaterial() {
        return material;
    }

    public List<String> getTriggers() {
        return list(triggers);
    }

    /** Ids of the fields whose answers differ. */
    public List<String> getChanged() {
        return list(changed);
    }

    public String getOpenedBy() {
        return openedBy;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Null while it is open. */
    public ChangeResult getResult() {
        return result;
    }

    public boolean isOpen() {
        return decidedAt == null;
    }

    /** Whether grade and track of the registration are those of this change; a small amendment leaves them. */
    boolean hasGivenTerms() {
        return result == ChangeResult.ACCEPTED && (kind != FilingKind.AMENDMENT || material);
    }

    /** The version it made, null when it made none. */
    public Integer getEdition() {
        return edition;
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
