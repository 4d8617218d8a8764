package org.openbeian.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;

class CaseNumbersTest {

    private final List<String> asked = new ArrayList<>();
    private final CaseNumbers numbers = new CaseNumbers();

    CaseNumbersTest() {
        numbers.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            asked.add((String) args[0]);
            boolean filings = ((String) args[0]).contains("Filing");
            List<Object[]> rows = List.<Object[]>of(new Object[] {filings ? "f" : "i", filings ? null : "INC-1"});
            return Callers.standIn(
                    TypedQuery.class, (query, asks, given) -> asks.getName().equals("getResultList") ? rows : query);
        });
    }

    @Test
    void a_filing_is_found_by_one_question() {
        assertThat(numbers.of("f")).isEqualTo(new CaseNumber("FILING", ""));
        assertThat(asked).hasSize(1);
    }

    @Test
    void what_is_no_filing_is_looked_for_among_the_others() {
        assertThat(numbers.of("i")).isEqualTo(new CaseNumber("INCIDENT", "INC-1"));
        assertThat(asked).hasSize(2);
    }

    @Test
    void of_nothing_nothing_is_asked() {
        assertThat(numbers.of(List.of())).isEmpty();
        assertThat(asked).isEmpty();
    }
}
