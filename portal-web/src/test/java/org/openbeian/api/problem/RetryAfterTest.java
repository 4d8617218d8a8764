package org.openbeian.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

    @Test
    void a_database_that_is_away_or_used_up_takes_longer_than_two_who_waited_for_each_other() {
        assertThat(after(new SQLException("gone", "08S01"))).isEqualTo("10");
        assertThat(after(new SQLException("In-use connections equal max-pool-size and expired max-wait-time.")))
                .isEqualTo("10");
        assertThat(after(new SQLTransactionRollbackException("deadlock", "40001")))
                .isEqualTo("1");
    }

    private static String after(SQLException said) {
        return Problems.retryAfter(new EJBException(new IllegalStateException(said)));
    }
}
