package org.openbeian.common;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * While the database is away or all connections are in use, the server writes some two hundred lines for each call that was
 * refused, and in a few minutes the log holds nothing else. Who was refused says so in one line, see {@link DatabaseAway}
 * and {@link DatabaseBusy}; what the server says of the same is left out, and the pool says once a minute, at each level,
 * why it has no connection. Nor does it help anybody to read at length that a browser has {@link HungUp}.
 */
@Singleton
@Startup
@ExcludeDefaultInterceptors
public class QuietWhenAway {

    private static final String POOL = "javax.enterprise.resource.resourceadapter.";

    private static final String FACES = "jakarta.enterprise.resource.webcontainer.faces.";

    /** Held, because the log manager itself forgets a logger that nobody holds, and its filter with it. */
    private final List<Logger> loud = List.of(
            Logger.getLogger("jakarta.enterprise.ejb.container"),
            Logger.getLogger("jakarta.enterprise.web"),
            Logger.getLogger(FACES + "application"),
            Logger.getLogger(FACES + "lifecycle"),
            Logger.getLogger(POOL + "com.sun.enterprise.resource.allocator"),
            Logger.getLogger(POOL + "com.sun.enterprise.connectors"),
            Logger.getLogger(POOL + "com.sun.gjc.spi"));

    @PostConstruct
    void begin() {
        Quiet quiet = new Quiet();
        loud.forEach(logger -> logger.setFilter(quiet));
    }

    @PreDestroy
    void end() {
        loud.forEach(logger -> logger.setFilter(null));
    }

    static final class Quiet implements Filter {

        private final Map<String, Long> lastMinutes = new ConcurrentHashMap<>();

        @Override
        public boolean isLoggable(LogRecord line) {
            Throwable thrown = line.getThrown();
            if (thrown != null
                    && (DatabaseAway.causes(thrown) || DatabaseBusy.causes(thrown) || HungUp.causes(thrown))) {
                return false;
            }
            String logger = String.valueOf(line.getLoggerName());
            if (!logger.startsWith(POOL)) {
                return true;
            }
            Long minute = TimeUnit.MILLISECONDS.toMinutes(line.getMillis());
            return !minute.equals(lastMinutes.put(line.getLevel() + logger, minute));
        }
    }
}
