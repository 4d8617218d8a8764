package org.openbeian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.common.PortalClock;

/** The list of letters that were not delivered goes on behind its first page. */
class LetterPlaceTest {

    private static final Instant NOW = Instant.parse("2026-11-16T02:00:00.123456Z");

    private final OutboxMessage letter =
            new OutboxMessage(null, "REGISTERED", "once", List.of("a@b.example"), JsonValue.EMPTY_JSON_OBJECT, NOW);

    private final List<String> asked = new ArrayList<>();
    private final Map<Object, Object> given = new HashMap<>();

    private void read(String after) {
        TypedQuery<?> query = Callers.standIn(TypedQuery.class, (it, method, args) -> {
            if (method.getName().equals("setParameter")) {
                given.put(args[0], args[1]);
            }
            return method.getName().equals("getResultList") ? List.of() : it;
        });
        Letters letters = new Letters();
        letters.clock = new PortalClock(Clock.systemUTC());
        letters.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            asked.add((String) args[0]);
            return query;
        });
        letters.unsent(after);
    }

    @Test
    void the_next_page_begins_behind_the_last_one_of_the_page_before() {
        read(new LetterRow(letter, NOW, true).getPlace());
        assertThat(given).containsEntry("at", NOW).containsEntry("id", letter.getId());
    }

    /** What was written today stands on the first page, and the next one goes on with what is older. */
    @Test
    void the_newest_stands_first() {
        read(null);
        read(new LetterRow(letter, NOW, true).getPlace());
        assertThat(asked).allMatch(query -> query.endsWith("m.createdAt desc, m.id desc"));
        assertThat(asked.get(1)).contains("m.createdAt < :at");
    }

    @Test
    void behind_one_that_was_given_up_comes_more_than_behind_one_that_is_tried() {
        read(new LetterRow(letter, NOW, true).getPlace());
        letter.givenUp("550 no", NOW.plusSeconds(1));
        read(new LetterRow(letter, NOW, true).getPlace());
        assertThat(asked).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void what_is_no_place_begins_at_the_beginning() {
        for (String none : new String[] {null, "", "7", "2.1.x", "0.99999999999999999999.x", "0.1.' or 1=1"}) {
            read(none);
        }
        assertThat(asked).hasSize(6);
        assertThat(given).isEmpty();
    }
}
