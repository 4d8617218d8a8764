package org.openbeian.api.grading;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.openbeian.api.PortalApi;
import org.openbeian.api.twin.Columns;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.common.Json;
import org.openbeian.registration.Field;
import org.openbeian.registration.FilingForm;
import org.openbeian.web.frame.request.CacheControl;
import org.openbeian.web.frame.text.Texts;
import org.openbeian.web.registration.GradeCheckPage;

/** The questions of "do I have to file?"; {@link GradingResource} takes the answers under the same names. */
@Path(PortalApi.V1 + "/grade-check")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
public class GradeCheckResource {

    private static final Columns COLUMNS = Columns.of("id", "type", "options", "question/zh", "question/en");

    @Inject
    FilingForm form;

    @Inject
    OpenData open;

    @GET
    @Twin
    public Response questions(@Context Request request) {
        return open.rows(
                GradeCheckPage.ASKED.stream()
                        .map(id -> json(form.field(id).orElseThrow()))
                        .toList(),
                COLUMNS,
                null,
                request,
                CacheControl.FOR_A_MINUTE);
    }

    private static JsonObject json(Field field) {
        String key = "field." + field.id();
        return Json.createObjectBuilder()
                .add("id", field.id())
                .add("type", field.type().name())
                .add("options", Json.createArrayBuilder(field.options()))
                .add(
                        "question",
                        Json.createObjectBuilder()
                                .add("zh", Texts.in(Locale.CHINESE).get(key))
                                .add("en", Texts.in(Locale.ENGLISH).get(key)))
                .build();
    }
}
