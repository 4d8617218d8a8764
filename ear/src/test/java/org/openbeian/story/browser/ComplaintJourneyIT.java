package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openbeian.story.container.SampleFilings;

/** An anonymous complaint with a photo, from the first page to its closing words, everybody on pages of their own. */
class ComplaintJourneyIT extends InTheBrowser {

    @Test
    void from_the_complaint_to_its_close_and_rating() throws IOException {
        String[] registered = registered(SampleFilings.sample("F01"), "yunxiu.filer", "yunxiu.signer");
        String id = registered[0];
        String number = registered[1];
        String code;
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.page().setViewportSize(390, 844);
            anyone.go("/complain");
            anyone.look();
            anyone.page().fill("#q", number);
            anyone.click("main form .btn.main");
            anyone.click(".results a");
            anyone.look();
            anyone.page().waitForTimeout(4000);
            anyone.click("#lodge");
            assertThat(anyone.text(".errors")).isNotBlank();
            anyone.lookAsItIs();
            anyone.page().check("input[name=wish] >> nth=0");
            anyone.page().selectOption("#category", "CMP-NOLABEL");
            anyone.page().fill("#story", "下载的图片没有任何可见或隐式标识。");
            anyone.page().check("input[name=who] >> nth=0");
            anyone.page().setInputFiles("#evidence", new FilePayload("photo.jpg", "image/jpeg", photo()));
            anyone.click("#lodge");
            code = anyone.text("#receipt-code");
            assertThat(code).isNotBlank();
            assertThat(anyone.page().locator(".sitenav, .brand[href], .foot a").count())
                    .as("nothing leads past the receipt")
                    .isZero();
            anyone.lookAsItIs();
            anyone.page().fill("#lastGroup", "ABCD");
            anyone.click("#goOn");
            assertThat(anyone.text("#receipt-code")).as("shown once more").isEqualTo(code);
            assertThat(anyone.text(".errors")).isNotBlank();
            anyone.lookAsItIs();
            anyone.page().fill("#lastGroup", code.substring(code.length() - 4).toLowerCase(java.util.Locale.ROOT));
            anyone.click("#goOn");
            assertThat(anyone.page().url()).contains("/complaint-status").doesNotContain(code);
            anyone.lookAsItIs();
            assertThat(anyone.page().context().cookies()).as("no cookie").isEmpty();
        }

        officer("supervisor1", id, code, staff -> {
            staff.click("#take");
            decide(staff, "ACCEPT", "已受理，正在核查。");
        });
        officer("supervisor1", id, code, staff -> {
            staff.page().check("input[name=decision][value=FORWARD]");
            staff.page().fill("#text", "写给投诉人的话不会到提供者那里。");
            staff.click("#decideNow");
            assertThat(staff.text(".errors"))
                    .as("the question has a field of its own")
                    .isNotBlank();
            staff.page().check("input[name=decision][value=FORWARD]");
            staff.page().fill("#question", "请说明该批图片为何没有标识。");
            staff.click("#decideNow");
        });
        try (Visitor provider = Visitor.signedIn(browser, HERE, "yunxiu.filer")) {
            provider.go("/app/complaint/questions");
            provider.look();
            provider.click("main ul a, main table a");
            assertThat(provider.text("main")).contains("请说明该批图片").doesNotContain("写给投诉人的话");
            provider.page().fill("#answer", "旧版模板遗漏，已于当日补齐。");
            provider.click("#send");
            provider.lookAsItIs();
        }
        try (Visitor anyone = new Visitor(browser, HERE)) {
            show(anyone, code);
            anyone.page().fill("#message", "又发现一张，见昨天的页面。");
            anyone.click("#write");
            anyone.lookAsItIs();
        }
        officer("supervisor1", id, code, staff -> {
            for (int half = 0; half < 60 && !staff.sees("#outcome"); half++) {
                // the provider's answer is noted by a job
                staff.page().waitForTimeout(500);
                staff.page().reload();
            }
            raise(staff);
            staff.page().check("input[name=outcome][value=UPHELD]");
            decide(staff, "ANSWER", "反映属实，提供者已补齐标识，我们会抽查。");
        });
        try (Visitor anyone = new Visitor(browser, HERE)) {
            show(anyone, code);
            assertThat(anyone.text("main")).contains("反映属实");
            anyone.page().locator("details:has(#reviewReason) summary").click();
            anyone.page().fill("#reviewReason", "昨天的页面还没有改。");
            anyone.click("#askReview");
            anyone.lookAsItIs();
        }
        try (Visitor same = Visitor.signedIn(browser, HERE, "supervisor1." + HERE)) {
            // it waits for another, so it is in no list of what waits here
            same.go("/desk/complaint/case?id=" + complaintOn(id));
            assertThat(same.sees("#take")).as("another officer reviews").isFalse();
            same.lookAsItIs();
        }
        officer("supervisor2", id, code, staff -> {
            staff.click("#take");
            staff.page().check("input[name=outcome][value=UPHELD]");
            decide(staff, "ANSWER", "复查属实，已责令当日改正。");
        });
        try (Visitor anyone = new Visitor(browser, HERE)) {
            show(anyone, code);
            for (int half = 0; half < 120 && !anyone.text("main").contains("已办结"); half++) {
                // there is no second review to wait for, so the portal closes it by itself
                anyone.page().waitForTimeout(500);
                show(anyone, code);
            }
            assertThat(anyone.text("main")).contains("已办结");
            anyone.lookAsItIs();
            anyone.page().check("input[name=stars][value='5']");
            anyone.click("#rate");
            assertThat(anyone.text("main")).contains("复查属实");
            anyone.lookAsItIs();
            show(anyone, "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345");
            assertThat(anyone.text(".errors")).isNotBlank();
        }
    }

    @Test
    void what_somebody_calls_a_system_is_not_copied_into_the_incident() throws Exception {
        String mark = "某小区三单元自己装的机器人" + System.nanoTime();
        String number;
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.go("/complain?about=none");
            anyone.page().waitForTimeout(4000);
            anyone.page().fill("#namedSystem", mark);
            anyone.page().selectOption("#category", "CMP-OTHER");
            anyone.page().fill("#story", "它劝老人不要吃药。");
            anyone.click("#lodge");
            assertThat(anyone.text("#receipt-code")).isNotBlank();
            number = numberOn(anyone.page().content());
        }
        try (Visitor staff = Visitor.signedIn(browser, HERE, "supervisor1." + HERE)) {
            staff.go("/desk/complaint/case?id=" + idOf(number));
            staff.click("#take");
            decide(staff, "ACCEPT", "已受理。");
            staff.page().check("input[name=decision][value=INVESTIGATE]");
            staff.click("#decideNow");
            staff.page().locator("details:has(#raise) summary").click();
            assertThat(staff.page().inputValue("#otherSystem")).isEmpty();
            assertThat(staff.text("#raise-form")).as("shown beside the field").contains(mark);
            assertThat(staff.page().inputValue("#awareAt")).matches(".*:(00|15|30|45)(:00)?");
            staff.page().fill("#otherSystem", "一款陪伴机器人");
            staff.page().selectOption("#incidentType", "AI-SAFETY");
            staff.page().fill("#whatHappened", "陪伴机器人建议老人停药。");
            staff.page().fill("#whoAffected", "一名老人");
            staff.page().fill("#measuresTaken", "尚无");
            staff.click("#raise");
            assertThat(staff.page().url()).contains("done=incident_raised");
        }
        try (Connection db = database();
                PreparedStatement asked =
                        db.prepareStatement("select sum(answers like ?), sum(answers like ?) from incident_report")) {
            asked.setString(1, "%" + mark + "%");
            asked.setString(2, "%一款陪伴机器人%");
            try (ResultSet found = asked.executeQuery()) {
                found.next();
                assertThat(found.getLong(1)).isZero();
                assertThat(found.getLong(2)).as("so the search works").isPositive();
            }
        }
    }

    private static Connection database() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("openbeian.test.db.url"),
                System.getProperty("openbeian.test.db.user"),
                System.getProperty("openbeian.test.db.password"));
    }

    private static String numberOn(String receipt) {
        Matcher number = Pattern.compile("CMP-\\d{6}-\\d{4}-\\d{6}").matcher(receipt);
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private static String idOf(String number) throws SQLException {
        try (Connection db = database();
                PreparedStatement asked = db.prepareStatement("select c.id from complaint c where c.number = ?")) {
            asked.setString(1, number);
            try (ResultSet found = asked.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    @Test
    void who_leaves_in_a_hurry_does_not_come_back_with_a_step_or_two() {
        try (Visitor anyone = new Visitor(browser, HERE)) {
            Page page = anyone.page();
            page.route(
                    "https://www.gov.cn/**", route -> route.fulfill(new Route.FulfillOptions().setBody("elsewhere")));
            anyone.go("/complain");
            page.fill("#q", "云岫");
            anyone.click("main form .btn.main");
            anyone.click("main .actions a.btn");
            page.waitForTimeout(4000);
            anyone.click("#lodge");
            assertThat(anyone.text(".errors")).isNotBlank();
            // the script that leaves nothing behind comes with the page
            page.waitForLoadState();
            page.click("[data-leave]");
            page.waitForURL("https://www.gov.cn/");
            for (int step = 0; step < 4; step++) {
                page.goBack();
                assertThat(page.url()).as("step " + step).doesNotContain("complain", "about=", "q=");
            }
        }
    }

    private static void show(Visitor visitor, String code) {
        visitor.go("/complaint-status");
        visitor.page().fill("#code", code);
        visitor.click("#show");
    }

    /** The list is in the order of what presses, so others of the run may fill its first page. */
    private static void open(Visitor staff, String filing) {
        staff.go("/desk/complaint/list");
        staff.look();
        assertThat(staff.sees("tbody a")).isTrue();
        staff.go("/desk/waiting?view=complaint");
        staff.look();
        staff.click("tbody a");
        assertThat(staff.page().url()).as("each line leads to its case").contains("/desk/complaint/case?id=");
        staff.go("/desk/complaint/case?id=" + complaintOn(filing));
    }

    private static String complaintOn(String filing) {
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("openbeian.test.db.url"),
                        System.getProperty("openbeian.test.db.user"),
                        System.getProperty("openbeian.test.db.password"));
                PreparedStatement query = connection.prepareStatement(
                        "select c.id from complaint c join filing f on f.system_id = c.ai_system_id where f.id = ?")) {
            query.setString(1, filing);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the complaint's id */
    private static String officer(String name, String filing, String code, Consumer<Visitor> act) {
        try (Visitor staff = Visitor.signedIn(browser, HERE, name + "." + HERE)) {
            open(staff, filing);
            assertThat(staff.page().content()).as("the code is nobody else's").doesNotContain(code);
            staff.look();
            act.accept(staff);
            assertThat(staff.page().url()).contains("done=");
            staff.lookAsItIs();
            return staff.parameter("id");
        }
    }

    /** In one step from the complaint, with what is known filled in; each page leads to the other. */
    private static void raise(Visitor staff) {
        staff.page().locator("details:has(#raise) summary").click();
        assertThat(staff.page().inputValue("#incidentType"))
                .as("the kind is proposed")
                .isEqualTo("AI-LABEL");
        assertThat(staff.page().inputValue("#awareAt")).isNotBlank();
        staff.click("#raise");
        assertThat(staff.text(".errors")).contains("发生了什么");
        staff.lookAsItIs();
        staff.page().fill("#whatHappened", "一批图片没有标识。");
        staff.page().fill("#whoAffected", "下载图片的人。");
        staff.page().fill("#measuresTaken", "已要求提供者说明。");
        staff.click("#raise");
        assertThat(staff.page().url()).contains("/desk/incident/case").contains("done=incident_raised");
        staff.lookAsItIs();
        staff.page().locator("details:has(#orderMeasure) summary").click();
        staff.page().fill("#measure", "补齐标识，详见案卷记录。");
        staff.page().fill("#due", LocalDate.now().plusDays(9).toString());
        staff.click("#orderMeasure");
        assertThat(staff.text("section:has(#consequences)")).contains("补齐标识");
        staff.lookAsItIs();
        staff.click("section:has(#consequences) li a");
        assertThat(staff.text("ol.story")).contains("颁发登记证书", "收到投诉", "受理投诉", "首次报告", "发出整改要求");
        staff.look();
        staff.click("ol.story a:has-text('CMP-') >> nth=0");
        assertThat(staff.text("section:has(#incidents)")).contains("由本件转为事件");
    }

    private static void decide(Visitor staff, String decision, String text) {
        staff.page().check("input[name=decision][value=" + decision + "]");
        staff.page().fill("#text", text);
        staff.click("#decideNow");
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        return jpeg.toByteArray();
    }
}
