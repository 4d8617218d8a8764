package org.openbeian.registration;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openbeian.grading.Track;

/** What a case is to change in a registration, as a page shows it: old beside new, and what makes it material. */
public final class ChangeDetail {

    private final RegistrationChange change;
    private final Filing registration;
    private final List<String> triggers;
    private final List<Line> lines;

    ChangeDetail(
            RegistrationChange change,
            Filing registration,
            Collection<RegradeTrigger> triggers,
            List<String> changed,
            FilingForm form,
            Map<String, JsonValue> now) {
        this.change = change;
        this.registration = registration;
        this.triggers = triggers.stream().map(Enum::name).toList();
        Map<String, JsonValue> before = Changes.flat(change.base());
        this.lines = changed.stream()
                .flatMap(id -> form.field(id).stream())
                .map(field -> new Line(field, before.get(field.id()), now.get(field.id())))
                .toList();
    }

    public FilingKind getKind() {
        return change.getKind();
    }

    /** An amendment by which nothing would be different: there is nothing to sign. */
    public boolean isUnchanged() {
        return Changes.changesNothing(change.getKind(), lines);
    }

    /** The filing that holds the registration. */
    public String getRegistrationId() {
        return registration.getId();
    }

    /** Null on the notice track. */
    public String getRegistrationNumber() {
        return registration.registration().number();
    }

    public FilingState getRegistrationState() {
        return registration.getState();
    }

    /** The grade in force, beside which the new one is seen. */
    public int getGradeInForce() {
        return registration.getTerms().grade();
    }

    public Track getTrackInForce() {
        return registration.getTerms().track();
    }

    public String getRuleSetInForce() {
        return registration.getTerms().ruleSet();
    }

    public LocalDate getValidUntil() {
        return registration.registration().validUntil();
    }

    public String getDeclared() {
        return change.getDeclared();
    }

    public String getSource() {
        return change.getSource();
    }

    public LocalDate getEffectiveOn() {
        return change.getEffectiveOn();
    }

    public LocalDate getDueOn() {
        return change.getDueOn();
    }

    public boolean isLate() {
        return change.isLate();
    }

    public boolean isMaterial() {
        return !triggers.isEmpty();
    }

    /** Names of {@link RegradeTrigger}s; empty for a minor change. */
    public List<String> getTriggers() {
        return triggers;
    }

    /** The answers that differ from what was registered when the case was opened. */
    public List<Line> getLines() {
        return lines;
    }

    public Instant getOpenedAt() {
        return change.getOpenedAt();
    }

    /** Null while it is open. */
    public ChangeResult getResult() {
        return change.getResult();
    }

    /** The version it made, or null. */
    public Integer getEdition() {
        return change.getEdition();
    }

    /** One answer, old and new. */
    public static final class Line {

        private final Field field;
        private final JsonValue before;
        private final JsonValue after;

        Line(Field field, JsonValue before, JsonValue after) {
            this.field = field;
            this.before = before;
            this.after = after;
        }

        public Field getField() {
            return field;
        }

        public JsonValue getBefore() {
            return before;
        }

        public JsonValue getAfter() {
            return after;
        }
    }
}
