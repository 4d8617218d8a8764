package org.openbeian.registration;

import static org.openbeian.access.Permission.FILE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.FieldError;
import org.openbeian.common.Hashes;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.organisation.Organisation;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/**
 * Submission: filing, snapshot, receipt, clocks, audit line, outbox row and process start commit together or not at
 * all. The same key with the same content gives the same receipt, however often it is sent.
 */
@Stateless
public class SubmissionService {

    @Inject
    FilingRepository filings;

    @Inject
    FilingForm form;

    @Inject
    FilingReader reader;

    @Inject
    FilingDocument documents;

    @Inject
    FilingProcess process;

    @Inject
    FilingClocks clocks;

    @Inject
    Changes changes;

    @Inject
    Numbers numbers;

    @Inject
    FilingNotices notices;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * Submits a draft, or answers a correction.
     *
     * @throws Invalid with everything that is missing
     * @throws Conflict when the filing has moved on
     */
    @Requires(FILE)
    public Receipt submit(String id, String idempotencyKey) {
        String key = key(idempotencyKey);
        String requestHash = Hashes.sha256(id);
        Optional<Receipt> earlier = earlier(key, requestHash);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        return submit(filings.get(id), key, requestHash);
    }

    /**
     * A whole filing in one document: draft, signature and submission in one step. The caller is the signatory.
     *
     * @param text the document as it was sent, in the shape of {@code docs/filing-document.md}
     */
    @Requires(FILE)
    public Receipt file(String text, String idempotencyKey) {
        String key = key(idempotencyKey);
        JsonObject document = documents.parse(text);
        String requestHash = Hashes.sha256(org.openbeian.common.CanonicalJson.write(document));
        Optional<Receipt> earlier = earlier(key, requestHash);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            return submit(draft(document), key, requestHash);
        } catch (Invalid wrong) {
            throw documents.inDocument(wrong, document);
        }
    }

    private Filing draft(JsonObject document) {
        Instant now = clock.instant();
        Filing filing = documents.read(
                document, applicant(me.get().organisationId()), me.get().personId(), now);
        filings.add(filing);
        List<FieldError> missing = Completeness.missing(form, filing.answers());
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
        filing.sign(me.get().personId(), Snapshot.answersHash(filing), now);
        return filing;
    }

    /** The receipt of the last submission; it survives reload and bookmark. */
    @Requires(value = FILE, reads = true)
    public Receipt receipt(String id) {
        return filings.lastReceipt(filings.get(id).getId()).orElseThrow(NotFound::new);
    }

    private Receipt submit(Filing filing, String key, String requestHash) {
        Authority authority = authorities.get(me.get().authorityId());
        List<FieldError> missing = Completeness.missing(form, filing.answers());
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
        Assessed assessed = reader.assess(filing);
        if (!assessed.blockers().isEmpty()) {
            throw new Invalid(assessed.blockers());
        }
        Instant now = clock.instant();
        FilingState before = filing.getState();
        if (before == FilingState.CORRECTION_REQUESTED) {
            resubmit(filing, assessed, now);
        } else {
            first(filing, authority, assessed, now);
        }
        Receipt receipt = receipt(filing, key, requestHash, assessed, now);
        audit.notes().moved(filing.getId(), before.name(), filing.getState().name());
        audit.notes().note("receipt", filing.getNumber(), receipt.getSha256());
        notices.tell(
                filing,
                "FILING_SUBMITTED",
                "submitted/" + filing.getId() + "/" + filing.getSubmissions(),
                Map.of("sha256", receipt.getSha256()));
        return receipt;
    }

    private void first(Filing filing, Authority authority, Assessed assessed, Instant now) {
        if (filing.getState() != FilingState.DRAFT) {
            throw new IllegalTransition(filing.getState(), FilingEvent.SUBMIT);
        }
        filing.submit(numbers.caseNumber(authority), Snapshot.answersHash(filing), assessed.terms(), now);
        Instant intakeDue = clocks.submitted(filing, now);
        filings.add(new GradingRecord(
                filing, null, filing.getRuleSet(), filing.getProposedGrade(), null, assessed.kept(), now));
        changes.submitted(filing, now);
        process.submitted(filing.getId(), intakeDue);
    }

    private void resubmit(Filing filing, Assessed assessed, Instant now) {
        CorrectionRequest request =
                filings.openCorrection(filing.getId()).orElseThrow(() -> new Conflict("filing.no_correction_open"));
        request.answered(now);
        filing.resubmit(request.isTechnical(), Snapshot.answersHash(filing), assessed.terms(), now);
        filings.add(new GradingRecord(
                filing, null, assessed.terms().ruleSet(), assessed.terms().grade(), null, assessed.kept(), now));
        changes.assessed(filing);
        Instant intakeDue = clocks.corrected(filing, request.isTechnical(), now);
        process.completed(
                request.getTaskId(),
                FilingProcess.Step.ANSWERED,
                intakeDue == null ? Map.of() : Map.of("intakeDue", intakeDue.toString()));
    }

    private Receipt receipt(Filing filing, String key, String requestHash, Assessed assessed, Instant now) {
        String snapshot = Snapshot.of(filing, applicant(filing.getOrganisationId()), assessed.json());
        LocalDate today = clock.today();
        Receipt receipt = new Receipt(
                filing,
                me.get().personId(),
                snapshot,
                Hashes.sha256(snapshot),
                key,
                requestHash,
                clocks.datesOf(filing, assessed, today),
                now);
        filings.add(receipt);
        try {
            em.flush();
        } catch (PersistenceException e) {
            // the unique keys decide between two submissions at the same moment
            throw new Conflict("idempotency.in_progress");
        }
        return receipt;
    }

    private Optional<Receipt> earlier(String key, String requestHash) {
        Optional<Receipt> earlier = filings.receiptOf(me.get().personId(), key);
        earlier.filter(receipt -> !receipt.getRequestHash().equals(requestHash)).ifPresent(other -> {
            throw new Conflict("idempotency.other_body");
        });
        return earlier;
    }

    private static String key(String given) {
        if (given == null || !given.matches("[\\x21-\\x7e]{8,100}")) {
            throw new Invalid("/Idempotency-Key", "idempotency.key");
        }
        return given;
    }

    private Organisation applicant(String id) {
        return em.find(Organisation.class, id);
    }
}
