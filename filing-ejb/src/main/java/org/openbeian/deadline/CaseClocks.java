package org.openbeian.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.openbeian.common.PortalClock;

/**
 * The clocks of cases. Works inside the transaction and tenant of the service that calls it. What the process engine
 * may repeat can be repeated here: starting, pausing, resuming and stopping twice is the same as once.
 */
@ApplicationScoped
public class CaseClocks {

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalClock now;

    @Inject
    Event<ClockExtended> extended;

    @Inject
    Event<ClockRecounted> recounted;

    /** Starts a clock at a moment; answers until when it runs. */
    public DueDate start(CaseKind kind, String caseId, String clockCode, Instant start) {
        return start(kind, caseId, ClockDefinitions.get(clockCode), start);
    }

    /** Starts a clock on a day. Not for clocks that count minutes or hours. */
    public DueDate start(CaseKind kind, String caseId, String clockCode, LocalDate start) {
        ClockDefinition definition = ClockDefinitions.get(clockCode);
        if (definition.getUnit().isMoment()) {
            throw new IllegalArgumentException(clockCode + " needs a moment to start from");
        }
        return start(
                kind, caseId, definition, start.atStartOfDay(PortalClock.ZONE).toInstant());
    }

    /** Starts a clock, possibly with another duration than usual; the start is answered with until when it runs. */
    public DueDate start(CaseKind kind, String caseId, ClockDefinition definition, Instant start) {
        Instant from = start.truncatedTo(ChronoUnit.MICROS);
        RunningClock clock = RunningClock.start(definition, from);
        List<CaseClock> same = stored(caseId).stream()
                .filter(known -> known.getCode().equals(definition.getCode()))
                .toList();
        Optional<CaseClock> open =
                same.stream().filter(known -> !known.isEnded()).findFirst();
        if (open.isEmpty()) {
            // an ended clock stays ended; what is owed again from the same moment is a further round
            int round = (int) same.stream()
                    .filter(known -> known.getStartedAt().equals(from))
                    .count();
            CaseClock stored = new CaseClock(kind, caseId, clock, round);
            em.persist(stored);
            em.persist(new ClockSegment(stored, 0, clock.getSegments().get(0)));
        } else if (!open.get().getStartedAt().equals(from)) {
            throw new IllegalStateException(definition.getCode() + " of case " + caseId + " already runs");
        }
        return clock.due().orElseThrow();
    }

    /** Pauses the clock if it runs. */
    public void pause(String caseId, String clockCode, Instant at) {
        change(caseId, clockCode, clock -> clock.isPaused() ? clock : clock.pause(at));
    }

    /** Lets the clock go on if it is paused. */
    public void resume(String caseId, String clockCode, Instant at) {
        change(caseId, clockCode, clock -> clock.isPaused() ? clock.resume(at) : clock);
    }

    /** Pauses what the law pauses on that event, such as {@code correction_requested} or {@code panel_convened}. */
    public void pauseFor(String caseId, String event, Instant at) {
        ClockDefinitions.pausedBy(event).forEach(code -> pause(caseId, code, at));
    }

    /** Ends the clock if it is open: met when what was owed was done, else because it is no longer owed. */
    public void stop(String caseId, String clockCode, Instant at, boolean met) {
        change(caseId, clockCode, clock -> clock.stop(at, met));
    }

    /** Ends all open clocks of a case that has ended itself. */
    public void stopAll(String caseId, Instant at) {
        stored(caseId).stream()
                .filter(clock -> !clock.isEnded())
                .forEach(clock -> stop(caseId, clock.getCode(), at, false));
    }

    /** All clocks of a case, in the order in which they started. */
    public List<ClockDetail> of(String caseId) {
        List<CaseClock> stored = stored(caseId);
        Map<String, List<Segment>> segments = segments(stored);
        Instant moment = now.instant();
        return stored.stream().map(clock -> detail(clock, segments, moment)).toList();
    }

    /** The clocks of many cases by case, each in the order in which they started; two statements for all of them. */
    public Map<String, List<ClockDetail>> ofAll(Collection<String> caseIds) {
        Map<String, List<ClockDetail>> clocks = new HashMap<>();
        if (caseIds.isEmpty()) {
            return clocks;
        }
        List<CaseClock> stored = em.createQuery(
                        "select c from CaseClock c where c.caseId in :ids order by c.startedAt, c.round, c.id",
                        CaseClock.class)
                .setParameter("ids", caseIds)
                .getResultList();
        Map<String, List<Segment>> segments = segments(stored);
        Instant moment = now.instant();
        stored.forEach(clock -> clocks.computeIfAbsent(clock.getCaseId(), id -> new ArrayList<>())
                .add(detail(clock, segments, moment)));
        return clocks;
    }

    /** The open clock of that code, if the case has one. */
    public Optional<ClockDetail> running(String caseId, String clockCode) {
        return of(caseId).stream()
                .filter(clock -> clock.getCode().equals(clockCode))
                .filter(clock -> clock.getSegments().stream()
                        .noneMatch(segment -> segment.getKind().isEnd()))
                .findFirst();
    }

    /**
     * The open clocks of those kinds that are due between two days, both included.
     *
     * @return ids for {@link #extend}, at most {@code most} without the first {@code skipped}
     */
    public List<String> dueBetween(Collection<String> codes, LocalDate from, LocalDate to, int skipped, int most) {
        return em.createQuery(
                        """
                        select c.id from CaseClock c
                        where c.ended = false and c.dueOn between :from and :to and c.code in :codes
                        order by c.dueOn, c.id""",
                        String.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("codes", codes)
                .setFirstResult(skipped)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Gives a clock more time and says so with {@link ClockExtended}. A clock that has ended, stands still or is due
     * later anyway stays as it is.
     *
     * @param notice number of the notice that gives the time, or of the case where it gets some for itself
     * @return id of its case, empty when it stays
     */
    public Optional<String> extend(String clockId, LocalDate to, String notice) {
        CaseClock stored = em.createQuery("select c from CaseClock c where c.id = :id", CaseClock.class)
                .setParameter("id", clockId)
                // another node may be at it: then it has moved when this one reads on
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        if (stored.isEnded() || stored.getDueOn() == null || !stored.getDueOn().isBefore(to)) {
            return Optional.empty();
        }
        stored.extend(running(stored).extendedTo(to), notice);
        extended.fire(new ClockExtended(clockId, stored.getCaseId(), stored.getCode(), to, notice));
        return Optional.of(stored.getCaseId());
    }

    /** Ids of the open clocks of days whose end the calendar, as it is now, counts otherwise than it was told. */
    public List<String> countedOtherwise() {
        List<CaseClock> open = em.createQuery(
                        "select c from CaseClock c where c.ended = false and c.dueOn is not null and c.dueAt is null",
                        CaseClock.class)
                .getResultList();
        Map<String, List<Segment>> segments = segments(open);
        return open.stream()
                .filter(clock -> !isTold(
                        clock, clock.running(segments.get(clock.getId())).recounted()))
                .map(CaseClock::getId)
                .toList();
    }

    private static boolean isTold(CaseClock stored, RunningClock counted) {
        return counted.due()
                .map(due -> due.getDay().equals(stored.getDueOn()) && due.isProvisional() == stored.isProvisional())
                .orElse(true);
    }

    /**
     * Counts the end of a clock anew and says so with {@link ClockRecounted}, in whose wake everything moves that shows
     * the day or waits for it. A second time it does nothing.
     *
     * @return what has become of it, empty when it stays
     */
    public Optional<ClockRecounted> recount(String clockId) {
        CaseClock stored = em.createQuery("select c from CaseClock c where c.id = :id", CaseClock.class)
                .setParameter("id", clockId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        if (stored.isEnded() || stored.getDueOn() == null) {
            return Optional.empty();
        }
        RunningClock anew = running(stored).recounted();
        if (isTold(stored, anew)) {
            return Optional.empty();
        }
        LocalDate before = stored.getDueOn();
        stored.reflect(anew);
        ClockRecounted event = new ClockRecounted(stored, before);
        recounted.fire(event);
        return Optional.of(event);
    }

    /** The first moment at which one of the open clocks of a case is late; null when none of those runs. @param which of them */
    public Instant nextEnd(String caseId, Predicate<String> which) {
        return em.createQuery(
                        "select c from CaseClock c where c.caseId = :id and c.ended = false and c.dueOn is not null",
                        CaseClock.class)
                .setParameter("id", caseId)
                .getResultStream()
                .filter(clock -> which.test(clock.getCode()))
                .map(CaseClock::getEnd)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** Whether that clock has ever been started from the beginning of that day, and whatever became of it. */
    public boolean wasStarted(String caseId, String clockCode, LocalDate day) {
        Instant from = day.atStartOfDay(PortalClock.ZONE).toInstant();
        return stored(caseId).stream()
                .anyMatch(clock -> clock.getCode().equals(clockCode)
                        && clock.getStartedAt().equals(from));
    }

    /**
     * Open clocks of those kinds that come to their end within so many days or are past it, and of which that was not
     * told yet.
     *
     * @return ids for {@link #notice}
     */
    public List<String> toTell(Collection<String> codes, int days, int from, int most) {
        return em.createQuery(
                        """
                        select c.id from CaseClock c where c.ended = false and c.code in :codes
                        and ((c.dueOn < :today and (c.missedFor is null or c.missedFor <> c.dueOn))
                            or (c.dueOn >= :today and c.dueOn <= :soon
                                and (c.remindedFor is null or c.remindedFor <> c.dueOn)))
                        order by c.dueOn, c.id""",
                        String.class)
                .setParameter("codes", codes)
                .setParameter("today", now.today())
                .setParameter("soon", now.today().plusDays(days))
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** What is to be told of a clock now; from then on it counts as told. */
    public Optional<ClockNotice> notice(String clockId, int days) {
        return em.createQuery("select c from CaseClock c where c.id = :id", CaseClock.class)
                .setParameter("id", clockId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult()
                .notice(now.today(), days);
    }

    /** The same for all clocks of a case that are due by then, each to its moment. */
    public List<ClockNotice> notices(String caseId, LocalDate soon) {
        return em.createQuery(
                        """
                        select c from CaseClock c
                        where c.caseId = :id and c.ended = false and c.dueOn <= :soon order by c.dueOn, c.id""",
                        CaseClock.class)
                .setParameter("id", caseId)
                .setParameter("soon", soon)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .flatMap(clock -> clock.notice(now.instant(), soon).stream())
                .toList();
    }

    private void change(String caseId, String clockCode, UnaryOperator<RunningClock> change) {
        CaseClock stored = open(caseId, clockCode).orElse(null);
        if (stored == null) {
            return;
        }
        RunningClock before = running(stored);
        RunningClock after = change.apply(before);
        List<Segment> known = before.getSegments();
        for (int i = known.size(); i < after.getSegments().size(); i++) {
            em.persist(new ClockSegment(stored, i, after.getSegments().get(i)));
        }
        stored.reflect(after);
    }

    private RunningClock running(CaseClock stored) {
        return stored.running(segments(List.of(stored)).get(stored.getId()));
    }

    private static ClockDetail detail(CaseClock stored, Map<String, List<Segment>> segments, Instant moment) {
        return new ClockDetail(stored.running(segments.get(stored.getId())), stored.getExtendedBy(), moment);
    }

    private Optional<CaseClock> open(String caseId, String clockCode) {
        return stored(caseId).stream()
                .filter(clock -> clock.getCode().equals(clockCode) && !clock.isEnded())
                .findFirst();
    }

    private List<CaseClock> stored(String caseId) {
        return em.createQuery(
                        "select c from CaseClock c where c.caseId = :caseId order by c.startedAt, c.round, c.id",
                        CaseClock.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    private Map<String, List<Segment>> segments(List<CaseClock> clocks) {
        Map<String, List<Segment>> segments = new HashMap<>();
        if (!clocks.isEmpty()) {
            em.createQuery(
                            "select s from ClockSegment s where s.clockId in :clocks order by s.place",
                            ClockSegment.class)
                    .setParameter(
                            "clocks", clocks.stream().map(CaseClock::getId).toList())
                    .getResultList()
                    .forEach(segment -> segments.computeIfAbsent(segment.getClockId(), id -> new ArrayList<>())
                            .add(segment.segment()));
        }
        return segments;
    }
}
