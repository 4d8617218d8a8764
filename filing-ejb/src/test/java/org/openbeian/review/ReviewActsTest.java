package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.casework.Act;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Invalid;
import org.openbeian.grading.Track;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.FieldsOf;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.FilingProcess;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.GradingRecord;
import org.openbeian.registration.Registrations;
import org.openbeian.registration.SafetyStatement;

/** The acts ask the rules that stand beside them, before anything is written down. */
class ReviewActsTest {

    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");
    private static final String WHY = "理由写得足够长了，可以看懂。";

    private final Filing filing = new Filing("yunxiu", "云绣", null, "anna", NOW);
    private final Filing registration = new Filing("yunxiu", "云绣", null, "anna", NOW);
    private final List<String> recorded = new ArrayList<>();
    private final IntakeService intake = new IntakeService();
    private final GradeService grades = new GradeService();
    private final OpinionService opinions = new OpinionService();
    private final DecisionService decisions = new DecisionService();
    private final FilingTasks tasks = tasks();
    private FilingTask item;
    private boolean declared;

    @BeforeEach
    void a_claimed_task() {
        CaseAccess cases = withActs(List.of());
        tasks.cases = cases;
        tasks.conflicts = barred();
        FilingRepository filings = new FilingRepository() {
            @Override
            public Filing get(String id) {
                return registration;
            }
        };
        intake.tasks = tasks;
        intake.filings = filings;
        grades.tasks = tasks;
        opinions.tasks = tasks;
        decisions.tasks = tasks;
        decisions.cases = cases;
        decisions.filings = filings;
    }

    private static CaseAccess withActs(List<CaseAct> acts) {
        return new CaseAccess() {
            @Override
            List<CaseAct> acts(String filingId) {
                return acts;
            }
        };
    }

    private FilingTasks tasks() {
        return new FilingTasks() {
            @Override
            void act(String id, Set<WorkKind> kinds, Function<Act<FilingTask>, FilingProcess.Step> verb) {
                item = new FilingTask(filing, kinds.iterator().next(), "task", NOW);
                item.claim("officer", NOW);
                if (declared) {
                    item.conflictFree("officer", NOW);
                }
                Act<FilingTask> act = new Act<>(
                        item,
                        item.getKind().name(),
                        Callers.staff(Role.REVIEWER).get(),
                        NOW);
                recorded.add(verb.apply(act).name());
            }
        };
    }

    @Test
    void a_grade_that_a_second_one_has_to_agree_to_is_kept_as_proposed() {
        assertThat(GradeService.word(2, true)).isEqualTo("PROPOSED_G2");
        assertThat(GradeService.word(2, false)).isEqualTo("G2");
    }

    @Test
    void nobody_is_asked_to_correct_a_change_of_what_has_ended() {
        set(filing, "origin.kind", FilingKind.AMENDMENT);
        set(filing, "origin.parentId", "registration");
        set(registration, "state", FilingState.REVOKED);
        refused("filing.registration_ended", () -> intake.requestCorrection("item", List.of()));
        set(registration, "state", FilingState.SUSPENDED);
        invalid("correction.gaps_count", () -> intake.requestCorrection("item", List.of()));
    }

    @Test
    void nobody_votes_before_the_declaration() {
        refused("sod.04.declare", () -> opinions.vote("item", "APPROVE", "同意。"));
    }

    /** SOD-04. */
    @Test
    void a_grade_of_somebody_with_a_conflict_is_not_confirmed() {
        grades.filings = new FilingRepository() {
            @Override
            public List<GradingRecord> gradings(String filingId) {
                return List.of(new GradingRecord(filing, "classifier", "1", 2, WHY, JsonValue.EMPTY_JSON_OBJECT, NOW));
            }
        };
        grades.conflicts = barred("classifier");
        refused("review.grade_of_conflicted", () -> grades.confirmGrade("item", true, "同意。"));
    }

    /** SOD-04: nor is an opinion given on it. */
    @Test
    void nobody_signs_on_a_grade_of_somebody_with_a_conflict() {
        tasks.cases = withActs(List.of(new CaseAct(filing, "classifier", WorkKind.GRADING, 0, "G3", null, NOW)));
        tasks.conflicts = barred("classifier");
        refused("review.graded_by_conflicted", () -> opinions.sign("item", "APPROVE", "同意。"));
        refused("review.graded_by_conflicted", this::vote);
    }

    /** SOD-04: nor is anything decided on it, either way. */
    @Test
    void nothing_is_decided_on_an_opinion_of_somebody_with_a_conflict() {
        List<CaseAct> acts = List.of(new CaseAct(filing, "reviewer", WorkKind.REVIEW, 0, "APPROVE", null, NOW));
        tasks.cases = withActs(acts);
        tasks.conflicts = barred("reviewer");
        decisions.registrations = new Registrations() {
            @Override
            public void mustBeRefusable(Filing refused) {
                // it is no change of what is in force
            }
        };
        refused("review.opinion_of_conflicted", this::approve);
        refused(
                "review.opinion_of_conflicted",
                () -> decisions.reject("item", WHY, WHY, CaseDetail.decided(Stream.of())));
    }

    /** Of two approvers the second one neither approves, nor refuses, nor gives back what the first has approved, unseen. */
    @Test
    void nobody_decides_over_a_decision_that_the_page_has_not_shown() {
        decisions.cases =
                withActs(List.of(new CaseAct(filing, "approver", WorkKind.DECISION, 0, "APPROVE", null, NOW)));
        String before = CaseDetail.decided(Stream.of());
        refused("page.moved_on", this::approve);
        refused("page.moved_on", () -> decisions.reject("item", WHY, WHY, before));
        refused("page.moved_on", () -> decisions.returnToReview("item", WHY, before));
    }

    private static ConflictsOfInterest barred(String... people) {
        return new ConflictsOfInterest() {
            @Override
            public Set<String> barredFrom(AiSystem system) {
                return Set.of(people);
            }
        };
    }

    @Test
    void what_is_signed_is_an_opinion() {
        invalid("field.unknown_option", () -> opinions.sign("item", "REGRADE", WHY));
        invalid("field.too_short", () -> opinions.sign("item", "REJECT", "不同意。"));
    }

    @Test
    void a_correction_says_what_is_missing() {
        invalid("correction.gaps_count", () -> intake.requestCorrection("item", List.of()));
    }

    @Test
    void a_red_line_is_not_approved() {
        set(filing, "state", FilingState.AWAITING_DECISION);
        set(filing, "terms.track", Track.RED_LINE);
        assertThat(filing.getTerms().isRedLine()).isTrue();
        refused("review.red_line_cannot_be_approved", this::approve);
        assertThatThrownBy(() -> filing.approve(false, NOW))
                .as("nor by the filing itself")
                .hasMessageContaining("review.red_line_cannot_be_approved");
    }

    /** SOD-12. */
    @Test
    void nothing_is_approved_that_its_preparer_has_signed() {
        decisions.statement = new SafetyStatement() {
            @Override
            public void mustBeOfTwo(Filing signed) {
                throw new BusinessException("review.signed_by_preparer");
            }
        };
        refused("review.signed_by_preparer", this::approve);
    }

    @Test
    void nothing_is_approved_whose_grade_has_to_be_set_anew() {
        set(filing, "review.regradeDue", true);
        refused("review.regrade_due", this::approve);
        refused("review.regrade_due", () -> opinions.sign("item", "APPROVE", "同意。"));
        refused("review.regrade_due", this::vote);
    }

    @Test
    void no_change_is_approved_of_what_has_ended() {
        set(filing, "origin.parentId", registration.getId());
        set(filing, "origin.kind", FilingKind.AMENDMENT);
        set(registration, "state", FilingState.REVOKED);
        refused("filing.registration_ended", this::approve);
    }

    @Test
    void an_approver_asks_the_reviewers_again_once() {
        set(filing, "state", FilingState.AWAITING_DECISION);
        assertThat(filing.getState().allows(FilingEvent.RETURN)).isTrue();
        filing.returnToReview(false);
        set(filing, "state", FilingState.AWAITING_DECISION);
        assertThatThrownBy(() -> filing.returnToReview(false)).hasMessageContaining("review.returned_already");
        filing.returnToReview(true);
        assertThat(filing.getState())
                .as("again, where an opinion is none to decide on")
                .isEqualTo(FilingState.UNDER_REVIEW);
    }

    private void vote() {
        declared = true;
        opinions.vote("item", "APPROVE", "同意。");
    }

    private void approve() {
        decisions.approve("item", List.of(), WHY, CaseDetail.decided(Stream.of()));
    }

    private void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
        assertThat(recorded).isEmpty();
    }

    private void invalid(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                        invalid.errors().get(0).key())
                .isEqualTo(key));
        assertThat(recorded).isEmpty();
    }

    static void set(Filing filing, String field, Object value) {
        FieldsOf.set(filing, field, value);
    }
}
