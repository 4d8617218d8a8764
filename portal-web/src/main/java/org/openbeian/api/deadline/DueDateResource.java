package org.openbeian.api.deadline;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.openbeian.api.Answer;
import org.openbeian.api.PortalApi;
import org.openbeian.deadline.DueDateService;
import org.openbeian.web.frame.request.CacheControl;

/** Until when something is owed, by the clocks of the law and the calendar of working days. */
@Path(PortalApi.V1 + "/due-dates")
@Produces(MediaType.APPLICATION_JSON)
public class DueDateResource {

    @Inject
    DueDateService dueDates;

    @GET
    public Response due(
            @QueryParam("clock") String clock, @QueryParam("start") String start, @Context Request request) {
        return Answer.open(dueDates.due(clock, start).toJson(), request, CacheControl.FOR_A_MINUTE);
    }
}
