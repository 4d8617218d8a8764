package org.openbeian.web.openness;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.openness.Statistics;
import org.openbeian.openness.StatisticsRow;
import org.openbeian.openness.StatisticsService;
import org.openbeian.web.frame.text.Language;
import org.openbeian.web.frame.text.Texts;

/** The statistics of an authority: a table for each figure, and a bar beside each number. */
@Named
@RequestScoped
public class StatisticsPage {

    private static final List<String> FIGURES =
            List.of("state", "grade", "category", "sector", "month", "complaints", "incidents");

    @Inject
    StatisticsService service;

    @Inject
    Language language;

    private Statistics statistics;

    @PostConstruct
    void load() {
        statistics = service.current().orElse(null);
    }

    /** Null as long as nothing was counted. */
    public Statistics getStatistics() {
        return statistics;
    }

    /** Tables that have lines. */
    public List<String> getFigures() {
        return FIGURES.stream()
                .filter(figure -> !statistics.rowsOf(figure).isEmpty())
                .toList();
    }

    public List<StatisticsRow> rows(String figure) {
        return statistics.rowsOf(figure);
    }

    /** What is counted in a line. */
    public String name(StatisticsRow row) {
        Texts texts = language.getTexts();
        if (row.isTotal()) {
            return texts.get("figures.total");
        }
        return switch (row.figure()) {
            case "state" -> texts.get("state." + row.code());
            case "grade" -> row.code() + " " + texts.get("grade." + row.code().substring(1));
            case "category" -> texts.get("category." + row.code());
            case "sector" -> texts.get("option.sector." + row.code());
            case "complaints", "incidents" -> texts.get("figures." + row.figure() + "." + row.code());
            default -> row.code();
        };
    }

    /** The greatest number of a table, for the length of its bars. */
    public long most(String figure) {
        return rows(figure).stream()
                .filter(row -> !row.isTotal() && !row.isWithheld())
                .mapToLong(StatisticsRow::count)
                .max()
                .orElse(0);
    }
}
