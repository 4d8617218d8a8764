package org.openbeian.web.openness;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.openness.CorrectionDeskService;
import org.openbeian.openness.CorrectionRow;

/** Requests to correct the register, those that wait or those that were answered. */
@Named
@RequestScoped
public class CorrectionListPage {

    private static final List<String> VIEWS = List.of("waiting", "answered");

    @Inject
    CorrectionDeskService service;

    @Inject
    HttpServletRequest request;

    private List<CorrectionRow> rows;

    @PostConstruct
    void load() {
        rows = service.requests(getView().equals("answered"), request.getParameter("after"));
    }

    /** Before anything is drawn, so that who has no right gets an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public List<String> getViews() {
        return VIEWS;
    }

    public String getView() {
        String view = request.getParameter("view");
        return VIEWS.contains(view == null ? "" : view) ? view : VIEWS.get(0);
    }

    public List<CorrectionRow> getRows() {
        return rows;
    }

    /** Path of the next page; null on the last one. */
    public String getNext() {
        return rows.size() < CorrectionDeskService.PAGE
                ? null
                : "/desk/openness/list?view=" + getView() + "&after="
                        + rows.get(rows.size() - 1).number();
    }
}
