package org.openbeian.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openbeian.common.InputCheck;
import org.openbeian.registration.ChangeService;

/** Changing, renewing and confirming a registration. */
@Named
@RequestScoped
public class LifeForm {

    @Inject
    ChangeService service;

    @Inject
    LifePage page;

    private String what;
    private String effectiveOn;

    public String amend() {
        return FilingLinks.toTasks(
                        service.openAmendment(page.getLife().getId(), what, InputCheck.day("effectiveOn", effectiveOn)))
                + "&done=amendment_opened";
    }

    public String renew() {
        return FilingLinks.toTasks(service.openRenewal(page.getLife().getId())) + "&done=renewal_opened";
    }

    public String confirm() {
        service.confirm(page.getLife().getId());
        return FilingLinks.to("life", page.getLife().getId()) + "&done=confirmed";
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(String effectiveOn) {
        this.effectiveOn = effectiveOn;
    }
}
