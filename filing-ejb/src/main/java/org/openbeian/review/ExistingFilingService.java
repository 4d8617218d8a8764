package org.openbeian.review;

import static org.openbeian.access.Permission.SEE_CASE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.ExistingFiling;
import org.openbeian.registration.ExistingFilings;
import org.openbeian.registration.Filing;

/** The numbers that other authorities gave a system, and whether an officer has found them there. */
@Stateless
public class ExistingFilingService {

    @Inject
    CaseAccess cases;

    @Inject
    ExistingFilings elsewhere;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** Of a case that the caller may see; none but of a transfer. */
    @Requires(value = SEE_CASE, reads = true, action = "existingFiling.of")
    public List<ExistingFiling> of(String filingId) {
        return elsewhere.of(cases.visible(filingId).getId());
    }

    /**
     * Whoever has a task of the case has looked a number up where it was issued.
     *
     * @throws NotFound when the caller has none, or the case no such number
     */
    @Requires(value = SEE_CASE, action = "existingFiling.lookedUp")
    public void lookedUp(String filingId, String id, boolean found) {
        Filing filing = cases.visible(filingId);
        boolean working = cases.items(filingId).stream()
                .anyMatch(item -> item.isPending()
                        && Objects.equals(item.getAssignee(), me.get().personId()));
        ExistingFiling one = elsewhere.of(filing.getId()).stream()
                .filter(number -> working && number.getId().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        one.lookedUp(found, me.get().personId(), clock.instant());
        audit.notes().about(filingId);
        audit.notes().note("existing_looked_up", one.getNumber(), AuditNotes.code("existing_check", one.getCheck()));
    }
}
