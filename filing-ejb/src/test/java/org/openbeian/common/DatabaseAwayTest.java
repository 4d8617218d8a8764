package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

    /** Cannot connect, refused (too many connections), failed, unknown whether it was done, lost. */
    @ParameterizedTest
    @ValueSource(strings = {"08001", "08004", "08006", "08007", "08S01"})
    void the_state_of_the_connection_says_so(String state) {
        assertThat(DatabaseAway.causes(wrapped(new SQLException("said by the driver", state))))
                .isTrue();
    }

    @Test
    void the_class_says_so() {
        assertThat(DatabaseAway.causes(wrapped(new SQLTransientConnectionException())))
                .isTrue();
        assertThat(DatabaseAway.causes(wrapped(new SQLNonTransientConnectionException())))
                .isTrue();
        assertThat(DatabaseAway.causes(wrapped(new CJCommunicationsException())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connection could not be allocated because: Communications link failure",
                "jakarta.transaction.SystemException",
                "java.lang.IllegalStateException: Transaction is not active in the current thread."
            })
    void the_pool_says_that_it_got_none_or_one_that_begins_nothing(String why) {
        assertThat(DatabaseAway.causes(wrapped(new SQLException("Error in allocating a connection. Cause: " + why))))
                .isTrue();
    }

    @Test
    void a_connection_that_the_driver_has_closed_is_away() {
        assertThat(DatabaseAway.causes(wrapped(new SQLNonTransientConnectionException(
                        "No operations allowed after connection closed.", "08003"))))
                .isTrue();
    }

    /** What a program does wrong is a 500 with its trace in the log. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connection closed",
                "No operations allowed after statement closed.",
                "Error in allocating a connection. Cause: java.lang.IllegalStateException: Local transaction already has"
                        + " 1 non-XA Resource: cannot add more resources."
            })
    void what_a_program_does_wrong_is_not_this(String words) {
        assertThat(DatabaseAway.orRefusal(wrapped(new SQLException(words)))).isEmpty();
    }

    @Test
    void nor_is_other_trouble_with_the_database_or_without_it() {
        assertThat(DatabaseAway.orRefusal(wrapped(new SQLIntegrityConstraintViolationException("dup", "23000"))))
                .isEmpty();
        assertThat(DatabaseAway.orRefusal(new EJBException(
                        new IllegalStateException("Attempting to execute an operation on a closed EntityManager."))))
                .isEmpty();
        assertThat(DatabaseAway.orRefusal(new EJBException("no cause"))).isEmpty();
    }

    @Test
    void a_pool_that_is_used_up_is_busy_and_not_away() {
        Exception usedUp = wrapped(
                new SQLException("Error in allocating a connection. Cause: In-use connections equal max-pool-size and"
                        + " expired max-wait-time. Cannot allocate more connections."));
        assertThat(DatabaseAway.causes(usedUp)).isFalse();
        assertThat(DatabaseAway.orRefusal(usedUp))
                .get()
                .isInstanceOf(DatabaseBusy.class)
                .extracting(BusinessException::status)
                .isEqualTo(503);
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

    private static Exception wrapped(Exception said) {
        return new EJBException(new IllegalStateException(said));
    }

    /** The driver's has this name, and is not there when the domain is built. */
    private static final class CJCommunicationsException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
