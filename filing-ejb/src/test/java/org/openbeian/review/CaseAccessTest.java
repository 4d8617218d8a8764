package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.casework.Act;
import org.openbeian.common.NotFound;
import org.openbeian.registration.FieldsOf;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;

/** Which cases a member of staff may open, as the rights table says. */
class CaseAccessTest {

    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");

    private final Filing filing = new Filing("yunxiu", "云绣", null, "anna", NOW);
    private final List<FilingTask> items = new ArrayList<>();
    private final List<CaseAct> acts = new ArrayList<>();
    private final CaseAccess cases = new CaseAccess() {
        @Override
        List<CaseAct> acts(String filingId) {
            return acts;
        }

        @Override
        List<FilingTask> items(String filingId) {
            return items;
        }
    };

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"INTAKE", "CLASSIFIER", "AUDITOR"})
    void these_see_all_but_drafts(Role role) {
        signIn(role);
        assertThatThrownBy(this::open).isInstanceOf(NotFound.class);
        state(FilingState.SUBMITTED);
        assertThat(open()).isSameAs(filing);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"REVIEWER", "PANELIST", "APPROVER", "SUPERVISOR"})
    void these_see_what_is_assigned_to_them(Role role) {
        signIn(role);
        state(FilingState.UNDER_REVIEW);
        item(WorkKind.REVIEW, "somebody");
        assertThatThrownBy(this::open).isInstanceOf(NotFound.class);
        item(WorkKind.REVIEW, me());
        assertThat(open()).isSameAs(filing);
    }

    @Test
    void a_supervisor_sees_what_is_registered() {
        state(FilingState.REGISTERED);
        signIn(Role.SUPERVISOR);
        assertThat(open()).isSameAs(filing);
        signIn(Role.REVIEWER);
        assertThatThrownBy(this::open).isInstanceOf(NotFound.class);
    }

    /** SOD-04. */
    @Test
    void a_panel_member_sees_nothing_before_the_declaration() {
        signIn(Role.PANELIST);
        state(FilingState.UNDER_REVIEW);
        item(WorkKind.PANEL, me());
        assertThatThrownBy(this::open).hasMessageContaining("sod.04.declare");
        items.get(0).conflictFree(me(), NOW);
        assertThat(open()).isSameAs(filing);
    }

    /** The last signature moves the case on, so the act that is being done counts, and one of an earlier round does not. */
    @Test
    void who_signs_counts_with_those_who_have_signed_in_the_round() {
        FieldsOf.set(filing, "review.round", 2);
        signIn(Role.REVIEWER);
        item(WorkKind.REVIEW, me());
        Act<FilingTask> act = new Act<>(items.get(0), WorkKind.REVIEW.name(), cases.me.get(), NOW);
        assertThat(cases.signedWith(act)).isEqualTo(1);
        acts.add(new CaseAct(filing, "before", WorkKind.REVIEW, 1, "APPROVE", null, NOW));
        assertThat(cases.signedWith(act)).isEqualTo(1);
        acts.add(new CaseAct(filing, "other", WorkKind.REVIEW, 2, "APPROVE", null, NOW));
        assertThat(cases.signedWith(act)).isEqualTo(2);
    }

    private void item(WorkKind kind, String holder) {
        FilingTask item = new FilingTask(filing, kind, "task", NOW);
        item.claim(holder, NOW);
        items.add(item);
    }

    private void state(FilingState state) {
        ReviewActsTest.set(filing, "state", state);
    }

    private void signIn(Role role) {
        cases.me = Callers.staff(role);
    }

    private String me() {
        return cases.me.get().personId();
    }

    private Filing open() {
        cases.filings = new FilingRepository() {
            @Override
            public Filing get(String id) {
                return filing;
            }
        };
        return cases.visible("id");
    }
}
