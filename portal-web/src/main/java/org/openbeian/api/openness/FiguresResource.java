package org.openbeian.api.openness;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.openbeian.api.Answer;
import org.openbeian.api.PortalApi;
import org.openbeian.api.twin.Columns;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.openness.Figure;
import org.openbeian.openness.PublicFigures;
import org.openbeian.openness.PublicFiguresService;

/** How many complaints and incidents there were about a registered system, by outcome. */
@Path(PortalApi.V1 + "/register/{number}/figures")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
public class FiguresResource {

    private static final Columns COLUMNS = Columns.of("about", "outcome", "count", "withheld", "at_least");

    @Inject
    PublicFiguresService figures;

    @Inject
    OpenData open;

    @GET
    @Twin
    public Response figures(@PathParam("number") String number, @Context Request request) {
        PublicFigures found = figures.of(number);
        List<JsonObject> rows = Stream.concat(
                        rows("complaints", found.getComplaints()), rows("incidents", found.getIncidents()))
                .toList();
        return open.rows(rows, COLUMNS, null, request, Answer.FOR_A_MINUTE);
    }

    private static Stream<JsonObject> rows(String about, Figure figure) {
        return Stream.concat(
                figure.getCells().stream()
                        .map(cell ->
                                row(about, cell.getCode(), cell.getCount(), cell.isWithheld() ? 1 : cell.getCount())),
                Stream.of(row(about, "TOTAL", figure.getTotal(), figure.getAtLeast())));
    }

    private static JsonObject row(String about, String outcome, Long count, long atLeast) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("about", about).add("outcome", outcome);
        if (count == null) {
            json.addNull("count");
        } else {
            json.add("count", count);
        }
        return json.add("withheld", count == null).add("at_least", atLeast).build();
    }
}
