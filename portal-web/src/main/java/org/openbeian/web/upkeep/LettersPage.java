package org.openbeian.web.upkeep;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.notification.LetterRow;
import org.openbeian.notification.Letters;
import org.openbeian.notification.MailServer;
import org.openbeian.upkeep.LetterService;

/** The notices that wait or could not be sent. */
@Named
@RequestScoped
public class LettersPage {

    @Inject
    LetterService service;

    @Inject
    HttpServletRequest request;

    private List<LetterRow> rows;
    private String how;

    @PostConstruct
    void load() {
        rows = service.unsent(request.getParameter("after"));
    }

    /** Before anything is drawn, so that who has no right gets an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public String again() {
        service.again(request.getParameter("again"), null);
        return "/desk/upkeep/letters?faces-redirect=true&done=letter_again";
    }

    public String settle() {
        service.settled(request.getParameter("settled"), null, how);
        return "/desk/upkeep/letters?faces-redirect=true&done=letter_settled";
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    /** Whether anything takes letters away. */
    public boolean isPosted() {
        return MailServer.isSet();
    }

    public List<LetterRow> getRows() {
        return rows;
    }

    /** Path of the next page; null on the last one. */
    public String getNext() {
        return rows.size() < Letters.PAGE
                ? null
                : "/desk/upkeep/letters?after=" + rows.get(rows.size() - 1).getPlace();
    }
}
