package org.openbeian.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.openbeian.common.Conflict;

/** The timers of cases that wait. A process of another authority is not there for the caller's. */
@ApplicationScoped
public class Timers {

    @Inject
    ProcessEngine engine;

    @Inject
    EngineTenant tenant;

    @Inject
    EngineTransactions transactions;

    /**
     * Lets a timer go off at another time. One that has gone off already stays so.
     *
     * @param caseId the business key
     * @param timer id of the timer in the model
     * @param variable by which the model knows the time
     * @param time as in {@link ProcessFacts}
     * @throws Conflict when the case has moved on at this moment, as when the timer has just gone off
     */
    public void move(String process, String caseId, String timer, String variable, Object time) {
        ProcessInstance instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId, process)
                .tenantIdIn(tenant.current())
                .singleResult();
        if (instance == null) {
            throw movedOn();
        }
        Date at = (Date) ProcessFacts.value(variable, time);
        try {
            engine.getRuntimeService().setVariable(instance.getId(), variable, at);
            engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(timer)
                    .list()
                    .forEach(job -> due(job.getId(), at));
        } catch (NullValueException | OptimisticLockingException lost) {
            throw movedOn();
        }
    }

    private void due(String job, Date at) {
        try {
            engine.getManagementService().setJobDuedate(job, at);
        } catch (ProcessEngineException refused) {
            if (isGone(refused, () -> isThere(job, refused))) {
                throw movedOn();
            }
            throw refused;
        }
    }

    /** In a transaction of its own: the one that was refused something does nothing more. */
    private boolean isThere(String job, ProcessEngineException refused) {
        try {
            return transactions
                            .requiresNew(() -> engine.getManagementService()
                                    .createJobQuery()
                                    .jobId(job)
                                    .count())
                            .get()
                    > 0;
        } catch (RuntimeException broken) {
            refused.addSuppressed(broken);
            return true;
        }
    }

    /**
     * The engine says of a job that is not there any more only that something is wrong with it, which may be anything else
     * as well.
     *
     * @param there looks once more whether it is
     */
    static boolean isGone(ProcessEngineException refused, BooleanSupplier there) {
        return refused instanceof NullValueException
                || refused instanceof OptimisticLockingException
                || refused.getClass() == ProcessEngineException.class && !there.getAsBoolean();
    }

    private static Conflict movedOn() {
        return new Conflict("page.moved_on");
    }
}
