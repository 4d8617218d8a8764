package org.openbeian.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.PortalClock;
import org.openbeian.incident.IncidentService;
import org.openbeian.web.document.Download;
import org.openbeian.web.document.Typeface;
import org.openbeian.web.frame.request.AuthorityUrls;
import org.openbeian.web.frame.text.Language;

/** One incident to take away: the OECD's criteria and the fields of the EU, as JSON or on paper. */
@Named
@RequestScoped
public class ExportPage {

    @Inject
    IncidentService incidents;

    @Inject
    Typeface typeface;

    @Inject
    Language language;

    @Inject
    AuthorityUrls here;

    @Inject
    PortalClock clock;

    private String number;
    private String format;

    /** Answers with the file instead of the page. */
    public void load() throws IOException {
        JsonObject export = incidents.export(number);
        String name = export.getString("number");
        if ("pdf".equals(format)) {
            byte[] sheet = typeface.write(new IncidentSheet(export, language).toSheet(here.getName(), clock.instant()));
            Download.send(name + ".pdf", "application/pdf", sheet);
        } else {
            Download.send(
                    name + ".json",
                    "application/json;charset=UTF-8",
                    CanonicalJson.write(export).getBytes(StandardCharsets.UTF_8));
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
