package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.DueDates;
import org.openbeian.grading.Track;
import org.openbeian.notification.Outbox;
import org.openbeian.tenancy.Authority;

/** Before whom a decision can be contested, as an authority may have set any of the four names or none; and acceptance. */
class FilingNoticesTest {

    private final Filing filing = new Filing("yunxiu", "云绣", "Yunxiu", "anna", Instant.parse("2026-06-01T02:00:00Z"));

    @Test
    void an_authority_without_names_is_to_be_asked() {
        assertThat(FilingNotices.contestedBefore(authority(null, null, null, " ")))
                .containsEntry("reconsiderationZh", "复议机关（名称请向本机关查询）")
                .containsEntry("reconsiderationEn", "the reconsideration body (ask this authority which)")
                .containsEntry("courtZh", "有管辖权的人民法院（名称请向本机关查询）")
                .containsEntry("courtEn", "the competent court (ask this authority which)");
    }

    @Test
    void a_chinese_name_stands_for_an_english_one_that_is_missing() {
        assertThat(FilingNotices.contestedBefore(authority("某市政府", null, "某法院", null)))
                .containsEntry("reconsiderationEn", "某市政府")
                .containsEntry("courtEn", "某法院");
    }

    @Test
    void a_court_is_named_though_the_body_is_not() {
        assertThat(FilingNotices.contestedBefore(authority(null, null, "某法院", "Some Court")))
                .containsEntry("reconsiderationZh", "复议机关（名称请向本机关查询）")
                .containsEntry("courtZh", "某法院")
                .containsEntry("courtEn", "Some Court");
    }

    @Test
    void each_letter_of_a_case_has_a_number_of_its_own() throws ReflectiveOperationException {
        List<String> written = new ArrayList<>();
        FilingNotices notices = new FilingNotices();
        notices.clock = new PortalClock(Clock.fixed(Instant.EPOCH, PortalClock.ZONE));
        notices.outbox = new Outbox() {
            @Override
            public void letter(
                    String caseId, String kind, Integer no, String once, List<String> mailTo, JsonObject payload) {
                written.add(no + " " + payload.getString("document", ""));
            }
        };
        notices.letters = new LetterNumbers() {
            private int last;

            @Override
            int next(Filing filing) {
                return ++last;
            }
        };
        Filing filing = new Filing("organisation", "名称", "Name", "filer", Instant.EPOCH);
        notices.tell(filing, "HEARING_DROPPED", "draft", Map.of());
        Field number = Filing.class.getDeclaredField("number");
        number.setAccessible(true);
        number.set(filing, "BH-2026-000001");
        notices.tell(filing, "HEARING_OFFERED", "one", Map.of());
        notices.tell(filing, "HEARING_RECORDED", "two", Map.of());
        assertThat(written).containsExactly("null ", "1 BH-2026-000001/1", "2 BH-2026-000001/2");
    }

    @Test
    void acceptance_names_the_day_of_the_decision_where_one_runs() {
        assertThat(accepted(Optional.of(LocalDate.of(2026, 7, 1))))
                .containsExactly("ACCEPTED accepted/" + filing.getId() + " \"2026-07-01\"");
    }

    @Test
    void acceptance_names_no_day_where_nothing_is_reviewed() {
        assertThat(accepted(Optional.empty()))
                .containsExactly("ACCEPTED_FOR_GRADING accepted/" + filing.getId() + " null");
    }

    /** Administrative Licensing Law art. 45: the time of an expert panel is not counted, and the applicant is told of it. */
    @Test
    void the_applicant_is_told_for_how_long_a_panel_stops_the_clock() {
        List<String> told = new ArrayList<>();
        FilingNotices notices = new FilingNotices();
        notices.clock = new PortalClock(Clock.systemUTC());
        notices.outbox = new Outbox() {
            @Override
            public void letter(
                    String caseId, String kind, Integer no, String once, List<String> mailTo, JsonObject payload) {
                told.add(kind + " " + payload.getString("days") + " " + payload.getString("due"));
            }
        };
        ClockDefinition panel = ClockDefinitions.get("PORTAL-PANEL-30WD");
        notices.tellPaused(filing, DueDates.from(panel, LocalDate.of(2026, 3, 2)));
        notices.tellPaused(filing, DueDates.from(panel.lasting(45), LocalDate.of(2026, 3, 2)));
        assertThat(told).containsExactly("CLOCK_PAUSED 30 2026-04-14", "CLOCK_PAUSED 45 2026-05-08");
        assertThat(FilingClocks.panelDays(Track.EXPERT)).isEqualTo(30);
        assertThat(FilingClocks.panelDays(Track.EXPERT_JOINT)).isEqualTo(45);
    }

    private List<String> accepted(Optional<LocalDate> due) {
        List<String> told = new ArrayList<>();
        FilingNotices notices = new FilingNotices();
        notices.clock = new PortalClock(Clock.systemUTC());
        notices.outbox = new Outbox() {
            @Override
            public void letter(
                    String caseId, String kind, Integer no, String once, List<String> mailTo, JsonObject payload) {
                assertThat(payload).containsKeys("number", "systemZh");
                told.add(kind + " " + once + " " + payload.get("due"));
            }
        };
        notices.tellAccepted(filing, due);
        return told;
    }

    private static Authority authority(String bodyZh, String bodyEn, String courtZh, String courtEn) {
        Authority authority = new Authority(1, "x", null, "甲", "A", "甲", "A", "甲", "110000", "X");
        authority.contestedBefore(bodyZh, bodyEn, courtZh, courtEn);
        return authority;
    }
}
