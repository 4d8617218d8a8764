package org.openbeian.web.upkeep;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.review.Colleague;
import org.openbeian.review.HandoverService;
import org.openbeian.review.HeldRow;

/** Who has which work; one of it can be given back or handed over. */
@Named
@RequestScoped
public class HeldPage {

    @Inject
    HandoverService service;

    @Inject
    HttpServletRequest request;

    private List<HeldRow> rows = List.of();
    private HeldRow chosen;
    private boolean ofOneCase;
    private List<Colleague> receivers = List.of();
    private String receiver;
    private String reason;

    @PostConstruct
    void load() {
        String item = request.getParameter("item");
        if (item == null) {
            rows = ofCase(service.pending(), request.getParameter("case"));
        } else {
            chosen = service.pending(item);
            receivers = service.receivers(item);
        }
    }

    /** A letter leads to the work of its case; where that has gone on meanwhile, all there is. */
    private List<HeldRow> ofCase(List<HeldRow> all, String caseId) {
        List<HeldRow> ofIt =
                all.stream().filter(row -> row.getCaseId().equals(caseId)).toList();
        ofOneCase = !ofIt.isEmpty();
        return ofOneCase ? ofIt : all;
    }

    /** Whether there is more than what is shown, of other cases. */
    public boolean isOfOneCase() {
        return ofOneCase;
    }

    /** Before anything is drawn, so that who has no right gets an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public String release() {
        service.release(chosen.getId(), reason);
        return back("work_released");
    }

    public String handOver() {
        service.handOver(chosen.getId(), receiver, reason);
        return back("work_handed_over");
    }

    private static String back(String done) {
        return "/desk/upkeep/held?faces-redirect=true&done=" + done;
    }

    public List<HeldRow> getRows() {
        return rows;
    }

    /** The one that is to change hands; null on the list. */
    public HeldRow getChosen() {
        return chosen;
    }

    public List<Colleague> getReceivers() {
        return receivers;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
