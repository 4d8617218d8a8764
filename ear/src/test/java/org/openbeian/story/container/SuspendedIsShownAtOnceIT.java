package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.access.AccessDenied;
import org.openbeian.certificate.Certificate;
import org.openbeian.certificate.CertificateService;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseKind;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.register.RegisterService;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingService;
import org.openbeian.review.Colleague;
import org.openbeian.supervision.Ground;
import org.openbeian.supervision.HearingService;
import org.openbeian.supervision.HearingWatch;
import org.openbeian.supervision.MeasureService;
import org.openbeian.supervision.MeasureState;
import org.openbeian.supervision.Proposal;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SupervisionService;
import org.openbeian.supervision.SystemOverview;

/** What happens to a registration after it was made, and that the register and the certificate say so from that moment on. */
@ExtendWith(ArquillianExtension.class)
class SuspendedIsShownAtOnceIT {

    private static final String FORM = "form-of-a-measure-0001";
    private static final String HERE = "beihai";
    private static final String SUPERVISOR = "supervisor1." + HERE;
    private static final String CHAIR = "supervisor2." + HERE;

    private static final Map<FilingEvent, Ground> GROUNDS = Map.of(
            FilingEvent.SUSPEND,
            Ground.INSPECTION_FAILED,
            FilingEvent.LIFT,
            Ground.REASON_GONE,
            FilingEvent.REVOKE,
            Ground.FALSE_STATEMENTS,
            FilingEvent.DEREGISTER_EX_OFFICIO,
            Ground.SERVICE_ENDED);

    private static final String WHY = "现场检查属实，证据充分，同意。";
    private static final String CONSIDERED = "所述整改没有证据，不予采纳。";
    private static final String KEPT = "李某主持，当事人到场陈述，另附笔录。";
    private static final String DANGER = "仍在向公众生成有害内容，不能等待当事人陈述。";

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Resource
    ManagedExecutorService threads;

    @Inject
    WhatWaits waits;

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    TwoHands submissions;

    @Inject
    FilingService filings;

    @Inject
    SupervisionService supervision;

    @Inject
    MeasureService measureService;

    @Inject
    HearingService hearingService;

    @Inject
    StoryService stories;

    @Inject
    HearingWatch hearings;

    @Inject
    RegisterService register;

    @Inject
    CertificateService certificates;

    @Inject
    PortalClock clock;

    @Test
    void suspended_lifted_and_revoked() throws Exception {
        String id = registered();
        propose(id, FilingEvent.SUSPEND, null);
        assertThatThrownBy(() -> propose(id, FilingEvent.SUSPEND, null)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> people.as(SUPERVISOR, HERE, () -> supervision.order(open(id), WHY, null, null)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() ->
                        people.as("approver1.nanling", "nanling", () -> supervision.order(open(id), "", null, null)))
                .isInstanceOf(NotFound.class);
        order(id);
        shows(id, "SUSPENDED", Certificate.Status.SUSPENDED);

        propose(id, FilingEvent.LIFT, null);
        assertThatThrownBy(() -> order(id))
                .as("who has suspended it does not review that alone")
                .isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.key())
                        .isEqualTo("supervision.reviewed_by_another"));
        review(id);
        shows(id, "REGISTERED", Certificate.Status.VALID);

        assertThatThrownBy(() -> propose(id, FilingEvent.LIFT, null)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> propose(id, FilingEvent.REVOKE, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> propose(id, FilingEvent.REVOKE, clock.today().plusDays(4)))
                .isInstanceOf(Invalid.class);
        propose(id, FilingEvent.REVOKE, clock.today().plusDays(20));
        assertThatThrownBy(() -> order(id)).isInstanceOf(Conflict.class);
        String proposal = open(id);
        assertThatThrownBy(() -> people.as(
                        "lantu.signer", HERE, () -> hearingService.answerHearing(proposal, "别人的。", false, false)))
                .isInstanceOf(NotFound.class);
        assertThat(people.ask("yunxiu.filer", HERE, () -> hearingService.hearings(id)))
                .singleElement()
                .satisfies(
                        asked -> assertThat(asked.isBeingHeard(clock.today())).isTrue());
        assertThat(people.ask("yunxiu.filer", HERE, () -> hearingService.openHearings()))
                .extracting(Proposal::getFilingId)
                .contains(id);
        assertThatThrownBy(() -> people.as(
                        "yunxiu.filer", HERE, () -> hearingService.answerHearing(proposal, "没有说要不要听证。", null, false)))
                .isInstanceOf(Invalid.class);
        people.as("yunxiu.filer", HERE, () -> hearingService.answerHearing(proposal, "已经整改，请求不予撤销。", false, false));
        assertThatThrownBy(() -> people.as(
                        "yunxiu.filer", HERE, () -> hearingService.answerHearing(proposal, "再说。", false, false)))
                .isInstanceOf(Conflict.class);
        order(id);
        shows(id, "REVOKED", Certificate.Status.REVOKED);
        assertThatThrownBy(() -> propose(id, FilingEvent.SUSPEND, null)).isInstanceOf(Conflict.class);
        assertThat(underWay(id)).isFalse();
    }

    @Test
    void a_holder_who_asks_for_a_hearing_keeps_the_registration_until_it_was_held_and_the_term_is_over()
            throws Exception {
        String id = registered();
        propose(id, FilingEvent.REVOKE, clock.today().plusDays(20));
        String proposal = open(id);
        people.as("yunxiu.filer", HERE, () -> hearingService.answerHearing(proposal, "要求举行听证。", true, true));
        assertThatThrownBy(() -> order(id)).isInstanceOf(Conflict.class);
        String presider = announced(id, proposal);
        assertThatThrownBy(() -> people.as(CHAIR, HERE, () -> hearingService.recordHearing(proposal, true, KEPT)))
                .as("the record is of who leads it")
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.key())
                        .isEqualTo("supervision.recorded_by_presider"));
        assertThatThrownBy(() -> people.ask(CHAIR, HERE, () -> hearingService.ledHearing(proposal)))
                .isInstanceOf(NotFound.class);
        assertThat(people.ask(presider, HERE, () -> hearingService.ledHearings()))
                .extracting(row -> row.proposal().getId())
                .contains(proposal);
        assertThat(people.ask(presider, HERE, () -> hearingService.ledHearing(proposal))
                        .proposal()
                        .getHearing()
                        .getSaid())
                .isEqualTo("要求举行听证。");
        assertThatThrownBy(() -> people.as(presider, HERE, () -> hearingService.recordHearing(proposal, true, KEPT)))
                .as("it is to come")
                .isInstanceOf(Conflict.class);
        change("update supervision_proposal set hearing_at = 1 where filing_id = ?", id);
        assertThatThrownBy(() -> people.as(presider, HERE, () -> hearingService.recordHearing(proposal, true, "短")))
                .isInstanceOf(Invalid.class);
        people.as(presider, HERE, () -> hearingService.recordHearing(proposal, true, KEPT));
        assertThatThrownBy(() -> order(id))
                .as("the term has not ended")
                .isInstanceOfSatisfying(
                        Conflict.class, barred -> assertThat(barred.key()).isEqualTo("supervision.being_heard"));
        assertThat(letters("STAFF_PROPOSAL_WAITS", id)).isEqualTo(2);
        assertThat(letters("STAFF_HEARING_ASKED", id)).isEqualTo(1);
        assertThat(letters("HEARING_RECORDED", id)).isEqualTo(1);
        change("update supervision_proposal set hearing_until = '2026-01-05' where filing_id = ?", id);
        order(id);
        shows(id, "REVOKED", Certificate.Status.REVOKED);
        assertThat(story(id).getProposals().get(0).getDecision().getConsidered())
                .isEqualTo(CONSIDERED);
    }

    @Test
    void a_suspension_that_can_wait_waits_until_the_holder_was_heard() throws Exception {
        String id = registered();
        assertThatThrownBy(() -> people.as(
                        SUPERVISOR,
                        HERE,
                        () -> supervision.propose(
                                id,
                                FilingEvent.SUSPEND,
                                Ground.INSPECTION_FAILED,
                                "检查不合格，详见记录。",
                                "现场检查记录",
                                null,
                                null,
                                null)))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.pointer()).isEqualTo("/hearingUntil")));
        propose(id, FilingEvent.SUSPEND, clock.today().plusDays(20));
        assertThat(letters("HEARING_OFFERED_SUSPEND", id)).isEqualTo(1);
        assertThatThrownBy(() -> order(id)).isInstanceOf(Conflict.class);
        String proposal = open(id);
        people.as("yunxiu.filer", HERE, () -> hearingService.answerHearing(proposal, "已经整改，请求不予暂停。", false, false));
        order(id);
        shows(id, "SUSPENDED", Certificate.Status.SUSPENDED);
    }

    @Test
    void a_holder_who_was_to_be_heard_is_told_when_nothing_comes_of_it() throws Exception {
        String id = registered();
        propose(id, FilingEvent.REVOKE, clock.today().plusDays(20));
        String proposal = open(id);
        people.as("approver2." + HERE, HERE, () -> supervision.decline(proposal, "整改已经完成，不必撤销登记。", null));
        assertThat(letters("HEARING_DROPPED", id)).isEqualTo(1);
    }

    @Test
    void approvers_are_told_once_that_the_term_has_ended_however_many_others_were_told_before() throws Exception {
        String id = registered();
        propose(id, FilingEvent.REVOKE, clock.today().plusDays(20));
        String proposal = open(id);
        assertThat(people.<List<String>>asSystem(HERE, () -> hearings.ended(0)))
                .as("the term runs")
                .doesNotContain(proposal);
        change(
                "update supervision_proposal set hearing_until = '"
                        + clock.today().minusDays(1) + "' where filing_id = ?",
                id);
        assertThat(people.<List<String>>asSystem(HERE, () -> hearings.ended(0))).contains(proposal);
        int before = letters("STAFF_PROPOSAL_WAITS", id);
        people.asSystem(HERE, () -> {
            hearings.tellEnded(proposal);
            return null;
        });
        assertThat(letters("STAFF_PROPOSAL_WAITS", id)).isEqualTo(before + 1);
        assertThat(people.<List<String>>asSystem(HERE, () -> hearings.ended(0)))
                .as("told ones take no place of those that wait")
                .doesNotContain(proposal);
    }

    @Test
    void a_hearing_of_which_nobody_was_told_is_not_put_on_record() throws Exception {
        String id = registered();
        propose(id, FilingEvent.REVOKE, clock.today().plusDays(20));
        String proposal = open(id);
        people.as("yunxiu.filer", HERE, () -> hearingService.answerHearing(proposal, "要求举行听证。", true, false));
        assertThatThrownBy(() -> people.as(CHAIR, HERE, () -> hearingService.recordHearing(proposal, true, KEPT)))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.key()).isEqualTo("supervision.proposal_moved"));
    }

    /** On the next working day, led by the first of those who may; by what that person signs in with. */
    private String announced(String id, String proposal) {
        Colleague presider =
                people.ask(CHAIR, HERE, () -> hearingService.presiders(id)).get(0);
        assertThat(presider.roles()).isNotEmpty();
        String day = WorkingCalendar.china().plusWorkingDays(clock.today(), 1).toString();
        people.as(
                CHAIR,
                HERE,
                () -> hearingService.announceHearing(proposal, day + "T10:00", "三楼听证室", presider.id(), null, null));
        return presider.username();
    }

    private int letters(String kind, String id) throws Exception {
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement("select count(*) from outbox where kind = ? and case_id = ?")) {
            query.setString(1, kind);
            query.setString(2, id);
            var found = query.executeQuery();
            found.next();
            return found.getInt(1);
        }
    }

    @Test
    void a_registration_is_struck_off_ex_officio_and_its_holder_is_told_by_a_letter_with_a_number() throws Exception {
        String id = registered();
        assertThatThrownBy(() -> propose(id, FilingEvent.DEREGISTER_EX_OFFICIO, null))
                .as("its holder is heard first")
                .isInstanceOf(Invalid.class);
        propose(id, FilingEvent.DEREGISTER_EX_OFFICIO, clock.today().plusDays(20));
        assertThat(letters("HEARING_OFFERED_DEREGISTER", id)).isEqualTo(1);
        assertThatThrownBy(() -> order(id)).isInstanceOf(Conflict.class);
        String proposal = open(id);
        people.as("yunxiu.filer", HERE, () -> hearingService.answerHearing(proposal, "服务已经终止，没有异议。", false, false));
        order(id);
        shows(id, "DEREGISTERED", Certificate.Status.DEREGISTERED);
        assertThat(letters("REGISTRATION_DEREGISTER_EX_OFFICIO", id)).isEqualTo(1);
        String order = people.ask("yunxiu.filer", HERE, () -> supervision.orders(id))
                .get(0)
                .getId();
        assertThat(people.ask("yunxiu.filer", HERE, () -> supervision.letters(id)))
                .containsKey(order);
        assertThatThrownBy(() -> people.as(
                        SUPERVISOR,
                        HERE,
                        () -> measureService.orderMeasure(
                                FORM, id, "补充标识，详见案卷记录。", null, clock.today().plusDays(10), null)))
                .as("there is nothing left to put right")
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_measure_is_ordered_shown_and_verified() throws Exception {
        String id = registered();
        assertThatThrownBy(() -> people.as(
                        SUPERVISOR,
                        HERE,
                        () -> measureService.orderMeasure(FORM, id, "补充标识，详见案卷记录。", null, clock.today(), null)))
                .isInstanceOf(Invalid.class);
        people.as(
                SUPERVISOR,
                HERE,
                () -> measureService.orderMeasure(
                        FORM, id, "补充标识，详见案卷记录。", null, clock.today().plusDays(10), null));
        String measure = story(id).getMeasures().get(0).getId();
        assertThatThrownBy(() -> people.as("lantu.signer", HERE, () -> measureService.answerMeasure(measure, "别人的。")))
                .isInstanceOf(NotFound.class);
        people.as("yunxiu.filer", HERE, () -> measureService.answerMeasure(measure, "已补。"));
        assertThat(waits.on(measure, "supervisor2", HERE, CaseKind.MEASURE))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getAsked()).isEqualTo("VERIFY");
                    assertThat(row.getRegistrationId()).isEqualTo(id);
                });
        String first = evidenceShown(id);
        people.as(SUPERVISOR, HERE, () -> measureService.judgeMeasure(measure, false, "缺截图，详见案卷记录。", first));
        assertThat(people.ask("yunxiu.filer", HERE, () -> measureService.measures(id))
                        .get(0)
                        .getSentBack())
                .isEqualTo("缺截图，详见案卷记录。");
        assertThat(waits.asked(measure, "supervisor2", HERE, CaseKind.MEASURE)).isEmpty();
        people.as("yunxiu.filer", HERE, () -> measureService.answerMeasure(measure, "截图见附件。"));
        assertThatThrownBy(() ->
                        people.as(SUPERVISOR, HERE, () -> measureService.judgeMeasure(measure, true, null, first)))
                .as("other evidence than was looked at")
                .isInstanceOf(Conflict.class);
        String shown = evidenceShown(id);
        people.as(SUPERVISOR, HERE, () -> measureService.judgeMeasure(measure, true, null, shown));
        assertThat(waits.asked(measure, "supervisor2", HERE, CaseKind.MEASURE)).isEmpty();
        assertThat(story(id).getMeasures().get(0).getState()).isEqualTo(MeasureState.VERIFIED);
    }

    @Test
    void a_registration_expires_by_itself() throws Exception {
        String expiring = registered();
        change(
                "update ACT_RU_JOB set DUEDATE_ = timestampadd(year, -10, DUEDATE_) where TYPE_ = 'timer' and "
                        + "PROCESS_INSTANCE_ID_ in (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)",
                expiring);
        for (int half = 0; half < 120 && !state(expiring).equals("EXPIRED"); half++) {
            Thread.sleep(500);
        }
        shows(expiring, "EXPIRED", Certificate.Status.EXPIRED);
    }

    @Test
    void of_two_who_propose_or_decide_at_once_one_is_told_that_somebody_was_faster() throws Exception {
        String id = registered();
        assertThat(atOnce(
                        () -> urgentSuspension(id, SUPERVISOR, "甲提出，详见案卷记录。"),
                        () -> urgentSuspension(id, CHAIR, "乙提出，详见案卷记录。")))
                .containsExactlyInAnyOrder("done", "supervision.proposed_already");
        String proposal = open(id);
        assertThat(atOnce(
                        () -> people.as("approver1." + HERE, HERE, () -> supervision.order(proposal, WHY, null, null)),
                        () -> people.as(
                                "approver2." + HERE, HERE, () -> supervision.decline(proposal, "整改可以完成，不必暂停。", null))))
                .containsExactlyInAnyOrder("done", "supervision.proposal_moved");
    }

    /** What became of each: done, or the refusal. */
    private List<String> atOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<String>> both = new ArrayList<>();
        for (Runnable act : List.of(one, other)) {
            both.add(threads.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                try {
                    act.run();
                    return "done";
                } catch (BusinessException refused) {
                    return refused.key();
                }
            }));
        }
        List<String> became = new ArrayList<>();
        for (Future<String> each : both) {
            became.add(each.get(60, TimeUnit.SECONDS));
        }
        return became;
    }

    @Test
    void what_is_proposed_rests_on_a_ground_of_the_rules() throws Exception {
        String id = registered();
        for (Ground wrong : Arrays.asList(null, Ground.RED_LINE, Ground.GRAVE_INCIDENT)) {
            assertThatThrownBy(() -> people.as(
                            SUPERVISOR,
                            HERE,
                            () -> supervision.propose(
                                    id,
                                    FilingEvent.SUSPEND,
                                    wrong,
                                    "理由，详见案卷记录。",
                                    "现场检查记录",
                                    clock.today().plusDays(20),
                                    null,
                                    null)))
                    .as("%s, and no incident is named", wrong)
                    .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                            .anySatisfy(error -> assertThat(error.pointer()).isEqualTo("/ground")));
        }
        assertThatThrownBy(() -> people.as(
                        SUPERVISOR,
                        HERE,
                        () -> supervision.propose(
                                id,
                                FilingEvent.REVOKE,
                                Ground.NOT_PUT_RIGHT,
                                "理由，详见案卷记录。",
                                "现场检查记录",
                                clock.today().plusDays(20),
                                null,
                                null)))
                .as("it is not suspended")
                .isInstanceOf(Invalid.class);
        assertThat(story(id).getProposals()).isEmpty();
    }

    @Test
    void a_suspension_is_lifted_once_the_measures_are_verified() throws Exception {
        String id = registered();
        propose(id, FilingEvent.SUSPEND, null);
        order(id);
        assertThatThrownBy(() -> lift(id))
                .as("nothing was ordered, so nothing is verified")
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.pointer()).isEqualTo("/ground")));
        people.as(
                SUPERVISOR,
                HERE,
                () -> measureService.orderMeasure(
                        FORM, id, "补充标识，详见案卷记录。", null, clock.today().plusDays(10), null));
        assertThatThrownBy(() -> lift(id)).isInstanceOf(Conflict.class);
        String measure = story(id).getMeasures().get(0).getId();
        people.as("yunxiu.filer", HERE, () -> measureService.answerMeasure(measure, "已补。"));
        String shown = evidenceShown(id);
        people.as(SUPERVISOR, HERE, () -> measureService.judgeMeasure(measure, true, null, shown));
        lift(id);
        review(id);
        shows(id, "REGISTERED", Certificate.Status.VALID);
    }

    private String registered() throws Exception {
        String id = people.ask("yunxiu.signer", HERE, () -> submissions
                .file(
                        SampleFilings.document(SampleFilings.sample("F01")),
                        UUID.randomUUID().toString())
                .getFilingId());
        assertThat(office.toTheEnd(id, HERE).getFiling().getState()).hasToString("REGISTERED");
        return id;
    }

    private void propose(String id, FilingEvent event, LocalDate hearing) {
        people.as(
                SUPERVISOR,
                HERE,
                () -> supervision.propose(
                        id,
                        event,
                        GROUNDS.get(event),
                        "事件 INC 未处置完毕。",
                        "现场检查记录",
                        hearing,
                        null,
                        event == FilingEvent.SUSPEND && hearing == null ? DANGER : null));
    }

    private void lift(String id) {
        people.as(
                SUPERVISOR,
                HERE,
                () -> supervision.propose(
                        id, FilingEvent.LIFT, Ground.MEASURES_VERIFIED, "整改已经核实，详见案卷记录。", null, null, null, null));
    }

    private void urgentSuspension(String id, String by, String why) {
        people.as(
                by,
                HERE,
                () -> supervision.propose(
                        id, FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, why, "现场检查记录", null, null, DANGER));
    }

    private void order(String id) {
        people.as("approver1." + HERE, HERE, () -> supervision.order(open(id), WHY, CONSIDERED, null));
    }

    private void review(String id) {
        people.as("approver2." + HERE, HERE, () -> supervision.order(open(id), WHY, CONSIDERED, null));
    }

    private String evidenceShown(String id) {
        return story(id).getMeasures().get(0).getEvidenceShown();
    }

    private String open(String id) {
        return story(id).getOpen().getId();
    }

    private SystemOverview story(String id) {
        return people.ask(SUPERVISOR, HERE, () -> stories.story(id));
    }

    private String state(String id) {
        return people.ask("yunxiu.filer", HERE, () -> filings.detail(id))
                .getState()
                .name();
    }

    /** What the holder, the register and the certificate say. */
    private void shows(String id, String state, Certificate.Status certificate) {
        assertThat(state(id)).isEqualTo(state);
        String number =
                people.ask("yunxiu.filer", HERE, () -> filings.detail(id)).getRegistrationNumber();
        assertThat(people.asNobody(HERE, () -> register.entry(number)).stateOn(LocalDate.now(PortalClock.ZONE)))
                .isEqualTo(state);
        assertThat(people.asNobody(HERE, () -> certificates.verify(number)).getStatus())
                .isEqualTo(certificate);
    }

    private boolean underWay(String id) throws Exception {
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement("select 1 from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?")) {
            query.setString(1, id);
            return query.executeQuery().next();
        }
    }

    private void change(String statement, String id) throws Exception {
        try (var connection = pool.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.setString(1, id);
            assertThat(update.executeUpdate()).isPositive();
        }
    }
}
