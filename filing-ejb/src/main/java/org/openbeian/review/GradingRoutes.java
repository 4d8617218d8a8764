package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openbeian.registration.Assessment;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.GradeTerms;

/** Where a case goes with a grade: the words by which the process steers, and the page says beforehand what will happen. */
@ApplicationScoped
class GradingRoutes {

    @Inject
    FilingRepository filings;

    @Inject
    Assessment assessment;

    /** @param kept what the rules had proposed */
    String of(Filing filing, JsonObject kept, GradeTerms terms) {
        if (filing.origin().kind() != FilingKind.REGRADE) {
            return GradedRoute.of(terms.track());
        }
        return GradedRoute.ofRegrade(
                terms.track(),
                filings.get(filing.origin().parentId()).getTerms().track(),
                terms.grade() < assessment.floor(kept));
    }

    /** With that grade, before it is set. */
    String of(Filing filing, JsonObject kept, int grade) {
        return of(filing, kept, assessment.terms(kept, grade));
    }
}
