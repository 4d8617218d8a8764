package org.openbeian.web.upkeep;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.openbeian.upkeep.StuckRow;
import org.openbeian.upkeep.StuckService;

/** Where the portal does not get on by itself. */
@Named
@RequestScoped
public class StuckPage {

    @Inject
    StuckService service;

    @Inject
    HttpServletRequest request;

    private List<StuckRow> rows;
    private List<String> unreachable;
    private String how;

    @PostConstruct
    void load() {
        rows = first(service.all(), request.getParameter("case"));
        unreachable = service.unreachable();
    }

    /** A letter is about one case: its steps stand first. */
    static List<StuckRow> first(List<StuckRow> all, String caseId) {
        return all.stream()
                .sorted(Comparator.comparing(row -> !row.getCaseId().equals(caseId)))
                .toList();
    }

    /** Before anything is drawn, so that who has no right gets an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public String again() {
        service.again(request.getParameter("again"));
        return "/desk/upkeep/stuck?faces-redirect=true&done=stuck_again";
    }

    public String resolve() {
        service.resolve(request.getParameter("resolve"), how);
        return "/desk/upkeep/stuck?faces-redirect=true&done=stuck_resolved";
    }

    /** Numbers of complaints that no officer can handle. */
    public List<String> getUnreachable() {
        return unreachable;
    }

    public List<StuckRow> getRows() {
        return rows;
    }

    public boolean isResolvable() {
        return rows.stream().anyMatch(StuckRow::isTellingOnly);
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
