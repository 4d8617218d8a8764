package org.openbeian.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.openbeian.complaint.ComplaintQueueService;
import org.openbeian.complaint.ComplaintRow;
import org.openbeian.complaint.ComplaintView;

/** The complaints of the authority, by where they stand. */
@Named
@RequestScoped
public class ComplaintListPage {

    private static final List<String> VIEWS =
            List.of("open", "urgent", "mine", "new", "unread", "review", "named", "ended");

    @Inject
    ComplaintQueueService service;

    @Inject
    HttpServletRequest request;

    private List<ComplaintRow> rows;

    @PostConstruct
    void load() {
        rows = service.complaints(
                ComplaintView.valueOf(getView().toUpperCase(Locale.ROOT)), request.getParameter("after"));
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
        return view != null && VIEWS.contains(view) ? view : VIEWS.get(0);
    }

    /** Whether what presses comes first, not what is newest. */
    public boolean isPressing() {
        return !getView().equals("ended");
    }

    public List<ComplaintRow> getRows() {
        return rows;
    }

    /** Path of the next page; null on the last one. */
    public String getNext() {
        return rows.size() < ComplaintQueueService.PAGE
                ? null
                : "/desk/complaint/list?view=" + getView() + "&after="
                        + rows.get(rows.size() - 1).getPlace();
    }
}
