package org.openbeian.review;

import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.common.PortalClock;

/** Officers who belong to an applicant, at whichever authority they joined it: what they hold of it here is let go. */
@Stateless
public class JoinedService {

    @PersistenceContext
    EntityManager em;

    @Inject
    ReleasedWork letGo;

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    /** This authority's staff with the applicants to whom they belong, for {@link #letGo}: mostly nobody. */
    @Requires(value = SYSTEM, reads = true, action = "joined.officers")
    public List<String> officers() {
        return em.createQuery(
                        """
                        select distinct m.person.id, m.organisationId from Membership m, Membership s
                        where s.authorityId = :here and s.organisationId is null and s.active = true
                        and m.person = s.person and m.organisationId is not null and """
                                + " " + ConflictsOfInterest.BELONGS,
                        Object[].class)
                .setParameter("here", me.get().authorityId())
                .setParameter("since", ConflictsOfInterest.leftSince(clock.today()))
                .getResultStream()
                .map(row -> row[0] + "/" + row[1])
                .toList();
    }

    /** What is let go says so in the trail; where nothing is held nothing is said. */
    @Requires(value = SYSTEM, reads = true, action = "joined.letGo")
    public void letGo(String officer) {
        String[] ids = officer.split("/");
        letGo.joined(ids[0], ids[1]);
    }
}
