package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.registration.Numbers;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.ConditionBreached;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** One case is open for a system at a time, also of two causes at the same moment. */
class CaseOpeningTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private final CaseOpening opening = new CaseOpening();
    private final List<String> done = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    /** One of which nothing is asked but its id. */
    private static final class Breached extends CaseCondition {}

    @BeforeEach
    void database() {
        opening.clock = new PortalClock(Clock.fixed(NOW, ZoneOffset.UTC));
        opening.me = Callers.staff(Role.SUPERVISOR);
        opening.authorities = new Authorities() {
            @Override
            public Authority get(int id) {
                return null;
            }
        };
        opening.numbers = new Numbers() {
            @Override
            public void hold(Authority authority, String kind, int year) {
                done.add("waited");
            }
        };
        TypedQuery<?> query = Callers.standIn(
                TypedQuery.class, (it, method, args) -> method.getName().equals("getResultList") ? open : it);
        opening.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            if (method.getName().equals("persist")) {
                done.add("opened " + ((SupervisionCase) args[0]).getCause());
                return null;
            }
            done.add("looked");
            return query;
        });
    }

    @Test
    void whoever_comes_second_waits_and_looks_then() {
        opening.open(new SupervisionCase("system", 3, NOW));
        assertThat(done).containsExactly("waited", "looked", "opened COMPLAINTS");
    }

    @Test
    void nothing_is_opened_where_one_is_open() {
        open.add("case");
        opening.open(new SupervisionCase("system", 3, NOW));
        assertThat(done).containsExactly("waited", "looked");
    }

    @Test
    void a_breach_opens_one_by_the_same_door() {
        BreachWatch watch = new BreachWatch();
        watch.opening = opening;
        Filing filing = new Filing("organisation", "名称", "Name", "filer", NOW);
        watch.breached(new ConditionBreached(filing, new Breached(), NOW));
        assertThat(done).containsExactly("waited", "looked", "opened CONDITION_BREACHED");
    }
}
