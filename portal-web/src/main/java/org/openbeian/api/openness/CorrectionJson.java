package org.openbeian.api.openness;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.openbeian.api.Answer;
import org.openbeian.api.twin.Columns;
import org.openbeian.common.Json;
import org.openbeian.openness.PublicCorrection;

/** An answered correction request as JSON: what everybody reads beside the entry, no more. */
public final class CorrectionJson {

    static final Columns COLUMNS =
            Columns.of("number", "field", "outcome", "reasons", "by_amendment", "received_at", "answered_at");

    private CorrectionJson() {}

    public static JsonArrayBuilder all(List<PublicCorrection> corrections) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        corrections.forEach(correction -> json.add(of(correction)));
        return json;
    }

    static JsonObject of(PublicCorrection correction) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("number", correction.number())
                .add("field", correction.field().name())
                .add("outcome", correction.outcome().name())
                .add("reasons", correction.reasons())
                .add("by_amendment", correction.isByAmendment());
        Answer.add(json, "received_at", correction.receivedAt());
        Answer.add(json, "answered_at", correction.answeredAt());
        return json.build();
    }
}
