package org.openbeian.api.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.register.RegisterQuery;

/** Reads the parameters of a register search; each error names its parameter. */
final class RegisterQuestion {

    private static final Pattern CODE = Pattern.compile("[A-Z_]{1,40}");
    private static final Pattern GRADE = Pattern.compile("G?[1-5]");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,18}");

    private final RegisterQuery query = new RegisterQuery();
    private final List<FieldError> errors = new ArrayList<>();

    RegisterQuestion text(String given) {
        query.setText(given);
        return this;
    }

    RegisterQuestion category(String given) {
        if (isThere(given)) {
            mustBe("/category", CODE.matcher(given).matches());
            query.setCategory(given);
        }
        return this;
    }

    RegisterQuestion sector(String given) {
        if (isThere(given)) {
            mustBe("/sector", RuleBook.sectorCodes().contains(given));
            query.setSector(given);
        }
        return this;
    }

    RegisterQuestion state(String given) {
        if (isThere(given)) {
            mustBe("/state", RegisterQuery.STATES.contains(given));
            query.setState(given);
        }
        return this;
    }

    /** {@code 3} or {@code G3}. */
    RegisterQuestion grade(String given) {
        if (isThere(given) && mustBe("/grade", GRADE.matcher(given).matches())) {
            query.setGrade(Integer.parseInt(given.substring(given.length() - 1)));
        }
        return this;
    }

    RegisterQuestion after(String given) {
        if (isThere(given) && mustBe("/after", COUNT.matcher(given).matches())) {
            query.setAfter(Long.parseLong(given));
        }
        return this;
    }

    RegisterQuestion size(String given) {
        if (isThere(given) && mustBe("/size", COUNT.matcher(given).matches())) {
            query.setSize((int) Math.min(RegisterQuery.MOST, Long.parseLong(given)));
        }
        return this;
    }

    RegisterQuery read() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return query;
    }

    private boolean mustBe(String pointer, boolean right) {
        if (!right) {
            errors.add(new FieldError(pointer, "field.parameter"));
        }
        return right;
    }

    private static boolean isThere(String given) {
        return given != null && !given.isEmpty();
    }
}
