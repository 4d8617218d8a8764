package org.openbeian.api.registration;

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
import org.openbeian.common.Json;
import org.openbeian.registration.SubmissionService;

/** The preparer's half of a filing by document (SOD-12); {@link FilingResource} takes the signatory's. */
@Path(PortalApi.V1 + "/drafts")
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {

    @Inject
    SubmissionService submissions;

    /** However often the same document is sent by the same person, there is one draft. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response prepare(InputStream body) throws IOException {
        String hash = submissions.prepare(JsonBody.text(body));
        return Answer.personal(
                Response.status(Response.Status.CREATED),
                Json.createObjectBuilder().add("sha256", hash).build());
    }
}
