package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openbeian.common.CoarseTime;
import org.openbeian.common.Sealing;
import org.openbeian.common.SealingKeys;

class PublicReportSealedTest {

    private static final Instant EXACT = Instant.parse("2026-10-02T13:38:41.123Z");
    private static final Instant QUARTER = CoarseTime.of(EXACT);
    private static final Sealing SEALING =
            new Sealing(SealingKeys.of(List.of("seal a " + key(1), "receipt " + key(2))));

    private static String key(int fill) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }

    @Test
    void what_the_public_reports_is_stored_sealed_only_and_opens() throws ReflectiveOperationException {
        IncidentReport report = report(Reporter.PUBLIC);
        assertThat(stored(report, "answers")).isNull();
        assertThat(new String((byte[]) stored(report, "sealedAnswers"), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("13800000000");
        Field opened = IncidentReport.class.getDeclaredField("opened");
        opened.setAccessible(true);
        opened.set(report, null);
        assertThat(report.open(SEALING).text("reporterContact")).isEqualTo("13800000000");
    }

    @Test
    void what_an_officer_reports_is_stored_as_ever() throws ReflectiveOperationException {
        IncidentReport report = report(Reporter.OFFICER);
        assertThat(stored(report, "sealedAnswers")).isNull();
        assertThat(report.open(SEALING).text("reporterContact")).isEqualTo("13800000000");
    }

    @Test
    void the_ids_of_what_the_public_reports_say_no_more_than_the_quarter() {
        Incident incident = new Incident("INC-1", Reporter.PUBLIC, answers(), 1, QUARTER);
        assertThat(incident.getNoticedAt()).isEqualTo(QUARTER);
        assertThat(List.of(incident.getId(), report(Reporter.PUBLIC).getId()))
                .allSatisfy(id -> assertThat(UUID.fromString(id).getMostSignificantBits() >>> 16)
                        .isEqualTo(QUARTER.toEpochMilli()));
    }

    private static Object stored(IncidentReport report, String name) throws ReflectiveOperationException {
        Field field = IncidentReport.class.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(report);
    }

    private static IncidentReport report(Reporter reporter) {
        return new IncidentReport(
                reporter, null, null, ReportStage.INITIAL, answers(), "k", SEALING, CoarseTime.of(EXACT));
    }

    private static ReportAnswers answers() {
        return ReportAnswers.read(
                ReportStage.INITIAL,
                Json.createObjectBuilder()
                        .add("whatHappened", "会话日志可以公开访问")
                        .add("otherSystem", "云岫文案助手")
                        .add("whoAffected", "一名老人")
                        .add("measuresTaken", "尚无")
                        .add("incidentType", "AI-SAFETY")
                        .add("awareAt", EXACT.toString())
                        .add("reporterContact", "13800000000")
                        .build(),
                JsonValue.EMPTY_JSON_OBJECT,
                EXACT);
    }
}
