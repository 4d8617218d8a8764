package org.openbeian.demo;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.openbeian.common.PortalClock;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.ConditionState;

/**
 * The conditions of one registration of the demo world: the holder hands in evidence in time and a supervisor verifies it,
 * but for the one that a story names as {@code late}. That one is breached on the day after its own, as the watch does it.
 */
final class DemoConditions {

    /** What is due within so many days is shown at once, the rest not long before its day. */
    static final int AT_ONCE_DAYS = 135;

    private static final int LEAD_DAYS = 14;
    private static final int LOOKED_AT = 4;

    private final DemoServices to;
    private final Agenda agenda;
    private final JsonObject story;
    private final Days days;
    private final String registration;
    private final String authority;

    DemoConditions(DemoServices to, Agenda agenda, JsonObject story, Days days, String registration) {
        this.to = to;
        this.agenda = agenda;
        this.story = story;
        this.days = days;
        this.registration = registration;
        this.authority = story.getString("authority");
    }

    /** From the day on which it stands in the register, or a change of it was accepted. */
    void from(Instant at) throws Exception {
        LocalDate on = day(at);
        List<CaseCondition> running = running(one -> true);
        List<CaseCondition> waiting = running.stream().filter(this::isWaiting).toList();
        if (waiting.stream().anyMatch(one -> isDue(one, on, AT_ONCE_DAYS))) {
            handIn(days.after(at, 0), AT_ONCE_DAYS);
        }
        waiting.stream()
                .filter(one -> !isDue(one, on, AT_ONCE_DAYS))
                .map(CaseCondition::getDueOn)
                .distinct()
                .forEach(due -> handIn(days.on(due.minusDays(LEAD_DAYS)), LEAD_DAYS));
        running.stream()
                .filter(one -> isLate(one.getCode()))
                .forEach(one -> plan(
                        days.on(one.getDueOn().plusDays(1)),
                        () -> to.people.asPortal(authority, () -> {
                            to.conditionWatch.look(one.getId());
                            return null;
                        })));
    }

    private void handIn(Instant at, int ahead) {
        plan(at, () -> {
            List<CaseCondition> due = running(one -> isWaiting(one) && isDue(one, day(at), ahead));
            if (due.isEmpty()) {
                return;
            }
            to.people.act(story.getString("organisation") + ".filer", authority, () -> {
                for (CaseCondition one : due) {
                    to.conditions.handIn(one.getId(), "已按要求做到，书面说明、截图和记录存于本单位，可随时查验。");
                }
            });
            verify(days.soonAfter(at, LOOKED_AT));
        });
    }

    private void verify(Instant at) {
        plan(at, () -> {
            List<CaseCondition> shown = running(one -> one.getState() == ConditionState.HANDED_IN);
            if (shown.isEmpty()) {
                return;
            }
            to.people.act("supervisor1." + authority, authority, () -> {
                for (CaseCondition one : shown) {
                    to.conditions.judge(one.getId(), true, null, one.getEvidenceShown());
                }
            });
        });
    }

    private List<CaseCondition> running(Predicate<CaseCondition> which) throws Exception {
        return to.people.asPortal(authority, () -> to.desk.running(registration)).stream()
                .filter(which)
                .toList();
    }

    private boolean isWaiting(CaseCondition one) {
        return one.getState().isWaitingForHolder() && !isLate(one.getCode());
    }

    private boolean isLate(String code) {
        return code.equals(story.getString("late", null));
    }

    private static boolean isDue(CaseCondition one, LocalDate on, int ahead) {
        return !one.getDueOn().isAfter(on.plusDays(ahead));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PortalClock.ZONE);
    }

    private void plan(Instant at, Agenda.Happening what) {
        agenda.at(at, story.getString("zh"), what);
    }
}
