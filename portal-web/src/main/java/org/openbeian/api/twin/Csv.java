package org.openbeian.api.twin;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.openbeian.common.Json;

/** Tables by RFC 4180, as spreadsheets read them. */
public final class Csv {

    /** Without it a spreadsheet takes UTF-8 for the character set of its own country. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String END = "\r\n";

    /** What makes a spreadsheet compute instead of show, full-width forms too. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /** The first line: what the columns are called. */
    public static String head(Columns columns) {
        return BYTE_ORDER_MARK + line(columns.codes());
    }

    public static String row(Columns columns, JsonObject row) {
        return line(columns.cells(row));
    }

    static String table(Columns columns, List<JsonObject> rows) {
        return head(columns) + rows.stream().map(row -> row(columns, row)).collect(Collectors.joining());
    }

    /** With two columns more, which say in the first line what the rows do not say. */
    static String table(Columns columns, List<JsonObject> rows, JsonObject disclaimer) {
        Columns wider = columns.and("disclaimer/zh", "disclaimer/en");
        StringBuilder table = new StringBuilder(head(wider));
        for (int i = 0; i < rows.size(); i++) {
            table.append(row(
                    wider,
                    i > 0
                            ? rows.get(i)
                            : Json.createObjectBuilder(rows.get(i))
                                    .add("disclaimer", disclaimer)
                                    .build()));
        }
        return table.toString();
    }

    /** Words that begin like a formula get an apostrophe before them; they come from people we do not know. */
    static String harmless(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",")) + END;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
