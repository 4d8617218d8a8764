package org.openbeian.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.openbeian.common.Conflict;
import org.openbeian.common.UniqueKey;
import org.openbeian.organisation.Organisation;

/** The organisations for which members act: known by their code, or proposed with a member. Works inside the service that calls it. */
@ApplicationScoped
class AppointedOrganisations {

    @PersistenceContext
    EntityManager em;

    /** What was proposed comes to exist with the second word; what has come to exist since has to be called the same. */
    void bring(Membership membership) {
        ProposedOrganisation proposed = membership.getProposed();
        if (proposed == null) {
            return;
        }
        Organisation organisation = of(proposed.getUscc()).orElse(null);
        if (organisation == null) {
            organisation = proposed.made();
            em.persist(organisation);
            // another authority may have agreed to one of that code at the same moment
            UniqueKey.decides(em, () -> new Conflict("member.organisation_since"));
        } else if (!proposed.means(organisation)) {
            throw new Conflict("member.organisation_other", organisation.getNameZh());
        }
        membership.isFor(organisation.getId(), null);
    }

    /** @param uscc its unified social credit code */
    Optional<Organisation> of(String uscc) {
        return em.createQuery("select o from Organisation o where o.uscc = :uscc", Organisation.class)
                .setParameter("uscc", uscc)
                .getResultStream()
                .findFirst();
    }
}
