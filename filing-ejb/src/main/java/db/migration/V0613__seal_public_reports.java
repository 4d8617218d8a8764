package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.openbeian.common.Sealing;
import org.openbeian.common.SealingCheck;
import org.openbeian.common.SealingKeys;

/** Seals what the public reported before; SQL cannot do it. What is sealed already has no clear text and stays as it is. */
public class V0613__seal_public_reports extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        seal(connection, "incident_report", "answers", "reporter = 'PUBLIC'");
        seal(connection, "escalated_incident", "what_happened", "true");
    }

    private static void seal(Connection connection, String table, String column, String which) throws SQLException {
        String clear = " from " + table + " where " + which + " and " + column + " is not null";
        try (Statement reading = connection.createStatement();
                PreparedStatement writing = connection.prepareStatement(
                        "update " + table + " set sealed_" + column + " = ?, " + column + " = null where id = ?");
                ResultSet row = reading.executeQuery("select id, " + column + clear)) {
            Sealing sealing = null;
            while (row.next()) {
                sealing = sealing == null ? sealing(connection) : sealing;
                String id = row.getString(1);
                writing.setBytes(1, sealing.sealText(table + "." + column + "/" + id, row.getString(2)));
                writing.setString(2, id);
                writing.executeUpdate();
            }
        }
    }

    /** Nothing is sealed with the keys of another installation: the clear text would be gone. */
    private static Sealing sealing(Connection connection) throws SQLException {
        Sealing sealing = new Sealing(SealingKeys.read());
        Map<String, byte[]> known = new LinkedHashMap<>();
        try (Statement reading = connection.createStatement();
                ResultSet rows = reading.executeQuery("select name, mark from sealing_key")) {
            while (rows.next()) {
                known.put(rows.getString(1), rows.getBytes(2));
            }
        }
        SealingCheck.wrong(sealing.marks(), known).ifPresent(key -> {
            throw new IllegalStateException(
                    "The key \"" + key + "\" is not the one with which this database was sealed");
        });
        return sealing;
    }
}
