package org.openbeian.registration;

import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Membership;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.FieldError;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.common.OnceKey;
import org.openbeian.common.PortalClock;

/** What an applicant does with the own organisation's filings, page by page. Submission itself is in {@link SubmissionService}. */
@Stateless
public class FilingService {

    private static final int NAME = 100;
    private static final int LIST = 200;
    private static final int REASON = 2000;
    private static final int ANSWER = 4000;

    @Inject
    FilingRepository filings;

    @Inject
    FilingForm form;

    @Inject
    SectionAnswers answers;

    @Inject
    FilingReader reader;

    @Inject
    FilingProcess process;

    @Inject
    FilingClocks clocks;

    @Inject
    Changes changes;

    @Inject
    SafetyStatement statement;

    @Inject
    Event<FilingClosed> closed;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * Starts a draft for a new system. The same form sent twice is one draft.
     *
     * @param form the id that the form has had since it was shown
     * @return the id of the filing
     */
    @Requires(value = FILE, action = "filing.open")
    public String open(String nameZh, String nameEn, String form) {
        JsonObject given = Json.createObjectBuilder()
                .add("nameZh", nameZh == null ? "" : nameZh)
                .add("nameEn", nameEn == null ? "" : nameEn)
                .build();
        JsonObject system = answers.read("system", given);
        if (!system.containsKey("nameZh")) {
            throw new Invalid("/sections/system/nameZh", "field.required");
        }
        String once = OnceKey.of(me.get().membershipId(), form, nameZh, nameEn);
        // pressed twice at once: the second waits here until the first is stored
        em.find(Membership.class, me.get().membershipId(), LockModeType.PESSIMISTIC_WRITE);
        Optional<Filing> before = filings.openedBy(once);
        if (before.isPresent()) {
            audit.notes().repeated();
            return before.get().getId();
        }
        Instant now = clock.instant();
        Filing filing = new Filing(
                me.get().organisationId(),
                system.getString("nameZh"),
                system.getString("nameEn", null),
                me.get().personId(),
                now);
        filing.save("system", system, -1, me.get().personId(), now);
        filing.openedBy(once);
        filings.add(filing);
        audit.notes().moved(filing.getId(), null, filing.getState().name());
        return filing.getId();
    }

    /** The newest filings of the caller's organisation, at most 200; a draft that was given up is none any more. */
    @Requires(value = FILE, reads = true, action = "filing.mine")
    public List<FilingRow> mine() {
        return em.createQuery(
                        """
                        select new org.openbeian.registration.FilingRow(f.id, f.number, s.nameZh, s.nameEn, f.state,
                            f.origin.kind, f.terms.proposed, f.terms.grade, f.due.day, f.due.paused, f.ending.lapsed, f.origin.createdAt,
                            f.registration.number,
                            (select max(c.id) from Filing c where c.origin.parentId = f.id and c.ending.at is null))
                        from Filing f join f.system s where f.origin.parentId is null
                        and not (f.state = org.openbeian.registration.FilingState.WITHDRAWN and f.submission.at is null)
                        order by f.origin.createdAt desc""",
                        FilingRow.class)
                .setMaxResults(LIST)
                .getResultList();
    }

    /** Everything a page of the workspace shows of one filing. */
    @Requires(value = FILE, reads = true, action = "filing.detail")
    public FilingDetail detail(String id) {
        return reader.detail(filings.get(id));
    }

    /** By case number, for REST. */
    @Requires(value = FILE, reads = true, action = "filing.byNumber")
    public FilingDetail byNumber(String number) {
        return reader.detail(filings.byNumber(number));
    }

    /**
     * Saves the answers of one page. What is wrong is refused as a whole, so that nothing half-right is stored; what is
     * missing is allowed until submission.
     *
     * @param version version of the page when it was shown, see {@link SectionDetail#getVersion()}
     * @throws Invalid with one error per wrong field
     */
    @Requires(value = FILE, action = "filing.save")
    public void save(String id, String section, JsonObject given, long version) {
        Filing filing = filings.get(id);
        JsonObject read = answers.read(section, given);
        if (filing.getState() == FilingState.CORRECTION_REQUESTED) {
            boolean open = filings.openCorrection(id)
                    .map(request -> request.covers(section, form))
                    .orElse(false);
            if (!open) {
                throw new Conflict("filing.section_not_open");
            }
        }
        changes.mustBeSinceRegistered(filing, read);
        filing.save(section, read, version, me.get().personId(), clock.instant());
        if (filing.getState() == FilingState.DRAFT) {
            clocks.owed(filing, reader.duty(filing), clock.instant());
        }
        audit.notes().about(id);
        audit.notes().note("section", AuditNotes.code("section", section));
    }

    /**
     * The statement, by the caller, that everything answered is true. Changing an answer afterwards makes it void.
     *
     * @param shown hash of the answers that the caller has read, see {@link FilingDetail#getAnswersHash}
     * @throws Conflict when they are others meanwhile: nobody signs what they have not seen
     */
    @Requires(value = FILE, action = "filing.sign")
    public void sign(String id, String shown) {
        Filing filing = filings.get(id);
        CorrectionRequest asked = filings.openCorrection(id).orElse(null);
        String hash = Snapshot.answersHash(filing, asked);
        if (!hash.equals(shown)) {
            throw new Conflict("filing.changed_before_signing");
        }
        List<FieldError> missing = Completeness.missing(form, filing.pages().answers());
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
        if (asked != null && filing.getState() == FilingState.CORRECTION_REQUESTED) {
            asked.mustBeComplete();
        }
        changes.mustChangeSomething(filing);
        SeparationOfDuty.signatoryIsNotPreparer(
                statement.gradeThatHolds(filing, reader.assess(filing).gradeNumber()),
                SafetyStatement.preparers(filing, Optional.ofNullable(asked)),
                me.get().personId());
        filing.sign(me.get().personId(), hash, clock.instant());
        audit.notes().about(id);
    }

    @Requires(value = FILE, action = "filing.discard")
    public void discard(String id) {
        Filing filing = filings.get(id);
        String before = filing.getState().name();
        Instant now = clock.instant();
        filing.discard(now);
        clocks.closed(filing, now);
        closed.fire(new FilingClosed(filing, now));
        audit.notes().moved(id, before, filing.getState().name());
    }

    /** Takes a submitted filing back, as long as intake has not decided. */
    @Requires(value = FILE, action = "filing.withdraw")
    public void withdraw(String id, String reason) {
        Filing filing = filings.get(id);
        withdraw(filing, reason);
    }

    @Requires(value = FILE, action = "filing.withdrawByNumber")
    public void withdrawByNumber(String number, String reason) {
        withdraw(filings.byNumber(number), reason);
    }

    private void withdraw(Filing filing, String reason) {
        String why = InputCheck.needed("reason", reason, REASON);
        String before = filing.getState().name();
        Instant now = clock.instant();
        filing.end(Ending.withdrawn(why, now));
        clocks.closed(filing, now);
        process.withdrawn(filing.getId());
        closed.fire(new FilingClosed(filing, now));
        audit.notes().moved(filing.getId(), before, filing.getState().name());
    }

    /**
     * Answers gaps of the open correction request; a gap without a text stays as it was.
     *
     * @param texts by the id of the gap
     * @param shown what was answered when the page was built, see {@link CorrectionRequest#getShown}
     * @throws Conflict when that is something else meanwhile
     */
    @Requires(value = FILE, action = "filing.answerGaps")
    public void answerGaps(String id, Map<String, String> texts, String shown) {
        Filing filing = filings.get(id);
        CorrectionRequest request = filings.heldCorrection(filing);
        request.mustBeAsShown(shown);
        texts.forEach((gap, text) -> {
            String answer = InputCheck.optional("gaps/" + gap, text, ANSWER);
            if (answer != null) {
                request.answer(gap, answer, me.get().personId());
            }
        });
        audit.notes().about(id);
    }

    /** Kept for the portal itself: the state of a filing, for steps that may run twice. */
    @Requires(value = SYSTEM, reads = true, action = "filing.state")
    public FilingState state(String id) {
        return filings.get(id).getState();
    }
}
