package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openbeian.story.container.SampleFilings;

/** What the process engine keeps of a case that has ended goes by itself once its ten years are over, and not before. */
class OldHistoryGoesIT {

    private static final String HERE = "beihai";
    private static final List<String> KEPT = List.of("ACT_HI_PROCINST", "ACT_HI_ACTINST", "ACT_HI_TASKINST");

    /** A filing whose process has ended. @return id of the process */
    private static String ended() throws Exception {
        JsonObject sample = SampleFilings.sample("F01");
        Portal signer = Portal.as(SampleFilings.slug(sample) + ".signer", HERE);
        String number = signer.file(
                        SampleFilings.document(sample), UUID.randomUUID().toString())
                .json()
                .getString("number");
        assertThat(signer.post("/filings/" + number + "/withdrawal", "{\"reason\": \"产品暂不上线，撤回备案。\"}")
                        .status())
                .isEqualTo(200);
        String process = "select PROC_INST_ID_ from ACT_HI_PROCINST where END_TIME_ is not null and BUSINESS_KEY_ ="
                + " (select id from filing where number = '" + number + "')";
        for (int second = 0; second < 60; second++) {
            String id = text(process);
            if (id != null) {
                return id;
            }
            Thread.sleep(1000);
        }
        throw new AssertionError("The process of " + number + " did not end");
    }

    @Test
    void an_ended_process_is_kept_for_its_time_and_goes() throws Exception {
        String old = ended();
        String recent = ended();
        assertThat(text("select datediff(REMOVAL_TIME_, END_TIME_) from ACT_HI_PROCINST where PROC_INST_ID_ = '" + old
                        + "'"))
                .as("days, as the models say")
                .isEqualTo("3650");
        for (String table : KEPT) {
            assertThat(count(table, old)).as(table).isPositive();
            run("update " + table + " set REMOVAL_TIME_ = utc_timestamp() - interval 1 day where PROC_INST_ID_ = '"
                    + old + "'");
        }
        // it works at night; as an administrator of the engine can ask it to, now
        assertThat(run("update ACT_RU_JOB set DUEDATE_ = utc_timestamp() - interval 1 minute,"
                        + " HANDLER_CFG_ = replace(HANDLER_CFG_, '\"immediatelyDue\":false', '\"immediatelyDue\":true')"
                        + " where HANDLER_TYPE_ = 'history-cleanup'"))
                .as("jobs that clean up")
                .isPositive();
        for (int second = 0; second < 90 && count("ACT_HI_PROCINST", old) > 0; second++) {
            Thread.sleep(1000);
        }
        for (String table : KEPT) {
            assertThat(count(table, old)).as(table).isZero();
            assertThat(count(table, recent)).as(table).isPositive();
        }
        assertThat(text("select count(*) from ACT_RU_JOB where HANDLER_TYPE_ = 'history-cleanup' and RETRIES_ = 0"))
                .as("jobs that have failed for good")
                .isEqualTo("0");
    }

    private static int count(String table, String process) throws SQLException {
        return Integer.parseInt(text("select count(*) from " + table + " where PROC_INST_ID_ = '" + process + "'"));
    }

    private static String text(String query) throws SQLException {
        try (Connection connection = connect();
                var row = connection.createStatement().executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private static int run(String statement) throws SQLException {
        try (Connection connection = connect()) {
            return connection.createStatement().executeUpdate(statement);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("openbeian.test.db.url"),
                System.getProperty("openbeian.test.db.user"),
                System.getProperty("openbeian.test.db.password"));
    }
}
