package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.openbeian.review.ConditionBreached;

/**
 * A breached condition opens a supervision case, in the same transaction. Where one is open for the system already, whoever
 * looks at it sees the breach there; one is open at a time.
 */
@ApplicationScoped
public class BreachWatch {

    @Inject
    CaseOpening opening;

    void breached(@Observes ConditionBreached event) {
        opening.open(new SupervisionCase(event.registration().getSystem().getId(), event.condition(), event.at()));
    }
}
