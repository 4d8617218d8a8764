package org.openbeian.review;

import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.OverdueRow;

/** The life of the conditions of a registration: its holder shows that they are met, the authority looks. */
@Stateless
public class ConditionService {

    /** Most lines of a list. */
    public static final int MOST = 200;

    private static final int SHORT = 1000;

    @Inject
    Conditions conditions;

    @Inject
    FilingRepository filings;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    Event<ConditionBreached> breached;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /** All conditions of a registration of the caller's, what is due first first. */
    @Requires(value = FILE, reads = true, action = "condition.own")
    public List<CaseCondition> own(String filingId) {
        return conditions.ofRegistration(filings.get(filingId).getId());
    }

    /** Those of them that bind the registration as it is now; none once it has ended. */
    @Requires(value = FILE, reads = true, action = "condition.binding")
    public List<CaseCondition> binding(String filingId) {
        Filing registration = filings.get(filingId);
        return isInForce(registration) ? conditions.binding(registration.getId()) : List.of();
    }

    /** Conditions that wait for the caller's organisation, those whose day has passed without evidence among them. */
    @Requires(value = FILE, reads = true, action = "condition.owed")
    public List<OverdueRow> owed() {
        return conditions.owed(OverdueRow.horizon(clock.today()));
    }

    /** Whether anything can be handed in: the registration is there and has not ended. */
    @Requires(value = FILE, reads = true, action = "condition.isInForce")
    public boolean isInForce(String filingId) {
        return isInForce(filings.get(filingId));
    }

    private static boolean isInForce(Filing registration) {
        return registration.isRegistration() && !registration.getState().isEnd();
    }

    /** The same for those who watch over it. */
    @Requires(
            value = {SUPERVISE, DECIDE, READ_AUDIT},
            reads = true,
            action = "condition.of")
    public List<CaseCondition> of(String filingId) {
        return conditions.ofRegistration(filings.get(filingId).getId());
    }

    /** What a supervisor has to look after: evidence handed in, and conditions that were breached; the oldest day first. */
    @Requires(value = SUPERVISE, reads = true, action = "condition.toLookAfter")
    public List<ConditionRow> toLookAfter() {
        return rows(
                "c.state in (org.openbeian.review.ConditionState.HANDED_IN, org.openbeian.review.ConditionState.BREACHED)");
    }

    /** What an approver has to say to: conditions that somebody would waive. */
    @Requires(value = DECIDE, reads = true, action = "condition.waiversAsked")
    public List<ConditionRow> waiversAsked() {
        return rows("c.waiverBy is not null and c.state in :running");
    }

    private List<ConditionRow> rows(String where) {
        var query = em.createQuery(
                "select new org.openbeian.review.ConditionRow(c, f.id, s.nameZh, s.nameEn) from CaseCondition c"
                        + " join Filing f on f.id = c.registrationId join f.system s where s.id not in :barred and "
                        + where
                        + " order by c.dueOn, c.id",
                ConditionRow.class);
        query.setParameter("barred", conflicts.mineForQuery());
        if (where.contains(":running")) {
            query.setParameter("running", ConditionState.running());
        }
        return query.setMaxResults(MOST).getResultList();
    }

    /**
     * The holder shows that a condition is met.
     *
     * @throws Invalid when nothing is said, or less than a sentence
     */
    @Requires(value = FILE, action = "condition.handIn")
    public void handIn(String conditionId, String shown) {
        CaseCondition condition = conditions.get(conditionId);
        Filing registration = mustBeRegistered(condition);
        Instant now = clock.instant();
        if (condition.handIn(FilingTasks.reason("evidence", shown), me.get().personId(), clock.today(), now)) {
            breached.fire(new ConditionBreached(registration, condition, now));
        }
        noted(condition, "condition_handed_in");
    }

    /**
     * The evidence is enough, or it is said what is still missing.
     *
     * @param shown stamp of the evidence that was looked at, see {@link CaseCondition#getEvidenceShown}
     * @throws Conflict when it is another one meanwhile
     */
    @Requires(value = SUPERVISE, action = "condition.judge")
    public void judge(String conditionId, boolean enough, String missing, String shown) {
        CaseCondition condition = conditions.get(conditionId);
        Filing registration = mustBeRegistered(condition);
        if (enough) {
            condition.verify(me.get().personId(), shown, clock.today(), clock.instant());
        } else {
            condition.sendBack(brief("conditionReason", missing), shown);
        }
        conditions.tell(
                registration,
                condition,
                enough ? "CONDITION_VERIFIED" : "CONDITION_SENT_BACK",
                "condition-judged/" + condition.getId() + "/" + clock.instant());
        noted(condition, enough ? "condition_verified" : "condition_sent_back");
    }

    /** The first of two: the condition is not needed any more. */
    @Requires(value = SUPERVISE, action = "condition.proposeWaiver")
    public void proposeWaiver(String conditionId, String reason) {
        CaseCondition condition = conditions.get(conditionId);
        mustBeRegistered(condition);
        condition.proposeWaiver(me.get().personId(), brief("conditionReason", reason), clock.instant());
        noted(condition, "condition_waiver_proposed");
    }

    /**
     * The second of two, an approver, agrees or keeps the condition.
     *
     * @param shown stamp of the proposal that was looked at, see {@link CaseCondition#getWaiverShown}
     * @throws Conflict when it is another proposal meanwhile, or of somebody who must have no part in it (SOD-04)
     */
    @Requires(value = DECIDE, action = "condition.decideWaiver")
    public void decideWaiver(String conditionId, boolean agreed, String shown) {
        CaseCondition condition = conditions.get(conditionId);
        Filing registration = mustBeRegistered(condition);
        if (agreed) {
            conflicts.mustCount(
                    condition.getWaiverBy(), List.of(registration.getSystem().getId()));
            condition.waive(me.get().personId(), shown, clock.instant());
            conditions.tell(registration, condition, "CONDITION_WAIVED", "condition-waived/" + condition.getId());
        } else {
            condition.keep(me.get().personId(), shown);
        }
        noted(condition, agreed ? "condition_waived" : "condition_waiver_declined");
    }

    /** What is not approved yet, or not any more in force, binds nobody; the caller's own or of the caller's authority. */
    private Filing mustBeRegistered(CaseCondition condition) {
        Filing registration = filings.get(condition.getRegistrationId());
        boolean decided = filings.get(condition.getFilingId()).getState().isOnRegister();
        if (!isInForce(registration) || !decided) {
            throw new Conflict("condition.not_in_force");
        }
        return registration;
    }

    private void noted(CaseCondition condition, String what) {
        audit.notes().about(condition.getRegistrationId());
        audit.notes().note(what, AuditNotes.code("condition", condition.getCode()));
    }

    private static String brief(String field, String given) {
        String text = FilingTasks.reason(field, given);
        int length = text.codePointCount(0, text.length());
        if (length > SHORT) {
            throw new Invalid("/" + field, "field.too_long", SHORT, length);
        }
        return text;
    }
}
