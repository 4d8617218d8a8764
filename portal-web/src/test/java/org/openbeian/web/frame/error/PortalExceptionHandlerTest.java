package org.openbeian.web.frame.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientException;
import org.junit.jupiter.api.Test;

class PortalExceptionHandlerTest {

    @Test
    void who_was_slower_has_lost_a_race() {
        assertThat(PortalExceptionHandler.isLostRace(new FacesException(new OptimisticLockException())))
                .isTrue();
        assertThat(PortalExceptionHandler.isLostRace(
                        new FacesException(new SQLTransactionRollbackException("deadlock", "40001"))))
                .isTrue();
    }

    @Test
    void a_page_that_has_expired_has_not() {
        assertThat(PortalExceptionHandler.isLostRace(new ViewExpiredException("/app/incident/case.xhtml")))
                .isFalse();
        assertThat(PortalExceptionHandler.isLostRace(new SQLTransientException("busy", "HY000")))
                .isFalse();
    }

    @Test
    void it_is_told_with_the_way_to_the_fresh_page() {
        assertThat(FieldErrors.isMoved("race.moved")).isTrue();
    }
}
