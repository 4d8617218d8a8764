package org.openbeian.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.openbeian.demo.ProcessJobs;

/** Works off steps and timers on the calling thread, while nobody else does. */
@ApplicationScoped
class DueJobs implements ProcessJobs {

    private static final Logger LOG = Logger.getLogger(DueJobs.class.getName());

    private static final int MOST = 200;

    /** Steps that failed; they are tried again when jobs are worked off as usual. */
    private final Set<String> left = ConcurrentHashMap.newKeySet();

    @Inject
    ProcessEngine engine;

    @Inject
    EngineTransactions transactions;

    @Override
    public void runDue(String authority, Instant until) {
        ManagementService jobs = engine.getManagementService();
        for (Optional<Job> next = next(jobs, authority, until); next.isPresent(); next = next(jobs, authority, until)) {
            run(jobs, next.get());
        }
    }

    /** Both questions in one transaction; each command of the engine by itself would begin one. */
    private Optional<Job> next(ManagementService jobs, String authority, Instant until) {
        return transactions
                .required(() -> Stream.concat(
                                jobs
                                        .createJobQuery()
                                        .tenantIdIn(authority)
                                        .messages()
                                        .withRetriesLeft()
                                        .listPage(0, MOST)
                                        .stream(),
                                jobs
                                        .createJobQuery()
                                        .tenantIdIn(authority)
                                        .timers()
                                        .withRetriesLeft()
                                        .duedateLowerThan(Date.from(until))
                                        .orderByJobDuedate()
                                        .asc()
                                        .listPage(0, 1 + left.size())
                                        .stream())
                        .filter(job -> !left.contains(job.getId()))
                        .min(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder()))))
                .get();
    }

    private void run(ManagementService jobs, Job job) {
        try {
            jobs.executeJob(job.getId());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A step of the demo world is left for later", failed);
            left.add(job.getId());
        }
    }
}
