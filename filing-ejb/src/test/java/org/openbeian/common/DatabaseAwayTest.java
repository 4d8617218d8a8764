package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {

    @Test
    void it_is_known_by_what_the_driver_and_the_pool_say() {
        assertThat(DatabaseAway.causes(wrapped(new SQLTransientConnectionException())))
                .isTrue();
        assertThat(DatabaseAway.causes(wrapped(new SQLNonTransientConnectionException())))
                .isTrue();
        assertThat(DatabaseAway.causes(wrapped(new SQLException("Communications link failure", "08S01"))))
                .isTrue();
        assertThat(DatabaseAway.causes(wrapped(new SQLException(
                        "Error in allocating a connection. Cause: Connection could not be allocated"))))
                .isTrue();
    }

    @Test
    void other_trouble_with_it_is_not_this() {
        assertThat(DatabaseAway.causes(wrapped(new SQLIntegrityConstraintViolationException("dup", "23000"))))
                .isFalse();
        assertThat(DatabaseAway.causes(wrapped(new SQLException(
                        "Error in allocating a connection. Cause: In-use connections equal max-pool-size and expired"
                                + " max-wait-time"))))
                .isFalse();
        assertThat(DatabaseAway.causes(new EJBException("no cause"))).isFalse();
    }

    @Test
    void a_refusal_of_ours_is_said_as_it_is() {
        BusinessException refusal = new NotFound();
        assertThat(DatabaseAway.orRefusal(new EJBException(refusal))).contains(refusal);
        assertThat(DatabaseAway.orRefusal(wrapped(new SQLTransientConnectionException())))
                .get()
                .extracting(BusinessException::status)
                .isEqualTo(503);
        assertThat(DatabaseAway.orRefusal(new IllegalStateException())).isEmpty();
    }

    private static Exception wrapped(SQLException said) {
        return new EJBException(new IllegalStateException(said));
    }
}
