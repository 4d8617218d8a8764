package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/**
 * How many filings one applicant begins at one authority in an hour, drafts and changes among them: 60, or what
 * {@code OPENBEIAN_FILINGS_PER_HOUR} says. Counted in the database, so on all nodes together; those who file at the same
 * moment can be a few more.
 */
@ApplicationScoped
class FilingLimit {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int USUAL = 60;

    @PersistenceContext
    EntityManager em;

    int perHour = Math.max(1, Integer.getInteger("openbeian.filings-per-hour", USUAL));

    /** @throws TooManyFilings when the applicant has begun as many within the last hour; what the authority opens is none of them */
    void mustAllow(Filing next) {
        Instant now = next.origin().createdAt();
        if (next.origin().kind() != FilingKind.REGRADE) {
            em.createQuery(
                            """
                            select f.origin.createdAt from Filing f
                            where f.organisationId = :applicant and f.origin.createdAt > :since
                            and f.origin.kind <> org.openbeian.registration.FilingKind.REGRADE
                            order by f.origin.createdAt desc""",
                            Instant.class)
                    .setParameter("applicant", next.getOrganisationId())
                    .setParameter("since", now.minus(WINDOW))
                    .setFirstResult(perHour - 1)
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst()
                    .ifPresent(first -> {
                        throw new TooManyFilings(perHour, Duration.between(now, first.plus(WINDOW)));
                    });
        }
    }
}
