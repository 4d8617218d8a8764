package org.openbeian.demo;

import java.time.Instant;

/** What the demo data need of the processes: that their timers and steps happen in the time that is relived. */
public interface ProcessJobs {

    /**
     * Does everything of that authority that is due until then, in the order in which it is due. Steps that fail are left
     * for the time when jobs are worked off as usual.
     *
     * @param authority its code
     */
    void runDue(String authority, Instant until);
}
