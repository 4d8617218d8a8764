package db.migration;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.openbeian.common.SearchText;

/** Writes what people, applicants, systems and incidents are found by for those that were there before; SQL cannot make it. */
public class V0387__search_texts extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        write(context, "person", "username", "name_zh", "name_en");
        write(context, "organisation", "name_zh", "name_en", "uscc");
        write(context, "ai_system", "name_zh", "name_en");
        write(context, "incident", "title");
        write(context, "incident_system", "name");
    }

    private static void write(Context context, String table, String... columns) throws SQLException {
        try (Statement reading = context.getConnection().createStatement();
                PreparedStatement writing = context.getConnection()
                        .prepareStatement("update " + table + " set search_text = ? where id = ?");
                ResultSet row = reading.executeQuery("select id, " + String.join(", ", columns) + " from " + table)) {
            while (row.next()) {
                String[] names = new String[columns.length];
                for (int i = 0; i < columns.length; i++) {
                    names[i] = row.getString(columns[i]);
                }
                writing.setString(1, SearchText.of(names));
                writing.setString(2, row.getString("id"));
                writing.addBatch();
            }
            writing.executeBatch();
        }
    }
}
