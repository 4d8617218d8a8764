package org.openbeian.review;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.SeparationOfDuty;

/** Separation of duty for one task: who may take it, after all that was done on its case before. */
final class TaskSeparation {

    private final FilingTask item;
    private final List<CaseAct> acts;
    private final String person;

    TaskSeparation(FilingTask item, List<CaseAct> acts, String person) {
        this.item = item;
        this.acts = acts;
        this.person = person;
    }

    /**
     * What follows from the acts on the case alone, so that a list of work can be asked as well.
     *
     * @param acts of the case, oldest first
     * @throws org.openbeian.common.BusinessException with the number of the rule that bars the person
     */
    static void checkActs(WorkKind kind, int round, List<CaseAct> acts, String person) {
        SeparationOfDuty.mustBeNewHand(
                kind.role(),
                acts.stream()
                        .filter(act -> act.getPersonId().equals(person))
                        .map(CaseAct::getRole)
                        .toList());
        switch (kind) {
            case REVIEW, PANEL, DECISION ->
                SeparationOfDuty.differentPersons(
                        kind == WorkKind.DECISION ? "sod.03" : "sod.same_task", ofRound(kind, round, acts), person);
            case GRADE_CONFIRMATION ->
                acts.stream()
                        .filter(act -> act.getAct().equals(WorkKind.GRADING.name()))
                        .reduce((first, last) -> last)
                        .ifPresent(act -> SeparationOfDuty.secondClassifier(act.getPersonId(), person));
            default -> {
                // intake, grading and the closing of a review have no further rule about who acted before
            }
        }
    }

    /** The same as an answer: what it would refuse is not offered. */
    static boolean isFree(WorkKind kind, int round, List<CaseAct> acts, String person) {
        try {
            checkActs(kind, round, acts, person);
            return true;
        } catch (BusinessException barred) {
            return false;
        }
    }

    /**
     * @param otherSeats who holds the other seats of the round, see {@link Seats#othersOf}
     * @param before who reviewed earlier versions of the registration; asked only of the review of a renewal
     * @param here whether one of these persons still reviews at the authority; asked only of the closing of a review
     * @throws org.openbeian.common.BusinessException with the number of the rule that bars the person
     */
    void check(
            Collection<String> otherSeats,
            Supplier<? extends Collection<String>> before,
            Predicate<List<String>> here) {
        mustNotBeItsOpener(item.getFiling().origin().isOpenedByOfficer(person));
        checkActs(item.getKind(), item.getRound(), acts, person);
        SeparationOfDuty.differentPersons("sod.one_seat", otherSeats, person);
        switch (item.getKind()) {
            case REVIEW -> {
                if (item.getFiling().origin().kind() == FilingKind.RENEWAL) {
                    SeparationOfDuty.someoneNew(
                            item.getFiling().getTerms().grade(),
                            item.getFiling().getTerms().reviewers(),
                            before.get(),
                            ofRound(item.getKind(), item.getRound(), acts),
                            person);
                }
            }
            case REVIEW_CLOSING -> {
                // when all who reviewed have left, another reviewer closes the review: else nobody could
                List<String> reviewers = reviewers();
                if (!reviewers.contains(person) && !reviewers.isEmpty() && here.test(reviewers)) {
                    throw new Conflict("review.close_by_reviewer");
                }
            }
            default -> {
                // the others have no further rule
            }
        }
    }

    /** Who has a registered system graded anew neither sets its grade nor reviews or decides it. */
    private static void mustNotBeItsOpener(boolean opener) {
        if (opener) {
            throw new BusinessException("sod.regrade");
        }
    }

    /** Who has done the same work in the same round. */
    private static List<String> ofRound(WorkKind kind, int round, List<CaseAct> acts) {
        return acts.stream()
                .filter(act -> act.getAct().equals(kind.name()) && act.getRound() == round)
                .map(CaseAct::getPersonId)
                .toList();
    }

    private List<String> reviewers() {
        return acts.stream()
                .filter(act -> act.getAct().equals(WorkKind.REVIEW.name()))
                .map(CaseAct::getPersonId)
                .distinct()
                .toList();
    }
}
