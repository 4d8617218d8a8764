package org.openbeian.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.openbeian.common.InputCheck;

/** What was typed into the fields of a form, by their ids: {@code value="#{typed.in.inspectionSubject}"}. Read by nobody but a service. */
@Named("typed")
@RequestScoped
public class TypedFields {

    private final Map<String, String> in = new HashMap<>();

    public Map<String, String> getIn() {
        return in;
    }

    /** Null when nothing was. */
    public String text(String field) {
        return in.get(field);
    }

    /** @throws org.openbeian.common.Invalid at the field when it is no day */
    public LocalDate day(String field) {
        return InputCheck.day(field, in.get(field));
    }
}
