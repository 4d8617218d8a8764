package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.review.Barred;
import org.openbeian.review.ConflictsOfInterest;

/** What follows from an incident elsewhere finds it by the same rules as whoever opens it. */
class KnownIncidentsTest {

    private static final Instant NOW = Instant.parse("2026-10-02T16:50:00Z");

    private final KnownIncidents known = new KnownIncidents();
    private final Incident first = incident("INC-1");
    private final Incident second = incident("INC-2");
    private final Map<String, List<String>> about = new HashMap<>();
    private final Map<Object, List<String>> parties = new HashMap<>();
    private Set<String> barred = Set.of();

    @BeforeEach
    void two_incidents() {
        about.put(first.getId(), List.of("system"));
        about.put(second.getId(), List.of("other", "system"));
        known.incidents = new IncidentRepository();
        known.incidents.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> mine() {
                return barred;
            }
        };
        known.incidents.em = Callers.standIn(EntityManager.class, (em, method, args) -> asked((String) args[0]));
    }

    private TypedQuery<?> asked(String query) {
        Map<Object, Object> given = new HashMap<>();
        return Callers.standIn(TypedQuery.class, (it, method, args) -> {
            switch (method.getName()) {
                case "setParameter" -> given.put(args[0], args[1]);
                case "getResultList" -> {
                    return answer(query, given);
                }
                case "getResultStream" -> {
                    return answer(query, given).stream();
                }
                default -> {}
            }
            return it;
        });
    }

    private List<?> answer(String query, Map<Object, Object> given) {
        if (query.startsWith("select s.systemId")) {
            return about.get(given.get("id"));
        }
        if (query.startsWith("select p.organisationId")) {
            return parties.getOrDefault(given.get("id"), List.of());
        }
        if (query.startsWith("select s ")) {
            return about.get(given.get("id")).stream()
                    .map(system -> new IncidentSystem((String) given.get("id"), system, "云绣", NOW))
                    .toList();
        }
        return Stream.of(first, second)
                .filter(one ->
                        one.getId().equals(given.get("id")) || one.getNumber().equals(given.get("number")))
                .toList();
    }

    @Test
    void by_its_id_when_it_is_about_that_system() {
        assertThat(known.about("system", first.getId())).contains(first);
        assertThat(known.about("other", first.getId())).isEmpty();
        assertThat(known.about("other", second.getId())).contains(second);
        assertThat(known.about("system", "made up")).isEmpty();
    }

    @Test
    void by_its_number_and_what_was_merged_is_what_it_became() {
        assertThat(known.numbered("inc-1")).contains(first);
        assertThat(known.numbered("INC-9")).isEmpty();
        first.mergeInto(second);
        assertThat(known.numbered("INC-1")).contains(second);
    }

    /** SOD-04: neither it nor what it was merged into is to be learnt of. */
    @Test
    void a_conflict_of_interest_bars_it_here_too() {
        first.mergeInto(second);
        barred = Set.of("other");
        assertThatThrownBy(() -> known.numbered("INC-2")).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> known.numbered("INC-1")).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> known.about("system", second.getId())).isInstanceOf(Barred.class);
        assertThat(known.about("system", first.getId())).contains(first);
    }

    /** SOD-04: who has reported it may be known by its own name only, with a system that nobody has filed. */
    @Test
    void a_conflict_of_interest_with_a_party_bars_it_whatever_system_it_is_about() {
        parties.put(second.getId(), List.of("applicant"));
        barred = Set.of("applicant");
        assertThatThrownBy(() -> known.incidents.get(second.getId())).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> known.incidents.byNumber("INC-2")).isInstanceOf(Barred.class);
        IncidentCases cases = new IncidentCases();
        cases.incidents = known.incidents;
        assertThat(cases.systems(second))
                .as("asked with the lock, and of the first word of two")
                .contains("applicant");
        first.mergeInto(second);
        assertThatThrownBy(() -> known.numbered("INC-1")).isInstanceOf(Barred.class);
    }

    private static Incident incident(String number) {
        ReportAnswers answers = ReportAnswers.read(
                ReportStage.INITIAL,
                Json.createObjectBuilder()
                        .add("whatHappened", "会话日志可以公开访问")
                        .add("otherSystem", "云岫文案助手")
                        .add("whoAffected", "一名老人")
                        .add("measuresTaken", "尚无")
                        .add("incidentType", "AI-SAFETY")
                        .add("awareAt", NOW.toString())
                        .add("reporterContact", "")
                        .build(),
                JsonValue.EMPTY_JSON_OBJECT,
                NOW);
        return new Incident(number, Reporter.PUBLIC, answers, 1, NOW);
    }
}
