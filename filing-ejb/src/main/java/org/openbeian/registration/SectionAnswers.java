package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;

/** Reads the answers of one page as the form asks them. */
@ApplicationScoped
public class SectionAnswers {

    @Inject
    FilingForm form;

    @Inject
    PortalClock clock;

    /** @throws Invalid with one error per wrong field */
    public JsonObject read(String code, JsonObject given) {
        FormSection section = form.section(code);
        Answers reading = new Answers("/sections/" + code, clock.today());
        JsonObjectBuilder answers = Json.createObjectBuilder();
        for (Map.Entry<String, JsonValue> entry : given.entrySet()) {
            if (section.fields().stream().noneMatch(field -> field.id().equals(entry.getKey()))) {
                throw new Invalid("/sections/" + code + "/" + entry.getKey(), "field.unknown");
            }
        }
        for (Field field : section.fields()) {
            JsonValue answer = reading.read(field, given.get(field.id()));
            if (answer != null) {
                answers.add(field.id(), answer);
            }
        }
        JsonObject read = answers.build();
        List<FieldError> errors = new ArrayList<>(reading.errors());
        UserCounts.wrong("/sections/" + code, read).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return read;
    }
}
