package org.openbeian.web.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.registration.ChangeDetail;
import org.openbeian.registration.Field;

/** {@code #{changeLines}}: the answers that a change alters, as a page writes answers. */
@Named
@ApplicationScoped
public class ChangeLines {

    public List<Line> of(ChangeDetail change) {
        return change.getLines().stream().map(Line::new).toList();
    }

    /** One answer, old and new. */
    public static final class Line {

        private final ChangeDetail.Line line;

        Line(ChangeDetail.Line line) {
            this.line = line;
        }

        public String getId() {
            return line.getField().getId();
        }

        public Field.Type getType() {
            return line.getField().getType();
        }

        /** A text, a list of texts or null. */
        public Object getBefore() {
            return FormAnswers.plain(line.getBefore());
        }

        public Object getAfter() {
            return FormAnswers.plain(line.getAfter());
        }
    }
}
