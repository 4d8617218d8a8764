package org.openbeian.registration;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openbeian.casework.Act;
import org.openbeian.casework.CaseProtocol;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.StateTable;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.deadline.CaseKind;

/**
 * How a case about a registration is worked: what it is about, whom it tells, and how its lists are read follow from the
 * registration, so that a kind of them need not say it.
 *
 * @param <C> the kind of case
 * @param <S> its states
 * @param <E> what can happen to it
 */
public abstract class RegistrationCases<C extends OfRegistration<S>, S extends Enum<S>, E extends Enum<E>>
        extends CaseProtocol<C, S, E> {

    /** Lines on one page of a list. */
    public static final int PAGE = 50;

    private final Class<C> kind;
    private final CaseKind word;

    @Inject
    FilingRepository filings;

    @Inject
    FilingNotices notices;

    @Inject
    BarredSystems barred;

    @PersistenceContext
    EntityManager em;

    protected RegistrationCases(CaseKind word, Class<C> kind, StateTable<S, E> table) {
        super(kind, table);
        this.word = word;
        this.kind = kind;
    }

    /** @throws NotFound when nothing was registered with that filing, or not for the caller */
    public Filing registration(String filingId) {
        Filing filing = filings.get(filingId);
        if (!filing.isRegistration()) {
            throw new NotFound();
        }
        return filing;
    }

    /** By the number of its case or of its entry. @throws Invalid at the field when nothing is registered under it */
    public Filing registrationNumbered(String field, String number) {
        try {
            return registration(filings.byAnyNumber(number).getId());
        } catch (NotFound none) {
            throw new Invalid("/" + field, "field.no_such_registration");
        }
    }

    @Override
    protected Collection<String> systems(C subject) {
        return List.of(registration(subject.getFilingId()).getSystem().getId());
    }

    /** What it asks, with number and system of the registration: nothing yet, see {@link CaseWork#ask}. */
    protected CaseWork workOn(C subject) {
        Filing filing = registration(subject.getFilingId());
        return new CaseWork(
                word, subject.getId(), filing.getNumber(), filing.getSystem().getId());
    }

    /** The holder is told. */
    @Override
    protected void tell(C subject, String notice, String once) {
        notices.tell(registration(subject.getFilingId()), notice, once, facts(subject));
    }

    /** What the texts of its mail speak of besides number and name of the system. */
    protected Map<String, String> facts(C subject) {
        return Map.of();
    }

    /**
     * Those in one of the states, the newest first, without what a conflict of interest keeps from the caller. For a kind
     * whose state is a column.
     *
     * @param after id of the last line seen; null or empty for the first page
     */
    public List<RegistrationCaseRow<C>> list(Collection<S> states, String after) {
        String last = after == null ? "" : after;
        return em.createQuery(
                        """
                        select c, f.number, s.nameZh, s.nameEn
                        from %s c join Filing f on f.id = c.filingId join f.system s
                        where c.state in :states and s.id not in :barred and (:after = '' or c.id < :after)
                        order by c.id desc"""
                                .formatted(kind.getSimpleName()),
                        Object[].class)
                .setParameter("states", states)
                .setParameter("barred", barred.mineForQuery())
                .setParameter("after", last)
                .setMaxResults(PAGE)
                .getResultStream()
                .map(row ->
                        new RegistrationCaseRow<>(kind.cast(row[0]), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /**
     * What waits for the caller's organisation in one state, with its day; what is due first first.
     *
     * @param until days from then on are further off than is shown
     */
    protected List<OverdueRow> owed(S state, LocalDate until) {
        return em.createQuery(
                        """
                        select new org.openbeian.registration.OverdueRow('%s', f.id, s.nameZh, s.nameEn, c.dueOn)
                        from %s c join Filing f on f.id = c.filingId join f.system s
                        where c.state = :state and c.dueOn < :until order by c.dueOn, c.id"""
                                .formatted(word.name(), kind.getSimpleName()),
                        OverdueRow.class)
                .setParameter("state", state)
                .setParameter("until", until)
                .setMaxResults(PAGE)
                .getResultList();
    }

    /**
     * A form opens one: the same form sent twice is one case, by the key that the entity keeps as {@code onceKey}.
     *
     * @param key see {@link org.openbeian.common.OnceKey}
     * @param word under which the first act is kept
     */
    public void openOnce(Filing registration, String key, String word, Supplier<C> fresh, Consumer<Act<C>> verb) {
        // pressed twice at once: the second waits here until the first is stored
        em.lock(registration, LockModeType.PESSIMISTIC_WRITE);
        long known = em.createQuery(
                        "select count(c) from %s c where c.onceKey = :key".formatted(kind.getSimpleName()), Long.class)
                .setParameter("key", key)
                .getSingleResult();
        if (known > 0) {
            audit.notes().repeated();
            return;
        }
        C opened = fresh.get();
        em.persist(opened);
        opened(opened, word, clock.instant(), verb);
    }

    /** Those of one registration that are in one of the states, the newest first. */
    public List<C> of(String filingId, Collection<S> states) {
        return em.createQuery(
                        "select c from %s c where c.filingId = :id and c.state in :states order by c.id desc"
                                .formatted(kind.getSimpleName()),
                        kind)
                .setParameter("id", registration(filingId).getId())
                .setParameter("states", states)
                .getResultList();
    }
}
