package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.story.container.SampleFilings;

/**
 * Every clock that an incident can have, on the pages of those whom it concerns: running, met, and missed. An officer
 * reports for an operator who does not know yet, so that each first report is seen while it runs.
 */
class EachClockIT extends InTheBrowser {

    private static final String OPERATOR = "yunxiu.filer";
    private static final String SUPERVISOR = "supervisor1." + HERE;
    private static final String RUNNING = "Running";
    private static final String MET = "Met";
    private static final String MISSED = "Missed";
    private static final String ACKNOWLEDGE = "PORTAL-INC-ACK-2H";
    private static final String UPDATE = "PORTAL-INC-UPDATE-72H";
    private static final String SUMMARY = "CN-INC-FINAL-30D";
    private static final String SUMMARY_AGAIN = "PORTAL-INC-SUMMARY-10WD";

    /** The number of the operator's system that all of it is about; an incident can be about a registered one only. */
    private static String system;

    @Test
    void of_critical_infrastructure_here_and_of_a_frontier_developer_abroad() {
        Map<String, Object> said = Map.of(
                "operatorType", "cii",
                "levelEstimate", "3",
                "ciiWholeOutageMin", "90",
                "deaths", "1",
                "profiles", List.of("CN", "EU", "US-CA", "US-NY"),
                "seriousHarmKind", "critical_infrastructure",
                "gpaiSystemicRisk", "true",
                "imminentRisk", "true",
                "frontierDeveloper", "true");
        bothWays(
                said,
                "3",
                List.of("CN-INC-CII-UP-30M"),
                List.of("CN-INC-CII-1H", "EU-55-2D", "EU-55-10D", "US-CA-15D", "US-CA-24H"));
    }

    @Test
    void of_a_central_organ_and_of_other_serious_harm_in_the_union() {
        Map<String, Object> said = Map.of(
                "operatorType", "central_organ",
                "levelEstimate", "3",
                "profiles", List.of("CN", "EU"),
                "seriousHarmKind", "other_serious",
                "gpaiSystemicRisk", "true");
        bothWays(said, "3", List.of("CN-INC-CENTRAL-UP-1H"), List.of("CN-INC-CENTRAL-2H", "EU-55-15D"));
    }

    @Test
    void of_any_other_operator() {
        Map<String, Object> said = Map.of("operatorType", "other", "levelEstimate", "3");
        bothWays(said, "3", List.of("CN-INC-OTHER-UP-1H"), List.of("CN-INC-OTHER-4H"));
    }

    @Test
    void of_the_authority_and_to_the_end() {
        Map<String, Object> said = Map.of("levelEstimate", "1");
        for (boolean late : new boolean[] {false, true}) {
            try (Pair pair = new Pair(late)) {
                pair.begin(said, "1", List.of(), List.of("PORTAL-INC-24H"));
                pair.toTheEnd();
            }
        }
    }

    private static String system() {
        if (system == null) {
            system = registered(SampleFilings.sample("F01"), OPERATOR, "yunxiu.signer")[1];
        }
        return system;
    }

    private static void bothWays(Map<String, Object> said, String level, List<String> passOn, List<String> first) {
        for (boolean late : new boolean[] {false, true}) {
            try (Pair pair = new Pair(late)) {
                pair.begin(said, level, passOn, first);
            }
        }
    }

    /** Officer and operator, of whom each does what is asked in time, or each too late. */
    private static final class Pair implements AutoCloseable {

        private final boolean late;
        // first, for those who register it read Chinese in the same session
        private final String about = system();
        private final Visitor desk = reads(SUPERVISOR);
        private final Visitor operator = reads(OPERATOR);
        private final String title = "调度助手停机 " + UUID.randomUUID();
        private String id;

        Pair(boolean late) {
            this.late = late;
        }

        void begin(Map<String, Object> said, String level, List<String> passOn, List<String> first) {
            reportByOfficer(said);
            List<String> authority =
                    Stream.concat(Stream.of(ACKNOWLEDGE), passOn.stream()).toList();
            List<String> operators =
                    Stream.concat(first.stream(), Stream.of(UPDATE)).toList();
            onTheDesk(RUNNING, authority);
            if (late) {
                TimePasses.on(id).forClocks(Duration.ofHours(3));
                onTheDesk(MISSED, authority);
            }
            triage(level);
            onTheDesk(late ? MISSED : MET, authority);

            atTheOperator(RUNNING, operators);
            if (late) {
                TimePasses.on(id).forClocks(Duration.ofDays(20)).forParties(Duration.ofDays(20));
                atTheOperator(MISSED, operators);
            }
            follow("update");
            afterTheReport(this::atTheOperator, first);
            assertThat(states(operator, UPDATE)).containsExactlyInAnyOrder(late ? MISSED : MET, RUNNING);
            look(operator);
            afterTheReport(this::onTheDesk, first);
            assertThat(desk.text(".headline").contains("Reported late")).isEqualTo(late);
        }

        /** What is owed to another body is met by no report here: its clock runs on. */
        private void afterTheReport(BiConsumer<String, List<String>> seen, List<String> first) {
            Map<Boolean, List<String>> here = first.stream()
                    .collect(Collectors.partitioningBy(code -> code.startsWith("CN-") || code.startsWith("PORTAL-")));
            seen.accept(late ? MISSED : MET, here.get(true));
            seen.accept(late ? MISSED : RUNNING, here.get(false));
        }

        void toTheEnd() {
            follow("contain");
            desk.go("/desk/incident/case?id=" + id);
            desk.page().fill("#endedOn", LocalDate.now(ZONE).toString());
            desk.page().check("#subjectsInformed");
            desk.click("#end");
            sumUp(SUMMARY, Duration.ofDays(40));
            desk.go("/desk/incident/case?id=" + id);
            desk.page().fill("#reason", "请补充原因分析，详见案卷记录。");
            desk.click("#giveBack");
            sumUp(SUMMARY_AGAIN, Duration.ofDays(30));
            desk.go("/desk/incident/case?id=" + id);
            desk.page().check("#verified");
            desk.click("#close");
            assertThat(desk.text("main")).contains("It is closed").doesNotContain(RUNNING);
            look(desk);
        }

        private void sumUp(String code, Duration tooLong) {
            atTheOperator(RUNNING, List.of(code));
            if (late) {
                TimePasses.on(id).forClocks(tooLong).forParties(tooLong);
                atTheOperator(MISSED, List.of(code));
            }
            follow("summary");
            atTheOperator(late ? MISSED : MET, List.of(code));
            onTheDesk(late ? MISSED : MET, List.of(code));
        }

        private void reportByOfficer(Map<String, Object> said) {
            desk.go("/desk/incident/new");
            desk.page().evaluate("document.querySelectorAll('details').forEach(more => more.open = true)");
            InTheBrowser.report(desk, title, "AI-SAFETY", Duration.ofMinutes(10));
            desk.fill(said);
            desk.page()
                    .selectOption(
                            "#affectedSystem",
                            desk.page()
                                    .locator("#affectedSystem option", new Page.LocatorOptions().setHasText(about))
                                    .first()
                                    .getAttribute("value"));
            desk.click("#send");
            id = desk.parameter("id");
            assertThat(id).isNotEmpty();
        }

        private void triage(String level) {
            desk.page().check("input[name=level][value='" + level + "']");
            desk.page().fill("#reason", "按现有事实核定，详见案卷记录。");
            desk.click("#confirm");
            for (int i = 0; i < 30 && desk.text("main").contains("It is being passed on"); i++) {
                desk.page().waitForTimeout(1000);
                desk.page().reload();
            }
        }

        private void follow(String step) {
            operator.go("/app/incident/follow?step=" + step + "&id=" + id);
            operator.page().locator("main textarea").all().forEach(area -> area.fill("见记录。"));
            operator.click("#send");
            assertThat(operator.page().url()).contains("done=incident_" + step);
        }

        /** Once with everything missed, which is the fuller page. */
        private void look(Visitor visitor) {
            if (late) {
                visitor.lookAsItIs();
            }
        }

        private void onTheDesk(String state, List<String> codes) {
            see(desk, "/desk/incident/case?id=" + id, state, codes);
        }

        private void atTheOperator(String state, List<String> codes) {
            see(operator, "/app/incident/case?id=" + id, state, codes);
        }

        private static void see(Visitor visitor, String page, String state, List<String> codes) {
            visitor.go(page);
            codes.forEach(code -> assertThat(states(visitor, code)).as(code).containsExactly(state));
        }

        /** In English, where the sources of the clocks stand as the rules name them. */
        private static Visitor reads(String name) {
            Visitor visitor = Visitor.signedIn(browser, HERE, name);
            visitor.page().navigate(Visitor.in("en", visitor.page().url()));
            return visitor;
        }

        /** Each of the clocks of this code that is drawn; two laws may call theirs the same. */
        private static List<String> states(Visitor visitor, String code) {
            ClockDefinition clock = ClockDefinitions.get(code);
            return visitor.page().locator("li.clock").all().stream()
                    .filter(drawn -> drawn.locator(".name").innerText().startsWith(clock.getNameEn() + " "))
                    .filter(drawn -> drawn.locator(".law").innerText().equals(law(clock)))
                    .map(drawn -> drawn.locator(".tag").innerText())
                    .toList();
        }

        private static String law(ClockDefinition clock) {
            return clock.getSource().equals("-") ? "Rule of this authority" : clock.getSource();
        }

        @Override
        public void close() {
            desk.close();
            operator.close();
        }
    }
}
