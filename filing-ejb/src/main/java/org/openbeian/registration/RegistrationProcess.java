package org.openbeian.registration;

import java.time.Instant;

/** Port to what waits for a registration to expire and keeps the order of what happens to it; the filing's state is the truth. */
public interface RegistrationProcess {

    /** @param expires when the certificate runs out; null when there is none to run out */
    void registered(String filingId, Instant expires);

    /** Something that moves the registration, except its expiry, which the process itself brings. */
    void happened(String filingId, FilingEvent event);
}
