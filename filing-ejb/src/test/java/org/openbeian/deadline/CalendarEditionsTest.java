package org.openbeian.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.PortalClock;

class CalendarEditionsTest {

    private static final WorkingCalendar BEFORE = WorkingCalendar.china();

    private final List<List<Object>> asked = new ArrayList<>();
    private final List<CalendarLoaded> fired = new ArrayList<>();

    @AfterEach
    void asItWas() {
        WorkingCalendar.countBy(BEFORE);
    }

    @Test
    void a_calendar_counts_when_it_is_committed_and_not_before() {
        CalendarEditions editions = editions();
        editions.load(CanonicalJson.write(ClockDefinitions.json("calendar.json")));
        assertThat(WorkingCalendar.china()).as("it may still be rolled back").isSameAs(BEFORE);
        assertThat(fired).hasSize(1);
        editions.count(fired.get(0));
        assertThat(WorkingCalendar.china()).isSameAs(fired.get(0).calendar());
    }

    @Test
    void one_after_the_other_takes_one_in() {
        editions().load(CanonicalJson.write(ClockDefinitions.json("calendar.json")));
        assertThat(asked.get(0))
                .containsExactly("find", CalendarTurn.class, CalendarTurn.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    private CalendarEditions editions() {
        CalendarEditions editions = new CalendarEditions();
        editions.clock = new PortalClock(Clock.systemUTC());
        editions.em = standIn(EntityManager.class, (proxy, method, args) -> {
            List<Object> call = new ArrayList<>(List.of(method.getName()));
            call.addAll(Arrays.asList(args == null ? new Object[0] : args));
            asked.add(call);
            return null;
        });
        @SuppressWarnings("unchecked")
        Event<CalendarLoaded> loaded = standIn(Event.class, (proxy, method, args) -> {
            fired.add((CalendarLoaded) args[0]);
            return null;
        });
        editions.loaded = loaded;
        return editions;
    }

    private static <T> T standIn(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
