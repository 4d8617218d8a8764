package org.openbeian.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.registration.RegistrationCaseRow;
import org.openbeian.supervision.inspection.Inspection;
import org.openbeian.supervision.inspection.InspectionService;
import org.openbeian.web.casework.CaseListPage;
import org.openbeian.web.casework.TypedFields;
import org.openbeian.web.frame.request.OnceForm;

/** Inspections; a new one is planned here. */
@Named
@RequestScoped
public class InspectionListPage extends CaseListPage<Inspection> {

    @Inject
    InspectionService service;

    @Inject
    OnceForm form;

    @Inject
    TypedFields typed;

    @Override
    protected List<RegistrationCaseRow<Inspection>> list(boolean closed, String after) {
        return service.list(closed, after);
    }

    public String plan() {
        service.plan(
                form.getKey(),
                typed.text("inspectionNumber"),
                typed.text("inspectionSubject"),
                typed.day("inspectionDay"));
        return "/desk/inspection/list?faces-redirect=true&done=inspection_planned";
    }
}
