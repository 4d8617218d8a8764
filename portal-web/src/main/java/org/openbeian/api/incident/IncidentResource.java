package org.openbeian.api.incident;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.openbeian.api.Answer;
import org.openbeian.api.PortalApi;
import org.openbeian.incident.IncidentService;

/** An incident for its parties and for the authority's supervisors, by their key. */
@Path(PortalApi.V1 + "/incidents")
@Produces(MediaType.APPLICATION_JSON)
public class IncidentResource {

    @Inject
    IncidentService incidents;

    /** In the shape of the OECD's common reporting framework, with the fields of the EU for serious incidents. */
    @GET
    @Path("/{number}/oecd")
    public Response oecd(@PathParam("number") String number) {
        return Answer.personal(Response.ok(), incidents.export(number));
    }
}
