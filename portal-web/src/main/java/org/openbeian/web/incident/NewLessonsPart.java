package org.openbeian.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.incident.IncidentLesson;
import org.openbeian.incident.LessonService;

/** The newest lessons from incidents, beside something else. */
@Named
@RequestScoped
public class NewLessonsPart {

    private static final int MOST = 3;

    @Inject
    LessonService service;

    private List<IncidentLesson> rows;

    /** Read once, when the page first asks. */
    public List<IncidentLesson> getRows() {
        if (rows == null) {
            rows = service.newest(MOST);
        }
        return rows;
    }
}
