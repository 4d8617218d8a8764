package org.openbeian.registration;

import static org.openbeian.access.Permission.FILE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbeian.access.CallTerms;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Person;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.FieldError;
import org.openbeian.common.Hashes;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.common.UniqueKey;
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
    SafetyStatement statement;

    @Inject
    ExistingFilings elsewhere;

    @Inject
    Numbers numbers;

    @Inject
    LetterNumbers letters;

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
    @Requires(value = FILE, action = "submission.submit")
    public Receipt submit(String id, String idempotencyKey) {
        String key = CallTerms.mustBeKey(idempotencyKey);
        String requestHash = Hashes.sha256(id);
        oneAfterTheOther();
        Optional<Receipt> earlier = earlier(key, requestHash);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        return submit(filings.get(id), key, requestHash);
    }

    /**
     * The first of two who file by document: the caller has prepared it. It is kept as a draft of theirs until a
     * colleague signs the same document; sent again it is the same draft.
     *
     * @param text the document as the signatory will send it
     * @return the hash of its answers
     */
    @Requires(value = FILE, action = "submission.prepare")
    public String prepare(String text) {
        JsonObject document = documents.parse(text);
        oneAfterTheOther();
        try {
            Filing filing = read(document);
            if (!filing.origin().isPreparedBy(me.get().personId())) {
                throw new Invalid("/sections/commitments/preparedBy", "filing.preparer_is_sender");
            }
            String hash = Snapshot.answersHash(filing);
            Filing draft = prepared(filing, hash).orElseGet(() -> {
                filings.add(filing);
                return filing;
            });
            audit.notes().about(draft.getId());
            audit.notes().note("prepared", hash);
            return hash;
        } catch (Invalid wrong) {
            throw documents.inDocument(wrong, document);
        }
    }

    /**
     * A whole filing in one document: signature and submission in one step, by the caller. Who is named as its preparer
     * has prepared just this (SOD-12): with {@link #prepare}, or as a draft on the pages. Nobody named: the caller has.
     *
     * @param text the document as it was sent, in the shape of {@code docs/filing-document.md}
     */
    @Requires(value = FILE, action = "submission.file")
    public Receipt file(String text, String idempotencyKey) {
        String key = CallTerms.mustBeKey(idempotencyKey);
        JsonObject document = documents.parse(text);
        String requestHash = Hashes.sha256(org.openbeian.common.CanonicalJson.write(document));
        oneAfterTheOther();
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
        Filing filing = read(document);
        if (filing.origin().isPreparedBy(me.get().personId())) {
            filings.add(filing);
        } else {
            filing = prepared(filing, Snapshot.answersHash(filing))
                    .orElseThrow(
                            () -> new Invalid("/sections/commitments/preparedBy", "filing.preparer_has_not_prepared"));
        }
        filing.sign(me.get().personId(), Snapshot.answersHash(filing), clock.instant());
        return filing;
    }

    private Filing read(JsonObject document) {
        Filing filing = documents.read(
                document, applicant(me.get().organisationId()), me.get().personId(), clock.instant());
        List<FieldError> missing = Completeness.missing(form, filing.pages().answers());
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
        return filing;
    }

    /**
     * The oldest draft of the same preparer with just these answers. The name is among them and stands beside them,
     * too, so the answers of whatever else that person has prepared are not read.
     */
    private Optional<Filing> prepared(Filing same, String answersHash) {
        return em.createQuery(
                        """
                        select f from Filing f where f.origin.preparedBy = :preparer and f.organisationId = :own
                        and f.state = org.openbeian.registration.FilingState.DRAFT and f.origin.parentId is null
                        and f.system.nameZh = :name
                        order by f.id""",
                        Filing.class)
                .setParameter("preparer", same.origin().preparedBy())
                .setParameter("name", same.getSystem().getNameZh())
                .setParameter("own", me.get().organisationId())
                .getResultStream()
                .filter(draft -> Snapshot.answersHash(draft).equals(answersHash))
                .findFirst();
    }

    /**
     * One receipt for each submission, the newest first; the last one is the proof of when it was first handed in. They
     * survive reload and bookmark.
     *
     * @throws NotFound when it was never handed in
     */
    @Requires(value = FILE, reads = true, action = "submission.receipts")
    public List<Receipt> receipts(String id) {
        List<Receipt> receipts = filings.receipts(filings.get(id).getId());
        if (receipts.isEmpty()) {
            throw new NotFound();
        }
        return receipts;
    }

    private Receipt submit(Filing filing, String key, String requestHash) {
        Authority authority = authorities.get(me.get().authorityId());
        List<FieldError> missing = Completeness.missing(form, filing.pages().answers());
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
        statement.mustBeSignable(filing, assessed.gradeNumber());
        elsewhere.handedIn(filing);
        Receipt receipt = receipt(filing, key, requestHash, assessed, now);
        audit.notes().moved(filing.getId(), before.name(), filing.getState().name());
        audit.notes().note("receipt", filing.getNumber(), receipt.getSha256());
        notices.tell(
                filing,
                "FILING_SUBMITTED",
                "submitted/" + filing.getId() + "/" + filing.submission().count(),
                Map.of("sha256", receipt.getSha256()));
        return receipt;
    }

    private void first(Filing filing, Authority authority, Assessed assessed, Instant now) {
        if (filing.getState() != FilingState.DRAFT) {
            throw filing.getState().refused(FilingEvent.SUBMIT);
        }
        filing.submit(numbers.caseNumber(authority), Snapshot.answersHash(filing), assessed.terms(), now);
        letters.begin(filing);
        FilingDuty duty = duty(filing, assessed, clock.today());
        filing.timeliness().measured(duty);
        clocks.filed(filing, duty, now);
        Instant intakeDue = clocks.submitted(filing, now);
        filings.add(new GradingRecord(
                filing, null, filing.getTerms().ruleSet(), filing.getTerms().proposed(), null, assessed.kept(), now));
        changes.submitted(filing, now);
        process.submitted(filing.getId(), intakeDue);
    }

    private static FilingDuty duty(Filing filing, Assessed assessed, LocalDate handedInOn) {
        return FilingDuty.of(filing.origin().kind(), filing.pages().answers(), assessed.obligations(), handedInOn)
                .orElse(null);
    }

    /** The correction can give, or put right, the day from which the duty to file runs. */
    private void dutyAfterCorrection(Filing filing, Assessed assessed) {
        FilingDuty said = filing.timeliness().duty();
        FilingDuty holds = FilingDuty.afterCorrection(
                said, duty(filing, assessed, filing.submission().day()));
        filing.timeliness().measured(holds);
        if (holds != null && !FilingDuty.isSame(said, holds)) {
            clocks.filed(filing, holds, filing.submission().at());
        }
    }

    private void resubmit(Filing filing, Assessed assessed, Instant now) {
        CorrectionRequest request = filings.heldCorrection(filing);
        request.answered(now);
        boolean basisGone =
                request.isTechnical() && GradeBasis.isGone(filings.gradings(filing.getId()), assessed.kept());
        filing.resubmit(request.isTechnical(), Snapshot.answersHash(filing, request), assessed.terms(), basisGone, now);
        filings.add(new GradingRecord(
                filing, null, assessed.terms().ruleSet(), assessed.terms().grade(), null, assessed.kept(), now));
        dutyAfterCorrection(filing, assessed);
        changes.corrected(filing);
        Instant intakeDue = clocks.corrected(filing, request.isTechnical(), now);
        process.completed(
                request.getTaskId(),
                FilingProcess.Step.ANSWERED,
                intakeDue == null ? Map.of("regrade", basisGone) : Map.of("intakeDue", intakeDue.toString()));
        if (basisGone) {
            audit.notes()
                    .note(
                            "regrade_due",
                            filing.getTerms().grade(),
                            filing.getTerms().proposed());
        }
    }

    private Receipt receipt(Filing filing, String key, String requestHash, Assessed assessed, Instant now) {
        String snapshot = Snapshot.of(
                filing,
                applicant(filing.getOrganisationId()),
                assessed.json(),
                filing.isChange() ? filings.change(filing.getId()) : null);
        LocalDate today = clock.today();
        Receipt receipt = new Receipt(
                filing,
                me.get().personId(),
                snapshot,
                Hashes.sha256(snapshot),
                key,
                requestHash,
                clocks.datesOf(
                        filing, changes.isMinor(filing), filing.timeliness().duty(), today),
                now);
        filings.add(receipt);
        UniqueKey.decides(em, () -> new Conflict("idempotency.in_progress"));
        return receipt;
    }

    /** What one person sends twice at the same moment waits here, and then finds the receipt, or the draft, of the first. */
    private void oneAfterTheOther() {
        em.find(Person.class, me.get().personId(), LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Receipt> earlier(String key, String requestHash) {
        Optional<Receipt> earlier = filings.receiptOf(me.get().personId(), key);
        earlier.filter(receipt -> !receipt.getRequestHash().equals(requestHash)).ifPresent(other -> {
            throw new Conflict("idempotency.other_body");
        });
        earlier.ifPresent(receipt -> audit.notes().repeated());
        return earlier;
    }

    private Organisation applicant(String id) {
        return em.find(Organisation.class, id);
    }
}
