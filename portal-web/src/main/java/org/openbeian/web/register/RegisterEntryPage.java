package org.openbeian.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.RegisterService;

/** One registered system, as far as the public may see it. */
@Named
@RequestScoped
public class RegisterEntryPage {

    @Inject
    RegisterService service;

    private String number;
    private RegisterEntry entry;
    private History history;

    public void load() {
        entry = service.entry(number);
        history = new History(service.history(number), entry.getConfirmedOn());
    }

    public RegisterEntry getEntry() {
        return entry;
    }

    public History getHistory() {
        return history;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
