package org.openbeian.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.openbeian.common.Ids;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.CorrectionGap;
import org.openbeian.registration.FilingDetail;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.FormSection;
import org.openbeian.review.ConditionInput;
import org.openbeian.review.ConditionRule;
import org.openbeian.review.FilingTask;
import org.openbeian.review.GapInput;
import org.openbeian.review.WorkKind;

/**
 * One filing of the demo world, from the first page until it stands where its story leaves it: each step by another
 * fitting person, some working days after the one before.
 */
final class DemoFiling {

    private static final int PAGES_OF_A_DRAFT = 4;
    private static final int LONGEST = 40;
    private static final int REVIEWERS = 3;

    private final DemoServices to;
    private final Agenda agenda;
    private final JsonObject story;
    private final Days days;
    private final String authority;
    private final String filer;
    private final String signer;
    private final String goal;
    private final Map<WorkKind, Integer> turns = new HashMap<>();
    private final CompletableFuture<String> draft = new CompletableFuture<>();
    private String id;
    private String registration;
    private LocalDate launch;
    private boolean renewed;
    private String firstReviewer;
    private int steps;
    private Agenda.Happening registered = () -> {};

    DemoFiling(DemoServices to, Agenda agenda, JsonObject story, Days days, String goal) {
        this.to = to;
        this.agenda = agenda;
        this.story = story;
        this.days = days;
        this.goal = goal;
        this.authority = story.getString("authority");
        this.filer = story.getString("organisation") + ".filer";
        this.signer = story.getString("organisation") + ".signer";
    }

    /** What goes on once it is registered. */
    DemoFiling andThen(Agenda.Happening next) {
        registered = next;
        return this;
    }

    String id() {
        return id;
    }

    /** @param drafts on whose agenda the draft is, which nobody but its filer knows of */
    void begin(JsonObject kind, String role, Agenda drafts) {
        Instant at = days.ago(story.getInt("begun"));
        LocalDate on = LocalDate.ofInstant(at, PortalClock.ZONE);
        launch = DemoAnswers.launch(on);
        drafts.at(at, story.getString("zh"), () -> {
            try {
                DemoAnswers answers = new DemoAnswers(kind, story, on, role, to.people.name(filer, authority));
                draft.complete(to.people.as(filer, authority, () -> draft(answers)));
            } finally {
                noDraftComes();
            }
        });
        if (!goal.equals("DRAFT")) {
            handIn(days.soonAfter(at, 2));
        }
    }

    /** Whoever waits for the draft goes on without, if it is not there. */
    void noDraftComes() {
        draft.complete(null);
    }

    /** A change or a renewal that the holder has opened. */
    void goOn(String childId, String registrationId, Instant at) {
        draft.complete(childId);
        registration = registrationId;
        renewed = true;
        handIn(days.soonAfter(at, 2));
    }

    /** Waits for it. False when it did not come about, which has been told. */
    boolean hasDraft() throws Exception {
        id = draft.get();
        return id != null;
    }

    private String draft(DemoAnswers answers) {
        String opened = to.filings.open(story.getString("zh"), story.getString("en"), Ids.next());
        fill(opened, answers);
        return opened;
    }

    private void fill(String opened, DemoAnswers answers) {
        int pages = 0;
        for (FormSection page : to.form.getSections()) {
            if (goal.equals("DRAFT") && pages++ == PAGES_OF_A_DRAFT) {
                return;
            }
            JsonObject given = answers.of(page);
            if (!given.isEmpty()) {
                to.filings.save(opened, page.code(), given, version(page.code()));
            }
        }
    }

    /** Only the page that the draft was opened with is there already. */
    private static long version(String page) {
        return page.equals("system") ? 1 : -1;
    }

    private void handIn(Instant at) {
        plan(at, () -> {
            if (!hasDraft()) {
                return;
            }
            registration = registration == null ? id : registration;
            to.people.act(signer, authority, () -> {
                to.filings.sign(id, to.filings.detail(id).getAnswersHash());
                to.submissions.submit(id, UUID.randomUUID().toString());
            });
            if (goal.equals("WITHDRAWN")) {
                plan(
                        days.soonAfter(at, 3),
                        () -> to.people.act(filer, authority, () -> to.filings.withdraw(id, "产品计划有变。")));
            } else {
                asked(days.soonAfter(at, 4));
            }
        });
    }

    /** What is asked next is done, until the goal is reached. */
    private void asked(Instant at) {
        plan(at, () -> {
            DemoStanding standing = to.people.asPortal(authority, () -> to.desk.standing(id));
            FilingState state = standing.state();
            if (state.isEnd() || state.isOnRegister() || steps++ > LONGEST) {
                if (state.isOnRegister()) {
                    new DemoConditions(to, agenda, story, days, registration).from(at);
                }
                registered.happen();
                return;
            }
            if (state == FilingState.CORRECTION_REQUESTED) {
                if (!goal.equals("CORRECTION") && !goal.equals("LAPSED")) {
                    correct();
                    asked(days.soonAfter(at, 3));
                }
                return;
            }
            if (standing.asked().isEmpty()) {
                return;
            }
            FilingTask item = standing.asked().get(0);
            int turn = turns.merge(item.getKind(), 1, Integer::sum);
            if (isReached(item.getKind(), turn)) {
                if (days.onceIn(3)) {
                    claim(item, turn);
                }
                return;
            }
            act(item, turn, standing.proposed(), at);
        });
    }

    private boolean isReached(WorkKind kind, int turn) {
        return switch (goal) {
            case "CONFIRM" -> kind == WorkKind.GRADE_CONFIRMATION;
            case "REVIEW1" -> kind == WorkKind.REVIEW && turn == 2;
            case "PANEL2" -> kind == WorkKind.PANEL && turn == 3;
            case "CLOSING" -> kind == WorkKind.REVIEW_CLOSING;
            default -> kind.name().equals(goal);
        };
    }

    private void claim(FilingTask item, int turn) throws Exception {
        as(person(item.getKind(), turn), item, () -> {});
    }

    private String person(WorkKind kind, int turn) {
        int other = 1 + Math.floorMod(story.getString("zh").hashCode(), 2);
        return switch (kind) {
            case INTAKE -> "intake" + other;
            case GRADING -> "classifier" + other;
            case GRADE_CONFIRMATION -> "classifier" + (3 - other);
            // a renewal is looked at by somebody new
            case REVIEW -> "reviewer" + (renewed ? 1 + (turn + 1) % REVIEWERS : turn);
            case REVIEW_CLOSING -> firstReviewer;
            case PANEL -> "panelist" + turn;
            case CONSULTATION -> "supervisor1";
            case DECISION -> "approver" + turn;
            case CORRECTION -> filer;
        };
    }

    private void act(FilingTask item, int turn, int proposed, Instant at) throws Exception {
        String who = person(item.getKind(), turn);
        switch (item.getKind()) {
            case INTAKE -> intake(who, item, turn);
            case GRADING -> as(who, item, () -> to.grades.grade(item.getId(), proposed, null));
            case GRADE_CONFIRMATION -> as(who, item, () -> to.grades.confirmGrade(item.getId(), true, null));
            case REVIEW -> {
                firstReviewer = firstReviewer == null ? who : firstReviewer;
                as(who, item, () -> to.opinions.sign(item.getId(), "APPROVE_WITH_CONDITIONS", "材料齐全，测评方法合适，建议附条件同意。"));
            }
            case PANEL -> as(who, item, () -> to.opinions.vote(item.getId(), "APPROVE", "风险已说明，处置可行，同意。"));
            case REVIEW_CLOSING -> as(who, item, () -> to.opinions.closeReview(item.getId(), "专家组一致同意，意见已并入报告。"));
            case CONSULTATION -> as(who, item, () -> to.opinions.consult(item.getId(), "行业主管部门无异议。"));
            case DECISION -> decide(who, item, turn);
            case CORRECTION -> throw new IllegalStateException("Corrections are asked of the applicant, not of staff");
        }
        asked(days.soonAfter(at, 5));
    }

    private void intake(String who, FilingTask item, int turn) throws Exception {
        boolean corrected = goal.equals("CORRECTION") || goal.equals("LAPSED") || days.onceIn(5);
        if (goal.equals("NOT_ACCEPTED")) {
            as(who, item, () -> to.intake.refuse(item.getId(), "申报的产品尚未定型，无法核实，请定型后再申报。"));
        } else if (corrected && turn == 1) {
            as(
                    who,
                    item,
                    () -> to.intake.requestCorrection(
                            item.getId(),
                            List.of(
                                    new GapInput("dataRights", "UNCLEAR", "请说明授权的起止时间与可否用于训练。"),
                                    new GapInput("testFindings", "MISSING", "请补充余下问题的跟踪计划。"))));
        } else {
            as(who, item, () -> to.intake.accept(item.getId()));
        }
    }

    private void correct() throws Exception {
        to.people.act(filer, authority, () -> {
            FilingDetail detail = to.filings.detail(id);
            JsonObjectBuilder better = Json.createObjectBuilder();
            detail.section("data").answers().forEach(better::add);
            better.add(
                    "dataRights",
                    detail.getAnswers().get("dataRights") instanceof JsonString said
                            ? said.getString() + "授权自申报之日起三年，可用于训练。"
                            : "授权自申报之日起三年，可用于训练。");
            to.filings.save(id, "data", better.build(), detail.section("data").version());
            Map<String, String> answers = new HashMap<>();
            for (CorrectionGap gap : detail.getCorrection().getGaps()) {
                answers.put(gap.getId(), "已补充，见该栏。");
            }
            to.filings.answerGaps(id, answers, detail.getCorrection().getShown());
        });
        to.people.act(signer, authority, () -> {
            to.filings.sign(id, to.filings.detail(id).getAnswersHash());
            to.submissions.submit(id, UUID.randomUUID().toString());
        });
    }

    private void decide(String who, FilingTask item, int turn) throws Exception {
        if (goal.equals("REJECTED")) {
            as(who, item, () -> to.filingDecisions.reject(item.getId(), "面向未成年人提供虚拟亲属，触及红线。", "已当面听取申请人意见。", "0"));
            return;
        }
        List<ConditionInput> conditions = new ArrayList<>();
        if (turn == 1) {
            LocalDate today = to.clock.today();
            for (String code : to.people.asPortal(authority, () -> to.desk.conditions(id))) {
                LocalDate due = ConditionRule.of(code).day(today, launch);
                conditions.add(new ConditionInput(code, "书面说明与截图", "申请人", due, "核对了书面说明与截图，内容齐全。"));
            }
        }
        as(who, item, () -> to.filingDecisions.approve(item.getId(), conditions, null, Integer.toString(turn - 1)));
    }

    private void as(String who, FilingTask item, Agenda.Happening act) throws Exception {
        to.people.act(who + "." + authority, authority, () -> {
            to.queue.claim(item.getId());
            if (item.getKind() == WorkKind.PANEL) {
                to.queue.declareNoConflict(item.getId());
            }
            act.happen();
        });
    }

    private void plan(Instant at, Agenda.Happening what) {
        agenda.at(at, story.getString("zh"), what);
    }
}
