package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Queries;
import org.openbeian.access.Role;
import org.openbeian.common.PortalClock;
import org.openbeian.grading.Track;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.Filing;

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

    /** The first word of two, as it is known by now who has said it. */
    @Test
    void what_an_officer_with_a_conflict_has_begun_is_nothing_to_agree_to() {
        ConflictsOfInterest conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> barredFrom(AiSystem system) {
                return Set.of("barred");
            }
        };
        conflicts.clock = new PortalClock(Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC));
        conflicts.me = Callers.staff(Role.SUPERVISOR);
        conflicts.em = Callers.standIn(
                EntityManager.class,
                (em, method, args) -> "one".equals(args[1])
                        ? new Filing("yunxiu", "云绣", null, "anna", Instant.EPOCH).getSystem()
                        : method.getName().equals("find") ? null : NOBODY);
        assertThatThrownBy(() -> conflicts.mustCount("barred", Arrays.asList(null, "one")))
                .hasMessageContaining("sod.04.first");
        assertThatCode(() -> conflicts.mustCount("other", List.of("one"))).doesNotThrowAnyException();
        assertThatCode(() -> conflicts.mustCount("barred", Arrays.asList(null, "gone")))
                .as("about no system that is known")
                .doesNotThrowAnyException();
        assertThat(conflicts.isCounting(null, List.of("one"))).isTrue();
    }

    private static final TypedQuery<?> NOBODY = Callers.standIn(
            TypedQuery.class, (it, method, args) -> method.getName().equals("getResultList") ? List.of() : it);

    /** A case can be an organisation's that is about none of its systems, as an incident is that it has reported. */
    @Test
    void an_applicant_is_barred_like_its_systems() {
        ConflictsOfInterest conflicts = new ConflictsOfInterest();
        conflicts.clock = new PortalClock(Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC));
        conflicts.me = Callers.staff(Role.SUPERVISOR);
        conflicts.em = new Queries()
                .answer("from Organisation o", "applicant")
                .answer("from AiSystem s", "system")
                .em();
        assertThat(conflicts.mine()).containsExactlyInAnyOrder("applicant", "system");
        assertThat(conflicts.isNone(List.of("applicant"))).isFalse();
        assertThat(conflicts.isNone(List.of("another"))).isTrue();
    }

    /** The word of an officer with a conflict does not count in a case that is about the organisation alone, either. */
    @Test
    void who_has_one_with_an_organisation_is_known_by_the_organisation() {
        ConflictsOfInterest conflicts = new ConflictsOfInterest();
        conflicts.clock = new PortalClock(Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC));
        conflicts.me = Callers.staff(Role.SUPERVISOR);
        conflicts.em = new Queries().answer("from CaseAct a", "barred").em();
        assertThat(conflicts.isCounting("barred", List.of("applicant"))).isFalse();
        assertThat(conflicts.isCounting("other", List.of("applicant"))).isTrue();
    }

    /** One statement on each page of the desk. Which ties count is told by ConflictBarsEveryCaseIT. */
    @Test
    void it_is_asked_once_with_whom_there_is_one() {
        Map<Object, Object> given = new HashMap<>();
        TypedQuery<?> query = Callers.standIn(TypedQuery.class, (it, method, args) -> {
            if (method.getName().equals("setParameter")) {
                given.put(args[0], args[1]);
            }
            return method.getName().equals("getResultList") ? List.of() : it;
        });
        List<String> asked = new ArrayList<>();
        ConflictsOfInterest conflicts = new ConflictsOfInterest();
        conflicts.clock = new PortalClock(Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC));
        conflicts.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            asked.add(method.getName());
            return query;
        });
        conflicts.me = Callers.staff(Role.REVIEWER);
        assertThat(conflicts.mine()).isEmpty();
        assertThat(asked).hasSize(1);
        assertThat(conflicts.of("officer")).isEmpty();
        assertThat(asked).hasSize(2);
        assertThat(given)
                .containsOnly(Map.entry("me", "officer"), Map.entry("since", Instant.parse("2025-11-28T16:00:00Z")));
    }

    @Test
    void a_filing_of_such_an_applicant_is_barred() {
        Filing filing = new Filing("applicant", "云绣", "Yunxiu", "filer", Instant.EPOCH);
        assertThatThrownBy(() -> with(Set.of("applicant")).mustBeNone(filing, "colleague"))
                .isInstanceOf(Barred.class);
        assertThatCode(() -> with(Set.of("other")).mustBeNone(filing, "colleague"))
                .doesNotThrowAnyException();
    }

    private static ConflictsOfInterest with(Set<String> applicants) {
        ConflictsOfInterest conflicts = new ConflictsOfInterest() {
            @Override
            Set<String> applicants(String person) {
                return applicants;
            }
        };
        conflicts.me = Callers.staff(Role.REVIEWER);
        return conflicts;
    }

    /** The approver's stop: by whom the grade was set counts as much as by whom an opinion was signed. */
    @Test
    void nothing_is_decided_on_what_somebody_with_a_conflict_has_set_or_signed() {
        Filing filing = new Filing("applicant", "云绣", "Yunxiu", "filer", Instant.EPOCH);
        List<CaseAct> acts = List.of(
                new CaseAct(filing, "classifier", WorkKind.GRADING, 0, "G3", null, Instant.EPOCH),
                new CaseAct(filing, "reviewer", WorkKind.REVIEW, 0, "APPROVE", null, Instant.EPOCH));
        assertThat(barring("classifier").taint(filing, acts)).isEqualTo("review.graded_by_conflicted");
        assertThat(barring("reviewer").taint(filing, acts)).isEqualTo("review.opinion_of_conflicted");
        assertThat(barring("reviewer").gradeTaint(filing, acts)).isNull();
        assertThat(barring("somebody").taint(filing, acts)).isNull();
        ReviewActsTest.set(filing, "terms.track", Track.RED_LINE);
        assertThat(barring("classifier").taint(filing, acts))
                .as("the rules have found the red line")
                .isNull();
    }

    private static ConflictsOfInterest barring(String person) {
        return new ConflictsOfInterest() {
            @Override
            public Set<String> barredFrom(AiSystem system) {
                return Set.of(person);
            }
        };
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
