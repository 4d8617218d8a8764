package org.openbeian.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.openbeian.common.CanonicalJson;
import org.openbeian.incident.IncidentService;

/** An incident in the shape of the OECD, to take along. */
@Named
@RequestScoped
public class ExportPage {

    @Inject
    IncidentService incidents;

    private String number;

    /** Answers with the file instead of the page. */
    public void load() throws IOException {
        String json = CanonicalJson.write(incidents.export(number));
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("application/json");
        answer.setResponseCharacterEncoding("UTF-8");
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"incident.json\"");
        answer.getResponseOutputWriter().write(json);
        faces.responseComplete();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
