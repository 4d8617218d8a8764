package org.openbeian.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The one place that reads the installation's keys. */
@ApplicationScoped
public class SealingSource {

    @Produces
    @ApplicationScoped
    public Sealing sealing() {
        return new Sealing(SealingKeys.read());
    }
}
