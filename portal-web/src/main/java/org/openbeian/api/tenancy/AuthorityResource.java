package org.openbeian.api.tenancy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.tenancy.Authorities;
import org.openbeian.web.frame.request.CacheControl;
import org.openbeian.web.frame.request.Host;

/** Which authorities the portal has; the only thing besides the list for crawlers that belongs to none of them. */
@Path("/v1/authorities")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
public class AuthorityResource {

    @Inject
    Authorities authorities;

    @Inject
    OpenData open;

    @GET
    @Twin
    public Response list(@Context Request request, @Context HttpServletRequest asked) {
        String host = Host.of(asked);
        return open.rows(
                authorities.list().stream()
                        .map(authority ->
                                AuthorityJson.of(authority, authorities, host).build())
                        .toList(),
                AuthorityJson.COLUMNS,
                null,
                request,
                CacheControl.FOR_A_MINUTE);
    }
}
