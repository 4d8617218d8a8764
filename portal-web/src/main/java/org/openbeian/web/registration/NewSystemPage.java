package org.openbeian.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openbeian.registration.FilingService;
import org.openbeian.web.frame.request.OnceForm;

/** A new system: its name is all it takes to start a draft. */
@Named
@RequestScoped
public class NewSystemPage {

    @Inject
    FilingService filings;

    @Inject
    OnceForm form;

    private String nameZh;
    private String nameEn;

    public String open() {
        return FilingLinks.toTasks(filings.open(nameZh, nameEn, form.getKey())) + "&done=started";
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
