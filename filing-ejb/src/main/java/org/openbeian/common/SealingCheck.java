package org.openbeian.common;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Looks at the start whether the keys are those with which this database was sealed. Without the keys, or with those of
 * another installation, nothing starts: the first to notice would else be somebody whose complaint is lost.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
@ExcludeDefaultInterceptors
public class SealingCheck {

    private static final Logger LOG = Logger.getLogger(SealingCheck.class.getName());

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Inject
    Sealing sealing;

    @PostConstruct
    void check() {
        Map<String, byte[]> here = sealing.marks();
        Map<String, byte[]> known = known(here);
        wrong(here, known).ifPresent(key -> {
            throw new IllegalStateException("The key \"" + key + "\" in the file of keys is not the one with which this"
                    + " database was sealed. Put the file of keys back that belongs to it");
        });
        known.keySet().stream()
                .filter(key -> !here.containsKey(key))
                .forEach(key -> LOG.log(
                        Level.WARNING,
                        "The key \"{0}\" is not in the file of keys any more; what it sealed can''t be read",
                        key));
    }

    /** The first key that has the name of a known one and is another. */
    public static Optional<String> wrong(Map<String, byte[]> here, Map<String, byte[]> known) {
        return here.entrySet().stream()
                .filter(key ->
                        known.containsKey(key.getKey()) && !Arrays.equals(known.get(key.getKey()), key.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** All that were ever used with this database. A new one is noted; of two nodes that start together one does it. */
    private Map<String, byte[]> known(Map<String, byte[]> here) {
        try (Connection connection = pool.getConnection();
                PreparedStatement note =
                        connection.prepareStatement("INSERT IGNORE INTO sealing_key (name, mark) VALUES (?, ?)");
                PreparedStatement all = connection.prepareStatement("SELECT name, mark FROM sealing_key")) {
            for (Map.Entry<String, byte[]> key : here.entrySet()) {
                note.setString(1, key.getKey());
                note.setBytes(2, key.getValue());
                note.executeUpdate();
            }
            Map<String, byte[]> known = new LinkedHashMap<>();
            try (ResultSet rows = all.executeQuery()) {
                while (rows.next()) {
                    known.put(rows.getString(1), rows.getBytes(2));
                }
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException("The marks of the keys can't be read", e);
        }
    }
}
