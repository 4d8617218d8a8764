package org.openbeian.review;

import static org.openbeian.access.Permission.SEE_CASE;
import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbeian.access.AccessDenied;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.grading.GradingDifference;
import org.openbeian.registration.Assessment;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;

/** Holds open cases against a version of the rules that has come into force, once each, and reports; nothing is graded. */
@Stateless
public class RulesRerunService {

    private static final int AT_ONCE = 50;
    private static final int LINES = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    FilingRepository filings;

    @Inject
    Assessment assessment;

    @Inject
    CaseAccess cases;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** Ids for {@link #rerun}: undecided cases that keep another version than the one in force and were not held against that. */
    @Requires(value = SYSTEM, reads = true, action = "rulesRerun.open")
    public List<String> open(int from) {
        return em.createQuery(
                        """
                        select f.id from Filing f where f.state in :undecided and f.terms.ruleSet is not null
                        and f.terms.ruleSet <> :inForce and not exists (select r.id from RulesRerun r
                            where r.filingId = f.id and r.otherRuleSet = :inForce)
                        order by f.id""",
                        String.class)
                .setParameter("undecided", FilingState.undecided())
                .setParameter("inForce", assessment.versionInForce())
                .setFirstResult(from)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Holds one case against the rules in force. A second time it does nothing; decided meanwhile, it is left alone. */
    @Requires(value = SYSTEM, action = "rulesRerun.rerun")
    public void rerun(String filingId) {
        Filing filing = filings.get(filingId);
        em.lock(filing, LockModeType.PESSIMISTIC_WRITE);
        String inForce = assessment.versionInForce();
        if (by(filingId, inForce).isPresent()
                || !FilingState.undecided().contains(filing.getState())
                || inForce.equals(filing.getTerms().ruleSet())) {
            return;
        }
        List<GradingDifference> differences = assessment.differencesToday(filing);
        RulesRerun made = new RulesRerun(filing, inForce, differences, clock.instant());
        em.persist(made);
        audit.notes().about(filingId);
        audit.notes()
                .note(
                        !made.isEvaluated()
                                ? "rerun_not_evaluable"
                                : differences.isEmpty() ? "rerun_same" : "rerun_differs",
                        filing.getTerms().ruleSet(),
                        inForce,
                        differences.size());
    }

    /** What the rules in force would say otherwise of a case that the caller may open; empty when nothing was looked at. */
    @Requires(value = SEE_CASE, reads = true, action = "rulesRerun.of")
    public Optional<RulesRerun> of(String filingId) {
        return by(cases.visible(filingId).getId(), assessment.versionInForce());
    }

    /** Undecided cases of the authority that the rules in force would grade otherwise, the newest report first. */
    @Requires(value = SEE_CASE, reads = true, action = "rulesRerun.differing")
    public List<RerunRow> differing() {
        if (!me.get().isStaff()) {
            throw new AccessDenied();
        }
        Set<String> barred = conflicts.mine();
        return em.createQuery(
                        """
                        select new org.openbeian.review.RerunRow(r, f.number, s.nameZh, s.nameEn, f.state)
                        from RulesRerun r join Filing f on f.id = r.filingId join f.system s
                        where r.differences <> '' and f.state in :undecided and f.terms.ruleSet <> r.otherRuleSet
                        and r.otherRuleSet = :inForce
                        and s.id not in :barred
                        and (:seesAll = true
                            or exists (select w.id from FilingTask w where w.filing = f and w.assignee = :me))
                        order by r.madeAt desc, r.id""",
                        RerunRow.class)
                .setParameter("undecided", FilingState.undecided())
                .setParameter("inForce", assessment.versionInForce())
                .setParameter("barred", barred.isEmpty() ? Set.of("") : barred)
                .setParameter("seesAll", cases.seesAll())
                .setParameter("me", me.get().personId())
                .setMaxResults(LINES)
                .getResultList();
    }

    /** The one report of a case and a version; that of a version which others have followed is history. */
    private Optional<RulesRerun> by(String filingId, String version) {
        return em.createQuery(
                        "select r from RulesRerun r where r.filingId = :id and r.otherRuleSet = :version",
                        RulesRerun.class)
                .setParameter("id", filingId)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }
}
