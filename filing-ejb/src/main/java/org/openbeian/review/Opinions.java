package org.openbeian.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbeian.common.Invalid;

/** What reviewers and panel members can think of a filing, and what has been signed of it in a round. */
final class Opinions {

    private static final Set<String> FORMED_ALONE = Set.of(WorkKind.REVIEW.name(), WorkKind.PANEL.name());

    private Opinions() {}

    /**
     * Who agrees may say so in a word; who does not has to say why.
     *
     * @return the words, tidied up
     * @throws Invalid at {@code opinion} when it is none, at {@code text} when the words are too few
     */
    static String checked(String opinion, String text) {
        if (opinion == null || !Independence.OPINIONS.contains(opinion)) {
            throw new Invalid(
                    "/opinion",
                    opinion == null || opinion.isEmpty() ? "field.required" : "field.unknown_option",
                    String.valueOf(opinion));
        }
        return opinion.equals("APPROVE") ? FilingTasks.text("text", text, true) : FilingTasks.reason("text", text);
    }

    /** How many have signed that work in this round; of decisions only those that approve. */
    static long signed(List<CaseAct> acts, WorkKind kind, int round) {
        return acts.stream()
                .filter(act -> act.getAct().equals(kind.name())
                        && (kind == WorkKind.DECISION
                                ? act.getOpinion().startsWith("APPROVE")
                                : Independence.OPINIONS.contains(act.getOpinion()))
                        && act.getRound() == round)
                .count();
    }

    /** What reviewers and panel have signed in this round. */
    static Set<String> inRound(List<CaseAct> acts, int round) {
        return acts.stream()
                .filter(act -> act.getRound() == round && FORMED_ALONE.contains(act.getAct()))
                .map(CaseAct::getOpinion)
                .collect(Collectors.toSet());
    }
}
