package org.openbeian.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.review.GapInput;

/**
 * {@code #{gaps}}: the gaps that were noted beside the answers of a dossier. Their boxes stand all over the page and
 * belong to the form "correction" by HTML's form attribute, so nothing of it needs script.
 */
@Named("gaps")
@RequestScoped
public class Gaps {

    @Inject
    HttpServletRequest request;

    @Inject
    CasePage page;

    List<GapInput> noted() {
        return page.getSections().stream()
                .flatMap(section -> section.getLines().stream())
                .map(line -> line.field().id())
                // who has chosen a kind alone has forgotten the text, and is told so
                .filter(this::isBegun)
                .map(field -> new GapInput(field, kind(field), text(field)))
                .toList();
    }

    /** Whether there is anything about an answer, right or wrong: then its box is open. */
    public boolean isBegun(String field) {
        return !text(field).isBlank() || !kind(field).isEmpty();
    }

    /** What was typed, for a page that comes back with errors. */
    public String text(String field) {
        String text = request.getParameter("gap-" + field);
        return text == null ? "" : text;
    }

    public String kind(String field) {
        String kind = request.getParameter("gap-kind-" + field);
        return kind == null ? "" : kind;
    }

    public List<String> getKinds() {
        return List.of("MISSING", "UNCLEAR", "CONTRADICTORY", "WRONG");
    }
}
