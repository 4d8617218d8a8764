package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.story.container.SampleFilings;

/** What a provider owes unasked, as the pages say it: late before signing and in the queue, users of a quarter, newer rules. */
class DutiesJourneyIT extends InTheBrowser {

    private static final JsonObject SAMPLE = SampleFilings.sample("F01");

    @Test
    void a_filer_reads_before_signing_that_it_comes_late_and_the_officer_sees_it_in_the_queue() {
        String filer = SampleFilings.slug(SAMPLE) + ".filer";
        String signer = SampleFilings.slug(SAMPLE) + ".signer";
        String id = prepare(filer, Forms.copyAssistant(), false);
        try (Visitor visitor = Visitor.signedIn(browser, HERE, filer)) {
            visitor.go("/app/registration/section?code=system&id=" + id);
            visitor.page()
                    .fill(
                            "#launchDate",
                            LocalDate.now(PortalClock.ZONE).minusDays(60).toString());
            visitor.click("#later");
            assertThat(visitor.text("main")).contains("算法备案的期限", "期限已过");
            visitor.look();
            visitor.go("/app/registration/check?id=" + id);
            assertThat(visitor.text("#form")).contains("仍可签署和提交");
            visitor.look();
        }
        String number = signAndSubmit(signer, id, false);
        try (Visitor staff = Visitor.signedIn(browser, HERE, "intake1." + HERE)) {
            staff.go("/desk/?q=" + number);
            assertThat(staff.text(".queue")).contains("逾期提交");
            staff.look();
        }
        work("intake1", number, staff -> {
            assertThat(staff.text(".case-title")).contains("逾期提交", "才提交");
            staff.look();
            staff.click("#accept");
        });
    }

    @Test
    void a_holder_tells_the_users_of_a_quarter_and_reads_that_they_crossed_a_threshold() {
        String filer = SampleFilings.slug(SAMPLE) + ".filer";
        String[] registered = registered(SAMPLE, filer, SampleFilings.slug(SAMPLE) + ".signer");
        try (Visitor visitor = Visitor.signedIn(browser, HERE, filer)) {
            visitor.go("/app/registration/life?id=" + registered[0]);
            visitor.click("a:has-text('季度用户数报告')");
            visitor.look();
            assertThat(visitor.text("main"))
                    .as("it came into the register after the quarter")
                    .contains("没有要求本系统报告")
                    .doesNotContain("最迟");
            visitor.page().fill("#registeredUsers", "很多");
            visitor.click("#report");
            assertThat(visitor.text(".errors")).contains("整数");
            visitor.lookAsItIs();
            visitor.page().fill("#registeredUsers", "60,000,000");
            visitor.page().fill("#mau", "70,000,000");
            visitor.click("#report");
            assertThat(visitor.text("#mau-error")).contains("不能多于注册用户数");
            visitor.page().fill("#mau", "20,000,000");
            visitor.click("#report");
            assertThat(visitor.text("main")).contains("用户数已越过规模档界限", "已收到", "登记管理", "已经报告");
            visitor.look();
        }
        try (Visitor staff = Visitor.signedIn(browser, HERE, "auditor1." + HERE)) {
            staff.go("/desk/review/case?id=" + registered[0]);
            assertThat(staff.text("main")).contains("用户数已越过规模档界限");
            staff.look();
            staff.go("/desk/review/reruns");
            assertThat(staff.text("h1")).contains("新规则的差异");
            staff.look();
        }
    }

    @Test
    void an_administrator_reads_what_is_wrong_with_the_holidays_typed_in_at_their_fields() {
        try (Visitor staff = Visitor.signedIn(browser, HERE, "admin1." + HERE)) {
            staff.go("/desk/upkeep/calendar");
            staff.look();
            staff.page().fill("#calendarYear", "1999");
            staff.page().fill("#daysOff", "后天");
            staff.click("#propose");
            assertThat(staff.text(".errors")).contains("年份", "不是日期");
            assertThat(staff.page().inputValue("#daysOff")).as("kept").isEqualTo("后天");
            staff.lookAsItIs();
        }
    }
}
