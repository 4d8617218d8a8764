package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.review.ConflictsOfInterest;

/** What may be the same incident, among those that the reader may know of. */
class DuplicatesTest {

    private static final Instant NOW = Instant.parse("2026-10-02T16:50:00Z");

    private final Duplicates duplicates = new Duplicates();
    private final Incident same = incident("INC-1");
    private final Incident other = incident("INC-2");
    private Set<String> barred = Set.of("");

    @BeforeEach
    void two_near_each_other() {
        List<IncidentSystem> systems = List.of(
                new IncidentSystem(same.getId(), "system", "云绣", NOW),
                new IncidentSystem(other.getId(), "other", "海聆", NOW),
                new IncidentSystem(other.getId(), null, "云绣", NOW));
        duplicates.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            String query = (String) args[0];
            List<?> found = query.startsWith("select s from IncidentSystem") ? systems : free(query);
            return Callers.standIn(
                    TypedQuery.class, (it, asked, given) -> asked.getName().equals("getResultList") ? found : it);
        });
        duplicates.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> mineForQuery() {
                return barred;
            }
        };
    }

    private List<Incident> free(String query) {
        return query.contains(IncidentBar.free("i.id")) && barred.contains("other")
                ? List.of(same)
                : List.of(same, other);
    }

    private List<Incident> found() {
        return duplicates.of("", "完全是另一件事", NOW, List.of("system"), List.of("云绣"));
    }

    @Test
    void about_the_same_system_by_its_number_or_its_name() {
        assertThat(found()).containsExactly(same, other);
    }

    /** SOD-04: what one of its systems bars is not shown to the officer, in this list either. */
    @Test
    void none_in_which_the_officer_has_a_conflict_of_interest() {
        barred = Set.of("other");
        assertThat(found()).containsExactly(same);
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
