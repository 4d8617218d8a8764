package org.openbeian.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.incident.IncidentDeskService;
import org.openbeian.incident.ReporterContact;

/** Opens the vault for one answer: the contact stands in the answer to the form and is gone with the next page. */
@Named
@RequestScoped
public class ReporterVaultForm {

    @Inject
    IncidentDeskService desk;

    @Inject
    IncidentCasePage page;

    private String reason;
    private List<ReporterContact> contacts = List.of();

    public void open() {
        contacts = desk.openVault(page.getId(), reason);
    }

    public boolean isOpened() {
        return !contacts.isEmpty();
    }

    public List<ReporterContact> getContacts() {
        return contacts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
