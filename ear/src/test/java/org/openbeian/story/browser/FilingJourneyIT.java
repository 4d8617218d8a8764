package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Filings through real pages, from the first question to each of their ends, each step by another fitting person. */
class FilingJourneyIT extends InTheBrowser {

    @Test
    void a_draft_is_corrected_reviewed_and_registered_with_a_certificate() {
        Forms forms = Forms.copyAssistant();
        String id = prepare("yunxiu.filer", forms, true);
        String number = signAndSubmit("yunxiu.signer", id, true);

        work("intake1", number, staff -> {
            staff.page().locator("#at-dataRights summary").click();
            staff.page().selectOption("#gap-kind-dataRights", "UNCLEAR");
            staff.page().fill("#gap-dataRights", "请写明协议的具体条款。");
            staff.page().locator("summary:has-text('退回补正')").click();
            staff.click("#requestCorrection");
        });
        correct("yunxiu.filer", id);
        signAndSubmit("yunxiu.signer", id, false);
        work("intake1", number, staff -> staff.click("#accept"));
        work("classifier1", number, staff -> staff.click("#confirmProposal"));
        work("reviewer1", number, staff -> {
            staff.click("#sign");
            assertThat(staff.text(".errors")).contains("您的意见");
            staff.lookAsItIs();
            staff.page().check("input[name=opinion][value=APPROVE_WITH_CONDITIONS]");
            staff.page().fill("#text", "补正后条款清楚，标识样本合格。");
            staff.click("#sign");
        });
        work("approver1", number, InTheBrowser::approve);

        String registered = waitFor("yunxiu.filer", id, "已登记");
        assertThat(registered).matches("AIR-[0-9]{6}-G-[0-9]{4}-[0-9]{6}-.");
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.go("/certificate?no=" + registered);
            assertThat(anyone.text("main")).contains(registered, forms.nameZh());
            anyone.look();
        }
    }

    @Test
    void a_red_line_is_rejected_after_the_applicant_was_heard() {
        String id = prepare("xingya.filer", Forms.virtualFamily(), false);
        String number = signAndSubmit("xingya.signer", id, false);

        work("intake2", number, staff -> staff.click("#accept"));
        work("classifier2", number, staff -> staff.click("#confirmProposal"));
        work("approver2", number, staff -> {
            assertThat(staff.sees("#approve"))
                    .as("a red line cannot be approved")
                    .isFalse();
            staff.page().fill("#reason", "向未成年人提供虚拟家人，为法规所禁止。");
            staff.click("#reject");
            assertThat(staff.text(".errors")).contains("听取");
            staff.page().fill("#heard", "2026-11-20 书面告知，申请人放弃听证。");
            staff.click("#reject");
        });

        waitFor("xingya.filer", id, "不予登记");
        try (Visitor filer = Visitor.signedIn(browser, HERE, "xingya.filer")) {
            filer.go("/app/registration/tasks?id=" + id);
            assertThat(filer.text("main")).contains("为法规所禁止", "听取意见的情况", "申请人放弃听证", "拟人化互动服务管理暂行办法", "第14条");
            filer.look();
        }
    }

    @Test
    void what_need_not_be_registered_is_closed_by_two_classifiers() {
        String id = prepare("yanzhi.filer", Forms.scratchDetector(), false);
        String number = signAndSubmit("yanzhi.signer", id, false);

        work("intake1", number, staff -> staff.click("#accept"));
        work("classifier1", number, staff -> staff.click("#confirmProposal"));
        try (Visitor same = Visitor.signedIn(browser, HERE, "classifier1." + HERE)) {
            offersNothing(same, number);
            same.lookAsItIs();
        }
        work("classifier2", number, staff -> staff.click("#agree"));

        waitFor("yanzhi.filer", id, "无需登记");
    }

    @Test
    void what_only_has_to_be_notified_is_registered_without_a_review() {
        Forms forms = Forms.sizeAdvice();
        String id = prepare("yunxiu.filer", forms, false);
        String number = signAndSubmit("yunxiu.signer", id, false);

        work("intake1", number, staff -> staff.click("#accept"));
        work("classifier1", number, staff -> staff.click("#confirmProposal"));

        waitFor("yunxiu.filer", id, "已登记");
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.go("/register?q=" + forms.nameEn().replace(" ", "%20"));
            anyone.click(".results a");
            assertThat(anyone.text("main")).contains("NTC-", forms.nameZh());
            anyone.look();
        }
    }
}
