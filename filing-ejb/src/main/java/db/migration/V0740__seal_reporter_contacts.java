package db.migration;

import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.openbeian.common.CanonicalJson;

/** Seals the older reports that say how to reach somebody, whoever wrote that down: new ones are sealed as they come. */
public class V0740__seal_reporter_contacts extends BaseJavaMigration {

    private static final String CONTACT = "reporterContact";

    @Override
    public void migrate(Context context) throws SQLException {
        new SealedColumn(context.getConnection())
                .seal(
                        "incident_report",
                        "answers",
                        "answers like '%\"" + CONTACT + "\"%'",
                        V0740__seal_reporter_contacts::hasContact);
    }

    private static boolean hasContact(String answers) {
        return !CanonicalJson.read(answers).getString(CONTACT, "").isEmpty();
    }
}
