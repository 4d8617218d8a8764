package org.openbeian.registration;

import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SUPERVISE;
import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.InputCheck;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;

/** The holder ends a service: prepares, signs and, until its day, takes back that the system is struck off. */
@Stateless
public class DeregistrationService {

    private static final int PLAN = 4000;
    private static final int AT_ONCE = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    FilingReader reader;

    @Inject
    FilingRepository filings;

    @Inject
    Registrations registrations;

    @Inject
    FilingClocks clocks;

    @Inject
    FilingNotices notices;

    @Inject
    Event<ServiceEnded> ended;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /**
     * Says when the service ends and what becomes of the data. Below grade 3 the sender signs it at once if its day is
     * still to come, and else after reading that it takes effect with the signature; from grade 3 on somebody else of the
     * organisation signs (SOD-12).
     *
     * @param endsOn the day from which it is no longer offered, not before the registration; a past one for what has ended already
     * @param plan what becomes of the users' data (Framework 6.1 b), at most 4 000 characters
     * @throws Conflict when one is open already, or the registration cannot be ended now
     */
    @Requires(value = FILE, action = "deregistration.prepare")
    public void prepare(String filingId, LocalDate endsOn, String plan) {
        Filing registration = held(filingId);
        LocalDate today = clock.today();
        Deregistration.mustBePossible(registration, endsOn, today);
        String said = InputCheck.needed("plan", plan, PLAN);
        // two who prepare at once: the second waits here and is told
        em.lock(registration, LockModeType.PESSIMISTIC_WRITE);
        if (!registration.getState().allowsOrder(FilingEvent.DEREGISTER)) {
            throw new Conflict("deregistration.not_now");
        }
        if (open(filingId).isPresent()) {
            throw new Conflict("deregistration.open");
        }
        Deregistration deregistration =
                new Deregistration(registration, endsOn, said, me.get().personId(), clock.instant());
        em.persist(deregistration);
        em.flush();
        if (deregistration.isOwedOn(today) && reader.owesAlgorithmFiling(registration)) {
            clocks.serviceEnded(registration, endsOn);
        }
        noted(registration, "deregistration_prepared", endsOn);
        if (!deregistration.isAtOnce(today)
                && deregistration.isSignableBy(
                        registration.getTerms().grade(), me.get().personId())) {
            sign(registration, deregistration);
        }
    }

    /**
     * The signatory, from grade 3 on not the preparer. What has ended already takes effect at once.
     *
     * @param shown id of what the caller has read
     * @throws Conflict when it was taken back, and perhaps prepared anew, meanwhile
     */
    @Requires(value = FILE, action = "deregistration.sign")
    public void sign(String filingId, String shown) {
        Filing registration = held(filingId);
        sign(
                registration,
                open(filingId)
                        .filter(one -> one.getId().equals(shown))
                        .orElseThrow(() -> new Conflict("deregistration.moved")));
    }

    private void sign(Filing registration, Deregistration deregistration) {
        deregistration.sign(
                registration,
                me.get().personId(),
                reader.owesAlgorithmFiling(registration),
                clock.today(),
                clock.instant());
        clocks.deregistrationSigned(registration, clock.instant());
        noted(registration, "deregistration_signed", deregistration.getEndsOn());
        if (deregistration.isDue(clock.today())) {
            takeEffect(registration, deregistration);
        } else {
            tell(registration, deregistration, "DEREGISTRATION_SCHEDULED");
        }
    }

    /** Before its day the holder can go on after all. */
    @Requires(value = FILE, action = "deregistration.takeBack")
    public void takeBack(String filingId) {
        Filing registration = held(filingId);
        Deregistration deregistration = open(filingId).orElseThrow(() -> new Conflict("deregistration.moved"));
        deregistration.takeBack(me.get().personId(), clock.instant());
        clocks.serviceGoesOn(registration, clock.instant());
        tell(registration, deregistration, "DEREGISTRATION_TAKEN_BACK");
        noted(registration, "deregistration_taken_back");
    }

    /** The last one of a registration, whatever became of it. */
    @Requires(
            value = {FILE, SUPERVISE, DECIDE, READ_AUDIT},
            reads = true,
            action = "deregistration.last")
    public Optional<Deregistration> last(String filingId) {
        return em.createQuery(
                        "select d from Deregistration d where d.filingId = :id order by d.preparedAt desc, d.id desc",
                        Deregistration.class)
                .setParameter("id", filings.get(filingId).getId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether the caller can sign what was prepared. */
    @Requires(value = FILE, reads = true, action = "deregistration.maySign")
    public boolean maySign(String filingId) {
        return last(filingId)
                .filter(one -> one.isSignableBy(
                        filings.get(filingId).getTerms().grade(), me.get().personId()))
                .isPresent();
    }

    /** Ids for {@link #effect}. */
    @Requires(value = SYSTEM, reads = true, action = "deregistration.due")
    public List<String> due(int from) {
        return em.createQuery(
                        """
                        select d.id from Deregistration d
                        where d.state = org.openbeian.registration.Deregistration.State.SCHEDULED
                        and d.endsOn <= :today order by d.endsOn, d.id""",
                        String.class)
                .setParameter("today", clock.today())
                .setFirstResult(from)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Its day has come. One that was taken back meanwhile is left alone. */
    @Requires(value = SYSTEM, action = "deregistration.effect")
    public void effect(String id) {
        Deregistration deregistration = em.createQuery(
                        "select d from Deregistration d where d.id = :id", Deregistration.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        if (deregistration.isDue(clock.today())) {
            takeEffect(filings.get(deregistration.getFilingId()), deregistration);
        }
    }

    private void takeEffect(Filing registration, Deregistration deregistration) {
        deregistration.takesEffect(clock.instant());
        if (deregistration.getEndsOn().isBefore(clock.today())) {
            ended.fire(new ServiceEnded(registration, deregistration.getEndsOn()));
        }
        registrations.change(registration, FilingEvent.DEREGISTER, deregistration.getDataPlan());
    }

    private Optional<Deregistration> open(String filingId) {
        return em.createQuery("select d from Deregistration d where d.filingId = :id", Deregistration.class)
                .setParameter("id", filingId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(Deregistration::isOpen)
                .findFirst();
    }

    private Filing held(String filingId) {
        Filing filing = filings.get(filingId);
        if (!filing.isRegistration()) {
            throw new NotFound();
        }
        return filing;
    }

    private void tell(Filing registration, Deregistration deregistration, String kind) {
        notices.tell(
                registration,
                kind,
                kind + "/" + deregistration.getId(),
                Map.of("due", deregistration.getEndsOn().toString()));
    }

    private void noted(Filing registration, String what, Object... with) {
        audit.notes().about(registration.getId());
        audit.notes().note(what, with);
    }
}
