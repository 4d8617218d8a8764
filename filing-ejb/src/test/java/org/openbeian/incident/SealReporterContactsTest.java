package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import db.migration.V0740__seal_reporter_contacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbeian.access.Callers;
import org.openbeian.common.Sealing;
import org.openbeian.common.SealingKeys;

/** What was written down before reports with a contact were sealed is sealed by the upgrade. */
class SealReporterContactsTest {

    private static final String WITH = "{\"reporterContact\":\"13800000000\",\"whatHappened\":\"会话日志可以公开访问\"}";
    private static final String WITHOUT = "{\"reporterContact\":\"\",\"whatHappened\":\"会话日志可以公开访问\"}";

    private final Map<String, byte[]> sealed = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private List<Object[]> marks = List.of();

    @TempDir
    Path directory;

    @BeforeEach
    void keys() throws Exception {
        Path keys = directory.resolve("keys");
        Files.write(keys, List.of("seal a " + key(1), "receipt " + key(2)));
        System.setProperty(SealingKeys.FILE, keys.toString());
    }

    @AfterEach
    void noKeys() {
        System.clearProperty(SealingKeys.FILE);
    }

    private static String key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }

    @Test
    void each_report_with_a_contact_is_sealed_where_it_opens() throws Exception {
        migrate(new Object[] {"one", WITH}, new Object[] {"two", WITHOUT});
        assertThat(sealed).containsOnlyKeys("one");
        assertThat(new Sealing(SealingKeys.read()).openText("incident_report.answers/one", sealed.get("one")))
                .isEqualTo(WITH);
        assertThat(asked).anyMatch(sql -> sql.contains("set sealed_answers = ?, answers = null where id = ?"));
    }

    @Test
    void whoever_reported_it_and_what_is_sealed_stays() throws Exception {
        migrate();
        assertThat(asked)
                .filteredOn(sql -> sql.startsWith("select id"))
                .singleElement()
                .asString()
                .doesNotContain("reporter =")
                .contains("answers is not null");
        assertThat(sealed).isEmpty();
    }

    @Test
    void nothing_is_sealed_with_the_keys_of_another_installation() {
        marks = List.<Object[]>of(new Object[] {"a", new byte[] {1}});
        assertThatThrownBy(() -> migrate(new Object[] {"one", WITH})).isInstanceOf(IllegalStateException.class);
        assertThat(sealed).isEmpty();
    }

    private void migrate(Object[]... reports) throws Exception {
        Object[] values = new Object[3];
        PreparedStatement writing = Callers.standIn(PreparedStatement.class, (it, method, args) -> {
            if (method.getName().startsWith("set")) {
                values[(int) args[0]] = args[1];
            } else if (method.getName().equals("executeUpdate")) {
                sealed.put((String) values[2], (byte[]) values[1]);
                return 1;
            }
            return null;
        });
        Statement reading = Callers.standIn(Statement.class, (it, method, args) -> {
            if (!method.getName().equals("executeQuery")) {
                return null;
            }
            asked.add((String) args[0]);
            return rows(((String) args[0]).contains("sealing_key") ? marks : List.of(reports));
        });
        Connection connection = Callers.standIn(Connection.class, (it, method, args) -> {
            if (method.getName().equals("prepareStatement")) {
                asked.add((String) args[0]);
                return writing;
            }
            return reading;
        });
        new V0740__seal_reporter_contacts()
                .migrate(Callers.standIn(Context.class, (context, method, args) -> connection));
    }

    private static ResultSet rows(List<Object[]> rows) {
        Iterator<Object[]> next = rows.iterator();
        Object[][] now = new Object[1][];
        return Callers.standIn(ResultSet.class, (it, method, args) -> {
            switch (method.getName()) {
                case "next" -> {
                    boolean more = next.hasNext();
                    now[0] = more ? next.next() : null;
                    return more;
                }
                case "getString", "getBytes" -> {
                    return now[0][(int) args[0] - 1];
                }
                default -> {
                    return null;
                }
            }
        });
    }
}
