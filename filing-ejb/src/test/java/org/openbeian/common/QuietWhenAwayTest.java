package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class QuietWhenAwayTest {

    private static final String CONTAINER = "jakarta.enterprise.ejb.container";
    private static final String POOL = "javax.enterprise.resource.resourceadapter.com.sun.gjc.spi";

    private final Filter quiet = new QuietWhenAway.Quiet();

    @Test
    void only_what_comes_of_the_database_being_away_or_busy_is_left_out() {
        assertThat(quiet.isLoggable(line(CONTAINER, new EJBException(new SQLTransientConnectionException()), 0)))
                .isFalse();
        assertThat(quiet.isLoggable(line(CONTAINER, new EJBException(new DatabaseBusy()), 0)))
                .isFalse();
        assertThat(quiet.isLoggable(line(CONTAINER, new EJBException(new IllegalStateException()), 0)))
                .isTrue();
        assertThat(quiet.isLoggable(line(CONTAINER, null, 0))).isTrue();
    }

    @Test
    void the_pool_says_once_a_minute_what_ails() {
        assertThat(quiet.isLoggable(line(POOL, null, 0))).isTrue();
        assertThat(quiet.isLoggable(line(POOL, null, 59))).isFalse();
        assertThat(quiet.isLoggable(line(POOL + ".other", null, 59))).isTrue();
        assertThat(quiet.isLoggable(line(POOL, null, 60))).isTrue();
    }

    private static LogRecord line(String logger, Exception thrown, long second) {
        LogRecord line = new LogRecord(Level.WARNING, "");
        line.setLoggerName(logger);
        line.setThrown(thrown);
        line.setInstant(Instant.ofEpochSecond(second));
        return line;
    }
}
