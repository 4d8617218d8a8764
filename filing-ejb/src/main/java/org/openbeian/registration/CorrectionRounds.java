package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.openbeian.common.BusinessException;

/**
 * How often a filing was sent back: what is missing is told once and at once (Administrative Licensing Law Art. 32); of a
 * reviewer's technical questions there are two.
 */
@Embeddable
public class CorrectionRounds {

    /** Technical questions a case may be sent back for. */
    public static final int TECHNICAL = 2;

    @Column(name = "intake_corrections")
    private int ofIntake;

    @Column(name = "technical_corrections")
    private int technical;

    /**
     * Whether there is a correction left to ask for; else the key of why not.
     *
     * @param question a question of a reviewer, not the list of gaps of intake
     */
    String refused(boolean question) {
        if (question) {
            return technical >= TECHNICAL ? "filing.too_many_technical_questions" : null;
        }
        return ofIntake > 0 ? "filing.gaps_told_already" : null;
    }

    /** @throws BusinessException when there is none left */
    CorrectionRounds another(boolean question) {
        String refused = refused(question);
        if (refused != null) {
            throw new BusinessException(refused, TECHNICAL);
        }
        return oneMore(question);
    }

    /**
     * What is left for intake when the upstream model is not filed: a correction, or, once everything was told, a refusal.
     *
     * @return key of the sentence that says so
     */
    public String withoutUpstream() {
        return refused(false) == null ? "intake.upstream_not_filed" : "intake.upstream_still_not_filed";
    }

    /** However many there were. */
    CorrectionRounds oneMore(boolean question) {
        CorrectionRounds next = new CorrectionRounds();
        next.ofIntake = ofIntake + (question ? 0 : 1);
        next.technical = technical + (question ? 1 : 0);
        return next;
    }
}
