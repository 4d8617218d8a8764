package org.openbeian.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a piece of work costs, as the database and the operating system count it: statements, commits, waits for the log,
 * rows, redo, and processor time of server and database. Whatever else they do meanwhile is counted, too.
 */
final class Meter {

    static final String STATEMENTS = "statements";
    static final String COMMITS = "commits";
    static final String FSYNCS = "log fsyncs";
    static final String READ = "rows read";
    static final String WRITTEN = "rows written";
    static final String REDO = "redo kB";
    static final String SERVER = "CPU-ms server";
    static final String DATABASE = "CPU-ms database";

    private static final Map<String, String> COUNTERS = Map.ofEntries(
            Map.entry("com_select", STATEMENTS),
            Map.entry("com_insert", STATEMENTS),
            Map.entry("com_update", STATEMENTS),
            Map.entry("com_delete", STATEMENTS),
            Map.entry("com_insert_select", STATEMENTS),
            Map.entry("com_update_multi", STATEMENTS),
            Map.entry("com_delete_multi", STATEMENTS),
            Map.entry("com_commit", COMMITS),
            Map.entry("com_xa_commit", COMMITS),
            Map.entry("innodb_os_log_fsyncs", FSYNCS),
            Map.entry("innodb_os_log_written", REDO),
            Map.entry("innodb_rows_inserted", WRITTEN),
            Map.entry("innodb_rows_updated", WRITTEN),
            Map.entry("innodb_rows_deleted", WRITTEN));

    /** In the order in which they are printed. */
    static final Set<String> NAMES = new java.util.LinkedHashSet<>(
            java.util.List.of(STATEMENTS, COMMITS, FSYNCS, READ, WRITTEN, REDO, SERVER, DATABASE));

    /** Linux counts in hundredths of a second. */
    private static final int TICK_MS = 10;

    private final Path server;
    private final Path database;

    private Meter(Path server, Path database) {
        this.server = server;
        this.database = database;
    }

    /** Of the portal that was started for this run, and its database. */
    static Meter ofPortal() throws IOException {
        String home = System.getProperty("openbeian.test.home");
        return new Meter(process(line -> line.contains(home) && line.contains("java")), database());
    }

    /** Of what works within this process, on the same database. */
    static Meter ofThis() throws IOException {
        return new Meter(Path.of("/proc/self"), database());
    }

    private static Path database() throws IOException {
        String data = System.getProperty("openbeian.test.data");
        return process(line -> line.contains("--datadir=" + data + "/mysql"));
    }

    private static Path process(Predicate<String> command) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            return all.filter(one -> one.getFileName().toString().matches("[0-9]+"))
                    .filter(one -> command.test(commandLine(one)))
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no such process"));
        }
    }

    private static String commandLine(Path process) {
        try {
            return Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    /** Everything as it is counted now. */
    Map<String, Double> read() throws SQLException, IOException {
        Map<String, Double> counted = new TreeMap<>();
        NAMES.forEach(name -> counted.put(name, 0.0));
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("openbeian.test.db.url"),
                        System.getProperty("openbeian.test.db.user"),
                        System.getProperty("openbeian.test.db.password"));
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("show global status")) {
            while (row.next()) {
                String name = row.getString(1).toLowerCase(Locale.ROOT);
                String of = name.startsWith("handler_read") ? READ : COUNTERS.get(name);
                if (of != null) {
                    counted.merge(of, Double.valueOf(row.getString(2)), Double::sum);
                }
            }
        }
        counted.put(REDO, counted.get(REDO) / 1024);
        counted.put(SERVER, millis(server));
        counted.put(DATABASE, millis(database));
        return counted;
    }

    private static double millis(Path process) throws IOException {
        try {
            String stat = Files.readString(process.resolve("stat"));
            // the name of the program, in brackets, may hold blanks
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * (double) TICK_MS;
        } catch (NoSuchFileException gone) {
            throw new IOException("It has ended: " + process, gone);
        }
    }

    /** What each of so many has cost between two readings. */
    static Map<String, Double> each(Map<String, Double> before, Map<String, Double> after, int times) {
        Map<String, Double> each = new TreeMap<>();
        NAMES.forEach(name -> each.put(name, (after.get(name) - before.get(name)) / times));
        return each;
    }
}
