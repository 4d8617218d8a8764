package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.openbeian.common.BusinessException;

/**
 * SOD-12 by the grade that holds, not by the applicant's own estimate: the highest of what is proposed, what a classifier
 * has set, and what the registration has that is changed or renewed.
 *
 * <p>A classifier can set grade 3 or more where one person has prepared and signed for less. The grade stands at once, and
 * so does the review: what has to come is a signature, and nothing that an officer has done is lost by waiting for it. But
 * nobody approves without it. A correction makes the signature void and asks for the next one by the grade that holds, so a
 * reviewer asks for one, or an approver returns the case for it, and both can even where they could ask nothing more. No
 * applicant is excepted: a firm of one person appoints somebody, as the rule knows no signature of its own hand. A refusal
 * needs no second signature.
 */
@ApplicationScoped
public class SafetyStatement {

    @Inject
    FilingRepository filings;

    /** @param proposed by the answers as they are now */
    int gradeThatHolds(Filing filing, int proposed) {
        int registered = filing.isChange()
                ? filings.get(filing.origin().parentId()).getTerms().grade()
                : 0;
        return Math.max(registered, filing.getTerms().gradeThatHolds(proposed));
    }

    /**
     * Whether it is signed on those answers, by somebody whose signature is enough for the grade that holds: one that was
     * enough for a lower grade is none any more.
     *
     * @param preparers who have written on it
     */
    boolean isSigned(Filing filing, String answersHash, int proposed, Set<String> preparers) {
        return filing.signature().isOn(answersHash)
                && SeparationOfDuty.maySign(
                        gradeThatHolds(filing, proposed),
                        preparers,
                        filing.signature().by());
    }

    /** @throws BusinessException when who has signed has prepared it */
    void mustBeSignable(Filing filing, int proposed) {
        SeparationOfDuty.signatoryIsNotPreparer(
                gradeThatHolds(filing, proposed),
                filing.pages().preparers(),
                filing.signature().by());
    }

    /** Whether somebody has signed what they have prepared, as the grade is by now. */
    public boolean lacksSecondPerson(Filing filing) {
        return filing.signature().by() != null
                && !filing.origin().isOfAuthority()
                && !SeparationOfDuty.maySign(
                        gradeThatHolds(filing, 0),
                        preparers(filing),
                        filing.signature().by());
    }

    private Set<String> preparers(Filing filing) {
        return preparers(
                filing,
                filings.corrections(filing.getId()).stream()
                        .filter(correction -> correction.getAnsweredAt() != null)
                        .findFirst());
    }

    /** While something is asked, whoever has answered one of its points has written, too. */
    static Set<String> preparers(Filing filing, Optional<CorrectionRequest> asked) {
        Set<String> preparers = filing.pages().preparers();
        asked.ifPresent(request -> request.getGaps().forEach(gap -> preparers.addAll(gap.hands())));
        return preparers;
    }

    /** @throws BusinessException when nothing can be approved on it */
    public void mustBeOfTwo(Filing filing) {
        if (lacksSecondPerson(filing)) {
            throw new BusinessException("review.signed_by_preparer");
        }
    }
}
