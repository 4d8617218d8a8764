package org.openbeian.api.tenancy;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.openbeian.api.Answer;
import org.openbeian.api.PortalApi;
import org.openbeian.api.twin.Columns;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.common.NotFound;
import org.openbeian.register.OpenRegisterService;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;
import org.openbeian.web.request.Host;

/** What an authority's front page leads to: who it is, and whether anything is new in its register. */
@Path(PortalApi.V1 + "/overview")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
public class OverviewResource {

    private static final Columns COLUMNS = AuthorityJson.COLUMNS.and("register_changed_at", "open_data");

    @Inject
    Authorities authorities;

    @Inject
    OpenRegisterService register;

    @Inject
    OpenData open;

    @GET
    @Twin
    public Response overview(
            @PathParam("authority") String code, @Context Request request, @Context HttpServletRequest asked) {
        Authority authority = authorities.find(code).orElseThrow(NotFound::new);
        String host = Host.of(asked);
        JsonObjectBuilder json = AuthorityJson.of(authority, authorities, host);
        Instant changed = register.mark().getChangedAt();
        Answer.add(json, "register_changed_at", changed.equals(Instant.EPOCH) ? null : changed);
        json.add("open_data", host + "/" + code + "/open-data.json");
        return open.one(json.build(), COLUMNS, request, Answer.FOR_A_MINUTE);
    }
}
