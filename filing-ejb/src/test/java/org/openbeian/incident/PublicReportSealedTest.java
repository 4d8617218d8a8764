package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Permission;
import org.openbeian.access.Requires;
import org.openbeian.access.Role;
import org.openbeian.access.Vault;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.CoarseTime;
import org.openbeian.common.NotFound;
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
        assertThat(report.open(SEALING).getSealedContact()).isEqualTo("13800000000");
    }

    @Test
    void how_to_reach_somebody_is_sealed_whoever_wrote_it_down() throws ReflectiveOperationException {
        IncidentReport report = report(Reporter.OFFICER);
        assertThat(stored(report, "answers")).isNull();
        assertThat(report.open(SEALING).getSealedContact()).isEqualTo("13800000000");
    }

    @Test
    void what_an_officer_reports_for_nobody_is_stored_as_ever() throws ReflectiveOperationException {
        IncidentReport report = report(Reporter.OFFICER, answers(""));
        assertThat(stored(report, "sealedAnswers")).isNull();
        assertThat(report.open(SEALING).isContactSealed()).isFalse();
    }

    @Test
    void a_report_as_it_is_read_says_only_that_there_is_a_contact() {
        for (Reporter reporter : List.of(Reporter.PUBLIC, Reporter.OFFICER)) {
            IncidentReport report = report(reporter);
            assertThat(report.isContactSealed()).isTrue();
            assertThat(report.text("reporterContact")).isEmpty();
            assertThat(report.getAnswers().toString()).contains("whatHappened").doesNotContain("13800000000");
        }
    }

    @Test
    void an_organisation_reads_its_own() {
        IncidentReport report = report(Reporter.ORGANISATION);
        assertThat(report.isContactSealed()).isFalse();
        assertThat(report.text("reporterContact")).isEqualTo("13800000000");
    }

    @Test
    void the_contact_is_opened_by_a_reason_and_by_the_same_right_as_the_vault_of_complaints()
            throws ReflectiveOperationException {
        assertThat(IncidentDeskService.class
                        .getMethod("openVault", String.class, String.class)
                        .getAnnotation(Requires.class)
                        .value())
                .containsExactly(Permission.OPEN_VAULT);
        List<String> reasons = new ArrayList<>();
        assertThat(desk(reasons, report(Reporter.PUBLIC), report(Reporter.OFFICER, answers("")))
                        .openVault("id", "需要核实经过，联系报告人。"))
                .extracting(ReporterContact::getContact)
                .containsExactly("13800000000");
        assertThat(reasons).containsExactly("需要核实经过，联系报告人。 false");
        desk(reasons, report(Reporter.PUBLIC)).openVault("id", "请回电 13800000000 核实");
        assertThat(reasons).last().asString().as("the kit refuses it").endsWith(" true");
    }

    @Test
    void where_nobody_left_a_contact_there_is_nothing_to_open() {
        List<String> reasons = new ArrayList<>();
        IncidentDeskService desk = desk(reasons, report(Reporter.PUBLIC, answers("")));
        assertThatThrownBy(() -> desk.openVault("id", "需要核实经过，联系报告人。")).isInstanceOf(NotFound.class);
        assertThat(reasons).isEmpty();
    }

    @Test
    void it_is_offered_to_who_may_open_it_where_there_is_one() {
        assertThat(isOffered(Role.SUPERVISOR, "13800000000")).isTrue();
        assertThat(isOffered(Role.SUPERVISOR, "")).isFalse();
        assertThat(isOffered(Role.AUDITOR, "13800000000")).isFalse();
    }

    private static boolean isOffered(Role role, String contact) {
        Incident incident = new Incident("INC-1", Reporter.PUBLIC, answers(), 1, QUARTER);
        return new IncidentDetail(Callers.staff(role).get(), incident)
                .reports(List.of(report(Reporter.PUBLIC, answers(contact))), OwnShare.whole(incident, List.of()))
                .isVaultOpenable();
    }

    private static IncidentDeskService desk(List<String> reasons, IncidentReport... reports) {
        IncidentDeskService desk = new IncidentDeskService();
        desk.incidents = new IncidentRepository() {
            @Override
            Incident get(String id) {
                return new Incident("INC-1", Reporter.PUBLIC, answers(), 1, QUARTER);
            }

            @Override
            List<IncidentReport> reports(String incidentId) {
                return List.of(reports);
            }
        };
        desk.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return new AuditNotes();
            }
        };
        desk.vault = new Vault() {
            @Override
            public void opened(String reason, Predicate<String> names, String key) {
                reasons.add(reason + " " + names.test(reason));
            }
        };
        return desk;
    }

    @Test
    void the_ids_of_what_the_public_reports_say_no_more_than_the_quarter() {
        Incident incident = new Incident("INC-1", Reporter.PUBLIC, answers(), 1, QUARTER);
        assertThat(incident.getTimes().noticedAt()).isEqualTo(QUARTER);
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
        return report(reporter, answers());
    }

    private static IncidentReport report(Reporter reporter, ReportAnswers answers) {
        return new IncidentReport(
                reporter, null, null, ReportStage.INITIAL, answers, "k", SEALING, CoarseTime.of(EXACT));
    }

    private static ReportAnswers answers() {
        return answers("13800000000");
    }

    private static ReportAnswers answers(String contact) {
        return ReportAnswers.read(
                ReportStage.INITIAL,
                Json.createObjectBuilder()
                        .add("whatHappened", "会话日志可以公开访问")
                        .add("otherSystem", "云岫文案助手")
                        .add("whoAffected", "一名老人")
                        .add("measuresTaken", "尚无")
                        .add("incidentType", "AI-SAFETY")
                        .add("awareAt", EXACT.toString())
                        .add("reporterContact", contact)
                        .build(),
                JsonValue.EMPTY_JSON_OBJECT,
                EXACT);
    }
}
