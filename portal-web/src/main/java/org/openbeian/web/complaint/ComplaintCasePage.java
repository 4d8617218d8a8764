package org.openbeian.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.complaint.ComplaintDetail;
import org.openbeian.complaint.ComplaintEvent;
import org.openbeian.web.deadline.ClockLine;
import org.openbeian.web.frame.request.OnceForm;
import org.openbeian.web.frame.text.Language;

/** A complaint: what was told on the left, what is asked of the reader on the right. */
@Named
@RequestScoped
public class ComplaintCasePage {

    @Inject
    ComplaintCaseService service;

    @Inject
    OnceForm form;

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    @Inject
    PortalClock clock;

    private String id;
    private ComplaintDetail detail;
    private String message;

    @PostConstruct
    void load() {
        id = request.getParameter("id");
        detail = service.open(id);
    }

    /** Before anything is drawn, so that what may not be seen becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    static String to(String complaintId, String done) {
        return "/desk/complaint/case?faces-redirect=true&id=" + complaintId + "&done=" + done;
    }

    public String take() {
        service.take(id);
        return to(id, "complaint_taken");
    }

    public String release() {
        service.release(id);
        return "/desk/complaint/list?faces-redirect=true&done=complaint_released";
    }

    public String write() {
        service.write(form.getKey(), id, message);
        return to(id, "complaint_written");
    }

    public boolean offers(String event) {
        return detail.getPossible().contains(ComplaintEvent.valueOf(event));
    }

    /** Key of what stands above the forms. */
    public String getAsked() {
        boolean second = detail.isTimeGivable() || !detail.getAgreeable().isEmpty();
        return asked(detail.isMine(), second, detail.isTakeable());
    }

    /** @param second whether the reader decides on what a colleague has proposed */
    static String asked(boolean mine, boolean second, boolean takeable) {
        if (mine) {
            return "complaint.asked";
        }
        if (second) {
            return "complaint.asked.second";
        }
        return takeable ? "complaint.asked.take" : "ask.nothing";
    }

    public String getId() {
        return id;
    }

    public ComplaintDetail getDetail() {
        return detail;
    }

    public List<ClockLine> getClocks() {
        return ClockLine.of(detail.getClocks(), clock.instant(), language);
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
