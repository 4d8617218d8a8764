package org.openbeian.api.openness;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openbeian.api.twin.Columns;
import org.openbeian.common.Json;
import org.openbeian.openness.Figure;
import org.openbeian.openness.PublicFigures;

/** The figures of a registered system as JSON: one line for each outcome, and a total. */
public final class FiguresJson {

    static final Columns COLUMNS = Columns.of("about", "outcome", "count", "withheld", "at_least", "as_of");

    private FiguresJson() {}

    public static JsonArrayBuilder all(PublicFigures figures) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        rows(figures).forEach(json::add);
        return json;
    }

    static List<JsonObject> rows(PublicFigures figures) {
        return Stream.concat(
                        rows("complaints", figures.complaints(), figures.asOf()),
                        rows("incidents", figures.incidents(), figures.asOf()))
                .toList();
    }

    private static Stream<JsonObject> rows(String about, Figure figure, LocalDate asOf) {
        return Stream.concat(
                figure.cells().stream().map(cell -> row(about, cell.code(), cell.count(), cell.atLeast(), asOf)),
                Stream.of(row(about, "TOTAL", figure.total(), figure.atLeast(), asOf)));
    }

    private static JsonObject row(String about, String outcome, Long count, long atLeast, LocalDate asOf) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("about", about).add("outcome", outcome);
        if (count == null) {
            json.addNull("count");
        } else {
            json.add("count", count);
        }
        return json.add("withheld", count == null)
                .add("at_least", atLeast)
                .add("as_of", asOf.toString())
                .build();
    }
}
