package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbeian.access.Role;
import org.openbeian.registration.Filing;
import org.openbeian.review.Colleagues;
import org.openbeian.review.ConflictsOfInterest;

/**
 * A suspension is looked at again by another approver than who has ordered it, unless the authority has no other who may.
 * Works inside the service that calls it.
 */
@ApplicationScoped
class SuspensionReviewers {

    @Inject
    Colleagues colleagues;

    @Inject
    ConflictsOfInterest conflicts;

    @PersistenceContext
    EntityManager em;

    /** Whether that person has ordered the suspension and leaves its review to others. @param all of one registration */
    boolean isBarred(String person, Proposal review, List<Proposal> all) {
        Optional<String> approver = Suspension.approverOf(review, all);
        return approver.filter(person::equals).isPresent() && isAnybodyElse(person, review, all);
    }

    /** Who does not decide on it for that reason; empty for nobody. */
    Optional<String> barred(Proposal review, List<Proposal> all) {
        return Suspension.approverOf(review, all).filter(approver -> isAnybodyElse(approver, review, all));
    }

    private boolean isAnybodyElse(String approver, Proposal review, List<Proposal> all) {
        Set<String> out = new HashSet<>(Proposers.of(all).persons());
        out.add(approver);
        out.addAll(
                conflicts.barredFrom(em.find(Filing.class, review.getFilingId()).getSystem()));
        return colleagues.holding(EnumSet.of(Role.APPROVER)).stream().anyMatch(one -> !out.contains(one.id()));
    }
}
