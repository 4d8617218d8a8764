package org.openbeian.registration;

import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.ClockNotice;

/**
 * What a provider owes without being asked begins with a day, not with a click: the service runs, it has ended, a
 * quarter is over. The clock starts on that day, and the provider is reminded once and told once that it has passed.
 */
@Stateless
public class DutyWatch {

    /** So many calendar days before a duty is due its debtor is reminded. */
    static final int REMINDER_DAYS = 3;

    /** A day that came while the portal was away is still found. */
    private static final int BACK_DAYS = 14;

    private static final int AT_ONCE = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    FilingRepository filings;

    @Inject
    FilingReader reader;

    @Inject
    FilingClocks duties;

    @Inject
    CaseClocks clocks;

    @Inject
    FilingNotices notices;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** Drafts for {@link #launch}: the service that they describe began lately, as they say. */
    @Requires(value = SYSTEM, reads = true, action = "dutyWatch.launched")
    public List<String> launched(int from) {
        return em.createQuery(
                        """
                        select f.id from Filing f where f.state = org.openbeian.registration.FilingState.DRAFT
                        and f.origin.kind = org.openbeian.registration.FilingKind.INITIAL
                        and f.timeliness.launchOn between :from and :today
                        and (f.timeliness.launchSeen is null or f.timeliness.launchSeen <> f.timeliness.launchOn)
                        and not exists (select c.id from CaseClock c where c.caseId = f.id and c.code = :code)
                        order by f.timeliness.launchOn, f.id""",
                        String.class)
                .setParameter("from", clock.today().minusDays(BACK_DAYS))
                .setParameter("today", clock.today())
                .setParameter("code", FilingDuty.FILE)
                .setFirstResult(from)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /**
     * The service of a draft runs, and with it the time for its algorithm filing, if one is owed. It is not asked again for that
     * day; saved anew, the draft says so itself. Both at once: seen and not begun, the time would never begin.
     */
    @Requires(value = SYSTEM, action = "dutyWatch.launch")
    public void launch(String draftId) {
        Filing draft = filings.get(draftId);
        FilingDuty duty = draft.getState() == FilingState.DRAFT ? reader.duty(draft) : null;
        if (duty != null && duty.isOfService()) {
            duties.owed(draft, duty, clock.instant());
            audit.notes().about(draftId);
        }
        draft.timeliness().launchSeen();
    }

    /** Registrations for {@link #end}: their service has ended, and the deregistration waits for its signature. */
    @Requires(value = SYSTEM, reads = true, action = "dutyWatch.endedUnsigned")
    public List<String> endedUnsigned(int from) {
        return em.createQuery(
                        """
                        select d.filingId from Deregistration d
                        where d.state = org.openbeian.registration.Deregistration.State.PREPARED
                        and d.endsOn <= :today and (d.owedSeen is null or d.owedSeen < :today)
                        and not exists (select c.id from CaseClock c where c.caseId = d.filingId and c.code = :code
                            and c.ended = false)
                        order by d.endsOn, d.id""",
                        String.class)
                .setParameter("today", clock.today())
                .setParameter("code", FilingClocks.DEREGISTER)
                .setFirstResult(from)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /**
     * A service has ended. Signed or taken back meanwhile, nothing is owed; and where nothing is owed for its end it is looked at
     * again the next day.
     */
    @Requires(value = SYSTEM, action = "dutyWatch.end")
    public void end(String registrationId) {
        Filing registration = filings.get(registrationId);
        em.createQuery("select d from Deregistration d where d.filingId = :id", Deregistration.class)
                .setParameter("id", registrationId)
                .getResultStream()
                .filter(one -> one.isOwedOn(clock.today()))
                .findFirst()
                .ifPresent(one -> end(registration, one));
    }

    private void end(Filing registration, Deregistration deregistration) {
        if (reader.owesAlgorithmFiling(registration)) {
            duties.serviceEnded(registration, deregistration.getEndsOn());
            audit.notes().about(registration.getId());
        }
        deregistration.owedSeen(clock.today());
    }

    /** Registrations for {@link #quarter}: offered to the public on the last day of a quarter whose numbers are due now. */
    @Requires(value = SYSTEM, reads = true, action = "dutyWatch.owingUsers")
    public List<String> owingUsers(int from) {
        LocalDate lastDay = Quarter.lastEndBefore(clock.today());
        return em.createQuery(
                        """
                        select f.id from Filing f
                        where :asked = true and f.state in :inForce and f.origin.parentId is null and f.ending.at < :over
                        and exists (select s.id from FilingSection s where s.filing = f
                            and s.answers like '%"publicFacing":true%')
                        and not exists (select c.id from CaseClock c where c.caseId = f.id and c.code = :code
                            and c.startedAt = :from)
                        and not exists (select r.id from UserReport r where r.filingId = f.id and r.asOf = :lastDay)
                        order by f.id""",
                        String.class)
                // of a quarter before the portal knew of it nobody was asked
                .setParameter("asked", !clock.today().isAfter(Quarter.usersDue(lastDay)))
                .setParameter("inForce", FilingState.inForce())
                .setParameter("over", PortalClock.endOf(lastDay))
                .setParameter("code", FilingClocks.USERS)
                .setParameter("from", lastDay.atStartOfDay(PortalClock.ZONE).toInstant())
                .setParameter("lastDay", lastDay)
                .setFirstResult(from)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** A quarter is over: its numbers of users are owed. A second time it does nothing. */
    @Requires(value = SYSTEM, action = "dutyWatch.quarter")
    public void quarter(String registrationId) {
        Filing registration = filings.get(registrationId);
        // the holder may be reporting just now
        em.lock(registration, LockModeType.PESSIMISTIC_WRITE);
        LocalDate lastDay = Quarter.lastEndBefore(clock.today());
        if (FilingState.inForce().contains(registration.getState())
                && !clocks.wasStarted(registrationId, FilingClocks.USERS, lastDay)
                && !isReported(registrationId, lastDay)) {
            duties.quarterEnded(registration, lastDay, clock.instant());
            audit.notes().about(registrationId);
            audit.notes().note("users_owed", lastDay, Quarter.usersDue(lastDay));
        }
    }

    private boolean isReported(String registrationId, LocalDate lastDay) {
        return !em.createQuery(
                        "select r.id from UserReport r where r.filingId = :id and r.asOf = :lastDay", String.class)
                .setParameter("id", registrationId)
                .setParameter("lastDay", lastDay)
                .getResultList()
                .isEmpty();
    }

    /** Clocks for {@link #tell}. */
    @Requires(value = SYSTEM, reads = true, action = "dutyWatch.toTell")
    public List<String> toTell(int from) {
        return clocks.toTell(Duty.clocks(), REMINDER_DAYS, from, AT_ONCE);
    }

    /** Reminds of what is due soon, or says that its day has passed. What was told already is not told again. */
    @Requires(value = SYSTEM, action = "dutyWatch.tell")
    public void tell(String clockId) {
        clocks.notice(clockId, REMINDER_DAYS).ifPresent(this::tell);
    }

    private void tell(ClockNotice notice) {
        Filing filing = filings.get(notice.caseId());
        String kind = (notice.missed() ? "DUTY_MISSED_" : "DUTY_DUE_") + Duty.of(notice.code());
        notices.tell(
                filing,
                kind,
                kind + "/" + filing.getId() + "/" + notice.due(),
                Map.of("due", notice.due().toString()));
        audit.notes().about(filing.getId());
        audit.notes()
                .note(
                        notice.missed() ? "duty_missed" : "duty_due",
                        AuditNotes.code("duty", Duty.of(notice.code())),
                        notice.due());
    }
}
