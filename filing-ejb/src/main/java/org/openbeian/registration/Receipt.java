package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.common.Ids;
import org.openbeian.tenancy.CaseOwned;

/**
 * The proof of one submission: number, time and the hash of the snapshot, with the snapshot itself. Written in the
 * transaction of the submission and never changed. A submission is made once per idempotency key and once per number.
 */
@Entity
@Table(name = "receipt")
public class Receipt extends CaseOwned {

    @Id
    private String id;

    @Column(name = "filing_id")
    private String filingId;

    private int submission;

    private String number;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    /** Null where nobody knows any more: it was handed in before this was kept, and the trail does not say. */
    @Column(name = "signed_by")
    private String signedBy;

    /** Canonical JSON of everything that was submitted. */
    private String snapshot;

    private String sha256;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    /** Hash of the request that carried the key, so that the same key with other content is found out. */
    @Column(name = "request_hash")
    private String requestHash;

    @Column(name = "acceptance_due")
    private LocalDate acceptanceDue;

    @Column(name = "decision_due")
    private LocalDate decisionDue;

    @Column(name = "statutory_clock")
    private String statutoryClock;

    @Column(name = "statutory_due")
    private LocalDate statutoryDue;

    @Column(name = "statutory_late")
    private boolean statutoryLate;

    private boolean provisional;

    protected Receipt() {}

    Receipt(
            Filing filing,
            String person,
            String snapshot,
            String sha256,
            String idempotencyKey,
            String requestHash,
            ReceiptDates dates,
            Instant at) {
        super(filing.getOrganisationId());
        this.id = Ids.next();
        this.filingId = filing.getId();
        this.submission = filing.submission().count();
        this.number = filing.getNumber();
        this.submittedAt = at;
        this.submittedBy = person;
        this.signedBy = filing.signature().by();
        this.snapshot = snapshot;
        this.sha256 = sha256;
        this.idempotencyKey = idempotencyKey;
        this.requestHash = requestHash;
        this.acceptanceDue = dates.acceptanceDue();
        this.decisionDue = dates.decisionDue();
        this.statutoryClock = dates.statutoryClock();
        this.statutoryDue = dates.statutoryDue();
        this.statutoryLate = dates.statutoryLate();
        this.provisional = dates.provisional();
    }

    /**
     * Whether the days that it names still run: it is the last one, and the authority has neither answered it nor stopped.
     * Afterwards it proves that and when something was handed in, and no more.
     */
    boolean isAwaited(FilingState state, int submissions) {
        return state == FilingState.SUBMITTED && submission == submissions;
    }

    public String getId() {
        return id;
    }

    public String getFilingId() {
        return filingId;
    }

    public int getSubmission() {
        return submission;
    }

    public String getNumber() {
        return number;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    String getSignedBy() {
        return signedBy;
    }

    public String getSnapshot() {
        return snapshot;
    }

    public String getSha256() {
        return sha256;
    }

    public String getRequestHash() {
        return requestHash;
    }

    /** Intake answers by this day, or the filing counts as accepted. */
    public LocalDate getAcceptanceDue() {
        return acceptanceDue;
    }

    /** Expected day of the decision if nothing has to be corrected; null when none is due. */
    public LocalDate getDecisionDue() {
        return decisionDue;
    }

    /** Clock of the applicant's own duty, such as CN-ALG-CHANGE-10WD, or null. */
    public String getStatutoryClock() {
        return statutoryClock;
    }

    public LocalDate getStatutoryDue() {
        return statutoryDue;
    }

    public boolean isStatutoryLate() {
        return statutoryLate;
    }

    /** A date lies in a year whose holidays are not published. */
    public boolean isProvisional() {
        return provisional;
    }
}
