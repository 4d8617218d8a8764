package org.openbeian.workflow.engine;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.openbeian.demo.ProcessJobs;

/** Works off steps and timers on the calling thread, while nobody else does. */
@ApplicationScoped
class DueJobs implements ProcessJobs {

    private static final Logger LOG = Logger.getLogger(DueJobs.class.getName());

    /**
     * Asked before everything that happens, and mostly nothing is due: the engine's own queries would be two, each in a
     * transaction.
     */
    private static final String DUE =
            """
            select ID_ from ACT_RU_JOB
            where TENANT_ID_ = ? and RETRIES_ > 0 and PROCESS_INSTANCE_ID_ is not null
            and (TYPE_ = 'message' or TYPE_ = 'timer' and DUEDATE_ < ?)
            order by DUEDATE_""";

    /** Steps that failed; they are tried again when jobs are worked off as usual. */
    private final Set<String> left = ConcurrentHashMap.newKeySet();

    @Inject
    ProcessEngine engine;

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Override
    public void runDue(String authority, Instant until) {
        for (Optional<String> next = next(authority, until); next.isPresent(); next = next(authority, until)) {
            run(engine.getManagementService(), next.get());
        }
    }

    private Optional<String> next(String authority, Instant until) {
        try (Connection connection = pool.getConnection();
                PreparedStatement due = connection.prepareStatement(DUE)) {
            due.setString(1, authority);
            due.setTimestamp(2, Timestamp.from(until));
            try (ResultSet rows = due.executeQuery()) {
                while (rows.next()) {
                    if (!left.contains(rows.getString(1))) {
                        return Optional.of(rows.getString(1));
                    }
                }
            }
            return Optional.empty();
        } catch (SQLException failed) {
            throw new IllegalStateException("What is due cannot be read", failed);
        }
    }

    private void run(ManagementService jobs, String job) {
        try {
            jobs.executeJob(job);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A step of the demo world is left for later", failed);
            left.add(job);
        }
    }
}
