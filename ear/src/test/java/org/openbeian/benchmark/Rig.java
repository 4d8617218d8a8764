package org.openbeian.benchmark;

import java.io.IOException;

/** Something that takes filings and works them to their end, to be measured. */
interface Rig extends AutoCloseable {

    String name();

    /** Counts what this rig costs. */
    Meter meter() throws IOException;

    /** Takes one filing. @return by which it is found again */
    String submit() throws Exception;

    /** Works it until nobody is asked any more. */
    void finish(String filing) throws Exception;

    /** Waits until what goes on by itself has ended. @throws AssertionError when one has not come to the end it should */
    void settle(java.util.List<String> filings) throws Exception;

    @Override
    default void close() {}
}
