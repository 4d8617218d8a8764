package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;

class UniqueKeyTest {

    @Test
    void another_one_was_faster() {
        PersistenceException refused = because(new SQLIntegrityConstraintViolationException("dup", "23000", 1062));
        assertThatThrownBy(() -> write(refused)).isInstanceOf(Conflict.class);
    }

    @Test
    void whatever_else_fails_is_told_as_what_it_is() {
        for (PersistenceException failure : new PersistenceException[] {
            because(new SQLNonTransientConnectionException("gone", "08S01", 0)),
            because(new SQLException("too long", "22001", 1406)),
            because(new SQLIntegrityConstraintViolationException("no such row", "23000", 1452)),
            new OptimisticLockException("changed")
        }) {
            assertThatThrownBy(() -> write(failure)).isSameAs(failure);
        }
    }

    @Test
    void what_can_be_written_is_written() {
        assertThatCode(() -> write(null)).doesNotThrowAnyException();
    }

    private static PersistenceException because(SQLException cause) {
        return new PersistenceException(new IllegalStateException(cause));
    }

    private static void write(PersistenceException failure) {
        UniqueKey.decides(
                Callers.standIn(EntityManager.class, (em, method, args) -> {
                    if (failure != null && method.getName().equals("flush")) {
                        throw failure;
                    }
                    return null;
                }),
                () -> new Conflict("taken"));
    }
}
