package org.openbeian.web.worklist;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openbeian.deadline.CaseKind;
import org.openbeian.supervision.ProposalWork;
import org.openbeian.worklist.WorkListRow;
import org.openbeian.worklist.WorkListService;

/** Everything that waits for me, of every kind of case or of one. */
@Named
@RequestScoped
public class WorkListPage {

    private static final String ALL = "all";
    private static final String MINE = "mine";
    private static final List<String> VIEWS = Stream.concat(
                    Stream.of(ALL, MINE), Stream.of(CaseKind.values()).map(WorkListPage::word))
            .toList();

    @Inject
    WorkListService service;

    @Inject
    HttpServletRequest request;

    private List<WorkListRow> rows;

    @PostConstruct
    void load() {
        rows = service.waiting(getView().equals(MINE), kind(), request.getParameter("after"));
    }

    /** Before anything is drawn, so that who has no desk gets an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public List<String> getViews() {
        return VIEWS;
    }

    public String getView() {
        String view = request.getParameter("view");
        return VIEWS.contains(view == null ? "" : view) ? view : ALL;
    }

    private CaseKind kind() {
        return Stream.of(CaseKind.values())
                .filter(kind -> word(kind).equals(getView()))
                .findFirst()
                .orElse(null);
    }

    private static String word(CaseKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public List<WorkListRow> getRows() {
        return rows;
    }

    /** Where its case is. */
    public String to(WorkListRow row) {
        // who presides a hearing has a page of their own for it
        return row.getCaseKind() == CaseKind.PROPOSAL && row.getAsked().equals(ProposalWork.HOLD.name())
                ? "/desk/supervision/hearing?id=" + row.getCaseId()
                : to(row.getCaseKind(), row.getCaseId(), row.getRegistrationId());
    }

    /** The desk has a page for each kind of case, in a folder of its name; which of them lie elsewhere stands here. */
    static String to(CaseKind kind, String caseId, String registrationId) {
        return switch (kind) {
            case FILING -> "/desk/review/case?id=" + caseId;
            case CORRECTION -> "/desk/openness/case?id=" + caseId;
            case MEASURE, PROPOSAL -> "/desk/supervision/system?id=" + registrationId;
            case BULLETIN -> "/desk/bulletin/list";
            default -> "/desk/" + word(kind) + "/case?id=" + caseId;
        };
    }

    /** Path of the next page; null on the last one. */
    public String getNext() {
        return rows.size() < WorkListService.PAGE
                ? null
                : "/desk/waiting?view=" + getView() + "&after="
                        + rows.get(rows.size() - 1).getId();
    }
}
