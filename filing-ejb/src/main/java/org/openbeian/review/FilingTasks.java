package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openbeian.access.AccessDenied;
import org.openbeian.access.CallTerms;
import org.openbeian.access.CurrentCaller;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.casework.Act;
import org.openbeian.common.Conflict;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.FilingProcess;
import org.openbeian.registration.FilingState;

/**
 * What every act on a case has in common: it is claimed by the person who acts, separation of duty holds, the act is
 * written down, the process is told, and the trail knows the move.
 */
@ApplicationScoped
class FilingTasks {

    static final int TEXT = 4000;

    /** States of which the applicant hears by mail, when a member of staff has brought the filing there. */
    private static final Set<FilingState> TOLD = EnumSet.of(
            FilingState.CORRECTION_REQUESTED, FilingState.NOT_ACCEPTED, FilingState.NOT_REQUIRED, FilingState.REJECTED);

    @Inject
    CaseAccess cases;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    FilingProcess process;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    FilingNotices notices;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /** @see #act(String, Set, Function) */
    void act(String workItemId, WorkKind kind, Function<Act<FilingTask>, FilingProcess.Step> verb) {
        act(workItemId, EnumSet.of(kind), verb);
    }

    /**
     * Does a task: in the order of {@link org.openbeian.casework.CaseProtocol}, for what the process waits for. The word of
     * the act is the opinion or decision with which it is kept, its text the reason.
     *
     * @param kinds of which the task must be one
     * @param verb what is done with the filing; says which step the process takes
     */
    void act(String workItemId, Set<WorkKind> kinds, Function<Act<FilingTask>, FilingProcess.Step> verb) {
        FilingTask item = begin(workItemId, kinds);
        item.begun();
        String before = item.getFiling().getState().name();
        audit.notes().from(item.getFiling().getId(), before);
        Act<FilingTask> act = new Act<>(item, item.getKind().name(), me.get(), clock.instant());
        FilingProcess.Step step = verb.apply(act);
        record(act);
        completed(item, before, step, act.facts());
    }

    /**
     * The work item, mine, of one of these kinds, with separation of duty checked. Acts on one case follow each other:
     * of two signatures at the same moment the second counts the first, as the process does.
     */
    FilingTask begin(String workItemId, Set<WorkKind> kinds) {
        FilingTask item = permitted(workItemId);
        if (!kinds.contains(item.getKind())) {
            throw new Conflict("work.other_kind");
        }
        item.mustBeMine(me.get().personId());
        em.lock(item.getFiling(), LockModeType.PESSIMISTIC_WRITE);
        CallTerms.mustBeAsSeen(item.getFiling().getId(), item.getFiling().getVersion());
        mayTake(item);
        return item;
    }

    /** @throws AccessDenied before anything about the item is told, when it is not the caller's kind of work */
    FilingTask permitted(String workItemId) {
        FilingTask item = cases.item(workItemId);
        if (!me.get().may(item.getKind().permission())) {
            throw new AccessDenied();
        }
        return item;
    }

    /** Separation of duty before the act, so that a claim is refused as early as the act would be. */
    void mayTake(FilingTask item) {
        mayTake(item, me.get().personId());
    }

    /** Separation of duty for whoever is to do it: the caller, or somebody to whom it is handed over. */
    void mayTake(FilingTask item, String person) {
        conflicts.mustBeNone(item.getFiling(), person);
        new TaskSeparation(item, cases.acts(item.getFiling().getId()), person)
                .check(
                        Seats.othersOf(item, cases.items(item.getFiling().getId())),
                        () -> cases.reviewersBefore(item.getFiling()),
                        this::isAnyReviewing);
    }

    private boolean isAnyReviewing(List<String> people) {
        return em.createQuery(
                                """
                                select count(m) from Membership m join m.roles r
                                where m.authorityId = :here and m.active = true and m.organisationId is null
                                and m.person.id in :reviewers and r = org.openbeian.access.Role.REVIEWER""",
                                Long.class)
                        .setParameter("here", me.get().authorityId())
                        .setParameter("reviewers", people)
                        .getSingleResult()
                > 0;
    }

    /**
     * @throws Conflict when the grade or an opinion of this round is of somebody who must have no part: nothing is decided on
     *     it
     */
    void opinionsMustStand(Filing filing) {
        mustBeNull(conflicts.taint(filing, cases.acts(filing.getId())));
    }

    /** @throws Conflict when it is to be set anew, or is of somebody who must have no part: nobody signs an opinion on it */
    void gradeMustStand(Filing filing) {
        filing.review().gradeMustStand();
        mustBeNull(conflicts.gradeTaint(filing, cases.acts(filing.getId())));
    }

    private static void mustBeNull(String taint) {
        if (taint != null) {
            throw new Conflict(taint);
        }
    }

    /** Writes the act down and closes the item. */
    private void record(Act<FilingTask> act) {
        FilingTask item = act.on();
        item.done(act.by(), act.at());
        em.persist(
                new CaseAct(item.getFiling(), act.by(), item.getKind(), acts(item), act.word(), act.text(), act.at()));
        // the trail is read on the case: what somebody thinks stands in the act, which is sealed until the others have
        // signed
        audit.notes()
                .note(
                        "opinion",
                        AuditNotes.code("work", item.getKind()),
                        AuditNotes.code("opinion", isFormedAlone(item) ? "SIGNED" : act.word()));
    }

    private static boolean isFormedAlone(FilingTask item) {
        return item.getKind() == WorkKind.REVIEW || item.getKind() == WorkKind.PANEL;
    }

    /** Facts were put right on the way; the item stays open. Written down like an act, so that nobody approves what they shaped. */
    void corrected(FilingTask item, String section, String why) {
        em.persist(new CaseAct(
                item.getFiling(),
                me.get().personId(),
                item.getKind(),
                corrections(item),
                "FACTS",
                why,
                clock.instant()));
        audit.notes().about(item.getFiling().getId());
        audit.notes().note("facts", AuditNotes.code("section", section));
    }

    /** Below zero, out of the way of the gradings themselves: a person acts once per act and round. */
    private int corrections(FilingTask item) {
        return -1
                - (int) cases.acts(item.getFiling().getId()).stream()
                        .filter(act -> act.getRound() < 0)
                        .count();
    }

    /** Grading may happen several times in a round; then the act counts on. */
    private int acts(FilingTask item) {
        boolean oncePerRound = item.getKind() == WorkKind.REVIEW
                || item.getKind() == WorkKind.PANEL
                || item.getKind() == WorkKind.DECISION;
        return oncePerRound
                ? item.getRound()
                : (int) cases.acts(item.getFiling().getId()).stream()
                        .filter(act -> act.getAct().equals(item.getKind().name()) && act.getRound() >= 0)
                        .count();
    }

    private void completed(FilingTask item, String stateBefore, FilingProcess.Step step, Map<String, Object> facts) {
        Filing filing = item.getFiling();
        audit.notes().moved(filing.getId(), stateBefore, filing.getState().name());
        if (TOLD.contains(filing.getState())) {
            notices.tell(filing, filing.getState().name(), "act/" + item.getId(), Map.of());
        }
        process.completed(item.getTaskId(), step, facts);
    }

    /** @throws Invalid at {@code field} as well when it is too short to be a reason */
    static String reason(String field, String given) {
        return InputCheck.neededReason(field, given, TEXT);
    }

    /** @throws Invalid at {@code field} when it is empty, longer than 4 000 characters or cannot be read */
    static String text(String field, String given, boolean required) {
        return required ? InputCheck.needed(field, given, TEXT) : InputCheck.optional(field, given, TEXT);
    }
}
