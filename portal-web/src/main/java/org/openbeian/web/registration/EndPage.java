package org.openbeian.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.openbeian.registration.FilingService;

/** Two ways to end a filing: to discard a draft, to withdraw what was submitted. */
@Named
@RequestScoped
public class EndPage {

    @Inject
    FilingService filings;

    @Inject
    OpenFiling filing;

    @Inject
    HttpServletRequest request;

    private String reason;

    /** Whether it can be withdrawn now. What is sent all the same keeps its form, so that it is refused in words. */
    public boolean isWithdrawable() {
        return filing.getDetail().can("WITHDRAW") || isSent();
    }

    public boolean isDiscardable() {
        return filing.getDetail().can("DISCARD") || isSent();
    }

    private boolean isSent() {
        return "POST".equals(request.getMethod());
    }

    public String discard() {
        filings.discard(filing.getId());
        return FilingLinks.TO_SYSTEMS + "&done=discarded";
    }

    public String withdraw() {
        filings.withdraw(filing.getId(), reason);
        return FilingLinks.toTasks(filing.getId()) + "&done=withdrawn";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
