package org.openbeian.review;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Opinions are formed alone. What others have signed as reviewers or voted on a panel stays sealed while their round is
 * open, for everybody who has not signed beside them; and who still has to vote on the panel doesn't read the reviewers
 * of the same round either.
 */
final class Independence {

    /** What a reviewer or a panel member can think of a filing. */
    static final Set<String> OPINIONS = Set.of("APPROVE", "APPROVE_WITH_CONDITIONS", "REJECT");

    private static final String REVIEW = WorkKind.REVIEW.name();
    private static final String PANEL = WorkKind.PANEL.name();
    private static final String DECISION = WorkKind.DECISION.name();

    private Independence() {}

    /**
     * A round as it stands.
     *
     * @param reviewers how many opinions it takes, 0 when they are no longer waited for
     * @param votes how many votes it takes, 0 when there is no panel or it has reported
     */
    record Round(int number, int reviewers, int votes) {}

    /** @param mayVote whether the reader could have a seat on the panel */
    static Set<String> sealed(List<CaseAct> acts, Round round, String reader, boolean mayVote) {
        boolean reviewOpen = signed(acts, round, REVIEW) < round.reviewers;
        boolean panelOpen = signed(acts, round, PANEL) < round.votes;
        boolean reviewed = hasSigned(acts, round, REVIEW, reader);
        boolean voted = hasSigned(acts, round, PANEL, reader);
        boolean reviewsSealed = reviewOpen && !reviewed || panelOpen && mayVote && !voted;
        boolean votesSealed = panelOpen && !voted;
        return acts.stream()
                .filter(act -> isOf(act, round, REVIEW) && reviewsSealed || isOf(act, round, PANEL) && votesSealed)
                .filter(act -> !Objects.equals(act.getPersonId(), reader))
                .map(CaseAct::getId)
                .collect(Collectors.toSet());
    }

    /**
     * SOD-04: whether somebody has signed an opinion of this round, or has approved it as the first of two, who must have no
     * part in the case, as it is known now.
     */
    static boolean isTainted(List<CaseAct> acts, int round, Set<String> barred) {
        Round whole = new Round(round, 0, 0);
        return acts.stream()
                .filter(act -> isOf(act, whole, REVIEW) || isOf(act, whole, PANEL) || isOf(act, whole, DECISION))
                .anyMatch(act -> barred.contains(act.getPersonId()));
    }

    /**
     * SOD-04: whether the grade that counts was set, or agreed to, by somebody who must have no part in the case, as it is
     * known now. Of several gradings the last one counts, with the confirmation that followed it.
     */
    static boolean isGradeTainted(List<CaseAct> acts, Set<String> barred) {
        boolean tainted = false;
        for (CaseAct act : acts) {
            if (act.getAct().equals(WorkKind.GRADING.name())) {
                tainted = barred.contains(act.getPersonId());
            } else if (act.getAct().equals(WorkKind.GRADE_CONFIRMATION.name())) {
                tainted |= barred.contains(act.getPersonId());
            }
        }
        return tainted;
    }

    private static long signed(List<CaseAct> acts, Round round, String kind) {
        return acts.stream().filter(act -> isOf(act, round, kind)).count();
    }

    private static boolean hasSigned(List<CaseAct> acts, Round round, String kind, String person) {
        return acts.stream().anyMatch(act -> isOf(act, round, kind) && Objects.equals(act.getPersonId(), person));
    }

    private static boolean isOf(CaseAct act, Round round, String kind) {
        return act.getAct().equals(kind) && act.getRound() == round.number && OPINIONS.contains(act.getOpinion());
    }
}
