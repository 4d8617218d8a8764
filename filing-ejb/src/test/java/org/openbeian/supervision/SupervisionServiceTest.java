package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.casework.IllegalTransition;
import org.openbeian.casework.Protocols;
import org.openbeian.common.Conflict;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.incident.Incident;
import org.openbeian.incident.KnownIncidents;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.FieldsOf;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.Registrations;
import org.openbeian.registration.RegistrationsFound;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.Conditions;
import org.openbeian.review.ConflictsOfInterest;

/** The service asks the rules that stand beside it, before anything is stored. */
class SupervisionServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 9);
    private static final String WHY = "现场检查与备案内容不符，证据充分。";
    private static final String SHOWN = "现场检查记录，2026-02-27。";
    private static final String FORM = "the id that the form has had since it was shown";

    private final SupervisionService service = new SupervisionService();
    private final MeasureService measures = new MeasureService();
    private final SupervisionRepository found = new SupervisionRepository();
    private final List<Object> stored = new ArrayList<>();
    private final List<Proposal> open = new ArrayList<>();
    private final List<Measure> ordered = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Set<String> barred = new HashSet<>();
    private final AuditNotes notes = new AuditNotes();
    private boolean reviewsOwn;
    private Filing filing = ProposalTest.registered(3);

    @BeforeEach
    void a_registration() {
        service.clock = new PortalClock(Clock.fixed(NOW, ZoneOffset.UTC));
        service.me = Callers.staff(Role.SUPERVISOR, Role.APPROVER);
        found.filings = new FilingRepository() {
            @Override
            public Filing get(String id) {
                return filing;
            }
        };
        service.conditions = new Conditions() {
            @Override
            public List<CaseCondition> ofRegistration(String registrationId) {
                return List.of();
            }
        };
        found.incidents = new KnownIncidents() {
            @Override
            public Optional<Incident> about(String systemId, String id) {
                return Optional.empty();
            }
        };
        service.told = new ProposalNotices() {
            @Override
            boolean waits(Filing about, Proposal proposal, String what) {
                return told.add(what);
            }

            @Override
            void suspensionAnswered(Filing about, Proposal order) {
                told.add("answered");
            }

            @Override
            void dropped(Filing about, Proposal proposal) {
                told.add("dropped");
            }

            @Override
            void hearingOffered(Filing about, Proposal proposal) {
                told.add("hearing");
            }
        };
        service.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> barredFrom(AiSystem system) {
                return barred;
            }
        };
        service.registrations = new Registrations() {
            @Override
            public void order(Filing about, FilingEvent event, String why, Map<String, String> more, String once) {
                told.add(event.name());
            }
        };
        service.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
        service.em = Callers.standIn(EntityManager.class, (em, method, args) -> {
            if (method.getName().equals("persist")) {
                stored.add(args[0]);
            }
            if (method.getName().equals("find")) {
                return filing;
            }
            return method.getName().equals("createQuery") ? found((String) args[0]) : null;
        });
        found.em = service.em;
        service.found = found;
        service.cases =
                Protocols.ready(new ProposalCases(), service.me, notes, service.clock, (id, lock) -> open.stream()
                        .filter(one -> one.getId().equals(id))
                        .findFirst()
                        .orElse(null));
        service.cases.found = found;
        service.cases.reviewers = new SuspensionReviewers() {
            @Override
            boolean isBarred(String person, Proposal review, List<Proposal> all) {
                return reviewsOwn;
            }

            @Override
            Optional<String> barred(Proposal review, List<Proposal> all) {
                return Optional.empty();
            }
        };
        measures.notices = new FilingNotices() {
            @Override
            public void tell(Filing of, String kind, String once, Map<String, String> more) {
                told.add(kind);
            }
        };
        measures.cases =
                Protocols.ready(new MeasureCases(), service.me, notes, service.clock, (id, lock) -> ordered.stream()
                        .filter(one -> one.getId().equals(id))
                        .findFirst()
                        .orElse(null));
        RegistrationsFound.by(measures.cases, () -> filing);
        measures.found = found;
        measures.em = service.em;
        measures.clock = service.clock;
        measures.me = service.me;
        measures.audit = service.audit;
        measures.notices = new FilingNotices() {
            @Override
            public void tell(Filing about, String kind, String once, Map<String, String> more) {
                told.add(kind);
            }
        };
    }

    private TypedQuery<?> found(String query) {
        List<?> rows = query.contains("from Proposal") ? open : ordered;
        return Callers.standIn(TypedQuery.class, (it, method, args) -> switch (method.getName()) {
            case "getResultList" -> rows;
            case "getResultStream" -> rows.stream().filter(row -> ((Proposal) row).isOpen());
            case "getSingleResult" -> (long) stored.size();
            default -> it;
        });
    }

    @Test
    void what_rests_on_the_word_of_who_proposes_is_stored_and_told() {
        propose(FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, UNTIL, null);
        assertThat(stored).hasSize(1);
        assertThat(told).containsExactly("hearing", "proposed");
    }

    @Test
    void what_is_claimed_has_to_be_there() {
        refused("supervision.no_breach", () -> propose(FilingEvent.SUSPEND, Ground.CONDITION_BREACHED, UNTIL, null));
        refused(
                "supervision.no_grave_incident",
                () -> propose(FilingEvent.SUSPEND, Ground.GRAVE_INCIDENT, UNTIL, null));
    }

    @Test
    void an_incident_is_about_this_system() {
        refused(
                "supervision.other_incident",
                () -> propose(FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, UNTIL, "other"));
        refused(
                "supervision.other_incident",
                () -> measures.orderMeasure(FORM, "id", "请补充标识并提交截图。", null, UNTIL, "other"));
        refused("supervision.other_incident", () -> service.regrade("id", WHY, "other"));
        refused("field.required", () -> service.regrade("id", WHY, " "));
    }

    @Test
    void a_holder_has_the_days_of_the_law_to_be_heard() {
        refused(
                "supervision.hearing_too_short",
                () -> propose(FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, UNTIL.minusDays(1), null));
    }

    @Test
    void one_proposal_is_open_at_a_time() {
        open.add(new Proposal(filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, WHY, SHOWN, "supervisor", NOW));
        conflict(
                "supervision.proposed_already",
                () -> propose(FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, UNTIL, null));
    }

    @Test
    void a_suspension_is_lifted_once_the_measures_are_verified() {
        ordered.add(new Measure(filing, "补充标识。", null, UNTIL, "supervisor", NOW));
        conflict("supervision.measures_open", () -> propose(FilingEvent.LIFT, Ground.MEASURES_VERIFIED, null, null));
    }

    @Test
    void a_measure_is_due_on_a_day_to_come() {
        refused("field.day_is_past", () -> measures.orderMeasure(FORM, "id", "请补充标识并提交截图。", null, TODAY, null));
    }

    @Test
    void what_is_not_registered_is_not_there() {
        filing = new Filing("organisation", "名称", "Name", "filer", NOW);
        assertThatThrownBy(() -> propose(FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, UNTIL, null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_urgent_suspension_is_answered_and_the_officers_are_told() {
        suspendedUrgently();
        service.answerSuspension("id", "有害内容来自仿冒的应用。");
        assertThat(told).containsExactly("answered");
        conflict("supervision.suspension_answered", () -> service.answerSuspension("id", "再次陈述意见。"));
    }

    @Test
    void what_is_not_suspended_is_not_answered() {
        conflict("supervision.suspension_answered", () -> service.answerSuspension("id", "没有暂停也陈述。"));
    }

    @Test
    void who_reviews_a_suspension_considers_what_its_holder_has_answered() {
        Proposal suspension = suspendedUrgently();
        suspension.answer("有害内容来自仿冒的应用。", NOW);
        Proposal review = new Proposal(
                filing, FilingEvent.CONTINUE_SUSPENSION, Ground.REASON_STANDS, WHY, SHOWN, "supervisor", NOW);
        open.add(review);
        for (String considered : new String[] {null, "", "已考虑。"}) {
            assertThatThrownBy(() -> service.order(review.getId(), WHY, considered, null))
                    .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                                    refused.errors().get(0).pointer())
                            .isEqualTo("/considered"));
        }
        assertThatThrownBy(() -> service.order(review.getId(), "x".repeat(5000), null, null))
                .as("all that is wrong at once")
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.pointer())
                        .containsExactly("/considered", "/decision"));
        assertThat(review.isOpen()).isTrue();
        assertThat(service.order(review.getId(), WHY, "已核实，不是仿冒，不予采纳。", null)).isTrue();
        assertThat(review.getDecision().getConsidered()).isEqualTo("已核实，不是仿冒，不予采纳。");
        assertThat(suspension.getDecision().getConsidered()).isNull();
        assertThat(told).containsExactly("CONTINUE_SUSPENSION");
    }

    /** The second orders it, so the second says it. */
    @Test
    void the_first_of_two_is_not_asked_how_an_answer_was_considered() {
        filing = ProposalTest.registered(5);
        Proposal suspension = suspendedUrgently();
        suspension.answer("有害内容来自仿冒的应用。", NOW);
        Proposal revocation =
                new Proposal(filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, WHY, SHOWN, "supervisor", NOW);
        FieldsOf.set(revocation, "proposed.heardBefore", "已书面告知。");
        open.add(revocation);
        assertThat(service.order(revocation.getId(), WHY, null, null)).isFalse();
        assertThat(revocation.getState()).isEqualTo(ProposalState.AGREED);
    }

    @Test
    void who_has_taken_a_proposal_back_does_not_decide_on_the_next() {
        String reader = service.me.get().personId();
        Proposal before = new Proposal(filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, WHY, SHOWN, reader, NOW);
        before.takeBack(reader, WHY, NOW);
        Proposal next = new Proposal(filing, FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, WHY, SHOWN, "other", NOW)
                .urgent("正在向未成年人推送有害内容，不能等待。");
        open.addAll(List.of(before, next));
        assertThatThrownBy(() -> service.order(next.getId(), WHY, null, null)).hasMessageContaining("sod.09.before");
        assertThatThrownBy(() -> service.decline(next.getId(), WHY, null)).hasMessageContaining("sod.09.before");
        open.remove(before);
        assertThat(service.order(next.getId(), WHY, null, null)).isTrue();
    }

    /** SOD-04: a conflict that is known by now counts, whenever it began. */
    @Test
    void nothing_is_ordered_that_was_proposed_by_somebody_with_a_conflict() {
        Proposal proposal = new Proposal(
                        filing, FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, WHY, SHOWN, "colleague", NOW)
                .urgent("正在向未成年人推送有害内容，不能等待。");
        open.add(proposal);
        barred.add("colleague");
        conflict("supervision.proposed_in_conflict", () -> service.order(proposal.getId(), WHY, null, null));
        assertThat(proposal.isOpen()).isTrue();
        barred.clear();
        assertThat(service.order(proposal.getId(), WHY, null, null)).isTrue();
    }

    /** What was true when it was proposed has to be true when it is ordered. */
    @Test
    void a_suspension_is_not_lifted_on_measures_that_are_not_there() {
        suspendedUrgently();
        assertThatThrownBy(() -> propose(FilingEvent.LIFT, Ground.MEASURES_VERIFIED, null, null))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors().get(0).key()).isEqualTo("supervision.ground_not_met"));
        Proposal lifting =
                new Proposal(filing, FilingEvent.LIFT, Ground.MEASURES_VERIFIED, WHY, null, "supervisor", NOW);
        open.add(lifting);
        conflict("supervision.ground_gone", () -> service.order(lifting.getId(), WHY, null, null));
        ordered.add(new Measure(filing, "补充标识。", null, UNTIL, "supervisor", NOW));
        conflict("supervision.measures_open", () -> service.order(lifting.getId(), WHY, null, null));
        assertThat(lifting.isOpen()).isTrue();
    }

    @Test
    void a_measure_is_ordered_once_and_of_what_is_in_force() {
        measures.orderMeasure(FORM, "id", "请补充标识并提交截图。", null, UNTIL, null);
        measures.orderMeasure(FORM, "id", "请补充标识并提交截图。", null, UNTIL, null);
        assertThat(stored).hasSize(1);
        assertThat(told).containsExactly("MEASURE_ORDERED");
        stored.clear();
        ProposalTest.state(filing, FilingState.REVOKED);
        conflict("supervision.not_now", () -> measures.orderMeasure(FORM, "id", "请补充标识并提交截图。", null, UNTIL, null));
    }

    @Test
    void who_has_ordered_a_suspension_does_not_decide_on_its_review_where_another_can() {
        suspendedUrgently();
        Proposal review = new Proposal(
                filing, FilingEvent.CONTINUE_SUSPENSION, Ground.REASON_STANDS, WHY, SHOWN, "supervisor", NOW);
        open.add(review);
        reviewsOwn = true;
        conflict("supervision.reviewed_by_another", () -> service.order(review.getId(), WHY, null, null));
        conflict("supervision.reviewed_by_another", () -> service.decline(review.getId(), WHY, null));
        reviewsOwn = false;
        assertThat(service.order(review.getId(), WHY, null, null)).isTrue();
    }

    @Test
    void each_act_stands_in_the_trail_of_its_registration() {
        suspendedUrgently();
        Proposal proposal =
                new Proposal(filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, WHY, SHOWN, "supervisor", NOW);
        open.add(proposal);
        service.decline(proposal.getId(), WHY, null);
        assertThat(FieldsOf.get(notes, "caseId")).isEqualTo(filing.getId());
        assertThat((String) FieldsOf.get(notes, "detail")).contains("registration_event.REVOKE");
        assertThat(told).containsExactly("dropped");
    }

    @Test
    void the_first_of_two_agrees_and_the_second_is_asked() {
        filing = ProposalTest.registered(5);
        Proposal proposal =
                new Proposal(filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, WHY, SHOWN, "supervisor", NOW);
        FieldsOf.set(proposal, "proposed.heardBefore", "已书面告知。");
        open.add(proposal);
        assertThat(service.order(proposal.getId(), WHY, null, null)).isFalse();
        assertThat(proposal.getState()).isEqualTo(ProposalState.AGREED);
        assertThat(told).containsExactly("second");
        assertThat((String) FieldsOf.get(notes, "detail")).contains("first_of_two");
        FieldsOf.set(proposal, "decision.firstBy", "another");
        conflict("page.moved_on", () -> service.decline(proposal.getId(), WHY, ""));
        assertThat(proposal.getState())
                .as("who has not seen it declines nothing")
                .isEqualTo(ProposalState.AGREED);
    }

    @Test
    void a_measure_is_ordered_shown_sent_back_and_verified() {
        measures.orderMeasure(FORM, "id", "请补充标识并提交截图。", null, UNTIL, null);
        Measure measure = (Measure) stored.get(0);
        assertThat(told).containsExactly("MEASURE_ORDERED");
        ordered.add(measure);
        measures.answerMeasure(measure.getId(), "已补充。");
        measures.judgeMeasure(measure.getId(), false, "缺少应用内的截图，请补充。", measure.getEvidenceShown());
        assertThat(measure.getState()).isEqualTo(MeasureState.ORDERED);
        measures.answerMeasure(measure.getId(), "已补充截图。");
        measures.judgeMeasure(measure.getId(), true, null, measure.getEvidenceShown());
        assertThat(measure.getState()).isEqualTo(MeasureState.VERIFIED);
        assertThat(FieldsOf.get(notes, "caseId")).isEqualTo(filing.getId());
        assertThat((String) FieldsOf.get(notes, "detail")).contains("measure_sent_back", "measure_verified");
        assertThatThrownBy(() -> measures.answerMeasure(measure.getId(), "再补充。"))
                .isInstanceOf(IllegalTransition.class);
    }

    /** Ordered without hearing its holder, and it lasts. */
    private Proposal suspendedUrgently() {
        Proposal suspension = new Proposal(
                        filing, FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, WHY, SHOWN, "supervisor", NOW)
                .urgent("正在向未成年人推送有害内容，不能等待。");
        suspension.order(filing, new Approval("approver", null, WHY, null), TODAY, NOW);
        ProposalTest.state(filing, FilingState.SUSPENDED);
        open.add(suspension);
        return suspension;
    }

    private void propose(FilingEvent event, Ground ground, LocalDate until, String incident) {
        service.propose("id", event, ground, WHY, SHOWN, until, incident, null);
    }

    private void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                        invalid.errors().get(0).key())
                .isEqualTo(key));
        assertThat(stored).isEmpty();
    }

    private void conflict(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
        assertThat(stored).isEmpty();
    }

    /** Whoever proposes reads everything that is missing, and does not send the form four times. */
    @Test
    void all_that_is_wrong_with_a_proposal_is_told_at_once() {
        assertThat(wrong(null, null, "", "", null, "")).containsExactly("event", "ground", "reasons");
        assertThat(wrong(FilingEvent.SUSPEND, null, "short", "", null, ""))
                .containsExactly("ground", "reasons", "evidence", "hearingUntil");
        assertThat(wrong(FilingEvent.SUSPEND, null, WHY, SHOWN, null, "too short"))
                .as("what is urgent has no day, but a reason")
                .containsExactly("ground", "urgency");
        assertThat(wrong(FilingEvent.LIFT, null, WHY, "", null, "")).containsExactly("ground");
        assertThat(wrong(FilingEvent.REVOKE, Ground.values()[0], WHY, SHOWN, UNTIL, null))
                .isEmpty();
    }

    private static List<String> wrong(
            FilingEvent event, Ground ground, String reasons, String evidence, LocalDate until, String urgency) {
        return SupervisionService.typed(event, ground, reasons, evidence, until, urgency, TODAY).errors().stream()
                .map(FieldError::getField)
                .toList();
    }

    @Test
    void all_that_is_wrong_with_a_measure_is_told_at_once() {
        assertThatThrownBy(() -> measures.orderMeasure(FORM, filing.getId(), "short", null, TODAY, null))
                .isInstanceOfSatisfying(Invalid.class, wrong -> assertThat(wrong.errors())
                        .extracting(FieldError::getField)
                        .containsExactly("measure", "due"));
    }
}
