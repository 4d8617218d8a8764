package org.openbeian.review;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.openbeian.common.CanonicalJson;
import org.openbeian.deadline.WorkingCalendar;

/**
 * When a condition of table T13 is due, whether it comes round again, and whether the public sees it. Data of the portal
 * ({@code review/conditions.json}); the approver may set another day.
 */
public record ConditionRule(Due due, int amount, boolean months, int every, boolean shown) {

    /** What its time hangs on. */
    public enum Due {
        /** It is checked before the decision and never a task for afterwards. */
        BEFORE_DECISION,
        /** So long after the decision. */
        DECISION,
        /** With the day on which the service starts; so long after the decision where it runs already or no day is known. */
        LAUNCH
    }

    private static final Map<String, ConditionRule> RULES = read();

    private ConditionRule(JsonObject rule) {
        this(
                Due.valueOf(rule.getString("due")),
                rule.getInt("amount", 0),
                rule.getString("unit", "").equals("MONTHS"),
                rule.getInt("every", 0),
                rule.getBoolean("public"));
    }

    /** @throws IllegalArgumentException for what is no condition of T13 */
    public static ConditionRule of(String code) {
        ConditionRule rule = RULES.get(code);
        if (rule == null) {
            throw new IllegalArgumentException(code);
        }
        return rule;
    }

    static Set<String> codes() {
        return RULES.keySet();
    }

    /** Whether the register says it; what is not known is not shown. */
    public static boolean isPublic(String code) {
        return RULES.containsKey(code) && RULES.get(code).shown;
    }

    public boolean isBeforeDecision() {
        return due == Due.BEFORE_DECISION;
    }

    /**
     * The day that is proposed.
     *
     * @param decided the day of the decision
     * @param launch when the service is to start; null when nobody has said so
     */
    public LocalDate day(LocalDate decided, LocalDate launch) {
        if (isBeforeDecision()) {
            return decided;
        }
        if (due == Due.LAUNCH && launch != null && launch.isAfter(decided)) {
            return launch;
        }
        return months ? decided.plusMonths(amount) : WorkingCalendar.china().plusWorkingDays(decided, amount);
    }

    /** When it is due again once it was met; null when once is enough. */
    LocalDate next(LocalDate met) {
        return every == 0 ? null : met.plusMonths(every);
    }

    private static Map<String, ConditionRule> read() {
        try (InputStream in = ConditionRule.class.getResourceAsStream("/review/conditions.json")) {
            Map<String, ConditionRule> rules = new LinkedHashMap<>();
            CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .getJsonArray("conditions")
                    .getValuesAs(JsonObject.class)
                    .forEach(rule -> rules.put(rule.getString("code"), new ConditionRule(rule)));
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
