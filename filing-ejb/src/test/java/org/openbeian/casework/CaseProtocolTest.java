package org.openbeian.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.AccessDenied;
import org.openbeian.access.CallTerms;
import org.openbeian.access.Caller;
import org.openbeian.access.CallerClaim;
import org.openbeian.access.Callers;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Permission;
import org.openbeian.access.Role;
import org.openbeian.access.SeenBefore;
import org.openbeian.audit.AuditNotes;
import org.openbeian.common.Conflict;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseKind;
import org.openbeian.registration.FieldsOf;

/** Whatever a service says in its verb, the rest of the act is done, in one order. */
class CaseProtocolTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final PortalClock CLOCK = new PortalClock(Clock.fixed(NOW, ZoneOffset.UTC));
    private static final StateTable<State, Event> TABLE = StateTable.of(State.class, Event.class, "sample.not_now")
            .move(State.OPEN, Event.CLOSE, State.CLOSED)
            .move(State.OPEN, Event.REPEAT, State.OPEN)
            .build();

    private enum State {
        OPEN,
        CLOSED
    }

    private enum Event {
        CLOSE,
        REPEAT
    }

    private static final class Sample implements Case<State> {

        private State state = State.OPEN;
        private long version = 3;
        private String trail = "one";

        @Override
        public String getId() {
            return "one";
        }

        @Override
        public String getTrail() {
            return trail;
        }

        @Override
        public State getState() {
            return state;
        }

        @Override
        public long getVersion() {
            return version;
        }

        void close() {
            state = State.CLOSED;
        }
    }

    private final Sample sample = new Sample();
    private final List<String> done = new ArrayList<>();
    private final AuditNotes trail = new AuditNotes();
    private boolean barred;
    private CaseWork asks;
    private boolean declared;
    private boolean hidden;
    private CaseProtocol<Sample, State, Event> protocol;

    @BeforeEach
    void a_kind_of_case() {
        protocol = new CaseProtocol<>(Sample.class, TABLE) {
            @Override
            protected Collection<String> systems(Sample subject) {
                return List.of("system");
            }

            @Override
            protected boolean isHidden(Sample subject) {
                return hidden;
            }

            @Override
            protected void mustBeFor(Sample subject, Event event, Caller caller) {
                if (barred) {
                    throw new Conflict("sample.barred");
                }
            }

            @Override
            protected void mustBeFor(Sample subject, String word, Caller caller) {
                if (barred && !word.equals("GIVE_BACK")) {
                    throw new Conflict("sample.barred");
                }
            }

            @Override
            protected void keep(Act<Sample> act) {
                done.add("kept " + act.word() + " " + act.text() + " " + act.at());
            }

            @Override
            protected void ended(Sample subject, Instant at) {
                done.add("clocks");
            }

            @Override
            protected void tell(Sample subject, String notice, String once) {
                done.add("told " + notice + " " + once);
            }

            @Override
            protected CaseWork waiting(Sample subject) {
                return asks;
            }

            @Override
            protected void happened(Sample subject, Event event, Map<String, Object> facts) {
                done.add("process " + event + " " + facts);
            }
        };
        Protocols.ready(protocol, nobody(), trail, CLOCK, (id, lock) -> {
            done.add((lock == LockModeType.NONE ? "read " : "locked ") + id);
            return sample;
        });
        protocol.work = new WorkItems() {
            @Override
            public void settle(CaseWork work, String by, Instant at) {
                done.add("waits " + by + " " + at + (sample.state == State.CLOSED ? " as it is now" : ""));
            }
        };
        protocol.conflicts = systems -> {
            if (declared) {
                throw new Conflict("sample.declared " + systems.get());
            }
        };
    }

    private static CurrentCaller nobody() {
        return new CurrentCaller() {
            @Override
            public Caller get() {
                return null;
            }
        };
    }

    @Test
    void a_program_that_has_seen_it_otherwise_does_nothing_and_a_page_is_not_asked() {
        try (CallerClaim.Scope ignored =
                CallTerms.once("12345678", "").asSeen("one", 2).enter()) {
            assertThatThrownBy(() -> protocol.within("one", "WRITE", act -> done.add("verb")))
                    .isInstanceOf(SeenBefore.class);
            assertThatCode(() -> protocol.get("one")).as("reads").doesNotThrowAnyException();
        }
        assertThat(done).doesNotContain("verb");
        protocol.within("one", "WRITE", act -> done.add("verb"));
        assertThat(done).contains("verb");
    }

    @Test
    void who_is_barred_does_nothing_either_that_leaves_the_case_in_its_state() {
        barred = true;
        assertThatThrownBy(() -> protocol.within("one", "WRITE", act -> done.add("verb")))
                .isInstanceOf(Conflict.class);
        assertThat(done).doesNotContain("verb");
        assertThat(trail.isEmpty()).as("the trail knows on what").isFalse();
        protocol.within("one", "GIVE_BACK", act -> done.add("verb"));
        assertThat(done).contains("verb");
    }

    @Test
    void an_act_is_done_in_one_order() {
        protocol.act("one", Event.CLOSE, act -> {
            done.add("verb");
            act.because("why").tells("CLOSED", "key").fact("until", 3).on().close();
        });
        assertThat(done)
                .containsExactly(
                        "locked one",
                        "verb",
                        "kept CLOSE why " + NOW,
                        "clocks",
                        "told CLOSED key",
                        "process CLOSE {until=3}");
        assertThat(trail.isEmpty()).as("the trail knows the move").isFalse();
    }

    @Test
    void what_does_not_fit_the_state_is_refused_before_the_verb() {
        sample.close();
        assertThatThrownBy(() -> protocol.act("one", Event.CLOSE, act -> done.add("verb")))
                .isInstanceOf(IllegalTransition.class);
        assertThat(done).containsExactly("locked one");
        assertThat(trail.isEmpty())
                .as("the attempt stands in the trail of the case")
                .isFalse();
    }

    @Test
    void who_is_barred_is_refused_before_the_verb() {
        barred = true;
        assertThatThrownBy(() -> protocol.act("one", Event.CLOSE, act -> done.add("verb")))
                .hasMessageContaining("sample.barred");
        assertThat(done).containsExactly("locked one");
    }

    @Test
    void what_can_be_done_is_what_fits_the_state_and_bars_nobody() {
        assertThat(protocol.possible(sample)).containsExactly(Event.CLOSE, Event.REPEAT);
        barred = true;
        assertThat(protocol.possible(sample)).isEmpty();
        barred = false;
        sample.close();
        assertThat(protocol.possible(sample)).isEmpty();
    }

    @Test
    void a_page_reads_the_case_with_what_can_be_done_and_only_officers_its_trail() {
        protocol.me = Callers.staff(Role.SUPERVISOR);
        sample.trail = "whole";
        OpenedCase<Sample> detail = protocol.detail("one");
        assertThat(detail.on()).isSameAs(sample);
        assertThat(detail.can("CLOSE")).isTrue();
        assertThat(detail.can("REOPEN")).isFalse();
        assertThat(detail.trail()).singleElement().extracting("caseId").isEqualTo("whole");
        protocol.me = Callers.member(Role.PROVIDER);
        assertThat(protocol.detail("one").trail()).isEmpty();
        declared = true;
        assertThatThrownBy(() -> protocol.detail("one")).hasMessageContaining("sample.declared");
    }

    @Test
    void who_the_table_does_not_name_for_a_move_neither_makes_it_nor_is_offered_it() {
        CaseProtocol<Sample, State, Event> named =
                new CaseProtocol<>(
                        Sample.class,
                        StateTable.of(State.class, Event.class, "sample.not_now")
                                .move(State.OPEN, Event.CLOSE, State.CLOSED)
                                .by(Permission.DECIDE, Permission.SUPERVISE)
                                .move(State.OPEN, Event.REPEAT, State.OPEN)
                                .build()) {
                    @Override
                    protected Collection<String> systems(Sample subject) {
                        return List.of();
                    }
                };
        Protocols.ready(named, Callers.staff(Role.REVIEWER), trail, CLOCK, (id, lock) -> sample);
        assertThat(named.possible(sample)).containsExactly(Event.REPEAT);
        assertThatThrownBy(() -> named.act("one", Event.CLOSE, act -> act.on().close()))
                .isInstanceOf(AccessDenied.class);
        assertThat(sample.state).isEqualTo(State.OPEN);
        named.me = Callers.staff(Role.SUPERVISOR);
        assertThat(named.possible(sample)).containsExactly(Event.CLOSE, Event.REPEAT);
        named.act("one", Event.CLOSE, act -> act.on().close());
        assertThat(sample.state).isEqualTo(State.CLOSED);
    }

    @Test
    void who_has_a_conflict_in_its_systems_and_from_whom_it_is_hidden_neither_reads_nor_moves_it() {
        assertThat(protocol.get("one")).isSameAs(sample);
        declared = true;
        assertThatThrownBy(() -> protocol.get("one")).hasMessageContaining("sample.declared [system]");
        assertThatThrownBy(() -> protocol.act("one", Event.CLOSE, act -> done.add("verb")))
                .hasMessageContaining("sample.declared [system]");
        hidden = true;
        assertThatThrownBy(() -> protocol.get("one")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> protocol.within("one", "NOTE", act -> done.add("verb")))
                .isInstanceOf(NotFound.class);
        assertThat(done).containsExactly("read one", "read one", "locked one", "read one", "locked one");
    }

    @Test
    void what_is_not_there_is_not_found() {
        Protocols.ready(protocol, nobody(), trail, CLOCK, (id, lock) -> null);
        assertThatThrownBy(() -> protocol.locked("two")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_part_of_a_case_is_told_in_the_trail_of_the_whole_without_its_own_states() {
        sample.trail = "whole";
        protocol.act("one", Event.CLOSE, act -> act.on().close());
        assertThat(FieldsOf.get(trail, "caseId")).isEqualTo("whole");
        assertThat(FieldsOf.get(trail, "newState")).isNull();
        sample.trail = "one";
        protocol.within("one", "NOTE", act -> {});
        assertThat(FieldsOf.get(trail, "caseId")).isEqualTo("one");
        assertThat(FieldsOf.get(trail, "newState")).isEqualTo("CLOSED");
    }

    @Test
    void notices_of_their_own_are_written_once_the_act_is_kept() {
        protocol.act("one", Event.CLOSE, act -> {
            act.tells(told -> done.add("told of " + told.getState())).tells("CLOSED", "key");
            act.on().close();
        });
        assertThat(done)
                .containsExactly(
                        "locked one",
                        "kept CLOSE null " + NOW,
                        "clocks",
                        "told of CLOSED",
                        "told CLOSED key",
                        "process CLOSE {}");
    }

    @Test
    void what_a_kind_of_case_does_not_say_is_nothing() {
        CaseProtocol<Sample, State, Event> plain = new CaseProtocol<>(Sample.class, TABLE) {
            @Override
            protected Collection<String> systems(Sample subject) {
                return List.of();
            }

            @Override
            protected void keep(Act<Sample> act) {
                done.add("kept");
            }
        };
        Protocols.ready(plain, nobody(), trail, CLOCK, (id, lock) -> sample);
        plain.act("one", Event.CLOSE, act -> act.on().close());
        assertThat(done).containsExactly("kept");
        assertThatThrownBy(() -> plain.within("one", "NOTE", act -> act.tells("NOTED", "key")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_verb_that_does_not_move_the_case_is_a_fault() {
        assertThatThrownBy(() -> protocol.act("one", Event.CLOSE, act -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CLOSE");
    }

    @Test
    void the_process_hears_nothing_of_its_own_step() {
        protocol.step("one", Event.CLOSE, act -> act.on().close());
        assertThat(done).contains("clocks").noneMatch(line -> line.startsWith("process"));
    }

    @Test
    void a_step_fits_the_state_too() {
        sample.close();
        assertThatThrownBy(() -> protocol.step("one", Event.CLOSE, act -> {})).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void what_is_done_within_a_state_is_kept_and_told_and_stops_no_clock() {
        protocol.within("one", "NOTE", act -> act.tells("NOTED", "key"));
        assertThat(done).containsExactly("locked one", "kept NOTE null " + NOW, "told NOTED key");
        assertThat(trail.isEmpty()).isFalse();
    }

    @Test
    void what_the_case_asks_is_written_with_the_act_once_its_clocks_have_moved() {
        CurrentCaller me = Callers.staff(Role.SUPERVISOR);
        protocol.me = me;
        asks = new CaseWork(CaseKind.COMPLAINT, "one", null, null);
        protocol.act("one", Event.CLOSE, act -> act.tells("CLOSED", "key").on().close());
        assertThat(done)
                .containsSubsequence(
                        "clocks",
                        "waits " + me.get().personId() + " " + NOW + " as it is now",
                        "told CLOSED key",
                        "process CLOSE {}");
        done.clear();
        protocol.asks(sample, Instant.EPOCH);
        assertThat(done)
                .as("a clock has moved beside an act")
                .containsExactly("waits null " + Instant.EPOCH + " as it is now");
    }

    @Test
    void clocks_stop_once() {
        sample.close();
        protocol.within("one", "NOTE", act -> {});
        assertThat(done).doesNotContain("clocks");
    }

    @Test
    void an_act_may_be_kept_under_another_word_and_a_first_one_at_a_coarser_time() {
        protocol.act("one", Event.REPEAT, act -> act.as("AGAIN"));
        assertThat(done).contains("kept AGAIN null " + NOW, "process REPEAT {}");
        protocol.opened(sample, "BEGIN", Instant.EPOCH, act -> {});
        assertThat(done).contains("kept BEGIN null " + Instant.EPOCH);
    }
}
