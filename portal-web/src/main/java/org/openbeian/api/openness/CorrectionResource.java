package org.openbeian.api.openness;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.openbeian.api.PortalApi;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.openness.CorrectionService;
import org.openbeian.openness.PublicCorrection;
import org.openbeian.web.frame.request.CacheControl;

/** What was answered to those who said that an entry is wrong, the newest answer first. */
@Path(PortalApi.V1 + "/register/{number}/corrections")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
public class CorrectionResource {

    @Inject
    CorrectionService service;

    @Inject
    OpenData open;

    @GET
    @Twin
    public Response corrections(
            @PathParam("number") String number, @QueryParam("after") String after, @Context Request request) {
        List<PublicCorrection> rows = service.answered(number, after);
        String next = rows.size() < CorrectionService.SHOWN
                ? null
                : rows.get(rows.size() - 1).number();
        return open.rows(
                rows.stream().map(CorrectionJson::of).toList(),
                CorrectionJson.COLUMNS,
                next,
                request,
                CacheControl.FOR_A_MINUTE);
    }
}
