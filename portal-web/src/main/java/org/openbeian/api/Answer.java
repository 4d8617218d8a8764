package org.openbeian.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.openbeian.common.Hashes;

/** Answers of the interface, and how long they may be kept by whom. */
public final class Answer {

    /** Anyone may keep it for a minute. */
    public static final String FOR_A_MINUTE = "public, max-age=60";

    /** Anyone may keep it, and asks each time whether it still holds. */
    public static final String ASK_AGAIN = "public, no-cache";

    private Answer() {}

    /** For what everybody may read: with its tag, or 304 when the caller has it already. */
    public static Response open(JsonObject json, Request request, String keeping) {
        EntityTag tag = new EntityTag(Hashes.sha256(json.toString()).substring(0, 32));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? body(Response.ok(), json) : known)
                .tag(tag)
                .header("Cache-Control", keeping)
                .build();
    }

    /** For one caller only: nobody keeps it. */
    public static Response personal(Response.ResponseBuilder response, JsonObject json) {
        return body(response, json).header("Cache-Control", "no-store").build();
    }

    private static Response.ResponseBuilder body(Response.ResponseBuilder response, JsonObject json) {
        return response.type(MediaType.APPLICATION_JSON_TYPE)
                .entity(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a text, or null where there is none, so that every answer has the same keys. */
    public static void add(JsonObjectBuilder json, String key, Object value) {
        if (value == null) {
            json.add(key, JsonValue.NULL);
        } else {
            json.add(key, value.toString());
        }
    }
}
