package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbeian.story.container.SampleFilings;

/** Somebody on a phone says that an entry is wrong, an officer answers on the desk, and the answer stands beside the entry. */
class CorrectionJourneyIT extends InTheBrowser {

    @Test
    void from_the_request_to_the_public_answer() {
        String number = registered(SampleFilings.sample("F01"), "yunxiu.filer", "yunxiu.signer")[1];
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.page().setViewportSize(390, 844);
            anyone.go("/statistics");
            anyone.look();
            anyone.go("/register/" + number);
            anyone.look();
            anyone.click("section:has(#corrections) a");
            anyone.look();
            anyone.page().waitForTimeout(4000);
            anyone.click("#ask");
            assertThat(anyone.text(".errors")).isNotBlank();
            anyone.lookAsItIs();
            anyone.page().selectOption("#wrongField", "DESCRIPTION");
            anyone.page().fill("#right", "为商家撰写文案的助手。");
            anyone.page().fill("#why", "说明过于简单。");
            anyone.click("#ask");
            assertThat(anyone.text("main")).contains("COR-");
            anyone.lookAsItIs();
            assertThat(anyone.page().context().cookies()).as("no cookie").isEmpty();
        }
        try (Visitor staff = Visitor.signedIn(browser, HERE, "intake1." + HERE)) {
            staff.go("/desk/openness/list");
            staff.look();
            staff.click("tbody tr:has-text('" + number + "') a");
            staff.look();
            staff.click("#answer");
            assertThat(staff.text(".errors")).isNotBlank();
            staff.lookAsItIs();
            staff.page().check("input[name=correctionOutcome][value=ACCEPTED]");
            staff.page().fill("#reasons", "说得更清楚，已更正。");
            staff.click("#answer");
            assertThat(staff.page().url()).contains("done=");
            staff.lookAsItIs();
        }
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.go("/register/" + number);
            assertThat(anyone.text("main")).contains("为商家撰写文案的助手。", "说得更清楚，已更正。");
            anyone.lookAsItIs();
        }
    }
}
