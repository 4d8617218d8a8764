package org.openbeian.registration;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.openbeian.common.FieldError;

/** How many are registered with a system and how many of them use it: never more active users than registered ones. */
final class UserCounts {

    static final String REGISTERED = "registeredUsers";
    static final String ACTIVE = "mau";

    private UserCounts() {}

    /**
     * What is wrong with the numbers as answered; nothing while one of them is missing or neither is asked for.
     *
     * @param at JSON pointer of the object that is read
     */
    static Optional<FieldError> wrong(String at, Map<String, JsonValue> answers) {
        return answers.get("publicFacing") == JsonValue.TRUE
                        && answers.get(REGISTERED) instanceof JsonNumber registered
                        && answers.get(ACTIVE) instanceof JsonNumber active
                ? wrong(at, registered.bigDecimalValue(), active.bigDecimalValue())
                : Optional.empty();
    }

    static Optional<FieldError> wrong(String at, BigDecimal registered, BigDecimal active) {
        return active.compareTo(registered) > 0
                ? Optional.of(new FieldError(at + "/" + ACTIVE, "field.more_active_than_registered"))
                : Optional.empty();
    }
}
