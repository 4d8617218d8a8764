package org.openbeian.deadline;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One statutory or portal clock: what starts it, how long it runs, who owes what to whom, and by which law. */
public final class ClockDefinition {

    private final String code;
    private final String profile;
    private final String subject;
    private final String nameZh;
    private final String nameEn;
    private final String startsOn;
    private final int duration;
    private final CountingUnit unit;
    /** Whom a decision concerns, and who may contest it. */
    private static final String PARTY = "PARTY";

    private final String obliged;
    private final String recipient;
    private final boolean receivedElsewhere;
    private final String source;
    private final String confidence;
    private final String note;
    private final LocalDate effectiveFrom;
    private final LocalDate effectiveTo;
    private final String appliesIf;
    private final String decidedBy;
    private final Map<String, LocalDate> effectiveFromBy;

    private ClockDefinition(ClockDefinition like, int duration) {
        code = like.code;
        profile = like.profile;
        subject = like.subject;
        nameZh = like.nameZh;
        nameEn = like.nameEn;
        startsOn = like.startsOn;
        unit = like.unit;
        this.duration = duration;
        obliged = like.obliged;
        recipient = like.recipient;
        receivedElsewhere = like.receivedElsewhere;
        source = like.source;
        confidence = like.confidence;
        note = like.note;
        effectiveFrom = like.effectiveFrom;
        effectiveTo = like.effectiveTo;
        appliesIf = like.appliesIf;
        decidedBy = like.decidedBy;
        effectiveFromBy = like.effectiveFromBy;
    }

    private ClockDefinition(JsonObject json) {
        code = json.getString("id");
        profile = json.getString("profile");
        subject = json.getString("subject");
        nameZh = json.getString("name_zh");
        nameEn = json.getString("name_en");
        startsOn = json.isNull("starts_on") ? null : json.getString("starts_on");
        unit = json.isNull("unit")
                ? null
                : CountingUnit.valueOf(json.getString("unit").toUpperCase(java.util.Locale.ROOT));
        duration = json.isNull("duration") ? 0 : json.getInt("duration");
        obliged = json.getString("obliged");
        recipient = json.getString("recipient");
        receivedElsewhere = json.getBoolean("received_elsewhere", false);
        source = json.getString("source");
        confidence = json.getString("confidence");
        note = json.getString("note");
        effectiveFrom = day(json, "effective_from");
        effectiveTo = day(json, "effective_to");
        appliesIf = json.getString("applies_if", "");
        JsonObject by = json.getJsonObject("effective_from_by");
        decidedBy = by == null ? null : by.getString("fact");
        effectiveFromBy = by == null ? Map.of() : days(by);
    }

    private static LocalDate day(JsonObject json, String name) {
        return json.containsKey(name) && !json.isNull(name) ? LocalDate.parse(json.getString(name)) : null;
    }

    private static Map<String, LocalDate> days(JsonObject by) {
        return by.keySet().stream()
                .filter(key -> !key.equals("fact"))
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), answer -> LocalDate.parse(by.getString(answer))));
    }

    static ClockDefinition read(JsonObject json) {
        return new ClockDefinition(json);
    }

    /** The same clock with another duration, where the case asks for it: 45 instead of 30 days for a joint panel. */
    public ClockDefinition lasting(int otherDuration) {
        return new ClockDefinition(this, otherDuration);
    }

    /** Such as {@code CN-ALG-CHANGE-10WD}. */
    public String getCode() {
        return code;
    }

    /** Whose law: CN, EU, US-CA or US-NY. */
    public String getProfile() {
        return profile;
    }

    /** registration, incident, complaint or appeal. */
    public String getSubject() {
        return subject;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getName(boolean chinese) {
        return chinese ? nameZh : nameEn;
    }

    /** The event, such as {@code change_effective}; null when no law sets a time. */
    public String getStartsOn() {
        return startsOn;
    }

    /** Negative: counted back from the event. */
    public int getDuration() {
        return duration;
    }

    /** Null when no law sets a time. */
    public CountingUnit getUnit() {
        return unit;
    }

    /** False for a channel for which no statutory time was found: show none. */
    public boolean isTimed() {
        return unit != null;
    }

    public String getObliged() {
        return obliged;
    }

    public String getRecipient() {
        return recipient;
    }

    /**
     * Whether it is the time of a right and not of a duty, as to apply for reconsideration or to bring an action: who lets it
     * pass is late with nothing.
     */
    public boolean isRight() {
        return obliged.equals(PARTY);
    }

    /**
     * Whether it is owed to a body that this portal does not write to, under another country's law or by another channel:
     * what arrives here does not meet it.
     */
    public boolean isOwedElsewhere() {
        return receivedElsewhere || !profile.equals("CN");
    }

    /** The clause, "-" when the time is a choice of the portal. */
    public String getSource() {
        return source;
    }

    public String getConfidence() {
        return confidence;
    }

    public String getNote() {
        return note;
    }

    /** The first day of the law behind it; null = it has no date. */
    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    /** The last day of the law behind it; null = it goes on. */
    public LocalDate getEffectiveTo() {
        return effectiveTo;
    }

    /** Whom it binds, in English; empty when nothing is said. */
    public String getAppliesIf() {
        return appliesIf;
    }

    /**
     * The first day, where another fact of the case decides which it is.
     *
     * @param facts the answer to a fact by its name
     */
    public LocalDate effectiveFrom(UnaryOperator<String> facts) {
        return decidedBy == null ? effectiveFrom : effectiveFromBy.getOrDefault(facts.apply(decidedBy), effectiveFrom);
    }

    /** Whether its law is in force on the day on which it starts; both ends are included. */
    public boolean isInForceOn(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
