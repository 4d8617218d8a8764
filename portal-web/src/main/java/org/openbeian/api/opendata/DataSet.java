package org.openbeian.api.opendata;

import java.util.List;

/**
 * Data that an authority offers to everybody: the page that shows it, and in which shapes it is to be had.
 *
 * @param code its address within the authority, without the slash and the shape
 * @param page path of the page that shows it
 * @param shapes what can stand behind the dot of its address
 */
public record DataSet(String code, String page, List<String> shapes) {

    /** All of them; a new public page with data adds a line here and a text {@code open_data.set.CODE}. */
    public static final List<DataSet> ALL = List.of(
            new DataSet("register", "/register", "json", "csv", "atom"),
            new DataSet("register-all", "/register", "ndjson", "csv", "ndjson.gz", "csv.gz"),
            new DataSet("lessons", "/lessons", "json", "csv", "atom"),
            new DataSet("notices", "/notices", "json", "csv", "atom"),
            new DataSet("guidance", "/guidance", "json", "csv"),
            new DataSet("grade-check", "/grade-check", "json", "csv"),
            new DataSet("statistics", "/statistics", "json", "csv"),
            new DataSet("overview", "/", "json", "csv"),
            new DataSet("open-data", "/open-data", "json", "csv"));

    private DataSet(String code, String page, String... shapes) {
        this(code, page, List.of(shapes));
    }
}
