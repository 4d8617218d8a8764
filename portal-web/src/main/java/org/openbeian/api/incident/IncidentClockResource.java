package org.openbeian.api.incident;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.api.PortalApi;
import org.openbeian.api.twin.Columns;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.common.Json;
import org.openbeian.incident.assessment.AssessmentService;
import org.openbeian.web.frame.request.CacheControl;
import org.openbeian.web.incident.ClockQuestion;

/** What the calculator of reporting times answers to the address of its page. As a table: one line for each report. */
@Path(PortalApi.V1 + "/incident-clock")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
public class IncidentClockResource {

    private static final Columns COLUMNS = Columns.of(
            "severity_level",
            "report",
            "clock",
            "recipient",
            "due",
            "late",
            "rule",
            "source",
            "confidence",
            "provisional",
            "alternative_due",
            "effective_from");

    @Inject
    AssessmentService assessments;

    @Inject
    OpenData open;

    @GET
    @Twin
    public Response clock(@Context UriInfo address, @Context Request request) {
        Map<String, String> said = new HashMap<>();
        address.getQueryParameters().forEach((name, values) -> said.put(name, values.get(0)));
        JsonObject answer = assessments.answer(new ClockQuestion(said).toJson()).toJson();
        return open.whole(answer, lines(answer), COLUMNS, request, CacheControl.ASK_AGAIN);
    }

    private static List<JsonObject> lines(JsonObject answer) {
        List<JsonObject> lines = new ArrayList<>();
        for (JsonObject report : answer.getJsonArray("first_report").getValuesAs(JsonObject.class)) {
            lines.add(line(answer, "FIRST", report));
        }
        for (JsonObject due : answer.getJsonArray("follow_ups").getValuesAs(JsonObject.class)) {
            lines.add(line(answer, "FOLLOW_UP", due));
        }
        for (JsonObject clock : answer.getJsonArray("not_in_force").getValuesAs(JsonObject.class)) {
            lines.add(line(answer, "NOT_IN_FORCE", clock));
        }
        if (answer.get("final_report") != JsonValue.NULL) {
            lines.add(line(answer, "FINAL", answer.getJsonObject("final_report")));
        }
        if (lines.isEmpty()) {
            lines.add(line(answer, "NONE", JsonValue.EMPTY_JSON_OBJECT));
        }
        return lines;
    }

    private static JsonObject line(JsonObject answer, String kind, JsonObject report) {
        JsonObjectBuilder line = Json.createObjectBuilder(report);
        return line.add("severity_level", answer.get("severity_level"))
                .add("report", kind)
                .build();
    }
}
