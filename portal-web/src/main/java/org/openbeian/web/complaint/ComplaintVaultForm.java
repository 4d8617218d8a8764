package org.openbeian.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openbeian.complaint.Complainant;
import org.openbeian.complaint.ComplaintCaseService;

/** Opens the vault for one answer: the name stands in the answer to the form and is gone with the next page. */
@Named
@RequestScoped
public class ComplaintVaultForm {

    @Inject
    ComplaintCaseService service;

    @Inject
    ComplaintCasePage page;

    private String reason;
    private Complainant complainant;

    public void open() {
        complainant = service.openVault(page.getId(), reason);
    }

    public boolean isOpened() {
        return complainant != null;
    }

    public Complainant getComplainant() {
        return complainant;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
