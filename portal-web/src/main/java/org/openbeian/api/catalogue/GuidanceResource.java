package org.openbeian.api.catalogue;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openbeian.api.Answer;
import org.openbeian.api.PortalApi;
import org.openbeian.api.twin.Columns;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.catalogue.Catalogue;
import org.openbeian.catalogue.CatalogueItem;
import org.openbeian.catalogue.CatalogueItem.Kind;
import org.openbeian.catalogue.CatalogueService;
import org.openbeian.common.Json;
import org.openbeian.web.catalogue.AudienceGuide;
import org.openbeian.web.catalogue.Door;
import org.openbeian.web.catalogue.Duty;
import org.openbeian.web.catalogue.Guideline;
import org.openbeian.web.frame.request.CacheControl;
import org.openbeian.web.frame.request.Host;
import org.openbeian.web.frame.text.Texts;

/** What has to be filed, and what the framework says to whom: its risks, measures and guidelines under their printed codes. */
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
            "catalogue",
            "law/zh",
            "law/en",
            "page",
            "doors");

    @Inject
    CatalogueService service;

    @Inject
    OpenData open;

    @GET
    @Twin
    public Response guidance(
            @PathParam("authority") String code, @Context Request request, @Context HttpServletRequest asked) {
        Catalogue catalogue = service.current();
        String root = Host.of(asked) + "/" + code;
        Stream<JsonObject> rows = Stream.of(
                        Duty.ALL.stream().map(duty -> duty(duty, root)),
                        catalogue.getItems().stream()
                                .filter(item -> item.kind() != Kind.GUIDELINE)
                                .map(item -> item(catalogue, item, null, root)),
                        AudienceGuide.allOf(catalogue).stream()
                                .flatMap(audience -> audience.getGuidelines().stream())
                                .map(guideline -> item(catalogue, guideline.getItem(), guideline, root)))
                .flatMap(one -> one);
        return open.rows(rows.toList(), COLUMNS, null, request, CacheControl.FOR_A_MINUTE);
    }

    private static JsonObject duty(Duty duty, String root) {
        String key = "guidance." + duty.code();
        return Json.createObjectBuilder()
                .add("code", duty.letter())
                .add("kind", "DUTY")
                .add("section", JsonValue.NULL)
                .add("section_name", texts("guidance.file"))
                .add("roles", JsonValue.EMPTY_JSON_ARRAY)
                .add("name", texts(key))
                .add("summary", texts(key + ".text"))
                .add("catalogue", JsonValue.NULL)
                .add("law", texts(key + ".law"))
                .add("page", root + "/guidance#filing")
                .add("doors", doors(List.of(Door.GRADE_CHECK), root))
                .build();
    }

    /** @param guideline the item as the page shows it; null where the page does not */
    private static JsonObject item(Catalogue catalogue, CatalogueItem item, Guideline guideline, String root) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("code", item.code())
                .add("kind", item.kind().name())
                .add("section", item.group())
                .add(
                        "section_name",
                        words(catalogue.sectionName(item.group(), true), catalogue.sectionName(item.group(), false)))
                .add("roles", Json.createArrayBuilder(item.roles()))
                .add("name", words(item.nameZh(), item.nameEn()))
                .add("summary", words(item.summaryZh(), item.summaryEn()))
                .add("catalogue", catalogue.getVersion())
                .add("law", words(null, null));
        Answer.add(json, "page", guideline == null ? null : root + "/guidance#" + guideline.getAnchor());
        return json.add("doors", doors(guideline == null ? List.of() : guideline.getDoors(), root))
                .build();
    }

    private static JsonArrayBuilder doors(List<Door> doors, String root) {
        return Json.createArrayBuilder(
                doors.stream().map(door -> root + door.getPath()).toList());
    }

    private static JsonObjectBuilder texts(String key) {
        return words(Texts.in(Locale.CHINESE).get(key), Texts.in(Locale.ENGLISH).get(key));
    }

    private static JsonObjectBuilder words(String zh, String en) {
        JsonObjectBuilder words = Json.createObjectBuilder();
        Answer.add(words, "zh", zh);
        Answer.add(words, "en", en);
        return words;
    }
}
