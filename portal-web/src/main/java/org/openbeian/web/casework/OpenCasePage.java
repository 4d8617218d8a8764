package org.openbeian.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.openbeian.casework.OpenedCase;

/** One case at the desk, named by the parameter {@code id}. */
public abstract class OpenCasePage<C> {

    @Inject
    HttpServletRequest request;

    private String id;
    private OpenedCase<C> detail;

    protected abstract OpenedCase<C> read(String caseId);

    @PostConstruct
    void load() {
        id = request.getParameter("id");
        detail = read(id);
    }

    /** Before anything is drawn, so that what may not be seen becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    protected String id() {
        return id;
    }

    /** The same page again, with what was done. @param page such as {@code /desk/inspection/case} */
    protected String again(String page, String done) {
        return page + "?faces-redirect=true&id=" + id + "&done=" + done;
    }

    public OpenedCase<C> getDetail() {
        return detail;
    }
}
