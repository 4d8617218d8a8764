package db.migration;

import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Seals what the public reported before; SQL cannot do it. */
public class V0613__seal_public_reports extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        SealedColumn sealed = new SealedColumn(context.getConnection());
        sealed.seal("incident_report", "answers", "reporter = 'PUBLIC'", text -> true);
        sealed.seal("escalated_incident", "what_happened", "true", text -> true);
    }
}
