package org.openbeian.web.upkeep;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.notification.LetterRow;
import org.openbeian.upkeep.LetterService;
import org.openbeian.upkeep.StuckRow;
import org.openbeian.upkeep.StuckService;
import org.openbeian.web.frame.signin.Me;

/** On a case: that the portal is stuck there, and which notices did not reach their readers. */
@Named
@RequestScoped
public class CaseUpkeep {

    @Inject
    StuckService stuck;

    @Inject
    LetterService letters;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    private static final List<String> IN_CHARGE = List.of("INTAKE", "GRADE", "DECIDE", "SUPERVISE", "ADMINISTER");

    private String id;
    private List<StuckRow> steps;
    private List<LetterRow> unsent = List.of();
    private String how;

    @PostConstruct
    void load() {
        id = request.getParameter("id");
        steps = stuck.of(id);
        if (me.offers("DESK")) {
            unsent = letters.of(id);
        }
    }

    public String again() {
        letters.again(request.getParameter("letterAgain"), id);
        return back("letter_again");
    }

    public String settle() {
        letters.settled(request.getParameter("letterSettled"), id, how);
        return back("letter_settled");
    }

    private String back(String done) {
        return request.getServletPath().replaceFirst("\\.xhtml$", "") + "?faces-redirect=true&id=" + id + "&done="
                + done;
    }

    public List<StuckRow> getSteps() {
        return steps;
    }

    public List<LetterRow> getLetters() {
        return unsent;
    }

    /** See {@link LetterService#again}. */
    public boolean isInCharge() {
        return IN_CHARGE.stream().anyMatch(me::offers);
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
