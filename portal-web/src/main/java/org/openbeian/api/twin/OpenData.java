package org.openbeian.api.twin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.openbeian.api.Answer;
import org.openbeian.common.Json;

/** Answers with the data of a public page, as JSON or as a table, whichever was asked for. */
@RequestScoped
public class OpenData {

    /** For {@code @Produces} of a table. */
    public static final String CSV = "text/csv";

    private static final MediaType TABLE = new MediaType("text", "csv", "UTF-8");

    private static final List<Variant> SHAPES = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, new MediaType("text", "csv"))
            .build();

    @Inject
    HttpServletRequest request;

    /**
     * A page of a list; the next page is said in the answer and in its {@code Link}.
     *
     * @param next what to give as {@code after} for the next page; null on the last
     */
    public Response rows(List<JsonObject> rows, Columns columns, Object next, Request asked, String keeping) {
        return rows(null, rows, columns, next, asked, keeping);
    }

    /** @param disclaimer what the rows do not say, in both languages; once beside them, and in a table in its first line */
    public Response rowsSaying(
            JsonObject disclaimer, List<JsonObject> rows, Columns columns, Object next, Request asked, String keeping) {
        return rows(disclaimer, rows, columns, next, asked, keeping);
    }

    private Response rows(
            JsonObject disclaimer, List<JsonObject> rows, Columns columns, Object next, Request asked, String keeping) {
        String nextPage = next == null ? null : AskedAddress.of(request).after(next);
        Response.ResponseBuilder answer;
        if (isTable(asked)) {
            answer = Answer.open(
                    disclaimer == null ? Csv.table(columns, rows) : Csv.table(columns, rows, disclaimer),
                    TABLE,
                    asked,
                    keeping);
        } else {
            JsonArrayBuilder items = Json.createArrayBuilder();
            rows.forEach(items::add);
            JsonObjectBuilder json = Json.createObjectBuilder().add("items", items);
            if (disclaimer != null) {
                json.add("disclaimer", disclaimer);
            }
            Answer.add(json, "next", next);
            Answer.add(json, "next_page", nextPage);
            answer = Answer.open(json.build().toString(), MediaType.APPLICATION_JSON_TYPE, asked, keeping);
        }
        return nextPage == null
                ? answer.build()
                : answer.header("Link", "<" + nextPage + ">; rel=\"next\"").build();
    }

    /** One thing; as a table it is a table of one line. */
    public Response one(JsonObject thing, Columns columns, Request asked, String keeping) {
        return isTable(asked)
                ? Answer.open(Csv.table(columns, List.of(thing)), TABLE, asked, keeping)
                        .build()
                : Answer.open(thing.toString(), MediaType.APPLICATION_JSON_TYPE, asked, keeping)
                        .build();
    }

    /** One thing whose table has a line for each of its parts. */
    public Response whole(JsonObject thing, List<JsonObject> lines, Columns columns, Request asked, String keeping) {
        return isTable(asked)
                ? Answer.open(Csv.table(columns, lines), TABLE, asked, keeping).build()
                : Answer.open(thing.toString(), MediaType.APPLICATION_JSON_TYPE, asked, keeping)
                        .build();
    }

    private static boolean isTable(Request asked) {
        Variant wished = asked.selectVariant(SHAPES);
        return wished != null && wished.getMediaType().getSubtype().equals("csv");
    }
}
