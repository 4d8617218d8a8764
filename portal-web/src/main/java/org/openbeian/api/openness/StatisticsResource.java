package org.openbeian.api.openness;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.openbeian.api.PortalApi;
import org.openbeian.api.twin.Columns;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.common.Json;
import org.openbeian.openness.Statistics;
import org.openbeian.openness.StatisticsRow;
import org.openbeian.openness.StatisticsService;
import org.openbeian.web.frame.request.CacheControl;

/** The statistics of an authority, one number a line. */
@Path(PortalApi.V1 + "/statistics")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
public class StatisticsResource {

    private static final Columns COLUMNS = Columns.of("figure", "code", "count", "withheld", "at_least", "as_of");

    @Inject
    StatisticsService service;

    @Inject
    OpenData open;

    @GET
    @Twin
    public Response statistics(@Context Request request) {
        List<JsonObject> rows = service.current()
                .map(statistics -> statistics.getRows().stream()
                        .map(row -> json(row, statistics))
                        .toList())
                .orElse(List.of());
        return open.rows(rows, COLUMNS, null, request, CacheControl.FOR_A_MINUTE);
    }

    private static JsonObject json(StatisticsRow row, Statistics statistics) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("figure", row.figure()).add("code", row.code());
        if (row.isWithheld()) {
            json.addNull("count");
        } else {
            json.add("count", row.count());
        }
        return json.add("withheld", row.isWithheld())
                .add("at_least", row.atLeast())
                .add("as_of", statistics.getAsOf().toString())
                .build();
    }
}
