package db.migration;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.SearchTerms;

/** Indexes names again in which there are signs of more than 16 bits, or dashes and marks: until now they were cut in two. */
public class V0388__index_whole_signs extends BaseJavaMigration {

    private static final String[] NAMES = {"system_zh", "system_en", "applicant_zh", "applicant_en"};

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement reading = context.getConnection().createStatement();
                PreparedStatement text = context.getConnection()
                        .prepareStatement("update register_entry set search_text = ? where id = ?");
                PreparedStatement gone = context.getConnection()
                        .prepareStatement("delete from register_term where authority_id = ? and entry_id = ?"
                                + " and term not like '%:%' and term not like '%&%'");
                PreparedStatement term = context.getConnection()
                        .prepareStatement(
                                "insert ignore into register_term (authority_id, term, entry_id) values (?, ?, ?)");
                ResultSet row = reading.executeQuery("select id, authority_id, number, " + String.join(", ", NAMES)
                        + " from register_entry where concat(" + String.join(", ", NAMES)
                        + ") regexp '[\\\\x{10000}-\\\\x{10FFFF}]'")) {
            while (row.next()) {
                String[] names = {
                    row.getString(NAMES[0]),
                    row.getString(NAMES[1]),
                    row.getString(NAMES[2]),
                    row.getString(NAMES[3]),
                    RegisterEntry.serial(row.getString("number"))
                };
                text.setString(1, SearchTerms.textOf(names));
                text.setLong(2, row.getLong("id"));
                text.executeUpdate();
                gone.setInt(1, row.getInt("authority_id"));
                gone.setLong(2, row.getLong("id"));
                gone.executeUpdate();
                Set<String> terms = new LinkedHashSet<>(SearchTerms.ofNames(names));
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
