package org.openbeian.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.openbeian.casework.OpenedCase;
import org.openbeian.supervision.inspection.Inspection;
import org.openbeian.supervision.inspection.InspectionService;
import org.openbeian.web.casework.OpenCasePage;
import org.openbeian.web.casework.TypedFields;

/** One inspection at the desk: what it is about on the left, what is next on the right. */
@Named
@RequestScoped
public class InspectionCasePage extends OpenCasePage<Inspection> {

    @Inject
    InspectionService service;

    @Inject
    TypedFields typed;

    @Inject
    HttpServletRequest request;

    @Override
    protected OpenedCase<Inspection> read(String caseId) {
        return service.open(caseId);
    }

    /** Whether an officer who had a hand in it has a conflict of interest by now. */
    public boolean isTainted() {
        return service.isTainted(id());
    }

    public String announce() {
        service.announce(id());
        return back("inspection_announced");
    }

    public String hold() {
        service.hold(id());
        return back("inspection_held");
    }

    public String sendFindings() {
        service.sendFindings(id(), typed.text("inspectionFindings"), typed.day("answerUntil"));
        return back("inspection_findings_sent");
    }

    public String close() {
        service.close(id(), typed.text("inspectionConclusion"), request.getParameter("shownBasis"));
        return back("inspection_closed");
    }

    private String back(String done) {
        return again("/desk/inspection/case", done);
    }
}
