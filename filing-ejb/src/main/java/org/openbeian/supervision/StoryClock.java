package org.openbeian.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.ClockState;

/** A clock that an event of the story started; for several cases at once, how many of them stand how. */
public final class StoryClock {

    private final List<ClockDetail> clocks = new ArrayList<>();

    private StoryClock() {}

    /** By clock, in the order in which they started. */
    static List<StoryClock> of(List<ClockDetail> started) {
        Map<String, StoryClock> byCode = new LinkedHashMap<>();
        started.forEach(clock -> byCode.computeIfAbsent(clock.getCode(), code -> new StoryClock())
                .clocks
                .add(clock));
        return List.copyOf(byCode.values());
    }

    public String getNameZh() {
        return clocks.get(0).getNameZh();
    }

    public String getNameEn() {
        return clocks.get(0).getNameEn();
    }

    /** How many stand how, without those that nothing is said of. */
    public Map<ClockState, Integer> getStates() {
        Map<ClockState, Integer> states = new EnumMap<>(ClockState.class);
        clocks.forEach(clock -> states.merge(clock.getState(), 1, Integer::sum));
        return states;
    }

    public boolean isSeveral() {
        return clocks.size() > 1;
    }

    /** The nearest end as a moment; null for clocks that count days. */
    public Instant getDueAt() {
        return nearest().getDueAt();
    }

    /** The nearest day on which it ends; null while paused. */
    public LocalDate getDueOn() {
        return nearest().getDueOn();
    }

    private ClockDetail nearest() {
        return clocks.stream()
                .filter(clock -> clock.getDueOn() != null)
                .min((one, other) -> one.getDueOn().compareTo(other.getDueOn()))
                .orElse(clocks.get(0));
    }
}
