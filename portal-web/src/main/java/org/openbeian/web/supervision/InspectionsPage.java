package org.openbeian.web.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.supervision.inspection.Inspection;
import org.openbeian.supervision.inspection.InspectionService;
import org.openbeian.supervision.inspection.InspectionState;
import org.openbeian.web.casework.TypedFields;

/** The inspections of a registration as its holder sees them, and the answer to what was found. */
@Named
@RequestScoped
public class InspectionsPage {

    @Inject
    InspectionService service;

    @Inject
    TypedFields typed;

    @Inject
    HttpServletRequest request;

    private String id;
    private List<Inspection> inspections;
    private String shown;

    @PostConstruct
    void load() {
        id = request.getParameter("id");
        inspections = service.mine(id);
    }

    /** Before anything is drawn, so that what may not be seen becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public String send() {
        service.answer(shown, typed.text("inspectionAnswer"));
        return "/app/supervision/inspections?faces-redirect=true&done=inspection_answered&id=" + id;
    }

    public List<Inspection> getInspections() {
        return inspections;
    }

    /** The oldest whose findings wait for an answer; null when none does. */
    public Inspection getAsked() {
        return inspections.stream()
                .filter(one -> one.getState() == InspectionState.FINDINGS_SENT)
                .reduce((newer, older) -> older)
                .orElse(null);
    }

    /** Whose findings the form answers: what comes back with it is what was read there. */
    public String getShown() {
        return getAsked() == null ? null : getAsked().getId();
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}
