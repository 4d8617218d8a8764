package org.openbeian.registration;

import java.util.Set;

/** The systems whose cases no list shows to the caller, because of a conflict of interest (SOD-04). */
public interface BarredSystems {

    /** For the {@code not in} of a query, so never empty. */
    Set<String> mineForQuery();
}
