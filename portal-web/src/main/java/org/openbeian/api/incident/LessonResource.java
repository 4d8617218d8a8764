package org.openbeian.api.incident;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.openbeian.api.PortalApi;
import org.openbeian.api.twin.Atom;
import org.openbeian.api.twin.Columns;
import org.openbeian.api.twin.Feeds;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;
import org.openbeian.incident.IncidentLesson;
import org.openbeian.incident.LessonService;
import org.openbeian.web.frame.request.CacheControl;

/** What others can learn from closed incidents, newest first. */
@Path(PortalApi.V1 + "/lessons")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
public class LessonResource {

    private static final Columns COLUMNS = Columns.of("id", "incident_type", "severity_level", "text", "published_on");

    @Inject
    LessonService lessons;

    @Inject
    OpenData open;

    @Inject
    Feeds feeds;

    @GET
    @Twin
    public Response lessons(@QueryParam("after") String after, @Context Request request) {
        List<IncidentLesson> rows = lessons.lessons(after);
        String next = rows.size() < LessonService.PAGE
                ? null
                : rows.get(rows.size() - 1).getId();
        return open.rows(
                rows.stream().map(LessonResource::json).toList(), COLUMNS, next, request, CacheControl.FOR_A_MINUTE);
    }

    private static JsonObject json(IncidentLesson lesson) {
        return Json.createObjectBuilder()
                .add("id", lesson.getId())
                .add("incident_type", lesson.getType())
                .add("severity_level", lesson.getLevel())
                .add("text", lesson.getText())
                .add("published_on", lesson.getPublishedOn().toString())
                .build();
    }

    @GET
    @Twin
    @Produces(Atom.TYPE)
    public Response feed(@PathParam("authority") String code, @Context Request request) {
        return feeds.feed(code, "/lessons", "data.feed.lessons", lessons.lessons(null), LessonResource::news, request);
    }

    private static Atom.Entry news(IncidentLesson lesson, Feeds.Words words) {
        return new Atom.Entry(
                words.address("/lessons#lesson-" + lesson.getId()),
                words.text(
                        "data.feed.lesson",
                        words.text("option.incidentType." + lesson.getType()),
                        words.text("incident_level." + lesson.getLevel())),
                lesson.getText(),
                lesson.getPublishedOn().atStartOfDay(PortalClock.ZONE).toInstant());
    }
}
