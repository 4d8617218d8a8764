package org.openbeian.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.incident.IncidentRow;
import org.openbeian.incident.IncidentService;

/** The incidents of the reader's organisation. */
@Named
@RequestScoped
public class OwnIncidentsPage {

    @Inject
    IncidentService incidents;

    private List<IncidentRow> rows = List.of();

    public void load() {
        rows = incidents.mine();
    }

    public List<IncidentRow> getRows() {
        return rows;
    }
}
