package db.migration;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.openbeian.common.CodePoints;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.SearchTerms;

/** Writes the index of the register for the entries that were there before it; SQL does not know how they are read. */
public class V0202__index_register extends BaseJavaMigration {

    private static final int SEARCHED = 1000;

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement reading = context.getConnection().createStatement();
                PreparedStatement text = context.getConnection()
                        .prepareStatement("update register_entry set search_text = ? where id = ?");
                PreparedStatement term = context.getConnection()
                        .prepareStatement(
                                "insert ignore into register_term (authority_id, term, entry_id) values (?, ?, ?)");
                ResultSet row = reading.executeQuery(
                        "select id, authority_id, number, system_zh, system_en, applicant_zh, applicant_en, state, grade,"
                                + " category, sector from register_entry")) {
            while (row.next()) {
                String[] names = {
                    row.getString("system_zh"),
                    row.getString("system_en"),
                    row.getString("applicant_zh"),
                    row.getString("applicant_en"),
                    RegisterEntry.serial(row.getString("number"))
                };
                String searched = SearchTerms.textOf(names);
                text.setString(1, CodePoints.cut(searched, SEARCHED));
                text.setLong(2, row.getLong("id"));
                text.executeUpdate();
                Set<String> terms = SearchTerms.ofNames(names);
                // combinations of these come with V0310, when the column holds them
                terms.add("state:" + row.getString("state"));
                terms.add("grade:" + row.getInt("grade"));
                terms.add("cat:" + row.getString("category"));
                terms.add("sector:" + row.getString("sector"));
                for (String one : terms) {
                    term.setInt(1, row.getInt("authority_id"));
                    term.setString(2, one);
                    term.setLong(3, row.getLong("id"));
                    term.addBatch();
                }
                term.executeBatch();
            }
        }
    }
}
