package org.openbeian.web.openness;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.openbeian.openness.CorrectionDeskService;
import org.openbeian.openness.CorrectionDetail;
import org.openbeian.openness.CorrectionOutcome;

/** A request to correct the register: what was said on the left, the answer on the right. */
@Named
@RequestScoped
public class CorrectionCasePage {

    @Inject
    CorrectionDeskService service;

    @Inject
    HttpServletRequest request;

    private String id;
    private CorrectionDetail detail;
    private String correctionOutcome;
    private String reasons;
    private String put;
    private String vaultReason;
    private String contact;

    @PostConstruct
    void load() {
        id = request.getParameter("id");
        detail = service.open(id);
        put = detail.getRight();
    }

    /** Before anything is drawn, so that what may not be seen becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public String answer() {
        CorrectionOutcome outcome = Arrays.stream(CorrectionOutcome.values())
                .filter(one -> one.name().equals(correctionOutcome))
                .findFirst()
                .orElse(null);
        service.answer(id, outcome, reasons, put);
        boolean proposed = detail.isOfHolder() && outcome != CorrectionOutcome.DECLINED;
        return back(proposed ? "correction_proposed" : "correction_answered");
    }

    public String agree() {
        service.agree(id, request.getParameter("shownProposal"));
        return back("correction_answered");
    }

    public String giveBack() {
        service.giveBack(id, request.getParameter("shownProposal"));
        return back("correction_given_back");
    }

    private String back(String done) {
        return "/desk/openness/case?faces-redirect=true&id=" + id + "&done=" + done;
    }

    /** It stands in the answer to this form and is gone with the next page. */
    public void openContact() {
        contact = service.openContact(id, vaultReason);
    }

    public CorrectionDetail getDetail() {
        return detail;
    }

    public List<String> getOutcomes() {
        return detail.getOutcomes().stream().map(CorrectionOutcome::name).toList();
    }

    public String getCorrectionOutcome() {
        return correctionOutcome;
    }

    public void setCorrectionOutcome(String correctionOutcome) {
        this.correctionOutcome = correctionOutcome;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getPut() {
        return put;
    }

    public void setPut(String put) {
        this.put = put;
    }

    public String getVaultReason() {
        return vaultReason;
    }

    public void setVaultReason(String vaultReason) {
        this.vaultReason = vaultReason;
    }

    /** Null until it was opened. */
    public String getContact() {
        return contact;
    }
}
