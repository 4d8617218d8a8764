package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Permission;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.RunningClock;
import org.openbeian.notification.StaffNotice;
import org.openbeian.notification.StaffNotices;
import org.openbeian.registration.FieldsOf;
import org.openbeian.review.ConflictsOfInterest;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** The process may ask twice, and what it was told may have moved on since. */
class IncidentStepsTest {

    private final CurrentCaller portal = Callers.system();
    private final Incident incident = IncidentTest.incident(3, 3, false);
    private final VerbsOf cases = new VerbsOf(incident, portal.get(), IncidentTest.REPORTED);
    private final List<IncidentAct> acts = new ArrayList<>();
    private final IncidentSteps steps = new IncidentSteps();

    @BeforeEach
    void an_incident() {
        steps.me = portal;
        steps.cases = cases;
        steps.incidents = new IncidentRepository() {
            @Override
            Incident get(String id) {
                throw new AssertionError("looked at before it was locked");
            }

            @Override
            List<IncidentAct> acts(String id) {
                return acts;
            }

            @Override
            List<String> concerned(String id) {
                return List.of("party");
            }
        };
        steps.clocks = new IncidentClocks() {
            @Override
            Optional<ClockDetail> waiting(Incident of) {
                return Optional.empty();
            }
        };
        steps.authorities = new Authorities() {
            @Override
            public Authority get(int id) {
                Authority authority = FieldsOf.made(Authority.class);
                FieldsOf.set(authority, "parentId", id);
                return authority;
            }
        };
    }

    @Test
    void that_nobody_looks_at_a_report_is_noted_once_and_while_nobody_does() {
        steps.remindTriage("id");
        assertThat(cases.done()).containsExactly("REMIND_TRIAGE");
        acts.add(new IncidentAct("id", "REMIND_TRIAGE", null, null, null, IncidentTest.REPORTED));
        steps.remindTriage("id");
        assertThat(cases.done()).hasSize(1);
        acts.clear();
        incident.triage(3, null, "officer");
        steps.remindTriage("id");
        assertThat(cases.done()).hasSize(1);
    }

    /** SOD-04: nobody is reminded of a case in which they have no part. */
    @Test
    void who_has_a_conflict_with_a_party_is_not_told_that_nobody_looks_at_it() {
        List<Collection<String>> except = new ArrayList<>();
        ClockDetail owed = new ClockDetail(
                RunningClock.start(ClockDefinitions.get("PORTAL-INC-ACK-2H"), IncidentTest.REPORTED),
                null,
                IncidentTest.REPORTED);
        steps.clocks = new IncidentClocks() {
            @Override
            Optional<ClockDetail> waiting(Incident of) {
                return Optional.of(owed);
            }
        };
        steps.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> barredFrom(Collection<String> about) {
                return about.contains("party") ? Set.of("officer") : Set.of();
            }
        };
        steps.staff = new StaffNotices() {
            @Override
            public boolean tell(Permission whose, StaffNotice notice, Collection<String> barred) {
                return except.add(barred);
            }
        };
        steps.remindTriage("id");
        assertThat(except).containsExactly(Set.of("officer"));
    }

    /** Else what happened between the telling and the note of it would never be told. */
    @Test
    void the_parent_authority_knows_only_what_it_was_told() {
        Escalation told = new Escalation(1, 2, incident, "云岫文案助手", "会话日志可以公开访问");
        steps.parentTold("id", told);
        assertThat(cases.done()).as("nothing is owed").isEmpty();
        FieldsOf.set(incident, "passedOn.due", true);
        FieldsOf.set(incident, "version", told.getVersion() + 1);
        steps.parentTold("id", told);
        assertThat(incident.getPassedOn().isDue()).isTrue();
        FieldsOf.set(incident, "version", told.getVersion());
        steps.parentTold("id", told);
        assertThat(incident.getPassedOn().isDue()).isFalse();
        assertThat(cases.done()).containsExactly("TELL_PARENT");
    }
}
