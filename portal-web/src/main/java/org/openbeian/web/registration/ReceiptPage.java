package org.openbeian.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openbeian.registration.Receipt;
import org.openbeian.registration.SubmissionService;

/** The proof of the last submission; reload and bookmark find it again. */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    SubmissionService submissions;

    @Inject
    OpenFiling filing;

    private Receipt receipt;

    public void load() {
        receipt = submissions.receipt(filing.getId());
    }

    public Receipt getReceipt() {
        return receipt;
    }
}
