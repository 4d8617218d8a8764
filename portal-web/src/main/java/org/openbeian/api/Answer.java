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

/** Answers of the interface. */
public final class Answer {

    private Answer() {}

    /** For what everybody may read. */
    public static Response open(JsonObject json, Request request, String keeping) {
        return open(json.toString(), MediaType.APPLICATION_JSON_TYPE, request, keeping)
                .build();
    }

    /** The same in any shape: with its tag, or 304 when the caller has it already. */
    public static Response.ResponseBuilder open(String text, MediaType type, Request request, String keeping) {
        EntityTag tag = tag(text);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return open(known == null ? body(Response.ok(), text, type) : known, keeping)
                .tag(tag);
    }

    /** What stands for a content: a weak one, since the server packs what it sends to who can unpack it. */
    public static EntityTag tag(String content) {
        return new EntityTag(Hashes.sha256(content).substring(0, 32), true);
    }

    /** Programs of other sites may read what everybody may read; which shape it has is the reader's wish. */
    public static Response.ResponseBuilder open(Response.ResponseBuilder response, String keeping) {
        return response.header("Cache-Control", keeping)
                .header("Vary", "Accept, Accept-Encoding, Accept-Language")
                .header("Access-Control-Allow-Origin", "*");
    }

    /** For one caller only: nobody keeps it. */
    public static Response personal(Response.ResponseBuilder response, JsonObject json) {
        return body(response, json.toString(), MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response.ResponseBuilder body(Response.ResponseBuilder response, String text, MediaType type) {
        return response.type(type).entity(text.getBytes(StandardCharsets.UTF_8));
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
