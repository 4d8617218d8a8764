package org.openbeian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.common.PortalClock;

/** Whoever runs the portal is told of letters that do not go; the database is asked for these and for no others. */
class StuckLettersTest {

    private static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");

    private final Letters letters = new Letters();
    private final List<String> asked = new ArrayList<>();
    private final Map<Object, Object> given = new HashMap<>();

    @BeforeEach
    void database() {
        letters.clock = new PortalClock(Clock.fixed(NOW, ZoneOffset.UTC));
        TypedQuery<?> query = Callers.standIn(TypedQuery.class, (it, method, args) -> {
            if (method.getName().equals("setParameter")) {
                given.put(args[0], args[1]);
            }
            return switch (method.getName()) {
                case "getResultList" -> List.of("one");
                case "getSingleResult" -> 7L;
                default -> it;
            };
        });
        letters.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            asked.add((String) args[0]);
            return query;
        });
    }

    @Test
    void with_a_mail_server_nothing_is_kept_for_want_of_one() {
        assertThat(letters.countKept(true)).isZero();
        assertThat(asked).isEmpty();
    }

    @Test
    void without_one_all_are_kept_that_were_not_refused_before() {
        assertThat(letters.countKept(false)).isEqualTo(7);
        assertThat(asked.get(0))
                .startsWith("select count(m)")
                .contains("and (m.refusedTo is null or m.givenUpAt is null and m.createdAt > :old)");
        assertThat(given).containsEntry("old", NOW.minus(Patience.IN_ALL));
    }

    /** Else the number at the menu and the list behind it speak of different letters. */
    @Test
    void late_are_those_that_are_stuck_or_wait_for_an_hour() {
        letters.countStuck(true);
        letters.countLate(10);
        assertThat(where(asked.get(1))).isEqualTo(where(asked.get(0)));
        assertThat(given).containsEntry("old", NOW.minusSeconds(3600));
    }

    private static String where(String query) {
        return query.substring(query.indexOf(" from "));
    }

    @Test
    void one_letter_is_asked_for_by_its_id() {
        assertThat(letters.isStuck("letter", true)).isTrue();
        assertThat(asked.get(0)).contains("m.attempts > 0", "and m.id = :id");
        assertThat(given).containsEntry("id", "letter").containsKey("old");
    }

    /** Without a mail server each can be noted as done in another way. */
    @Test
    void without_a_mail_server_each_letter_stands_still() {
        assertThat(letters.isStuck("letter", false)).isTrue();
        assertThat(asked.get(0)).doesNotContain("m.attempts", ":old").contains("and m.id = :id");
    }
}
