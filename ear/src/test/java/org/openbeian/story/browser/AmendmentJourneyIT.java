package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.story.container.SampleFilings;

/** A registered system changes a little: from the holder's page to the new version in the register, on a phone and a desktop, in both languages. */
class AmendmentJourneyIT extends InTheBrowser {

    private static final JsonObject SAMPLE = SampleFilings.sample("F01");

    @Test
    void a_minor_change_becomes_the_next_version_and_the_old_certificate_points_on() {
        String filer = SampleFilings.slug(SAMPLE) + ".filer";
        String signer = SampleFilings.slug(SAMPLE) + ".signer";
        String[] registered = registered(SAMPLE, filer, signer);
        String id = registered[0];
        String certificate = registered[1];

        String change;
        try (Visitor visitor = Visitor.signedIn(browser, HERE, filer)) {
            visitor.go("/app/registration/life?id=" + id);
            visitor.look();
            visitor.click("#amend");
            assertThat(visitor.text(".errors")).contains("变了什么");
            visitor.lookAsItIs();
            visitor.page().fill("#what", "改名，并更新说明");
            visitor.page()
                    .fill(
                            "#effectiveOn",
                            LocalDate.now(PortalClock.ZONE).plusDays(2).toString());
            visitor.click("#amend");
            assertThat(visitor.text(".errors")).isNotBlank();
            visitor.page().fill("#effectiveOn", LocalDate.now(PortalClock.ZONE).toString());
            visitor.click("#amend");
            change = visitor.parameter("id");
            assertThat(visitor.page().url()).contains("done=amendment_opened");
            visitor.look();
            visitor.go("/app/registration/check?id=" + change);
            assertThat(visitor.text("main")).contains("没有要变更的内容");
            assertThat(visitor.sees("#sign")).isFalse();
            visitor.lookAsItIs();
            visitor.go("/app/registration/section?code=system&id=" + change);
            visitor.page().fill("#nameZh", "云岫文案助手新版");
            visitor.page().fill("#nameEn", "Yunxiu Copy Assistant Renewed");
            visitor.click("#later");
            assertThat(visitor.text("#change ~ .note")).contains("一般变更");
            visitor.go("/app/registration/life?id=" + id);
            assertThat(visitor.sees("#amend")).as("one at a time").isFalse();
            visitor.lookAsItIs();
        }
        String number = signAndSubmit(signer, change, false);
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.go("/register-entry?no=" + certificate);
            assertThat(anyone.text("main")).contains("变更中", "云岫文案助手").doesNotContain("新版");
        }
        work("intake1", number, staff -> {
            assertThat(staff.text("#ask")).contains("一般变更");
            staff.click("#accept");
        });
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.go("/register-entry?no=" + certificate);
            assertThat(anyone.text("main")).contains("云岫文案助手新版", "第 2 版", "已被新版本取代", "已登记");
            anyone.look();
            anyone.go("/certificate?no=" + certificate + "&v=1");
            assertThat(anyone.text("main")).contains("被新版本取代");
            anyone.look();
            anyone.click(".note a");
            assertThat(anyone.text("main")).contains("证书有效", "云岫文案助手新版");
        }
        try (Visitor visitor = Visitor.signedIn(browser, HERE, filer)) {
            visitor.go("/app/registration/tasks?id=" + change);
            assertThat(visitor.text("main")).contains("已登记为新版本");
            visitor.look();
            visitor.go("/app/registration/life?id=" + id);
            assertThat(visitor.text("main")).contains("一般变更已登记");
        }
    }

    @Test
    void the_authority_grades_anew_and_a_classifier_puts_a_fact_right() {
        String filer = SampleFilings.slug(SAMPLE) + ".filer";
        String[] registered = registered(SAMPLE, filer, SampleFilings.slug(SAMPLE) + ".signer");
        String number;
        try (Visitor supervisor = Visitor.signedIn(browser, HERE, "supervisor1." + HERE)) {
            supervisor.go("/desk/supervision/system?id=" + registered[0]);
            supervisor.look();
            supervisor.page().locator("summary:has-text('开始重新定级')").click();
            supervisor.click("#openRegrade");
            assertThat(supervisor.text(".errors")).contains("理由");
            supervisor.lookAsItIs();
            supervisor.page().fill("#regradeReasons", "三级事件表明，系统实际用于信贷，与登记的行业不符。");
            supervisor.page().fill("#source", "INC-2026-000007");
            supervisor.click("#openRegrade");
            assertThat(supervisor.text("main")).contains("已开始重新定级", "INC-2026-000007");
            supervisor.look();
            number = supervisor.text(".crumbs .num");
        }
        work("classifier1", number, staff -> {
            assertThat(staff.text(".decision")).contains("旧等级与新建议");
            staff.click(".decision li a:has-text('应用领域')");
            staff.look();
            staff.page().selectOption("#sector", "HEALTH_CLINICAL");
            staff.click("#save");
            assertThat(staff.text(".errors")).contains("理由");
            assertThat(staff.page().inputValue("#sector")).isEqualTo("HEALTH_CLINICAL");
            staff.lookAsItIs();
            staff.page().fill("#reason", "现场检查：用于分诊。");
            staff.click("#save");
            assertThat(staff.page().url()).contains("done=facts_corrected");
            assertThat(staff.text("main")).contains("临床诊疗");
            staff.look();
            staff.click("#confirmProposal");
        });
        try (Visitor same = Visitor.signedIn(browser, HERE, "classifier1." + HERE)) {
            offersNothing(same, number);
        }
        work("classifier2", number, staff -> staff.click("#agree"));
        try (Visitor visitor = Visitor.signedIn(browser, HERE, filer)) {
            visitor.go("/app/registration/life?id=" + registered[0]);
            assertThat(visitor.text("main")).contains("重新定级");
            visitor.lookAsItIs();
        }
    }
}
