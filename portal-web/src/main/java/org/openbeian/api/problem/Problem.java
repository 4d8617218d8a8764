package org.openbeian.api.problem;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openbeian.common.BusinessException;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.web.frame.text.Texts;

/** A problem document (RFC 9457). The key in {@code type} and the codes of the errors are stable, the sentences are not. */
final class Problem {

    private static final String TYPE = "urn:openbeian:error:";
    private static final String GENERAL = "error.";

    /** A hostile document can hold thousands of errors; nobody reads more than this. */
    private static final int MOST_ERRORS = 100;

    /** Single errors that say more about the request as a whole than "a field is wrong" does. */
    private static final Map<String, Integer> STATUS = Map.of(
            "json.malformed", 400,
            "json.duplicate_key", 400,
            "json.too_deep", 400,
            "json.encoding", 400,
            "json.number", 400,
            "json.too_long", 413,
            "idempotency.key", 400,
            "deadline.unknown_clock", 404);

    private final int status;
    private final String key;
    private final List<Object> args;
    private final List<FieldError> errors;

    private Problem(int status, String key, List<Object> args, List<FieldError> errors) {
        this.status = status;
        this.key = key;
        this.args = args;
        this.errors = errors;
    }

    static Problem of(int status, String key, Object... args) {
        return new Problem(status, key, List.of(args), List.of());
    }

    static Problem of(BusinessException refusal) {
        if (!(refusal instanceof Invalid invalid)) {
            return new Problem(refusal.status(), refusal.key(), refusal.args(), List.of());
        }
        FieldError first = invalid.errors().get(0);
        Integer status = invalid.errors().size() == 1 ? STATUS.get(first.key()) : null;
        return status == null
                ? new Problem(invalid.status(), invalid.key(), invalid.args(), invalid.errors())
                : new Problem(status, first.key(), first.args(), invalid.errors());
    }

    int status() {
        return status;
    }

    Response.ResponseBuilder response(String instance, Locale language) {
        Texts texts = Texts.in(language);
        // programs have no page to sign in at
        String sentence = status == 401 ? "error.key_needed" : key;
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", TYPE + (key.startsWith(GENERAL) ? key.substring(GENERAL.length()) : key))
                .add(
                        "title",
                        texts.get("problem.title." + (texts.containsKey("problem.title." + status) ? status : 400)))
                .add("status", status)
                .add("detail", texts.sentence(sentence, args))
                .add("instance", instance);
        if (!errors.isEmpty()) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            errors.stream()
                    .limit(MOST_ERRORS)
                    .forEach(error -> list.add(Json.createObjectBuilder()
                            .add("pointer", error.pointer())
                            .add("code", error.key())
                            .add("detail", texts.sentence(error.key(), error.args()))));
            json.add("errors", list);
        }
        return Response.status(status)
                .type("application/problem+json")
                .header("Content-Language", language.getLanguage())
                .header("Cache-Control", "no-store")
                .entity(json.build().toString().getBytes(StandardCharsets.UTF_8));
    }
}
