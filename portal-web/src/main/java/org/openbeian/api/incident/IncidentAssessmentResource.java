package org.openbeian.api.incident;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.openbeian.api.Answer;
import org.openbeian.api.JsonBody;
import org.openbeian.api.PortalApi;
import org.openbeian.incident.assessment.AssessmentService;

/** How grave an incident is by the rules in force, and who must hear of it until when. Nothing is kept. */
@Path(PortalApi.V1 + "/incident-assessments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IncidentAssessmentResource {

    @Inject
    AssessmentService assessments;

    @POST
    public Response assess(InputStream body) throws IOException {
        return Answer.personal(
                Response.ok(), assessments.answer(JsonBody.object(body)).toJson());
    }
}
