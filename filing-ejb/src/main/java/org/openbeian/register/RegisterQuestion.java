package org.openbeian.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openbeian.common.FieldError;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.grading.rulebook.RuleBook;

/**
 * Reads the parameters of a register search, for the page and for its data alike; each error names its parameter. The data
 * refuses what cannot be understood, the page leaves it out and says so.
 */
public final class RegisterQuestion {

    private static final Pattern GRADE = Pattern.compile("G?[1-5]");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,18}");

    private final RegisterQuery query = new RegisterQuery();
    private final List<FieldError> errors = new ArrayList<>();

    public RegisterQuestion text(String given) {
        query.setText(given);
        return this;
    }

    public RegisterQuestion category(String given) {
        if (isThere(given) && mustBe("/category", RegisterQuery.CATEGORIES.contains(InputCheck.tidied(given)))) {
            query.setCategory(given);
        }
        return this;
    }

    public RegisterQuestion sector(String given) {
        if (isThere(given) && mustBe("/sector", RuleBook.sectorCodes().contains(InputCheck.tidied(given)))) {
            query.setSector(given);
        }
        return this;
    }

    public RegisterQuestion state(String given) {
        if (isThere(given) && mustBe("/state", RegisterQuery.STATES.contains(InputCheck.tidied(given)))) {
            query.setState(given);
        }
        return this;
    }

    /** {@code 3} or {@code G3}. */
    public RegisterQuestion grade(String given) {
        if (isThere(given)
                && mustBe("/grade", GRADE.matcher(InputCheck.tidied(given)).matches())) {
            String grade = InputCheck.tidied(given);
            query.setGrade(Integer.parseInt(grade.substring(grade.length() - 1)));
        }
        return this;
    }

    public RegisterQuestion after(String given) {
        if (isThere(given)
                && mustBe("/after", COUNT.matcher(InputCheck.tidied(given)).matches())) {
            query.setAfter(Long.parseLong(InputCheck.tidied(given)));
        }
        return this;
    }

    public RegisterQuestion size(String given) {
        if (isThere(given)
                && mustBe("/size", COUNT.matcher(InputCheck.tidied(given)).matches())) {
            query.setSize((int) Math.min(RegisterQuery.MOST, Long.parseLong(InputCheck.tidied(given))));
        }
        return this;
    }

    /** @throws Invalid when anything could not be understood */
    public RegisterQuery read() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return query;
    }

    /** Without what could not be understood. */
    public RegisterQuery asFarAsUnderstood() {
        return query;
    }

    /** Parameters that could not be understood. */
    public List<String> notUnderstood() {
        return errors.stream().map(FieldError::getField).toList();
    }

    private boolean mustBe(String pointer, boolean right) {
        if (!right) {
            errors.add(new FieldError(pointer, "field.parameter"));
        }
        return right;
    }

    private static boolean isThere(String given) {
        return given != null && !given.isBlank();
    }
}
