package org.openbeian.registration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Something that a provider owes and whose day has passed, of which system and since when. */
public final class OverdueRow {

    private final String what;
    private final String id;
    private final String systemZh;
    private final String systemEn;
    private final LocalDate dueOn;
    private final String condition;

    /**
     * @param what a {@link Duty}, or MEASURE, CONDITION
     * @param id of the filing
     */
    public OverdueRow(String what, String id, String systemZh, String systemEn, LocalDate dueOn) {
        this(what, id, systemZh, systemEn, dueOn, null);
    }

    /** @param condition code of the condition that is not met; null for anything else */
    public OverdueRow(String what, String id, String systemZh, String systemEn, LocalDate dueOn, String condition) {
        this.condition = condition;
        this.what = what;
        this.id = id;
        this.systemZh = systemZh;
        this.systemEn = systemEn;
        this.dueOn = dueOn;
    }

    public String getWhat() {
        return what;
    }

    public String getId() {
        return id;
    }

    public String getSystemZh() {
        return systemZh;
    }

    public String getSystemEn() {
        return systemEn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Which condition it is; null for anything else. */
    public String getCondition() {
        return condition;
    }

    /** Calendar days since the last day in time, at least one. */
    public long days(LocalDate today) {
        return ChronoUnit.DAYS.between(dueOn, today);
    }
}
