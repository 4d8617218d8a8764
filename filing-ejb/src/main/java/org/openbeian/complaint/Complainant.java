package org.openbeian.complaint;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.common.Naming;

/** Who complains, as told: out of the vault. */
public final class Complainant {

    private final String name;
    private final String contact;

    Complainant(String name, String contact) {
        this.name = name;
        this.contact = contact;
    }

    public String getName() {
        return name;
    }

    public String getContact() {
        return contact;
    }

    /** Whether those words give the complainant away. */
    boolean isNamedIn(String text) {
        return Naming.names(name, contact, text);
    }

    /** @throws Invalid at each answer that gives the complainant away */
    void mustNotBeNamedIn(JsonObject answers) {
        List<FieldError> named = answers.entrySet().stream()
                .filter(answer -> answer.getValue() instanceof JsonString said && isNamedIn(said.getString()))
                .map(answer ->
                        new FieldError("/" + FieldError.step(answer.getKey()), "complaint.names_the_complainant"))
                .toList();
        if (!named.isEmpty()) {
            throw new Invalid(named);
        }
    }

    /** Nothing that prints an object may print a name. */
    @Override
    public String toString() {
        return "Complainant";
    }
}
