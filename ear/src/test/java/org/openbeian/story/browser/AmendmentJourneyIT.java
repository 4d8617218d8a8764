package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.story.container.SampleFilings;
import org.openbeian.story.rest.Portal;

/** A registered system changes a little: from the holder's page to the new version in the register, on a phone and a desktop, in both languages. */
class AmendmentJourneyIT extends InTheBrowser {

    private static final JsonObject SAMPLE = SampleFilings.sample("F01");

    @Test
    void a_minor_change_becomes_the_next_version_and_the_old_certificate_points_on() {
        String filer = SampleFilings.slug(SAMPLE) + ".filer";
        String signer = SampleFilings.slug(SAMPLE) + ".signer";
        String[] registered = registered(filer, signer);
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

    /** @return the id of the filing and the number it was registered under */
    private String[] registered(String filer, String signer) {
        String number = Portal.as(signer, HERE)
                .file(SampleFilings.document(SAMPLE), UUID.randomUUID().toString())
                .json()
                .getString("number");
        work("intake1", number, staff -> staff.click("#accept"));
        work("classifier1", number, staff -> staff.click("#confirmProposal"));
        work("reviewer1", number, staff -> {
            staff.page().check("input[name=opinion][value=APPROVE]");
            staff.page().fill("#text", "复核一致。");
            staff.click("#sign");
        });
        work("approver1", number, staff -> staff.click("#approve"));
        String id;
        try (Visitor visitor = Visitor.signedIn(browser, HERE, filer)) {
            visitor.go("/app/");
            visitor.click(".results a");
            id = visitor.parameter("id");
        }
        return new String[] {id, waitFor(filer, id, "已登记")};
    }
}
