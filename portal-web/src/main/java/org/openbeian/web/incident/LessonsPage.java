package org.openbeian.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.incident.IncidentLesson;
import org.openbeian.incident.LessonService;

/** What others can learn from closed incidents. */
@Named
@RequestScoped
public class LessonsPage {

    @Inject
    LessonService lessons;

    private String after;
    private List<IncidentLesson> rows = List.of();

    public void load() {
        rows = lessons.lessons(after);
    }

    public List<IncidentLesson> getRows() {
        return rows;
    }

    /** Path of the next page; null on the last one. */
    public String getNext() {
        return rows.size() < LessonService.PAGE
                ? null
                : "/lessons?after=" + rows.get(rows.size() - 1).getId();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
