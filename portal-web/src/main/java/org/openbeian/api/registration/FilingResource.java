package org.openbeian.api.registration;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.openbeian.api.Answer;
import org.openbeian.api.JsonBody;
import org.openbeian.api.PortalApi;
import org.openbeian.common.Invalid;
import org.openbeian.registration.FilingService;
import org.openbeian.registration.Receipt;
import org.openbeian.registration.SubmissionService;

/** An applicant's filings, for programs: send a whole one, see how it stands, take it back. */
@Path(PortalApi.V1 + "/filings")
@Produces(MediaType.APPLICATION_JSON)
public class FilingResource {

    private static final String REASON = "reason";

    @Inject
    SubmissionService submissions;

    @Inject
    FilingService filings;

    /** However often the same document is sent with the same key, there is one filing and one receipt. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(InputStream body, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri)
            throws IOException {
        Receipt receipt = submissions.file(JsonBody.text(body), key);
        return Answer.personal(
                Response.created(uri.getAbsolutePathBuilder().path("{number}").build(receipt.getNumber())),
                FilingJson.receipt(receipt));
    }

    @GET
    @Path("/{number}")
    public Response filing(@PathParam("number") String number) {
        return Answer.personal(Response.ok(), FilingJson.detail(filings.byNumber(number)));
    }

    @POST
    @Path("/{number}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("number") String number, InputStream body) throws IOException {
        filings.withdrawByNumber(number, reasonOf(JsonBody.object(body)));
        return Answer.personal(Response.ok(), FilingJson.detail(filings.byNumber(number)));
    }

    private static String reasonOf(JsonObject document) {
        document.keySet().stream()
                .filter(key -> !key.equals(REASON))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new Invalid("/" + unknown, "field.unknown");
                });
        JsonValue reason = document.get(REASON);
        if (reason == null || reason == JsonValue.NULL) {
            return null;
        }
        if (reason instanceof JsonString text) {
            return text.getString();
        }
        throw new Invalid("/" + REASON, "field.wrong_type");
    }
}
