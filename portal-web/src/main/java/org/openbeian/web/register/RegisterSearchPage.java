package org.openbeian.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.RegisterPage;
import org.openbeian.register.RegisterQuery;
import org.openbeian.register.RegisterService;
import org.openbeian.registration.FilingForm;

/** The public register, searched and read page by page. All it knows stands in the address. */
@Named
@RequestScoped
public class RegisterSearchPage {

    private static final int ROWS = 20;

    private static final List<String> CATEGORIES = List.of(
            "FRONTIER_MODEL",
            "KEY_DOMAIN",
            "ANTHROPOMORPHIC",
            "SENSITIVE_SECTOR",
            "GENERATIVE_PUBLIC",
            "ALGORITHM",
            "TECH_SUPPORT",
            "OTHER_PUBLIC",
            "INTERNAL");

    @Inject
    RegisterService service;

    @Inject
    FilingForm form;

    private final RegisterQuery query = new RegisterQuery();
    private RegisterPage found;

    public void load() {
        query.setSize(ROWS);
        found = service.search(query);
    }

    public RegisterQuery getQuery() {
        return query;
    }

    public List<RegisterEntry> getRows() {
        return found == null ? List.of() : found.getRows();
    }

    /** Null on the last page. */
    public Long getNext() {
        return found == null ? null : found.getNextCursor();
    }

    public boolean isNarrowed() {
        return !query.getText().isEmpty()
                || !query.getCategory().isEmpty()
                || !query.getSector().isEmpty()
                || !query.getState().isEmpty()
                || query.getGrade() > 0;
    }

    public List<String> getCategories() {
        return CATEGORIES;
    }

    public List<String> getStates() {
        return RegisterQuery.STATES;
    }

    public List<String> getSectors() {
        return form.field("sector").orElseThrow().getOptions();
    }

    /** What comes from an address can be anything; what is no number is no wish. */
    public String getGrade() {
        return query.getGrade() == 0 ? "" : String.valueOf(query.getGrade());
    }

    public void setGrade(String grade) {
        query.setGrade(grade != null && grade.matches("[1-5]") ? Integer.parseInt(grade) : 0);
    }

    public String getAfter() {
        return query.getAfter() == 0 ? "" : String.valueOf(query.getAfter());
    }

    public void setAfter(String after) {
        query.setAfter(after != null && after.matches("[0-9]{1,18}") ? Long.parseLong(after) : 0);
    }
}
