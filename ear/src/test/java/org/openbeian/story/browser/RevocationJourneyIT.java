package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.story.container.SampleFilings;

/** A registration is to be revoked: its holder is heard, one approver decides, and the other who was slower is told so. */
class RevocationJourneyIT extends InTheBrowser {

    private static final JsonObject SAMPLE = SampleFilings.sample("F01");

    /** reviewer1, as the list of those who can lead a hearing calls them. */
    private static final String PRESIDER = "陆明远（技术审查员）";

    /** The first proposal comes to nothing after a hearing; a second follows. */
    private static void aHearingIsAskedForAndRecorded(String id, String filer, String story) {
        try (Visitor holder = Visitor.signedIn(browser, HERE, filer)) {
            holder.go("/app/supervision/measures?id=" + id);
            holder.page().fill("#hearingAnswer", "事实不清，要求听证。");
            holder.click("#answerHearing");
            assertThat(holder.text(".errors")).as("a statement or a hearing").isNotBlank();
            holder.page().check("input[name=hearingWish][value=HEARING_SOON]");
            holder.click("#answerHearing");
            assertThat(holder.text("main")).contains("已要求听证", "不作撤销决定");
            holder.lookAsItIs();
        }
        try (Visitor approver = Visitor.signedIn(browser, HERE, "approver1." + HERE)) {
            approver.go(story);
            assertThat(approver.sees("#order")).as("nothing is unlocked").isFalse();
            approver.look();
        }
        try (Visitor supervisor = Visitor.signedIn(browser, HERE, "supervisor2." + HERE)) {
            supervisor.go(story);
            LocalDate day = WorkingCalendar.china().plusWorkingDays(LocalDate.now(PortalClock.ZONE), 1);
            supervisor.page().fill("#hearingAt", day + "T03:00");
            supervisor.page().fill("#hearingPlace", "三楼听证室");
            supervisor.click("#announceHearing");
            assertThat(supervisor.text(".errors")).as("who leads it").contains("听证主持人");
            assertThat(supervisor.page().locator("#hearingPresider option").allTextContents())
                    .as("by name and role; who has proposed it is not in the list")
                    .contains(PRESIDER)
                    .noneMatch(name -> name.contains("石坚") || name.contains("." + HERE));
            supervisor.lookAsItIs();
            supervisor.page().selectOption("#hearingPresider", new SelectOption().setLabel(PRESIDER));
            supervisor.click("#announceHearing");
            assertThat(supervisor.text(".errors")).contains("办公时间");
            supervisor.page().fill("#hearingAt", day + "T10:00");
            supervisor.click("#announceHearing");
            assertThat(supervisor.text("main")).contains("已通知当事人", "三楼听证室");
            assertThat(supervisor.sees("#recordHearing")).as("it is to come").isFalse();
            supervisor.look();
            supervisor.page().fill("#hearingAt", day + "T14:00");
            supervisor.page().fill("#hearingPlace", "二楼会议室");
            supervisor.page().selectOption("#hearingPresider", new SelectOption().setLabel(PRESIDER));
            supervisor.click("#announceHearing");
            assertThat(supervisor.text(".errors")).as("why it is put off").contains("改期");
            supervisor.page().fill("#postponeReason", "三楼听证室当日上午停电，改到下午。");
            supervisor.click("#announceHearing");
            assertThat(supervisor.text("main")).contains("原通知", "三楼听证室", "停电", "二楼会议室");
            supervisor.look();
        }
        try (Visitor holder = Visitor.signedIn(browser, HERE, filer)) {
            holder.go("/app/supervision/measures?id=" + id);
            assertThat(holder.text("main")).contains("原通知", "三楼听证室", "停电", "二楼会议室");
            holder.look();
        }
        TimePasses.on(id).forHearing(Duration.ofDays(30));
        try (Visitor presider = Visitor.signedIn(browser, HERE, "reviewer1." + HERE)) {
            presider.go("/desk/");
            presider.click("#leading a >> nth=0");
            assertThat(presider.text("main")).as("what it is about").contains("备案的训练数据来源", "事实不清", "二楼会议室");
            presider.look();
            presider.page().check("input[name=hearingOutcome][value=HELD]");
            presider.click("#recordHearing");
            assertThat(presider.text(".errors")).isNotBlank();
            presider.lookAsItIs();
            presider.page().fill("#hearingRecord", "当事人到场，陈述更正情况。");
            presider.click("#recordHearing");
            assertThat(presider.text("main")).contains("听证记录已保存", "陈述更正情况");
            presider.lookAsItIs();
        }
        try (Visitor approver = Visitor.signedIn(browser, HERE, "approver1." + HERE)) {
            approver.go(story);
            assertThat(approver.sees("#order")).as("the term has not ended").isFalse();
            approver.page().fill("#decision", "听证后事实有待查清，不采纳。");
            approver.click("#decline");
            assertThat(approver.page().url()).contains("done=proposal_declined");
        }
        try (Visitor supervisor = Visitor.signedIn(browser, HERE, "supervisor1." + HERE)) {
            supervisor.go(story);
            proposed(supervisor, 20);
        }
    }

    private static void proposed(Visitor supervisor, int days) {
        supervisor.page().check("input[name=event][value=REVOKE]");
        supervisor.page().check("input[name=ground][value=FALSE_STATEMENTS]");
        supervisor.page().fill("#reasons", "备案的训练数据来源与现场检查不符。");
        supervisor.page().fill("#evidence", "现场检查记录第 3 号");
        supervisor
                .page()
                .fill(
                        "#hearingUntil",
                        LocalDate.now(PortalClock.ZONE).plusDays(days).toString());
        supervisor.click("#propose");
    }

    @Test
    void the_holder_is_heard_before_anything_is_ordered() {
        String filer = SampleFilings.slug(SAMPLE) + ".filer";
        String id = registered(SAMPLE, filer, SampleFilings.slug(SAMPLE) + ".signer")[0];
        String story = "/desk/supervision/system?id=" + id;
        try (Visitor supervisor = Visitor.signedIn(browser, HERE, "supervisor1." + HERE)) {
            supervisor.go(story);
            proposed(supervisor, 1);
            assertThat(supervisor.text(".errors")).contains("五个工作日");
            supervisor.lookAsItIs();
            supervisor
                    .page()
                    .fill(
                            "#hearingUntil",
                            LocalDate.now(PortalClock.ZONE).plusDays(20).toString());
            supervisor.click("#propose");
            assertThat(supervisor.text("main")).contains("等待陈述意见");
            supervisor.look();
        }
        aHearingIsAskedForAndRecorded(id, filer, story);
        try (Visitor slower = Visitor.signedIn(browser, HERE, "approver2." + HERE);
                Visitor approver = Visitor.signedIn(browser, HERE, "approver1." + HERE)) {
            approver.go(story);
            assertThat(approver.sees("#order"))
                    .as("the holder can still be heard")
                    .isFalse();
            approver.look();
            try (Visitor holder = Visitor.signedIn(browser, HERE, filer)) {
                holder.go("/app/");
                assertThat(holder.text("main")).contains("拟撤销登记告知");
                holder.go("/app/registration/tasks?id=" + id);
                assertThat(holder.text("main")).contains("拟撤销登记告知");
                holder.look();
                holder.go("/app/supervision/measures?id=" + id);
                assertThat(holder.text("main")).contains("备案内容不实", "备案的训练数据来源", "拟撤销本系统的登记", "陈述、申辩", "听证", "行政处罚法");
                holder.look();
                holder.click("#answerHearing");
                assertThat(holder.text(".errors")).isNotBlank();
                holder.page().check("input[name=hearingWish][value=STATEMENT]");
                holder.page().fill("#hearingAnswer", "已更正来源说明，附核对记录。");
                holder.click("#answerHearing");
                assertThat(holder.text("main")).contains("已送达机关", "已更正来源说明");
                holder.lookAsItIs();
            }
            slower.go(story);
            approver.go(story);
            assertThat(approver.text("main")).contains("已更正来源说明");
            approver.page().fill("#decision", "现场检查属实，证据充分，同意撤销。");
            approver.page().fill("#considered", "更正在检查之后作出，不影响已查明的事实。");
            approver.click("#order");
            assertThat(approver.page().url()).contains("done=ordered");
            approver.lookAsItIs();
            slower.page().fill("#decision", "可以整改，不必撤销登记。");
            slower.click("#decline");
            assertThat(slower.text(".errors")).contains("别人先作了决定");
            assertThat(slower.sees("#decline")).isFalse();
            slower.lookAsItIs();
        }
        try (Visitor holder = Visitor.signedIn(browser, HERE, filer)) {
            holder.go("/app/supervision/measures?id=" + id);
            assertThat(holder.text("main"))
                    .as("how the order can be contested, and before whom")
                    .contains("撤销登记", "怎样考虑了当事人的意见", "申请行政复议", "北海示例市人民政府", "提起行政诉讼", "北海示例市海滨区人民法院");
            holder.look();
        }
    }
}
