package org.openbeian.workflow.engine;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Works off timers and asynchronous steps on threads of the server. */
final class ManagedJobExecutor extends JobExecutor {

    private final ThreadFactory acquirers;
    private final Executor workers;

    ManagedJobExecutor(ThreadFactory acquirers, Executor workers) {
        this.acquirers = acquirers;
        this.workers = workers;
        // with the default of a minute timers look slow, and five minutes pass before a crashed node's jobs go on
        setWaitTimeInMillis(1_000);
        setMaxWait(5_000);
        setLockTimeInMillis(60_000);
    }

    /** Whether somebody looks for what is due. */
    boolean isLooking() {
        return isActive() && jobAcquisitionThread != null && jobAcquisitionThread.isAlive();
    }

    @Override
    protected void startExecutingJobs() {
        startJobAcquisitionThread();
    }

    @Override
    protected void startJobAcquisitionThread() {
        if (jobAcquisitionThread == null) {
            jobAcquisitionThread = acquirers.newThread(acquireJobsRunnable);
            jobAcquisitionThread.start();
        }
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            workers.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException busy) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
