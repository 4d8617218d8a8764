package org.openbeian.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.review.QueueRow;
import org.openbeian.review.QueueService;

/** What waits for me, and what I could take. */
@Named
@RequestScoped
public class QueuePage {

    @Inject
    QueueService queue;

    @Inject
    HttpServletRequest request;

    private List<QueueRow> rows;

    @PostConstruct
    void load() {
        rows = queue.queue(isMine(), getText(), request.getParameter("after"));
    }

    /** Before anything is drawn, so that who has no desk gets an error page. */
    public void open() {
        // reading happened when this object was made
    }

    /** Takes the task whose button was pressed; the button's value says which, however the list has moved on since. */
    public String claim() {
        return CaseLinks.to(queue.claim(request.getParameter("claim")));
    }

    public boolean isMine() {
        return "mine".equals(request.getParameter("view"));
    }

    public String getText() {
        String text = request.getParameter("q");
        return text == null ? "" : text;
    }

    public List<QueueRow> getRows() {
        return rows;
    }

    /** Path of the next page; null on the last one. */
    public String getNext() {
        return rows.size() < QueueService.PAGE
                ? null
                : CaseLinks.next(
                        isMine() ? "/desk/?view=mine&" : "/desk/?",
                        rows.get(rows.size() - 1).getWorkItemId(),
                        getText());
    }
}
