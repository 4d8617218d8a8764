package org.openbeian.api.bulletin;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import org.openbeian.api.Answer;
import org.openbeian.api.PortalApi;
import org.openbeian.api.twin.Atom;
import org.openbeian.api.twin.Columns;
import org.openbeian.api.twin.Feeds;
import org.openbeian.api.twin.OpenData;
import org.openbeian.api.twin.Twin;
import org.openbeian.bulletin.Bulletin;
import org.openbeian.bulletin.BulletinService;
import org.openbeian.common.Json;
import org.openbeian.web.frame.request.CacheControl;

/** The notices of an authority, the newest first; a withdrawn one says when it was withdrawn. */
@Path(PortalApi.V1 + "/notices")
@Produces({MediaType.APPLICATION_JSON, OpenData.CSV})
public class NoticeResource {

    private static final Columns COLUMNS = Columns.of(
            "number",
            "kind",
            "title_zh",
            "title_en",
            "text_zh",
            "text_en",
            "begins_at",
            "ends_at",
            "published_at",
            "withdrawn_at",
            "deadlines_moved_to");

    @Inject
    BulletinService bulletins;

    @Inject
    OpenData open;

    @Inject
    Feeds feeds;

    @GET
    @Twin
    public Response notices(@QueryParam("after") String after, @Context Request request) {
        List<Bulletin> rows = bulletins.history(after);
        String next = rows.size() < BulletinService.PAGE
                ? null
                : rows.get(rows.size() - 1).getNumber();
        return open.rows(
                rows.stream().map(NoticeResource::json).toList(), COLUMNS, next, request, CacheControl.FOR_A_MINUTE);
    }

    private static JsonObject json(Bulletin bulletin) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("number", bulletin.getNumber())
                .add("kind", bulletin.getKind().name())
                .add("title_zh", bulletin.getTitleZh())
                .add("title_en", bulletin.getTitleEn())
                .add("text_zh", bulletin.getTextZh())
                .add("text_en", bulletin.getTextEn())
                .add("begins_at", bulletin.getBeginsAt().toString())
                .add("ends_at", bulletin.getEndsAt().toString())
                .add("published_at", bulletin.getPublishedAt().toString());
        Answer.add(json, "withdrawn_at", bulletin.getWithdrawnAt());
        Answer.add(json, "deadlines_moved_to", bulletin.getMovedTo());
        return json.build();
    }

    @GET
    @Twin
    @Produces(Atom.TYPE)
    public Response feed(@PathParam("authority") String code, @Context Request request) {
        return feeds.feed(
                code, "/notices", "data.feed.notices", bulletins.history(null), NoticeResource::news, request);
    }

    private static Atom.Entry news(Bulletin bulletin, Feeds.Words words) {
        String title = words.of(bulletin.getTitleZh(), bulletin.getTitleEn());
        return new Atom.Entry(
                words.address("/notices#notice-" + bulletin.getNumber()),
                bulletin.isWithdrawn()
                        ? words.text("data.feed.notice.withdrawn", title)
                        : words.text("data.feed.notice", words.text("option.noticeKind." + bulletin.getKind()), title),
                words.of(bulletin.getTextZh(), bulletin.getTextEn()),
                bulletin.isWithdrawn() ? bulletin.getWithdrawnAt() : bulletin.getPublishedAt());
    }
}
