package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;

class FilingLimitTest {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");

    private final List<Instant> begun = new ArrayList<>();
    private final FilingLimit limit = new FilingLimit();
    private final FilingRepository filings = new FilingRepository();
    private Instant since;
    private int skipped;

    @BeforeEach
    void threeInAnHour() {
        limit.perHour = 3;
        TypedQuery<?> query = Callers.standIn(TypedQuery.class, (it, method, args) -> {
            if (method.getName().equals("setParameter") && args[0].equals("since")) {
                since = (Instant) args[1];
            } else if (method.getName().equals("setFirstResult")) {
                skipped = (int) args[0];
            }
            return method.getName().equals("getResultStream") ? newest() : it;
        });
        limit.em = Callers.standIn(
                EntityManager.class, (em, method, args) -> method.getName().equals("createQuery") ? query : null);
        filings.em = limit.em;
        filings.limit = limit;
    }

    private Stream<Instant> newest() {
        return begun.stream()
                .filter(at -> at.isAfter(since))
                .sorted((one, other) -> other.compareTo(one))
                .skip(skipped)
                .limit(1);
    }

    private void begins(Instant at) {
        filings.add(new Filing("yunxiu", "云绣", null, "anna", at));
        begun.add(at);
    }

    @Test
    void one_more_than_allowed_waits_until_the_first_is_an_hour_old() {
        begins(NOW);
        begins(NOW.plusSeconds(600));
        begins(NOW.plusSeconds(1200));
        assertThatThrownBy(() -> begins(NOW.plusSeconds(1800)))
                .asInstanceOf(type(TooManyFilings.class))
                .satisfies(refused -> {
                    assertThat(refused.status()).isEqualTo(429);
                    assertThat(refused.secondsToWait()).isEqualTo(1801);
                    assertThat(refused.args()).containsExactly(3, 31L);
                });
        begins(NOW.plusSeconds(3600));
    }

    @Test
    void what_the_authority_opens_is_none_of_them() {
        begins(NOW);
        begins(NOW);
        begins(NOW);
        Filing registration = new Filing("yunxiu", "云绣", null, "anna", NOW);
        assertThatCode(() -> filings.add(new Filing(registration, FilingKind.REGRADE, "officer", NOW), null))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> filings.add(new Filing(registration, FilingKind.AMENDMENT, "anna", NOW), null))
                .isInstanceOf(TooManyFilings.class);
    }
}
