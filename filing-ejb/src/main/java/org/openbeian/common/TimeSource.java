package org.openbeian.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The one place that reads the machine's clock. */
@ApplicationScoped
public class TimeSource {

    @Produces
    @ApplicationScoped
    public PortalClock clock() {
        return new PortalClock(new RelivedTime());
    }
}
