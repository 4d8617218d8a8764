package org.openbeian.grading.facts;

import java.util.List;
import org.openbeian.common.FieldError;

/** What came of reading declared facts: the facts, or all that is wrong with them at once. */
public final class FactsReading {

    private final Facts facts;
    private final List<FieldError> errors;

    FactsReading(Facts facts, List<FieldError> errors) {
        this.facts = facts;
        this.errors = List.copyOf(errors);
    }

    public boolean isUsable() {
        return errors.isEmpty();
    }

    /** The facts; refuses when there were errors. */
    public Facts facts() {
        if (!isUsable()) {
            throw new IllegalStateException("facts with errors: " + errors);
        }
        return facts;
    }

    public List<FieldError> getErrors() {
        return errors;
    }
}
