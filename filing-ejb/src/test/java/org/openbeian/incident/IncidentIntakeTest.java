package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Role;

class IncidentIntakeTest {

    private final Incident other = IncidentTest.incident(1, 1, false);

    /** By writing a report a party would else read the words of another party, with whom an incident of its own became one. */
    @Test
    void what_is_called_by_the_words_of_another_party_is_not_offered_as_the_same() {
        CurrentCaller party = Callers.member(Role.PROVIDER);
        assertThat(alike(party, other.getTitle())).containsExactly(other);
        assertThat(alike(party, other.getNumber())).isEmpty();
        assertThat(alike(Callers.staff(Role.SUPERVISOR), other.getNumber()))
                .as("staff read the whole")
                .containsExactly(other);
    }

    private List<Incident> alike(CurrentCaller reader, String toTheReader) {
        IncidentIntake intake = new IncidentIntake();
        intake.me = reader;
        intake.incidents = new IncidentDesk(other).new Found();
        intake.duplicates = new Duplicates() {
            @Override
            List<Incident> of(
                    String ownId,
                    String title,
                    Instant noticedAt,
                    Collection<String> systemIds,
                    Collection<String> names) {
                return List.of(other);
            }
        };
        intake.shares = new OwnShares() {
            @Override
            OwnShare of(Incident incident) {
                return OwnShare.of(called(toTheReader), false, List.of(), IncidentTest.REPORTED, List.of());
            }
        };
        return intake.alike(ReportAnswers.unfinished(
                Json.createObjectBuilder().add("whatHappened", "会话日志").build(), IncidentTest.REPORTED));
    }

    private static Incident called(String title) {
        Incident named = IncidentTest.incident(1, 1, false);
        named.rename(title);
        return named;
    }
}
