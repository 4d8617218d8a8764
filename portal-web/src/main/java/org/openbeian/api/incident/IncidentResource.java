package org.openbeian.api.incident;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.openbeian.api.Answer;
import org.openbeian.api.PortalApi;
import org.openbeian.incident.IncidentService;

/** An incident for its parties and for the authority's supervisors, by their key. */
@Path(PortalApi.V1 + "/incidents")
@Produces(MediaType.APPLICATION_JSON)
public class IncidentResource {

    /** Permanent Redirect. */
    private static final int MOVED = 308;

    @Inject
    IncidentService incidents;

    /**
     * In the shape of the OECD's common reporting framework, with the fields of the EU for serious incidents. A number
     * that was merged leads on to the one it became part of.
     */
    @GET
    @Path("/{number}/oecd")
    public Response oecd(
            @PathParam("authority") String authority, @PathParam("number") String number, @Context UriInfo uri) {
        String now = incidents.numberNow(number);
        if (!now.equals(number)) {
            URI there = uri.getBaseUriBuilder()
                    .path("v1/{authority}/incidents/{number}/oecd")
                    .build(authority, now);
            return Response.status(MOVED).location(there).build();
        }
        return Answer.personal(Response.ok(), incidents.export(number));
    }
}
