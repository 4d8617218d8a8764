package org.openbeian.web.registration;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.openbeian.registration.Field;
import org.openbeian.registration.FilingDetail;
import org.openbeian.registration.SectionDetail;

/** One page of the filing to be read: what was asked, with the answers. */
public final class AnsweredSection {

    private final SectionDetail section;
    private final List<Line> lines;

    private AnsweredSection(SectionDetail section, Map<String, JsonValue> all) {
        this.section = section;
        this.lines = section.section().getVisibleFields().stream()
                .filter(field -> field.isAsked(all))
                .map(field -> new Line(field, section.answers().get(field.id()), field.isRequired(all)))
                .toList();
    }

    /** All pages on which anything is asked. */
    public static List<AnsweredSection> of(FilingDetail detail) {
        Map<String, JsonValue> all = detail.getAnswers();
        return detail.getSections().stream()
                .map(section -> new AnsweredSection(section, all))
                .filter(section -> !section.lines.isEmpty())
                .toList();
    }

    public String getCode() {
        return section.getCode();
    }

    public SectionDetail getSection() {
        return section;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** One question with its answer. */
    public record Line(Field field, JsonValue answer, boolean required) {

        /** A text, a list of texts or null. */
        public Object getValue() {
            return FormAnswers.plain(answer);
        }

        public boolean isRisks() {
            return field.type() == Field.Type.RISKS;
        }

        /** The self-assessment, risk by risk. */
        public List<RiskLine> getRiskLines() {
            return RiskLine.answered(answer);
        }

        public boolean isExisting() {
            return field.type() == Field.Type.EXISTING;
        }

        /** What other authorities gave the system, one by one. */
        public List<ExistingLine> getExistingLines() {
            return ExistingLine.answered(answer);
        }

        public boolean isMissing() {
            return required && answer == null;
        }
    }
}
