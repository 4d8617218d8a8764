package org.openbeian.benchmark;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills the register of an authority with fictional entries and the index with their terms, in the order in which the
 * database stores them. Nothing else is made: no filing, no certificate. A load that was broken off goes on where it was.
 */
final class RegisterLoader {

    private static final int ROWS_A_STATEMENT = 2000;
    private static final int STATEMENTS_A_COMMIT = 50;
    private static final long ORDINAL = 0xFFFFFFFFL;

    private final String url;
    private final String user;
    private final String password;

    RegisterLoader(String url, String user, String password) {
        this.url = url + "&rewriteBatchedStatements=true";
        this.user = user;
        this.password = password;
    }

    /** @param size how many fictional entries the register has afterwards, at least */
    void load(String authority, int size) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            int tenant = (int) number(connection, "select id from authority where code = '" + authority + "'");
            int there = (int) number(
                    connection,
                    "select count(*) from register_entry where filing_id like 'fictional-%' and authority_id = "
                            + tenant);
            if (there < size) {
                long firstId = entries(connection, tenant, there, size);
                terms(connection, tenant, there, size, firstId);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze table register_entry, register_term");
            }
        }
    }

    /** @return the id of the first one; the others follow it without a gap */
    private static long entries(Connection connection, int tenant, int from, int to) throws SQLException {
        long firstId = number(connection, "select coalesce(max(id), 0) + 1 from register_entry");
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into register_entry (id, authority_id, filing_id, number, system_zh, system_en, applicant_zh,
                  applicant_en, uscc, category, sector, grade, state, conditions, description, registered_on, valid_until,
                  rule_set, changed_at, version, search_text)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'C02', ?, ?, '2099-12-31', 'CN-DEFAULT-1', ?, 1, ?)""")) {
            Rows rows = new Rows(connection, insert);
            for (int ordinal = from; ordinal < to; ordinal++) {
                FictionalEntry entry = new FictionalEntry(ordinal);
                insert.setLong(1, firstId + ordinal - from);
                insert.setInt(2, tenant);
                insert.setString(3, entry.filingId());
                insert.setString(4, entry.number);
                insert.setString(5, entry.systemZh);
                insert.setString(6, entry.systemEn);
                insert.setString(7, entry.applicantZh);
                insert.setString(8, entry.applicantEn);
                insert.setString(9, entry.uscc());
                insert.setString(10, entry.category);
                insert.setString(11, entry.sector);
                insert.setInt(12, entry.grade);
                insert.setString(13, entry.state);
                insert.setString(14, "虚构条目，用来测量登记簿的检索。");
                insert.setDate(15, Date.valueOf(entry.registeredOn));
                insert.setLong(16, entry.registeredOn.toEpochDay() * 86_400_000_000L);
                insert.setString(17, entry.searchText());
                rows.add();
            }
            rows.end();
        }
        return firstId;
    }

    /** Sorted as the primary key is, so that every page of the index is written once. */
    private static void terms(Connection connection, int tenant, int from, int to, long firstId) throws SQLException {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        long[] lines = new long[(to - from) * 80];
        int count = 0;
        for (int ordinal = from; ordinal < to; ordinal++) {
            for (String term : new FictionalEntry(ordinal).terms()) {
                int place = seen.computeIfAbsent(term, name -> {
                    names.add(name);
                    return names.size() - 1;
                });
                if (count == lines.length) {
                    lines = Arrays.copyOf(lines, lines.length + lines.length / 4);
                }
                lines[count++] = ((long) place << 32) | (ordinal - from);
            }
        }
        rank(lines, count, names);
        List<String> sorted = names.stream().sorted().toList();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into register_term (authority_id, term, entry_id) values (?, ?, ?)")) {
            Rows rows = new Rows(connection, insert);
            for (int i = 0; i < count; i++) {
                insert.setInt(1, tenant);
                insert.setString(2, sorted.get((int) (lines[i] >>> 32)));
                insert.setLong(3, firstId + (lines[i] & ORDINAL));
                rows.add();
            }
            rows.end();
        }
    }

    private static void rank(long[] lines, int count, List<String> names) {
        List<String> sorted = names.stream().sorted().toList();
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            ranks.put(sorted.get(i), i);
        }
        long[] rankOf = names.stream().mapToLong(ranks::get).toArray();
        for (int i = 0; i < count; i++) {
            lines[i] = (rankOf[(int) (lines[i] >>> 32)] << 32) | (lines[i] & ORDINAL);
        }
        Arrays.parallelSort(lines, 0, count);
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Many rows a statement, many statements a commit. */
    private static final class Rows {
        private final Connection connection;
        private final PreparedStatement insert;
        private int rows;

        Rows(Connection connection, PreparedStatement insert) {
            this.connection = connection;
            this.insert = insert;
        }

        void add() throws SQLException {
            insert.addBatch();
            rows++;
            if (rows % ROWS_A_STATEMENT == 0) {
                insert.executeBatch();
            }
            if (rows % (ROWS_A_STATEMENT * STATEMENTS_A_COMMIT) == 0) {
                connection.commit();
            }
        }

        void end() throws SQLException {
            insert.executeBatch();
            connection.commit();
        }
    }
}
