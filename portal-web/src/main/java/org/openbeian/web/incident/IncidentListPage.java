package org.openbeian.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.incident.IncidentRow;
import org.openbeian.incident.IncidentService;

/** The authority's incidents. */
@Named
@RequestScoped
public class IncidentListPage {

    @Inject
    IncidentService incidents;

    @Inject
    HttpServletRequest request;

    private List<IncidentRow> rows = List.of();

    public void load() {
        rows = incidents.list(isAll(), getText(), request.getParameter("after"));
    }

    public boolean isAll() {
        return "all".equals(request.getParameter("view"));
    }

    public String getText() {
        String text = request.getParameter("q");
        return text == null ? "" : text;
    }

    public List<IncidentRow> getRows() {
        return rows;
    }

    /** Path of the next page; null on the last one. */
    public String getNext() {
        return rows.size() < IncidentService.PAGE
                ? null
                : IncidentLinks.next(
                        isAll() ? "/desk/incident/list?view=all&" : "/desk/incident/list?",
                        rows.get(rows.size() - 1).getId(),
                        getText());
    }
}
