package org.openbeian.openness;

import static org.openbeian.access.Permission.INTAKE;
import static org.openbeian.access.Permission.OPEN_VAULT;
import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.access.Vault;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Naming;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.common.Shown;
import org.openbeian.register.DisplayField;
import org.openbeian.register.EntryCorrector;
import org.openbeian.register.RegisterEntry;
import org.openbeian.review.ConflictsOfInterest;

/** The desk's side of correction requests: read, put right or not, and answered for everybody to read. */
@Stateless
public class CorrectionDeskService {

    /** Lines on one page. */
    public static final int PAGE = 50;

    private static final int LONGEST_REASONS = 2000;

    /** Lines of the trail that are shown. */
    private static final int TRAIL = 100;

    @Inject
    EntryCorrector corrector;

    @Inject
    CorrectionCases cases;

    @Inject
    ProposedCorrections told;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    CurrentCaller me;

    @Inject
    Sealing sealing;

    @Inject
    AuditTrail audit;

    @Inject
    Vault vault;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * Those that wait, the oldest first; or those that were answered, the newest first.
     *
     * @param after number of the last line seen, or null for the first page
     */
    @Requires(
            value = {INTAKE, SUPERVISE, READ_AUDIT},
            reads = true,
            action = "correctionDesk.requests")
    public List<CorrectionRow> requests(boolean answered, String after) {
        String seen = after == null ? "" : after;
        return em.createQuery(
                        """
                        select new org.openbeian.openness.CorrectionRow(c.id, c.number, c.field, c.receivedAt, c.dueOn,
                            c.outcome, c.proposedAt, e.number, e.systemZh, e.systemEn)
                        from Rectification c join RegisterEntry e on e.id = c.entryId
                        where (e.systemId is null or e.systemId not in :barred) and\s"""
                                + (answered
                                        ? "c.outcome is not null and (:after = '' or c.number < :after) order by c.number desc"
                                        : "c.outcome is null and (:after = '' or c.number > :after) order by c.number"),
                        CorrectionRow.class)
                .setParameter("after", seen)
                .setParameter("barred", conflicts.mineForQuery())
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** @throws NotFound when this authority has no such request */
    @Requires(
            value = {INTAKE, SUPERVISE, READ_AUDIT},
            reads = true,
            action = "correctionDesk.open")
    public CorrectionDetail open(String id) {
        Rectification correction = cases.get(id);
        RegisterEntry entry = cases.entryOf(correction);
        return new CorrectionDetail(
                correction,
                entry,
                entry.hasEndedOn(clock.today()),
                CorrectionText.read(correction.getId(), correction.getSaid(), sealing),
                audit.ofCase(correction.getId(), TRAIL),
                me.get());
    }

    /**
     * Answers, and puts the entry right where it only describes. What comes from the filing stays as it is until its
     * holder changes the filing. How a holder is called is proposed, for another officer to agree to.
     *
     * @param reasons in plain words; everybody reads them
     * @param put what the entry is to say; only for what it only describes, and only when that is right
     */
    @Requires(
            value = {INTAKE, SUPERVISE},
            action = "correctionDesk.answer")
    public void answer(String id, CorrectionOutcome outcome, String reasons, String put) {
        boolean forTwo =
                cases.get(id).getField().isOfHolder() && outcome != null && outcome != CorrectionOutcome.DECLINED;
        cases.act(id, forTwo ? CorrectionState.Event.PROPOSE : CorrectionState.Event.ANSWER, act -> {
            Rectification correction = act.on();
            Optional<DisplayField> displayed = correction.getField().asDisplayed();
            boolean right = outcome != null && outcome != CorrectionOutcome.DECLINED;
            InputCheck typed = new InputCheck();
            RegisterEntry entry = cases.entryOf(correction);
            if (outcome == null) {
                typed.wrong("correctionOutcome", "field.required");
            } else if (!correction
                    .getField()
                    .outcomes(entry.hasEndedOn(clock.today()))
                    .contains(outcome)) {
                typed.wrong("correctionOutcome", "correct.ended");
            }
            String why = typed.reason("reasons", reasons, LONGEST_REASONS);
            String text = right && displayed.isPresent() ? words(typed, displayed.get(), put) : null;
            typed.check();
            if (forTwo) {
                correction.propose(outcome, why, text, act.by(), act.at());
                told.proposed(correction);
                return;
            }
            correction.answer(outcome, why, right && displayed.isEmpty(), act.by(), act.at());
            if (text != null) {
                corrector.correct(entry, displayed.orElseThrow(), text, act.at());
            }
        });
    }

    /**
     * A second officer agrees to how a holder is called: all its entries and certificates say so.
     *
     * @param shown stamp of the proposal that the caller has read
     * @throws org.openbeian.common.Conflict when who has proposed it must have no part in it (SOD-04)
     */
    @Requires(
            value = {INTAKE, SUPERVISE},
            action = "correctionDesk.agree")
    public void agree(String id, String shown) {
        cases.act(id, CorrectionState.Event.AGREE, act -> {
            Shown.mustBe(act.on().stamp(), shown);
            conflicts.mustCount(act.on().getProposedBy(), cases.systems(act.on()));
            String text = act.on().agree(act.by(), act.at());
            corrector.correctHolder(cases.entryOf(act.on()), text, act.at());
        });
    }

    /** The proposal is not agreed to, or taken back; the request waits for an answer again. */
    @Requires(
            value = {INTAKE, SUPERVISE},
            action = "correctionDesk.giveBack")
    public void giveBack(String id, String shown) {
        cases.act(id, CorrectionState.Event.GIVE_BACK, act -> {
            Shown.mustBe(act.on().stamp(), shown);
            act.on().giveBack();
        });
    }

    private static String words(InputCheck typed, DisplayField field, String put) {
        return field == DisplayField.DESCRIPTION
                ? typed.text("put", put, field.getLongest(), true)
                : typed.line("put", put, field.getLongest(), true);
    }

    /** How to reach who asked; noted with the reason in the trail. */
    @Requires(value = OPEN_VAULT, action = "correctionDesk.openContact")
    public String openContact(String id, String reason) {
        Rectification correction = cases.get(id);
        audit.notes().about(id);
        if (correction.getContact() == null) {
            throw new NotFound();
        }
        String contact = CorrectionText.readContact(id, correction.getContact(), sealing);
        vault.opened(reason, why -> Naming.names("", contact, why), "correction.names_who_asked");
        return contact;
    }
}
