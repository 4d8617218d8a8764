package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class HungUpTest {

    private static IOException thrownIn(String place) {
        IOException thrown = new IOException("Connection is closed");
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(place, "write", "OutputBuffer.java", 613),
            new StackTraceElement("org.openbeian.web.frame.request.ViewFilter", "doFilter", "ViewFilter.java", 36)
        });
        return thrown;
    }

    @Test
    void who_closes_the_window_while_a_page_is_written_has_hung_up() {
        IOException gone = thrownIn("org.glassfish.grizzly.http.io.OutputBuffer");
        assertThat(HungUp.causes(gone)).isTrue();
        assertThat(HungUp.causes(new IllegalStateException("of Faces", gone))).isTrue();
    }

    @Test
    void what_breaks_in_the_portal_is_told() {
        assertThat(HungUp.causes(null)).isFalse();
        assertThat(HungUp.causes(thrownIn("com.mysql.cj.protocol.ReadAheadInputStream")))
                .isFalse();
        assertThat(HungUp.causes(new SQLException(thrownIn("org.apache.catalina.connector.OutputBuffer"))))
                .isFalse();
        IllegalStateException defect = new IllegalStateException("a defect of ours");
        defect.setStackTrace(
                thrownIn("org.apache.catalina.connector.OutputBuffer").getStackTrace());
        assertThat(HungUp.causes(defect)).isFalse();
    }

    /** The server writes some seventy lines about each of them, twice. */
    @Test
    void the_log_has_no_lines_about_it() {
        LogRecord line = new LogRecord(Level.WARNING, "Servlet.service() threw exception");
        line.setLoggerName("jakarta.enterprise.web");
        line.setThrown(thrownIn("org.apache.catalina.connector.OutputBuffer"));
        assertThat(new QuietWhenAway.Quiet().isLoggable(line)).isFalse();
        line.setThrown(new IOException("a file of ours"));
        assertThat(new QuietWhenAway.Quiet().isLoggable(line)).isTrue();
    }
}
