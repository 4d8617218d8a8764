package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.common.PortalClock;

/** SOD-04: what a declared conflict bars. */
class ConflictsOfInterestTest {

    @Test
    void a_case_about_the_system_is_barred() {
        assertThat(ConflictsOfInterest.bars(Set.of("one"), List.of("one"))).isTrue();
    }

    @Test
    void a_case_about_several_systems_is_barred_by_one_of_them() {
        assertThat(ConflictsOfInterest.bars(Set.of("one"), List.of("other", "one")))
                .isTrue();
    }

    @Test
    void other_systems_and_those_nobody_knows_yet_are_not() {
        assertThat(ConflictsOfInterest.bars(Set.of("one"), Arrays.asList("other", null)))
                .isFalse();
        assertThat(ConflictsOfInterest.bars(Set.of(), List.of("one"))).isFalse();
        assertThat(ConflictsOfInterest.bars(Set.of("one"), List.of())).isFalse();
    }

    /** The next filing of the same system is another system, under whatever name. */
    @Test
    void what_is_declared_in_one_case_bars_from_every_system_of_the_applicant() {
        List<String> asked = new ArrayList<>();
        TypedQuery<?> query = Callers.standIn(
                TypedQuery.class,
                (it, method, args) -> method.getName().equals("getResultList") ? List.of("first", "second") : it);
        ConflictsOfInterest conflicts = new ConflictsOfInterest();
        conflicts.me = Callers.staff(Role.REVIEWER);
        conflicts.clock = new PortalClock(Clock.systemUTC());
        conflicts.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            asked.add((String) args[0]);
            return query;
        });
        assertThat(conflicts.mine()).containsExactlyInAnyOrder("first", "second");
        assertThat(asked)
                .singleElement(STRING)
                .contains("s.organisationId in", "select a.organisationId from CaseAct a", "a.act = 'CONFLICT'")
                .contains("select f.organisationId from Filing f where f.preparedBy")
                .contains("select f.organisationId from Filing f where f.signedBy")
                .doesNotContain("s.id in", "f.system");
    }

    @Test
    void whoever_hands_work_over_is_told_whose_conflict_it_is() {
        assertThat(Barred.receiver().key()).isEqualTo("sod.04.receiver");
        assertThat(new Barred().key()).isEqualTo("sod.04.barred");
    }

    @Test
    void who_has_left_an_applicant_is_barred_for_a_year() {
        Instant since = ConflictsOfInterest.leftSince(LocalDate.of(2026, 11, 29));
        assertThat(since).isEqualTo(Instant.parse("2025-11-28T16:00:00Z"));
    }
}
