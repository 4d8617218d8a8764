package org.openbeian.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.incident.EscalatedIncident;
import org.openbeian.incident.OversightService;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** Grave incidents that authorities below this one have passed on. */
@Named
@RequestScoped
public class EscalatedPage {

    @Inject
    OversightService oversight;

    @Inject
    Authorities authorities;

    @Inject
    HttpServletRequest request;

    private List<EscalatedIncident> rows = List.of();

    public void load() {
        rows = oversight.escalated(request.getParameter("after"));
    }

    public Authority from(EscalatedIncident row) {
        return authorities.get(row.getFromAuthorityId());
    }

    public List<EscalatedIncident> getRows() {
        return rows;
    }

    /** Path of the next page; null on the last one. */
    public String getNext() {
        return rows.size() < OversightService.PAGE
                ? null
                : IncidentLinks.next(
                        "/desk/incident/escalated?", rows.get(rows.size() - 1).getId(), "");
    }
}
