package org.openbeian.api.sitemap;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.openbeian.access.CallerClaim;
import org.openbeian.api.Answer;
import org.openbeian.api.twin.Twin;
import org.openbeian.register.OpenRegisterService;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;
import org.openbeian.web.frame.request.CacheControl;
import org.openbeian.web.frame.request.Host;

/**
 * What the whole portal has for crawlers. A list of lists must not name another one, so this one names the lists of
 * all authorities itself.
 */
@Path("/v1/sitemap")
@Produces(SitemapXml.TYPE)
public class PortalSitemapResource {

    private static final MediaType XML = new MediaType("application", "xml", "UTF-8");

    @Inject
    Authorities authorities;

    @Inject
    OpenRegisterService register;

    @GET
    @Twin
    public Response lists(@Context Request request, @Context HttpServletRequest asked) throws XMLStreamException {
        String host = Host.of(asked);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SitemapXml xml = SitemapXml.ofLists(out)) {
            for (Authority authority : authorities.list()) {
                xml.addLists(host + "/" + authority.getCode(), sections(authority));
            }
        }
        return Answer.open(out.toString(StandardCharsets.UTF_8), XML, request, CacheControl.FOR_A_MINUTE)
                .build();
    }

    /** Nobody's question, asked of one authority after the other. */
    private List<Long> sections(Authority authority) {
        try (CallerClaim.Scope nobody = CallerClaim.at(authority.getId(), null).enter()) {
            return register.sections();
        }
    }
}
