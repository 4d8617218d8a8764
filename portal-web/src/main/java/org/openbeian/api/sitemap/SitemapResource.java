package org.openbeian.api.sitemap;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.openbeian.api.Answer;
import org.openbeian.api.PortalApi;
import org.openbeian.api.twin.Marked;
import org.openbeian.api.twin.Twin;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.register.EntryAddress;
import org.openbeian.register.OpenRegisterService;
import org.openbeian.web.frame.request.CacheControl;
import org.openbeian.web.frame.request.Host;

/**
 * What an authority's side has for crawlers: a list of lists, one of the pages and as many of entries as the register
 * needs, at most 25 000 addresses each.
 */
@Path(PortalApi.V1)
@Produces(SitemapXml.TYPE)
public class SitemapResource {

    static final MediaType XML = new MediaType("application", "xml", "UTF-8");

    @Inject
    OpenRegisterService register;

    @Inject
    PortalClock clock;

    @GET
    @Path("/sitemap")
    @Twin
    public Response lists(
            @PathParam("authority") String code, @Context Request request, @Context HttpServletRequest asked) {
        String root = Host.of(asked) + "/" + code;
        return answer(
                "lists " + root,
                out -> {
                    try (SitemapXml xml = SitemapXml.ofLists(out)) {
                        xml.addLists(root, register.sections());
                    }
                },
                request,
                asked);
    }

    @GET
    @Path("/sitemap-pages")
    @Twin
    public Response pages(
            @PathParam("authority") String code, @Context Request request, @Context HttpServletRequest asked)
            throws XMLStreamException {
        String root = Host.of(asked) + "/" + code;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SitemapXml xml = SitemapXml.ofPages(out)) {
            for (String page : PublicPages.ALL) {
                xml.add(root + page, null);
            }
        }
        return Answer.open(out.toString(StandardCharsets.UTF_8), XML, request, CacheControl.FOR_A_MINUTE)
                .build();
    }

    @GET
    @Path("/sitemap-register-{section}")
    @Twin
    public Response entries(
            @PathParam("authority") String code,
            @PathParam("section") String section,
            @Context Request request,
            @Context HttpServletRequest asked) {
        if (!section.matches("[0-9]{1,9}")
                || register.addresses(Long.parseLong(section), 0).isEmpty()) {
            throw new NotFound();
        }
        long number = Long.parseLong(section);
        String root = Host.of(asked) + "/" + code;
        return answer("entries " + number + " " + root, out -> entries(out, root, number), request, asked);
    }

    private void entries(OutputStream out, String root, long section) throws XMLStreamException {
        try (SitemapXml xml = SitemapXml.ofPages(out)) {
            long seen = 0;
            List<EntryAddress> piece;
            do {
                piece = register.addresses(section, seen);
                for (EntryAddress entry : piece) {
                    xml.add(root + "/register/" + entry.getNumber(), entry.getChangedAt());
                    seen = entry.getId();
                }
            } while (piece.size() == OpenRegisterService.PIECE);
        }
    }

    private Response answer(String kind, Writing writing, Request request, HttpServletRequest asked) {
        return Marked.open(register.mark(), kind, clock.instant(), writing.toStream(), request, asked)
                .type(XML)
                .build();
    }
}
