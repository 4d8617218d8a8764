package org.openbeian.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The engine's tables, made by the engine's own scripts, with a history of their own beside the domain's. A new version
 * of the engine adds its upgrade scripts here.
 */
final class EngineTables {

    private static final String SCRIPT = "/org/camunda/bpm/engine/db/create/activiti.mysql.create.%s.sql";

    /** Case management is switched off and has no tables. */
    private static final JavaMigration[] MIGRATIONS = {
        new Script("7.24.0.1", "engine"),
        new Script("7.24.0.2", "history"),
        new Script("7.24.0.3", "identity"),
        new Script("7.24.0.4", "decision.engine"),
        new Script("7.24.0.5", "decision.history"),
        new TimersInUtc(),
        // what is due is looked for every second, and a task that ends looks for parts of it: both read the whole table
        new Index("7.24.0.21", "ACT_RU_JOB", "DUEDATE_"),
        new Index("7.24.0.22", "ACT_RU_TASK", "PARENT_TASK_ID_"),
    };

    private EngineTables() {}

    static void bringUpToDate(DataSource pool) {
        Flyway flyway = Flyway.configure(EngineTables.class.getClassLoader())
                .dataSource(pool)
                .table("engine_schema_history")
                .locations(new Location[0])
                .javaMigrations(MIGRATIONS)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        // takes away the note of an attempt that failed; the scripts below may be run again
        flyway.repair();
        flyway.migrate();
    }

    /** The statements of a script, without its comments. */
    static List<String> statements(String script) {
        String code = script.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return List.of(code.split(";")).stream()
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    static String read(String part) {
        try (InputStream script = EngineTables.class.getResourceAsStream(SCRIPT.formatted(part))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Table, index, foreign key or row exists already. */
    private static final Set<Integer> THERE_ALREADY = Set.of(1050, 1061, 1062, 1826);

    private static void run(Statement sql, String statement) throws SQLException {
        try {
            sql.execute(statement);
        } catch (SQLException failed) {
            if (!THERE_ALREADY.contains(failed.getErrorCode())) {
                throw failed;
            }
        }
    }

    /**
     * MySQL can't roll back the making of a table, so a script that was killed half-way is run again from its
     * beginning, and what is there already is left alone.
     */
    private record Script(String number, String part) implements JavaMigration {

        @Override
        public void migrate(Context context) throws SQLException {
            try (Statement sql = context.getConnection().createStatement()) {
                for (String statement : statements(read(part))) {
                    run(sql, statement);
                }
            }
        }

        @Override
        public MigrationVersion getVersion() {
            return MigrationVersion.fromVersion(number);
        }

        @Override
        public String getDescription() {
            return "create " + part;
        }

        @Override
        public Integer getChecksum() {
            return null;
        }

        @Override
        public boolean canExecuteInTransaction() {
            return false;
        }
    }

    /** An index that the engine's own scripts lack. */
    private record Index(String number, String table, String column) implements JavaMigration {

        @Override
        public void migrate(Context context) throws SQLException {
            try (Statement sql = context.getConnection().createStatement()) {
                run(sql, "CREATE INDEX OB_%s_%s ON %s (%s)".formatted(table, column, table, column));
            }
        }

        @Override
        public MigrationVersion getVersion() {
            return MigrationVersion.fromVersion(number);
        }

        @Override
        public String getDescription() {
            return "index of " + column;
        }

        @Override
        public Integer getChecksum() {
            return null;
        }

        @Override
        public boolean canExecuteInTransaction() {
            return false;
        }
    }
}
