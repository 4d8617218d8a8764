package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Project;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;

class OneRetryTest {

    @Test
    void nothing_is_waited_for_while_the_database_is_away() {
        DatabaseLogin login = new DatabaseLogin();
        new OneRetry().customize(new ServerSession(new Project(login)));
        assertThat(login.getQueryRetryAttemptCount()).isEqualTo(1);
        assertThat(login.getDelayBetweenConnectionAttempts()).isZero();
    }

    @Test
    void it_is_in_force() throws IOException {
        try (InputStream file = OneRetry.class.getResourceAsStream("/META-INF/persistence.xml")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("name=\"eclipselink.session.customizer\" value=\"" + OneRetry.class.getName() + "\"");
        }
    }
}
