package org.openbeian.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.openbeian.registration.FilingService;
import org.openbeian.registration.SubmissionService;

/** Check your answers, sign, submit. */
@Named
@RequestScoped
public class CheckPage {

    @Inject
    FilingService filings;

    @Inject
    SubmissionService submissions;

    @Inject
    OpenFiling filing;

    /** Made when the page is shown, so that a second click on the same page is the same submission. */
    private String key = UUID.randomUUID().toString();

    private String shown;

    public String sign() {
        filings.sign(filing.getId(), shown);
        return FilingLinks.to("check", filing.getId()) + "&done=signed";
    }

    public String submit() {
        submissions.submit(filing.getId(), key);
        return FilingLinks.to("receipt", filing.getId());
    }

    /** Of the answers on the page; what comes back with it is what was read there. */
    public String getShown() {
        return filing.getDetail().getAnswersHash();
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
