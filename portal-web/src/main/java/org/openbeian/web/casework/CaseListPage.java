package org.openbeian.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.registration.OfRegistration;
import org.openbeian.registration.RegistrationCaseRow;
import org.openbeian.registration.RegistrationCases;

/** The desk's list of a kind of case about registrations: those that are under way, or those that are over. */
public abstract class CaseListPage<C extends OfRegistration<?>> {

    private static final String CLOSED = "closed";
    private static final List<String> VIEWS = List.of("open", CLOSED);

    @Inject
    HttpServletRequest request;

    private List<RegistrationCaseRow<C>> rows;

    /** @param after id of the last line seen; null for the first page */
    protected abstract List<RegistrationCaseRow<C>> list(boolean closed, String after);

    @PostConstruct
    void load() {
        rows = list(getView().equals(CLOSED), request.getParameter("after"));
    }

    /** Before anything is drawn, so that who has no right gets an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public List<String> getViews() {
        return VIEWS;
    }

    public String getView() {
        return CLOSED.equals(request.getParameter("view")) ? CLOSED : VIEWS.get(0);
    }

    public List<RegistrationCaseRow<C>> getRows() {
        return rows;
    }

    /** What the address of the next page says; null on the last one. */
    public String getNext() {
        return rows.size() < RegistrationCases.PAGE
                ? null
                : "?view=" + getView() + "&after="
                        + rows.get(rows.size() - 1).on().getId();
    }
}
