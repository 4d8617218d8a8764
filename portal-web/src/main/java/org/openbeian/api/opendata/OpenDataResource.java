package org.openbeian.api.opendata;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
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
import java.util.Locale;
import org.openbeian.api.PortalApi;
import org.openbeian.api.twin.Columns;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.common.Json;
import org.openbeian.web.frame.request.CacheControl;
import org.openbeian.web.frame.request.Host;
import org.openbeian.web.frame.text.Texts;

/** What there is to be read, so that a program can begin here. */
@Path(PortalApi.V1 + "/open-data")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
public class OpenDataResource {

    private static final Columns COLUMNS = Columns.of("code", "title/zh", "title/en", "page", "addresses");

    @Inject
    OpenData open;

    @GET
    @Twin
    public Response sets(
            @PathParam("authority") String code, @Context Request request, @Context HttpServletRequest asked) {
        String root = Host.of(asked) + "/" + code;
        return open.rows(
                DataSet.ALL.stream().map(set -> json(set, root)).toList(),
                COLUMNS,
                null,
                request,
                CacheControl.FOR_A_MINUTE);
    }

    private static JsonObject json(DataSet set, String root) {
        String key = "open_data.set." + set.code();
        JsonArrayBuilder addresses = Json.createArrayBuilder();
        set.shapes().forEach(shape -> addresses.add(root + "/" + set.code() + "." + shape));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("code", set.code())
                .add(
                        "title",
                        Json.createObjectBuilder()
                                .add("zh", Texts.in(Locale.CHINESE).get(key))
                                .add("en", Texts.in(Locale.ENGLISH).get(key)));
        return json.add("page", root + set.page()).add("addresses", addresses).build();
    }
}
