package org.openbeian.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openbeian.registration.FilingService;

/** Two ways to end a filing: to discard a draft, to withdraw what was submitted. */
@Named
@RequestScoped
public class EndPage {

    @Inject
    FilingService filings;

    @Inject
    OpenFiling filing;

    private String reason;

    public String discard() {
        filings.discard(filing.getId());
        return Ways.TO_SYSTEMS + "&done=discarded";
    }

    public String withdraw() {
        filings.withdraw(filing.getId(), reason);
        return Ways.toTasks(filing.getId()) + "&done=withdrawn";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
