package org.openbeian.openness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.incident.Incident;
import org.openbeian.incident.IncidentState;

class PastWeeksTest {

    @Test
    void a_week_is_counted_from_the_monday_after_it_in_shanghai() {
        // a Sunday in London, a Monday in Shanghai
        assertThat(lastDay("2026-11-29T15:59:59Z")).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(lastDay("2026-11-29T16:00:00Z")).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(lastDay("2026-12-06T15:59:59Z")).isEqualTo(LocalDate.of(2026, 11, 29));
    }

    private static LocalDate lastDay(String now) {
        PastWeeks weeks = new PastWeeks();
        weeks.clock = new PortalClock(Clock.fixed(Instant.parse(now), PortalClock.ZONE));
        return weeks.lastDay();
    }

    @Test
    void an_incident_stands_as_what_came_before_the_week_left_it() {
        assertThat(PastWeeks.state(IncidentState.CLOSED, List.of(), true)).isEqualTo(IncidentState.REPORTED);
        assertThat(PastWeeks.state(IncidentState.REOPENED, List.of("CLOSE"), true))
                .isEqualTo(IncidentState.CLOSED);
        assertThat(PastWeeks.state(IncidentState.CLOSED, List.of("CLOSE", "REOPEN"), true)
                        .isOpen())
                .isTrue();
        assertThat(PastWeeks.state(IncidentState.NOT_INCIDENT, List.of("DISMISS"), true))
                .isEqualTo(IncidentState.NOT_INCIDENT);
        assertThat(PastWeeks.state(IncidentState.HANDLING, List.of(), false)).isEqualTo(IncidentState.HANDLING);
    }

    @Test
    void of_one_system_nothing_is_read_that_belongs_to_another() throws Exception {
        List<Class<?>> asked = new ArrayList<>();
        List<Object> systems = new ArrayList<>();
        Constructor<Incident> loaded = Incident.class.getDeclaredConstructor();
        loaded.setAccessible(true);
        Incident incident = loaded.newInstance();
        TypedQuery<?> query = proxy(TypedQuery.class, (it, method, args) -> {
            if (method.getName().equals("setParameter") && args[0].equals("system")) {
                systems.add(args[1]);
            }
            return !method.getName().equals("getResultList")
                    ? it
                    : asked.get(asked.size() - 1) == Incident.class ? List.of(incident) : List.of();
        });
        PastWeeks weeks = new PastWeeks();
        weeks.clock = new PortalClock(Clock.fixed(Instant.parse("2026-11-29T16:00:00Z"), PortalClock.ZONE));
        weeks.em = proxy(EntityManager.class, (it, method, args) -> {
            asked.add((Class<?>) args[1]);
            return query;
        });
        weeks.incidentsOf("system");
        assertThat(asked).hasSize(2);
        assertThat(systems).as("each query is about that one").containsExactly("system", "system");
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
