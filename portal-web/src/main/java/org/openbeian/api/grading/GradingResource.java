package org.openbeian.api.grading;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
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

    @Inject
    GradingService gradings;

    @POST
    public Response grade(InputStream body) throws IOException {
        JsonObject facts = factsOf(JsonBody.object(body));
        return Answer.personal(Response.ok(), gradings.grade(facts).toJson());
    }

    private static JsonObject factsOf(JsonObject document) {
        List<FieldError> errors = new ArrayList<>();
        document.keySet().stream()
                .filter(key -> !key.equals(FACTS))
                .forEach(key -> errors.add(new FieldError("/" + key, "field.unknown")));
        JsonValue facts = document.get(FACTS);
        if (facts == null) {
            errors.add(new FieldError("/facts", "field.required"));
        } else if (!(facts instanceof JsonObject)) {
            errors.add(new FieldError("/facts", "field.wrong_type"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return facts.asJsonObject();
    }
}
