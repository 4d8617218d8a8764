package db.migration;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.openbeian.register.SearchTerms;

/** Writes the combinations of state, grade, category and sector into the index for the entries that are there. */
public class V0310__index_register_facets extends BaseJavaMigration {

    private static final int ENTRIES_A_BATCH = 500;

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement reading = context.getConnection().createStatement();
                PreparedStatement term = context.getConnection()
                        .prepareStatement(
                                "insert ignore into register_term (authority_id, term, entry_id) values (?, ?, ?)");
                ResultSet row = reading.executeQuery(
                        "select id, authority_id, case when state like '%\\_PENDING' then 'REGISTERED' else state end,"
                                + " grade, category, sector from register_entry")) {
            for (int entries = 1; row.next(); entries++) {
                for (String one :
                        SearchTerms.ofFacets(row.getString(3), row.getInt(4), row.getString(5), row.getString(6))) {
                    term.setInt(1, row.getInt(2));
                    term.setString(2, one);
                    term.setLong(3, row.getLong(1));
                    term.addBatch();
                }
                if (entries % ENTRIES_A_BATCH == 0) {
                    term.executeBatch();
                }
            }
            term.executeBatch();
        }
    }
}
