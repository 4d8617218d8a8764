package org.openbeian.api.openness;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.openbeian.api.PortalApi;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.openness.PublicFiguresService;
import org.openbeian.web.frame.request.CacheControl;

/** How many complaints and incidents there were about a registered system, by outcome. */
@Path(PortalApi.V1 + "/register/{number}/figures")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
public class FiguresResource {

    @Inject
    PublicFiguresService figures;

    @Inject
    OpenData open;

    @GET
    @Twin
    public Response figures(@PathParam("number") String number, @Context Request request) {
        return open.rows(
                FiguresJson.rows(figures.of(number)), FiguresJson.COLUMNS, null, request, CacheControl.FOR_A_MINUTE);
    }
}
