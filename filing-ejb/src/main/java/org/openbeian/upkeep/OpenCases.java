package org.openbeian.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Permission;
import org.openbeian.complaint.KeptOutOfficers;
import org.openbeian.incident.IncidentBar;
import org.openbeian.review.ConflictsOfInterest;
import org.openbeian.review.DossierService;

/** Which cases are open to the caller as an officer: of the others the portal's trouble is not told either. */
@ApplicationScoped
class OpenCases {

    @Inject
    DossierService dossiers;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    KeptOutOfficers keptOut;

    @Inject
    CurrentCaller me;

    @PersistenceContext
    EntityManager em;

    /** @param others which permission opens incidents and complaints; filings open by the rights table */
    boolean isOpen(String caseId, CaseNumber number, Permission... others) {
        return switch (number.kind()) {
            case "FILING" -> dossiers.isOpenTo(caseId);
            case "INCIDENT" -> mayOne(others) && isFree(caseId, IncidentBar.CONCERNED);
            case "COMPLAINT" ->
                mayOne(others)
                        && !keptOut.mineForQuery().contains(caseId)
                        && isFree(
                                caseId,
                                List.of(
                                        "select c.aiSystemId from Complaint c where c.id = :id and c.aiSystemId is not null"));
            default -> false;
        };
    }

    private boolean mayOne(Permission... permissions) {
        for (Permission permission : permissions) {
            if (me.get().may(permission)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFree(String caseId, List<String> about) {
        return about.stream()
                .allMatch(what -> conflicts.isNone(em.createQuery(what, String.class)
                        .setParameter("id", caseId)
                        .getResultList()));
    }
}
