package org.openbeian.registration;

import java.time.LocalDate;
import org.openbeian.casework.Case;

/** A case about what is registered: of its holder, who is told of it, and of the one system that it is about. */
public interface OfRegistration<S extends Enum<S>> extends Case<S> {

    /** The filing with which it was registered. */
    String getFilingId();

    /** The day on which what it asks next is due; null when that is no day. */
    LocalDate getDueOn();
}
