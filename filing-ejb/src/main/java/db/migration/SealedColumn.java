package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.openbeian.common.Sealing;
import org.openbeian.common.SealingCheck;
import org.openbeian.common.SealingKeys;

/** Seals what stood in a column in clear text, in the one beside it. What is sealed already has no clear text and stays as it is. */
final class SealedColumn {

    private final Connection connection;

    SealedColumn(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param rows which of them are looked at, in SQL
     * @param which of their clear texts are sealed
     */
    void seal(String table, String column, String rows, Predicate<String> which) throws SQLException {
        String clear = " from " + table + " where " + rows + " and " + column + " is not null";
        try (Statement reading = connection.createStatement();
                PreparedStatement writing = connection.prepareStatement(
                        "update " + table + " set sealed_" + column + " = ?, " + column + " = null where id = ?");
                ResultSet row = reading.executeQuery("select id, " + column + clear)) {
            Sealing sealing = null;
            while (row.next()) {
                String text = row.getString(2);
                if (which.test(text)) {
                    sealing = sealing == null ? sealing() : sealing;
                    String id = row.getString(1);
                    writing.setBytes(1, sealing.sealText(table + "." + column + "/" + id, text));
                    writing.setString(2, id);
                    writing.executeUpdate();
                }
            }
        }
    }

    /** Nothing is sealed with the keys of another installation: the clear text would be gone. */
    private Sealing sealing() throws SQLException {
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
