package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseClocks;

/** A day is seen and its clock started by one act, or neither. */
class DutyWatchTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");
    private static final LocalDate SINCE = LocalDate.of(2026, 11, 10);

    private final List<String> done = new ArrayList<>();
    private final DutyWatch watch = new DutyWatch();
    private final Filing filing = new Filing("organisation", "云绣", "Yunxiu", "anna", NOW);
    private final Deregistration prepared = new Deregistration(filing, SINCE, "数据已删除。", "anna", NOW);
    private AuditNotes notes = new AuditNotes();
    private boolean owed = true;
    private boolean failing;

    @BeforeEach
    void round() {
        watch.clock = new PortalClock(Clock.fixed(NOW, PortalClock.ZONE));
        watch.filings = new FilingRepository() {
            @Override
            public Filing get(String id) {
                return filing;
            }
        };
        watch.reader = new FilingReader() {
            @Override
            FilingDuty duty(Filing draft) {
                return owed ? FilingDuty.kept(FilingDuty.FILE, SINCE, SINCE.plusDays(14), false) : null;
            }

            @Override
            boolean owesAlgorithmFiling(Filing registration) {
                return owed;
            }
        };
        watch.duties = new FilingClocks() {
            @Override
            void owed(Filing draft, FilingDuty duty, Instant now) {
                starts("owed");
            }

            @Override
            void serviceEnded(Filing registration, LocalDate endedOn) {
                starts("ended");
            }

            @Override
            void quarterEnded(Filing registration, LocalDate lastDay, Instant now) {
                starts("quarter");
            }
        };
        watch.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
        filing.save(
                "system",
                Json.createObjectBuilder().add("launchDate", SINCE.toString()).build(),
                -1,
                "anna",
                NOW);
        watch.em = Callers.standIn(
                EntityManager.class,
                (em, create, with) ->
                        Callers.standIn(TypedQuery.class, (query, method, args) -> switch (method.getName()) {
                            case "getResultStream" -> Stream.of(prepared);
                            case "getResultList" -> List.of();
                            default -> query;
                        }));
    }

    private Object seen(Object of, String field) throws ReflectiveOperationException {
        Field kept = of.getClass().getDeclaredField(field);
        kept.setAccessible(true);
        return kept.get(of);
    }

    private void starts(String what) {
        if (failing) {
            throw new IllegalStateException("killed");
        }
        done.add(what);
    }

    @Test
    void the_time_to_file_begins_where_its_day_is_seen() throws ReflectiveOperationException {
        watch.launch("id");
        assertThat(done).containsExactly("owed");
        assertThat(seen(filing.timeliness(), "launchSeen")).isEqualTo(SINCE);
        assertThat(notes.isEmpty()).isFalse();
    }

    @Test
    void the_time_to_deregister_begins_where_its_day_is_seen() throws ReflectiveOperationException {
        watch.end("id");
        assertThat(done).containsExactly("ended");
        assertThat(seen(prepared, "owedSeen")).isEqualTo(watch.clock.today());
        assertThat(notes.isEmpty()).isFalse();
    }

    @Test
    void where_it_could_not_begin_its_day_is_not_seen() throws ReflectiveOperationException {
        failing = true;
        assertThatThrownBy(() -> watch.launch("id")).hasMessage("killed");
        assertThatThrownBy(() -> watch.end("id")).hasMessage("killed");
        assertThat(seen(filing.timeliness(), "launchSeen")).isNull();
        assertThat(seen(prepared, "owedSeen")).isNull();
    }

    @Test
    void who_owes_nothing_is_seen_all_the_same() throws ReflectiveOperationException {
        owed = false;
        watch.launch("id");
        watch.end("id");
        assertThat(done).isEmpty();
        assertThat(seen(filing.timeliness(), "launchSeen")).isEqualTo(SINCE);
        assertThat(seen(prepared, "owedSeen")).isEqualTo(watch.clock.today());
        assertThat(notes.isEmpty()).isTrue();
    }

    @Test
    void a_quarter_is_noted_where_its_numbers_are_owed_from_now_on() throws ReflectiveOperationException {
        watch.clocks = new CaseClocks() {
            @Override
            public boolean wasStarted(String caseId, String code, LocalDate day) {
                return done.contains("quarter");
            }
        };
        Field state = Filing.class.getDeclaredField("state");
        state.setAccessible(true);
        state.set(filing, FilingState.REGISTERED);
        watch.quarter("id");
        assertThat(done).containsExactly("quarter");
        assertThat(notes.isEmpty()).isFalse();
        notes = new AuditNotes();
        watch.quarter("id");
        assertThat(done).containsExactly("quarter");
        assertThat(notes.isEmpty()).as("a second time it does nothing").isTrue();
    }
}
