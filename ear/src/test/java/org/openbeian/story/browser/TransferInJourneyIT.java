package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openbeian.story.container.SampleFilings;
import org.openbeian.story.rest.Portal;

/** A system that another authority has on file comes into this register with its number, which an officer looks up. */
class TransferInJourneyIT extends InTheBrowser {

    private static final JsonObject SAMPLE = SampleFilings.sample("F01");
    private static final String NUMBER = "网信算备110108999999901250017号";

    @Test
    void what_is_on_file_elsewhere_is_transferred_in_and_its_number_looked_up() {
        String slug = SampleFilings.slug(SAMPLE);
        try (Visitor filer = Visitor.signedIn(browser, HERE, slug + ".filer")) {
            filer.go("/app/registration/new");
            filer.page().fill("#nameZh", "云岫转入助手");
            filer.page().fill("#nameEn", "Yunxiu Transferred Assistant");
            filer.click("#open");
            String id = filer.parameter("id");
            String section = "/app/registration/section?code=system&id=" + id;
            filer.go(section);
            filer.page().check("input[name=filingKind][value=TRANSFER_IN]");
            filer.click("#later");
            filer.go(section);
            filer.look();
            filer.page().selectOption("#existing-0-kind", "ALGORITHM_FILING");
            filer.page().fill("#existing-0-number", "网信算备1号");
            filer.page().fill("#existing-0-authority", "国家互联网信息办公室");
            filer.click("#later");
            assertThat(filer.text(".errors")).contains("第 1 个编号");
            filer.lookAsItIs();
            filer.page().fill("#existing-0-number", NUMBER);
            filer.click("#later");
            filer.go("/app/registration/check?id=" + id);
            assertThat(filer.text("main")).contains("算法备案", NUMBER, "国家互联网信息办公室");
            filer.look();
        }
        JsonObject receipt = Portal.as(slug + ".signer", HERE)
                .file(SampleFilings.document(SAMPLE), UUID.randomUUID().toString())
                .json();
        String number = receipt.getString("number");
        // whether the authority that holds the filing was told of the change in time is not known here
        assertThat(receipt.getJsonObject("statutory_due").isNull("late")).isTrue();
        work("intake1", number, staff -> {
            assertThat(staff.text("main")).contains("备案在外机关的系统转入", NUMBER, "格式正确，未核验");
            staff.click("button[name=existingFound] >> nth=0");
            assertThat(staff.text("main")).contains("核验情况已保存", "工作人员已核实");
            staff.look();
            staff.click("#accept");
        });
    }
}
