package org.openbeian.api.grading;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.api.Answer;
import org.openbeian.api.JsonBody;
import org.openbeian.api.PortalApi;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.grading.GradingService;

/** What the rules in force say about declared facts. Nothing is kept. */
@Path(PortalApi.V1 + "/gradings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GradingResource {

    private static final String FACTS = "facts";
    private static final String AS_OF = "as_of";
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    @Inject
    GradingService gradings;

    @POST
    public Response grade(InputStream body) throws IOException {
        JsonObject document = JsonBody.object(body);
        List<FieldError> errors = new ArrayList<>();
        JsonObject facts = factsOf(document, errors);
        LocalDate asOf = asOf(document, errors);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return Answer.personal(Response.ok(), gradings.grade(facts, asOf).toJson());
    }

    /** Null = today. */
    private static LocalDate asOf(JsonObject document, List<FieldError> errors) {
        JsonValue asOf = document.getOrDefault(AS_OF, JsonValue.NULL);
        if (asOf == JsonValue.NULL) {
            return null;
        }
        if (!(asOf instanceof JsonString text)) {
            errors.add(new FieldError("/" + AS_OF, "field.wrong_type"));
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.getString().strip());
            if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
                errors.add(new FieldError("/" + AS_OF, "field.date_range"));
            }
            return day;
        } catch (DateTimeException unreadable) {
            errors.add(new FieldError("/" + AS_OF, "field.date"));
            return null;
        }
    }

    private static JsonObject factsOf(JsonObject document, List<FieldError> errors) {
        document.keySet().stream()
                .filter(key -> !key.equals(FACTS) && !key.equals(AS_OF))
                .forEach(key -> errors.add(new FieldError("/" + key, "field.unknown")));
        JsonValue facts = document.get(FACTS);
        if (facts == null) {
            errors.add(new FieldError("/facts", "field.required"));
        } else if (!(facts instanceof JsonObject)) {
            errors.add(new FieldError("/facts", "field.wrong_type"));
        }
        return facts instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }
}
