package org.openbeian.demo;

import java.time.Instant;

/** What the demo data need of the processes: that their timers and steps happen in the time that is relived. */
public interface ProcessJobs {

    /**
     * Does everything that is due until then, in the order in which it is due. Steps that fail are left for the time
     * when jobs are worked off as usual.
     */
    void runDue(Instant until);
}
