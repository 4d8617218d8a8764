package org.openbeian.web.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.json.JsonValue;
import java.util.List;
import org.openbeian.registration.ChangeDetail;
import org.openbeian.registration.CorrectedAnswer;
import org.openbeian.registration.Field;

/** {@code #{changeLines}}: the answers that a change or a correction alters, as a page writes answers. */
@Named
@ApplicationScoped
public class ChangeLines {

    public List<Line> of(ChangeDetail change) {
        return change.getLines().stream()
                .map(line -> new Line(line.getField(), line.getBefore(), line.getAfter(), true))
                .toList();
    }

    public List<Line> ofCorrection(List<CorrectedAnswer> corrected) {
        return corrected.stream()
                .map(one -> new Line(one.field(), one.before(), one.after(), one.asked()))
                .toList();
    }

    /**
     * One answer, old and new.
     *
     * @param asked false for what a correction has changed though nobody asked about it
     */
    public record Line(Field field, JsonValue was, JsonValue is, boolean asked) {

        public String getId() {
            return field.id();
        }

        public Field.Type getType() {
            return field.type();
        }

        /** A text, a list of texts or null. */
        public Object getBefore() {
            return FormAnswers.plain(was);
        }

        public Object getAfter() {
            return FormAnswers.plain(is);
        }
    }
}
