package org.openbeian.web.review;

/** In which words an act on a case is told, wherever it is: a reviewer recommends, an approver has decided. */
public final class ActWords {

    private ActWords() {}

    /**
     * @param act such as REVIEW or DECISION
     * @param opinion such as APPROVE
     * @return the key of the words
     */
    public static String said(String act, String opinion) {
        boolean decided = act.equals("DECISION") && !"RETURN".equals(opinion);
        return (decided ? "decision." : "opinion.") + opinion;
    }
}
