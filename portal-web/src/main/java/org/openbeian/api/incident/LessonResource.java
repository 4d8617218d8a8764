package org.openbeian.api.incident;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.openbeian.api.Answer;
import org.openbeian.api.PortalApi;
import org.openbeian.incident.IncidentLesson;
import org.openbeian.incident.LessonService;

/** What others can learn from closed incidents, newest first. */
@Path(PortalApi.V1 + "/lessons")
@Produces(MediaType.APPLICATION_JSON)
public class LessonResource {

    @Inject
    LessonService lessons;

    @GET
    public Response lessons(@QueryParam("after") String after, @Context Request request) {
        List<IncidentLesson> rows = lessons.lessons(after);
        JsonArrayBuilder items = Json.createArrayBuilder();
        rows.forEach(lesson -> items.add(Json.createObjectBuilder()
                .add("id", lesson.getId())
                .add("incident_type", lesson.getType())
                .add("severity_level", lesson.getLevel())
                .add("text", lesson.getText())
                .add("published_on", lesson.getPublishedOn().toString())));
        JsonObjectBuilder json = Json.createObjectBuilder().add("items", items);
        Answer.add(
                json,
                "next",
                rows.size() < LessonService.PAGE
                        ? null
                        : rows.get(rows.size() - 1).getId());
        return Answer.open(json.build(), request, Answer.FOR_A_MINUTE);
    }
}
