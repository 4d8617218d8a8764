package org.openbeian.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Puts an entry right, and its index with it. */
@ApplicationScoped
public class EntryCorrector {

    @Inject
    RegisterIndex index;

    @Inject
    Event<EntryCorrected> corrected;

    public void correct(RegisterEntry entry, DisplayField field, String text, Instant at) {
        index.follow(entry, () -> entry.correct(field, text, at));
        corrected.fire(entry.corrected(field, at));
    }
}
