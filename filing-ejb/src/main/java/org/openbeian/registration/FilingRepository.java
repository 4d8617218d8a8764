package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openbeian.common.Conflict;
import org.openbeian.common.NotFound;
import org.openbeian.common.SearchText;
import org.openbeian.common.UniqueKey;

/** The only loader of filings. What the caller's scope does not contain is not there. */
@ApplicationScoped
public class FilingRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseBar bar;

    @Inject
    FilingLimit limit;

    /**
     * With its system and its answers, in one statement.
     *
     * @throws NotFound when it is not there or not the caller's
     * @throws org.openbeian.common.BusinessException when a conflict of interest bars the caller, see {@link CaseBar}
     */
    public Filing get(String id) {
        return unbarred(em.createQuery(
                        "select distinct f from Filing f join fetch f.system left join fetch f.sections where f.id = :id",
                        Filing.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    private Filing unbarred(Filing filing) {
        bar.mustBeNone(filing);
        return filing;
    }

    /** What a form has opened; see {@link org.openbeian.common.OnceKey}. */
    Optional<Filing> openedBy(String onceKey) {
        return em.createQuery("select f from Filing f where f.origin.onceKey = :key", Filing.class)
                .setParameter("key", onceKey)
                .getResultStream()
                .findFirst();
    }

    Filing byNumber(String number) {
        return unbarred(em.createQuery(
                        "select distinct f from Filing f join fetch f.system left join fetch f.sections where f.number = :number",
                        Filing.class)
                .setParameter("number", SearchText.code(number))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    /** By the number of its case or of its entry. @throws NotFound when there is none for the caller */
    Filing byAnyNumber(String number) {
        return unbarred(em.createQuery(
                        "select f from Filing f join fetch f.system where f.number = :number or f.registration.number = :number",
                        Filing.class)
                .setParameter("number", SearchText.code(number))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    /** @throws TooManyFilings when the applicant has begun too many within the hour */
    void add(Filing filing) {
        limit.mustAllow(filing);
        em.persist(filing.getSystem());
        em.persist(filing);
        // receipts, gradings and clocks name the filing by id only, so it has to be there first
        em.flush();
    }

    /** Where the registration stands that the case would change; null when it changes none. */
    public FilingState changedBy(Filing filing) {
        return filing.isChange() ? get(filing.origin().parentId()).getState() : null;
    }

    /** What a case is to change. @throws NotFound when it changes nothing */
    public RegistrationChange change(String filingId) {
        return em.createQuery("select c from RegistrationChange c where c.id = :id", RegistrationChange.class)
                .setParameter("id", filingId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The changes of a registration, the newest first. */
    public List<RegistrationChange> changes(String registrationId) {
        return em.createQuery(
                        "select c from RegistrationChange c where c.filingId = :id order by c.openedAt desc, c.id",
                        RegistrationChange.class)
                .setParameter("id", registrationId)
                .getResultList();
    }

    /** @throws Conflict when one of the kind is open already; the database decides between two at the same moment */
    void add(Filing filing, RegistrationChange change) {
        limit.mustAllow(filing);
        em.persist(filing);
        em.persist(change);
        UniqueKey.decides(em, () -> new Conflict("filing.change_open"));
    }

    Optional<Receipt> receiptOf(String person, String key) {
        return em.createQuery(
                        "select r from Receipt r where r.submittedBy = :person and r.idempotencyKey = :key",
                        Receipt.class)
                .setParameter("person", person)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    List<Receipt> receipts(String filingId) {
        return em.createQuery(
                        "select r from Receipt r where r.filingId = :id order by r.submission desc", Receipt.class)
                .setParameter("id", filingId)
                .getResultList();
    }

    void add(Receipt receipt) {
        em.persist(receipt);
    }

    public void add(GradingRecord record) {
        em.persist(record);
    }

    /** Newest first: the grade in force, what was set before, the proposals. */
    public List<GradingRecord> gradings(String filingId) {
        return em.createQuery(
                        "select g from GradingRecord g where g.filingId = :id order by g.madeAt desc, g.id desc",
                        GradingRecord.class)
                .setParameter("id", filingId)
                .getResultList();
    }

    /**
     * The gradings whose terms hold, newest first: those of the case itself, or, of a registration that a change has
     * given other terms, those of that change.
     */
    List<GradingRecord> gradingsInForce(Filing filing) {
        String graded = filing.isRegistration()
                ? changes(filing.getId()).stream()
                        .filter(RegistrationChange::hasGivenTerms)
                        .max(Comparator.comparing(RegistrationChange::getEdition))
                        .map(RegistrationChange::getId)
                        .orElse(filing.getId())
                : filing.getId();
        return gradings(graded);
    }

    /** What the rules ask for (T04), by its newest grading; none while there is no grading. */
    public List<String> obligations(String filingId) {
        return gradings(filingId).stream()
                .findFirst()
                .map(record -> record.getResult().getJsonArray("obligations").getValuesAs(JsonString::getString))
                .orElse(List.of());
    }

    public void add(CorrectionRequest request) {
        em.persist(request);
    }

    /** Newest first. */
    public List<CorrectionRequest> corrections(String filingId) {
        return em.createQuery(
                        """
                        select distinct c from CorrectionRequest c left join fetch c.gaps
                        where c.filingId = :id order by c.requestedAt desc""",
                        CorrectionRequest.class)
                .setParameter("id", filingId)
                .getResultList();
    }

    public Optional<CorrectionRequest> openCorrection(String filingId) {
        return corrections(filingId).stream()
                .filter(request -> request.getAnsweredAt() == null)
                .findFirst();
    }

    /**
     * The open request with its answers as they are now; nobody else answers it or hands it in until the transaction ends.
     *
     * @throws Conflict when there is none, or another window has handed it in meanwhile
     */
    CorrectionRequest heldCorrection(Filing filing) {
        CorrectionRequest request =
                openCorrection(filing.getId()).orElseThrow(() -> new Conflict("filing.no_correction_open"));
        em.lock(filing, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(request);
        request.getGaps().forEach(em::refresh);
        if (request.getAnsweredAt() != null) {
            throw new Conflict("filing.no_correction_open");
        }
        return request;
    }
}
