package org.openbeian.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.common.Invalid;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.RegisterPage;
import org.openbeian.register.RegisterQuery;
import org.openbeian.register.RegisterQuestion;
import org.openbeian.register.RegisterService;
import org.openbeian.registration.FilingForm;
import org.openbeian.web.frame.error.FieldErrors;

/** The public register, searched and read page by page. All it knows stands in the address. */
@Named
@RequestScoped
public class RegisterSearchPage {

    private static final int ROWS = 20;

    @Inject
    RegisterService service;

    @Inject
    FilingForm form;

    @Inject
    FieldErrors errors;

    private final RegisterQuestion question = new RegisterQuestion();
    private final RegisterQuery query = question.asFarAsUnderstood();
    private RegisterPage found;

    /** What could not be understood is left out, and the page says so. */
    public void load() {
        question.notUnderstood().forEach(parameter -> errors.add(new Invalid("/" + parameter, "register.ignored")));
        query.setSize(ROWS);
        found = service.search(query);
    }

    public String getText() {
        return query.getText();
    }

    public void setText(String given) {
        question.text(given);
    }

    public String getCategory() {
        return query.getCategory();
    }

    public void setCategory(String given) {
        question.category(given);
    }

    public String getSector() {
        return query.getSector();
    }

    public void setSector(String given) {
        question.sector(given);
    }

    public String getState() {
        return query.getState();
    }

    public void setState(String given) {
        question.state(given);
    }

    public RegisterQuery getQuery() {
        return query;
    }

    /** Not when the question was refused: of what nobody has looked for, nobody knows whether it is there. */
    public boolean isSearched() {
        return found != null;
    }

    public List<RegisterEntry> getRows() {
        return found == null ? List.of() : found.rows();
    }

    /** Null on the last page. */
    public Long getNext() {
        return found == null ? null : found.nextCursor();
    }

    public boolean isNarrowed() {
        return !query.getText().isEmpty()
                || !query.getCategory().isEmpty()
                || !query.getSector().isEmpty()
                || !query.getState().isEmpty()
                || query.getGrade() > 0;
    }

    public List<String> getCategories() {
        return RegisterQuery.CATEGORIES;
    }

    public List<String> getStates() {
        return RegisterQuery.STATES;
    }

    public List<String> getSectors() {
        return form.field("sector").orElseThrow().options();
    }

    /** Empty for any. */
    public String getGrade() {
        return query.getGrade() == 0 ? "" : String.valueOf(query.getGrade());
    }

    public void setGrade(String given) {
        question.grade(given);
    }

    public String getAfter() {
        return query.getAfter() == 0 ? "" : String.valueOf(query.getAfter());
    }

    public void setAfter(String given) {
        question.after(given);
    }
}
