package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.openbeian.access.CurrentCaller;
import org.openbeian.casework.ConflictBar;
import org.openbeian.common.Conflict;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.BarredSystems;
import org.openbeian.registration.CaseBar;
import org.openbeian.registration.Filing;
import org.openbeian.registration.SeparationOfDuty;

/**
 * SOD-04: who has once declared a conflict of interest in a case has no part any more in any case of its applicant, in
 * no role, in no round and in no complaint, incident, measure or correction about one of its systems: the next filing
 * of the same system is a new one, and may have another name. There is no way back, so that nobody declares one and
 * votes after all. The same holds, declared or not, for who is a member of the applicant or has been within the last
 * year, and for who has once prepared or signed one of its filings. Decided here for all features.
 */
@ApplicationScoped
public class ConflictsOfInterest implements BarredSystems, CaseBar, ConflictBar {

    /**
     * For so long nobody is an officer in the cases of an applicant that they have left, at whichever authority: a former
     * employer disqualifies (SOD-04).
     */
    static final Period AFTER_LEAVING = Period.ofYears(1);

    /** Of a membership {@code m}, with {@code since} of {@link #leftSince}. */
    static final String BELONGS = "(m.active = true or m.leftAt >= :since)";

    /** With which applicant {@code o} a person has one. */
    private static final String TIED =
            """
            (o.id in (
                select a.organisationId from CaseAct a where a.personId = :me and a.act = 'CONFLICT')
            or o.id in (
                select f.organisationId from Filing f where f.origin.preparedBy = :me and f.origin.kind <> org.openbeian.registration.FilingKind.REGRADE)
            or o.id in (
                select f.organisationId from Filing f where f.signature.by = :me and f.origin.kind <> org.openbeian.registration.FilingKind.REGRADE)
            or o.id in (
                select m.organisationId from Membership m
                where m.person.id = :me and m.organisationId is not null and %s))"""
                    .formatted(BELONGS);

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * Of what the caller, as an officer, keeps out: the ids of the applicants with whom there is a conflict and of all their
     * systems. Whatever a case is about, a system or an organisation itself, is asked of this one set.
     */
    public Set<String> mine() {
        return me.get().isStaff() ? of(me.get().personId()) : Set.of();
    }

    /** The same for the {@code not in} of a query, which may not be empty: lists of work leave those out. */
    @Override
    public Set<String> mineForQuery() {
        Set<String> mine = mine();
        return mine.isEmpty() ? Set.of("") : mine;
    }

    /** Whether something that a case is about is among what is barred; null is a system nobody knows yet. */
    static boolean bars(Set<String> barred, Collection<String> about) {
        return about.stream().filter(Objects::nonNull).anyMatch(barred::contains);
    }

    /** Who has left before this day's beginning is free today. */
    static Instant leftSince(LocalDate today) {
        return today.minus(AFTER_LEAVING).atStartOfDay(PortalClock.ZONE).toInstant();
    }

    /** The same of that officer. Who has none is asked one thing, for it is asked on each page of the desk. */
    public Set<String> of(String person) {
        Set<String> applicants = applicants(person);
        if (applicants.isEmpty()) {
            return applicants;
        }
        Set<String> barred = new HashSet<>(applicants);
        barred.addAll(em.createQuery("select s.id from AiSystem s where s.organisationId in :applicants", String.class)
                .setParameter("applicants", applicants)
                .getResultList());
        return barred;
    }

    /** With whom that person has one. */
    Set<String> applicants(String person) {
        return new HashSet<>(em.createQuery("select o.id from Organisation o where " + TIED, String.class)
                .setParameter("since", leftSince(clock.today()))
                .setParameter("me", String.valueOf(person))
                .getResultList());
    }

    /**
     * Why nothing can be decided on the case as it stands: who has set or confirmed its grade, has signed an opinion of the
     * current round or has approved it as the first of two has a conflict by now, declared since or come to light. It goes
     * back for another.
     *
     * @return key of the sentence; null when everything stands
     */
    String taint(Filing filing, List<CaseAct> acts) {
        String grade = gradeTaint(filing, acts);
        if (grade != null) {
            return grade;
        }
        return Independence.isTainted(acts, filing.review().round(), barredFrom(filing.getSystem()))
                ? "review.opinion_of_conflicted"
                : null;
    }

    /**
     * The same of the grade alone, so that nobody signs an opinion on it. That a red line is crossed the rules say, whatever
     * grade somebody has set: the refusal that follows from it rests on no such grade.
     */
    String gradeTaint(Filing filing, List<CaseAct> acts) {
        return !filing.getTerms().isRedLine() && Independence.isGradeTainted(acts, barredFrom(filing.getSystem()))
                ? "review.graded_by_conflicted"
                : null;
    }

    /** Persons who have one in that system, so that nobody writes to them of it. */
    public Set<String> barredFrom(AiSystem system) {
        return barredFrom(system.getOrganisationId());
    }

    /**
     * Officers of this authority, gone ones among them: nobody else acts here. Asked officer by officer, so that it costs the
     * same however much the applicant has filed.
     */
    private Set<String> barredFrom(String applicant) {
        return new HashSet<>(em.createQuery(
                        """
                        select distinct p.id from Membership officer join officer.person p
                        where officer.authorityId = :here and officer.organisationId is null and (
                        exists (select a.id from CaseAct a
                            where a.organisationId = :applicant and a.act = 'CONFLICT' and a.personId = p.id)
                        or exists (select f.id from Filing f where f.origin.preparedBy = p.id
                            and f.organisationId = :applicant and f.origin.kind <> org.openbeian.registration.FilingKind.REGRADE)
                        or exists (select g.id from Filing g where g.signature.by = p.id
                            and g.organisationId = :applicant and g.origin.kind <> org.openbeian.registration.FilingKind.REGRADE)
                        or exists (select m.id from Membership m
                            where m.person.id = p.id and m.organisationId = :applicant and\s"""
                                + BELONGS + "))",
                        String.class)
                .setParameter("here", me.get().authorityId())
                .setParameter("since", leftSince(clock.today()))
                .setParameter("applicant", applicant)
                .getResultList());
    }

    /** The same of all systems and organisations that a case is about; null is a system nobody knows yet. */
    public Set<String> barredFrom(Collection<String> about) {
        Set<String> barred = new HashSet<>();
        about.stream().filter(Objects::nonNull).forEach(id -> {
            AiSystem system = em.find(AiSystem.class, id);
            barred.addAll(system == null ? barredFrom(id) : barredFrom(system));
        });
        return barred;
    }

    /** Whether the first word of two counts: who has said it may have part in the case, as it is known now. */
    public boolean isCounting(String first, Collection<String> systems) {
        return first == null || !barredFrom(systems).contains(first);
    }

    /**
     * Asked by whatever takes a second person's word: what a conflicted officer has begun is nothing to agree to. It can be
     * given back or declined, and somebody else begins it anew.
     *
     * @throws Conflict when it does not count
     */
    public void mustCount(String first, Collection<String> systems) {
        if (!isCounting(first, systems)) {
            throw new Conflict("sod.04.first");
        }
    }

    /** @throws Barred when the caller, as an officer, has one in the system of that filing */
    @Override
    public void mustBeNone(Filing filing) {
        if (me.get().isStaff()) {
            mustBeNone(filing, me.get().personId());
        }
    }

    /** @throws Barred when the caller, as an officer, has one in one of the systems or with one of the organisations that a case is about */
    public void mustBeNone(Collection<String> systems) {
        mustBeNone(() -> systems);
    }

    @Override
    public void mustBeNone(Supplier<? extends Collection<String>> systems) {
        Set<String> mine = mine();
        if (!mine.isEmpty() && bars(mine, systems.get())) {
            throw new Barred();
        }
    }

    /** The same as an answer. */
    public boolean isNone(Collection<String> systems) {
        return !bars(mine(), systems);
    }

    /** @throws Barred when that person, who does it or is to receive work on it, has one */
    void mustBeNone(Filing filing, String person) {
        if (SeparationOfDuty.isFiledBy(filing, person)
                || applicants(person).contains(filing.getSystem().getOrganisationId())) {
            throw Objects.equals(person, me.get().personId()) ? new Barred() : Barred.receiver();
        }
    }

    /** What the person holds of other filings of the same applicant, to be given back. */
    List<FilingTask> heldIn(Filing filing) {
        return em.createQuery(
                        """
                        select w from FilingTask w where w.assignee = :me and w.filing.organisationId = :applicant
                        and w.state = org.openbeian.casework.WorkItem.State.CLAIMED""",
                        FilingTask.class)
                .setParameter("me", me.get().personId())
                .setParameter("applicant", filing.getOrganisationId())
                .getResultList();
    }
}
