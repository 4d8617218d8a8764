package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.openbeian.notification.Outbox;

/** What the applicant's contact is told by mail: that something has happened, never what was said. */
@ApplicationScoped
public class FilingNotices {

    @Inject
    Outbox outbox;

    /**
     * @param kind such as {@code FILING_SUBMITTED}
     * @param once the same notice is written once for this key
     * @param more what the text speaks of besides number and name of the system
     */
    public void tell(Filing filing, String kind, String once, Map<String, String> more) {
        var said = Json.createObjectBuilder()
                .add("number", filing.getNumber() == null ? "" : filing.getNumber())
                .add("systemZh", filing.getSystem().getNameZh())
                .add("systemEn", filing.getSystem().getNameEn());
        more.forEach(said::add);
        JsonObject payload = said.build();
        outbox.put(filing.getId(), kind, once, contact(filing), payload);
    }

    private static List<String> contact(Filing filing) {
        JsonValue mail = filing.answers().get("contactEmail");
        return mail instanceof JsonString address && !address.getString().isBlank()
                ? List.of(address.getString())
                : List.of();
    }
}
