package org.openbeian.registration;

import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SEE_CASE;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.FieldError;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.common.TypedNumber;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.ClockDetail;

/** The holder of a public system tells how many use it, each quarter; what crosses a threshold is told to both sides. */
@Stateless
public class UserReportService {

    private static final long MOST = 1_000_000_000_000L;
    private static final int LINES = 40;

    @PersistenceContext
    EntityManager em;

    @Inject
    FilingRepository filings;

    @Inject
    Assessment assessment;

    @Inject
    FilingClocks duties;

    @Inject
    CaseClocks clocks;

    @Inject
    FilingNotices notices;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /**
     * Hands in the numbers of the last quarter that is over. Handed in again they replace what was said.
     *
     * @param registered as typed; accounts on the last day of the quarter
     * @param active as typed; users active in its last month
     * @throws Invalid at the field that is no whole number
     * @throws Conflict when the system is not in force or not offered to the public
     */
    @Requires(value = FILE, action = "userReport.report")
    public UserReport report(String filingId, String registered, String active) {
        Filing registration = held(filingId);
        // sent twice, the second waits here and says the same once more
        em.lock(registration, LockModeType.PESSIMISTIC_WRITE);
        if (!isAsked(registration)) {
            throw new Conflict("users.not_asked");
        }
        List<FieldError> errors = new ArrayList<>();
        long accounts = number("registeredUsers", registered, errors);
        long users = number("mau", active, errors);
        if (errors.isEmpty()) {
            UserCounts.wrong("", BigDecimal.valueOf(accounts), BigDecimal.valueOf(users))
                    .ifPresent(errors::add);
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        LocalDate asOf = Quarter.lastEndBefore(clock.today());
        UserReport report = kept(filingId, asOf);
        if (report == null) {
            // whoever was not asked, as they came into the register later, is not late
            boolean late = quarter(filingId, asOf, null).standing() == QuarterDue.Standing.OVERDUE;
            report = new UserReport(registration, asOf, late);
        }
        Map<String, JsonValue> filed = registration.pages().answers();
        Map<String, JsonValue> said = new HashMap<>(filed);
        said.put("registeredUsers", Json.createValue(accounts));
        said.put("mau", Json.createValue(users));
        String band = assessment.scaleBand(filed).orElse(null);
        report.beside(registration, band);
        report.says(
                accounts,
                users,
                band,
                assessment.scaleBand(said).orElse(null),
                me.get().personId(),
                clock.instant());
        em.persist(report);
        em.flush();
        duties.usersReported(registration, clock.instant());
        audit.notes().about(filingId);
        audit.notes().note("users_reported", asOf, accounts, users);
        if (report.isCrossing()) {
            audit.notes().note("users_crossing", asOf);
            notices.tell(
                    registration,
                    "USERS_CROSSING",
                    "users/" + filingId + "/" + clock.instant(),
                    Map.of("asOf", asOf.toString(), "due", report.getChangeDue().toString()));
        }
        return report;
    }

    /** What was told, the newest first. */
    @Requires(
            value = {FILE, SUPERVISE, DECIDE, SEE_CASE, READ_AUDIT},
            reads = true,
            action = "userReport.of")
    public List<UserReport> of(String filingId) {
        Filing registration = filings.get(filingId);
        List<UserReport> reports = em.createQuery(
                        "select r from UserReport r where r.filingId = :id order by r.asOf desc", UserReport.class)
                .setParameter("id", registration.getId())
                .setMaxResults(LINES)
                .getResultList();
        if (!reports.isEmpty()) {
            String band = assessment.scaleBand(registration.pages().answers()).orElse(null);
            reports.forEach(report -> report.beside(registration, band));
        }
        return reports;
    }

    /** Where the report of the last quarter stands. */
    @Requires(value = FILE, reads = true, action = "userReport.quarter")
    public QuarterDue quarter(String filingId) {
        LocalDate asOf = Quarter.lastEndBefore(clock.today());
        String id = held(filingId).getId();
        return quarter(
                id,
                asOf,
                of(id).stream()
                        .filter(report -> report.getAsOf().equals(asOf))
                        .findFirst()
                        .orElse(null));
    }

    /** By the clock of the quarter, which an authority may have given more time; without a clock nobody was asked. */
    private QuarterDue quarter(String filingId, LocalDate asOf, UserReport told) {
        LocalDate due = clocks.of(filingId).stream()
                .filter(one -> one.getCode().equals(FilingClocks.USERS)
                        && one.getStartedOn().equals(asOf))
                .map(ClockDetail::getDueOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return QuarterDue.of(asOf, due, clock.today(), told);
    }

    /** Whether the holder is asked for numbers: the system is in force and offered to the public. */
    @Requires(value = FILE, reads = true, action = "userReport.isAsked")
    public boolean isAsked(String filingId) {
        return isAsked(held(filingId));
    }

    /** What the applicant owes of a filing or a registration, or owed; in the order in which it began. */
    @Requires(value = FILE, reads = true, action = "userReport.duties")
    public List<ClockDetail> duties(String filingId) {
        return clocks.of(filings.get(filingId).getId()).stream()
                .filter(one -> Duty.clocks().contains(one.getCode()))
                .toList();
    }

    private static boolean isAsked(Filing registration) {
        return FilingState.inForce().contains(registration.getState())
                && registration.pages().answers().get("publicFacing") == JsonValue.TRUE;
    }

    private UserReport kept(String filingId, LocalDate asOf) {
        return em.createQuery("select r from UserReport r where r.filingId = :id and r.asOf = :asOf", UserReport.class)
                .setParameter("id", filingId)
                .setParameter("asOf", asOf)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** A whole number of users as people write it; anything else is refused at its field. */
    static long number(String field, String given, List<FieldError> errors) {
        if (InputCheck.tidied(given).isEmpty()) {
            errors.add(new FieldError("/" + field, "field.required"));
            return 0;
        }
        BigDecimal number = TypedNumber.read(given, TypedNumber.Unit.COUNT)
                .filter(read -> read.signum() >= 0
                        && read.compareTo(BigDecimal.valueOf(MOST)) <= 0
                        && read.stripTrailingZeros().scale() <= 0)
                .orElse(null);
        if (number == null) {
            errors.add(new FieldError(
                    "/" + field,
                    TypedNumber.isRough(given, TypedNumber.Unit.COUNT) ? "field.rough_number" : "users.number"));
            return 0;
        }
        return number.longValueExact();
    }

    private Filing held(String filingId) {
        Filing filing = filings.get(filingId);
        if (!filing.isRegistration()) {
            throw new NotFound();
        }
        return filing;
    }
}
