package org.openbeian.api.catalogue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.openbeian.api.Answer;
import org.openbeian.api.PortalApi;
import org.openbeian.api.twin.Columns;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.catalogue.Catalogue;
import org.openbeian.catalogue.CatalogueItem;
import org.openbeian.catalogue.CatalogueService;

/** What the framework says to whom: its risks, measures and guidelines under their printed codes. */
@Path(PortalApi.V1 + "/guidance")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
public class GuidanceResource {

    private static final Columns COLUMNS = Columns.of(
            "code",
            "kind",
            "section",
            "section_name/zh",
            "section_name/en",
            "roles",
            "name/zh",
            "name/en",
            "summary/zh",
            "summary/en",
            "catalogue");

    @Inject
    CatalogueService service;

    @Inject
    OpenData open;

    @GET
    @Twin
    public Response guidance(@Context Request request) {
        Catalogue catalogue = service.current();
        return open.rows(
                catalogue.getItems().stream().map(item -> json(catalogue, item)).toList(),
                COLUMNS,
                null,
                request,
                Answer.FOR_A_MINUTE);
    }

    private static JsonObject json(Catalogue catalogue, CatalogueItem item) {
        return Json.createObjectBuilder()
                .add("code", item.getCode())
                .add("kind", item.getKind().name())
                .add("section", item.getGroup())
                .add(
                        "section_name",
                        words(
                                catalogue.sectionName(item.getGroup(), true),
                                catalogue.sectionName(item.getGroup(), false)))
                .add("roles", Json.createArrayBuilder(item.getRoles()))
                .add("name", words(item.getNameZh(), item.getNameEn()))
                .add("summary", words(item.getSummaryZh(), item.getSummaryEn()))
                .add("catalogue", catalogue.getVersion())
                .build();
    }

    private static JsonObjectBuilder words(String zh, String en) {
        return Json.createObjectBuilder().add("zh", zh).add("en", en);
    }
}
