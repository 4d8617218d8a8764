package org.openbeian.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.review.CaseRow;
import org.openbeian.review.QueueService;

/** All filings that I may see, newest first. */
@Named
@RequestScoped
public class AllPage {

    @Inject
    QueueService queue;

    private String text;
    private String after;
    private List<CaseRow> rows = List.of();

    public void load() {
        rows = queue.all(text, after);
    }

    public List<CaseRow> getRows() {
        return rows;
    }

    /** Path of the next page; null on the last one. */
    public String getNext() {
        return rows.size() < QueueService.PAGE
                ? null
                : CaseLinks.next("/desk/all?", rows.get(rows.size() - 1).number(), getText());
    }

    public String getText() {
        return text == null ? "" : text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
