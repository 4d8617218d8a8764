package org.openbeian.registration;

import java.time.Instant;

/** Port to what waits for a registration to expire and keeps the order of what happens to it; the filing's state is the truth. */
public interface RegistrationProcess {

    /** @param times when it runs out and when its holder is reminded of that */
    void registered(String filingId, Times times);

    /** Something that moves the registration, except its expiry, which the process itself brings. */
    void happened(String filingId, FilingEvent event, Times times);

    /** The registration has become another version, without being moved: it may run out on another day. */
    void versioned(String filingId, Times times);

    /** Both null when there is no certificate to run out. */
    record Times(Instant expires, Instant reminder) {}
}
