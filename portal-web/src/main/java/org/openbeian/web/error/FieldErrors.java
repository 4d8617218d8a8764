package org.openbeian.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openbeian.common.BusinessException;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.web.text.Language;

/** {@code #{errors}}: what is wrong with what was just sent, in the user's words, for the summary and for each field. */
@Named("errors")
@RequestScoped
public class FieldErrors {

    private final List<Line> lines = new ArrayList<>();

    @Inject
    Language language;

    public void add(BusinessException refusal) {
        if (refusal instanceof Invalid invalid) {
            invalid.errors().forEach(this::add);
        } else {
            lines.add(new Line(null, language.getTexts().sentence(refusal.key(), refusal.args())));
        }
    }

    private void add(FieldError error) {
        lines.add(new Line(error.getField(), language.getTexts().sentence(error.getKey(), error.getArgs())));
    }

    public boolean isAny() {
        return !lines.isEmpty();
    }

    /** Whether something typed is wrong; else it is the act itself that was refused. */
    public boolean isAboutFields() {
        return lines.stream().anyMatch(line -> line.field != null);
    }

    public int getCount() {
        return lines.size();
    }

    public List<Line> getLines() {
        return Collections.unmodifiableList(lines);
    }

    public boolean at(String field) {
        return lines.stream().anyMatch(line -> field.equals(line.field));
    }

    /** All that is wrong with one field; empty if nothing is. */
    public String of(String field) {
        return String.join(
                " ",
                lines.stream()
                        .filter(line -> field.equals(line.field))
                        .map(Line::getText)
                        .toList());
    }

    /** One sentence, and the field it is about. */
    public static final class Line {

        private final String field;
        private final String text;

        Line(String field, String text) {
            this.field = field;
            this.text = text;
        }

        /** Null when it is about no single field. */
        public String getField() {
            return field;
        }

        public String getText() {
            return text;
        }
    }
}
