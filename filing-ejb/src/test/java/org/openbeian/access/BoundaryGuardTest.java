package org.openbeian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.audit.Actor;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.tenancy.TenantScope;

/** What stands in the trail has happened. */
class BoundaryGuardTest {

    private final List<String> trail = new ArrayList<>();
    private final BoundaryGuard guard = new BoundaryGuard();
    private Caller caller = Caller.system(1);
    private AuditNotes notes = new AuditNotes();

    private int depth;
    private int begun;

    @BeforeEach
    void door() {
        guard.lookup = new CallerLookup() {
            @Override
            Caller resolve(CallerClaim claim) {
                return caller;
            }
        };
        guard.current = new CurrentCaller() {
            @Override
            int depth() {
                return depth;
            }

            @Override
            void push(Caller pushed) {
                notes = new AuditNotes();
            }

            @Override
            void pop() {
                // one call at a time
            }
        };
        guard.tenant = new TenantScope() {
            @Override
            public Integer fixedAuthority() {
                return null;
            }

            @Override
            public void fix(int authorityId, String organisationId) {
                assertThat(authorityId).isEqualTo(1);
            }
        };
        guard.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }

            @Override
            public void done(Actor actor, String action) {
                trail.add(actor.name() + " " + action);
            }
        };
        guard.calls = new ApiCalls() {
            @Override
            void begin(Caller member) {
                begun++;
            }
        };
        guard.refusals = new RefusedCalls() {
            @Override
            void note(Caller refused, String action, String reason, AuditNotes said) {
                trail.add(refused.name() + " may not " + action + " " + reason);
            }
        };
    }

    @Test
    void what_the_portal_left_as_it_was_has_no_line() throws Exception {
        call("work", () -> {});
        assertThat(trail).isEmpty();
        call("work", () -> notes.about("case"));
        call("work", () -> notes.note("kept"));
        assertThat(trail).containsExactly("SYSTEM acts.work", "SYSTEM acts.work");
    }

    @Test
    void what_the_portal_could_not_do_is_in_the_log_and_not_one_more_line_in_each_round() {
        assertThatThrownBy(() -> call("work", () -> {
                    throw new Conflict("not_now");
                }))
                .isInstanceOf(Conflict.class);
        assertThat(trail).isEmpty();
    }

    @Test
    void what_a_person_does_or_is_refused_always_has_one() throws Exception {
        caller = Caller.member(Callers.officer("li", null, Role.SUPERVISOR));
        call("supervise", () -> {});
        assertThatThrownBy(() -> call("supervise", () -> {
                    throw new Conflict("not_now");
                }))
                .isInstanceOf(Conflict.class);
        assertThat(trail).containsExactly("li acts.supervise", "li may not acts.supervise not_now");
    }

    @Test
    void what_only_reads_has_none() throws Exception {
        call("look", () -> notes.about("case"));
        assertThat(trail).isEmpty();
    }

    @Test
    void a_program_s_call_is_kept_once_where_it_changes_something() throws Exception {
        call("work", () -> {});
        assertThat(begun).isEqualTo(1);
        call("look", () -> {});
        assertThat(begun).as("looks only").isEqualTo(1);
        depth = 1;
        call("work", () -> {});
        assertThat(begun).as("part of another one").isEqualTo(1);
    }

    private void call(String method, Runnable does) throws Exception {
        InvocationContext call = Callers.standIn(InvocationContext.class, (it, asked, args) -> {
            if (asked.getName().equals("getMethod")) {
                return Acts.class.getDeclaredMethod(method);
            }
            does.run();
            return null;
        });
        try (CallerClaim.Scope scope = CallerClaim.system(1).enter()) {
            assertThat(scope).isNotNull();
            guard.guard(call);
        }
    }

    static class Acts {
        @Requires(value = Permission.SYSTEM, action = "acts.work")
        void work() {
            // the work of the portal
        }

        @Requires(value = Permission.SUPERVISE, action = "acts.supervise")
        void supervise() {
            // an act of an officer
        }

        @Requires(value = Permission.SYSTEM, reads = true, action = "acts.look")
        void look() {
            // changes nothing
        }
    }
}
