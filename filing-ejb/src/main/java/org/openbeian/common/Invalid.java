package org.openbeian.common;

import java.io.Serial;
import java.util.List;

/** Input that cannot be taken as it is; each error names its field, so nothing has to be searched for. */
public class Invalid extends BusinessException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        super("error.invalid", errors.size());
        this.errors = List.copyOf(errors);
    }

    public Invalid(String pointer, String key, Object... args) {
        this(List.of(new FieldError(pointer, key, args)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
