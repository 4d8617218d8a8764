package org.openbeian.registration;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The persons who have ever written something of what is signed (SOD-12), in one column with spaces between their ids:
 * whoever writes it anew joins them and takes nobody's place.
 */
@Converter
class Hands implements AttributeConverter<Set<String>, String> {

    /** The same with one more; a new set, so that JPA sees the change. */
    static Set<String> with(Set<String> hands, String person) {
        Set<String> more = new TreeSet<>(hands);
        more.add(person);
        return Collections.unmodifiableSet(more);
    }

    @Override
    public String convertToDatabaseColumn(Set<String> hands) {
        return hands == null || hands.isEmpty() ? null : String.join(" ", hands);
    }

    @Override
    public Set<String> convertToEntityAttribute(String ids) {
        return ids == null ? Set.of() : Set.of(ids.split(" "));
    }
}
