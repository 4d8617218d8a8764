package org.openbeian.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.openbeian.common.Conflict;
import org.openbeian.common.NotFound;
import org.openbeian.upkeep.StuckRow;
import org.openbeian.upkeep.StuckStep;
import org.openbeian.upkeep.StuckSteps;

/** The jobs of the engine whose tries are over, of the caller's authority. */
@ApplicationScoped
public class CamundaStuckSteps implements StuckSteps {

    private static final int MOST = 200;

    @Inject
    ProcessEngine engine;

    @Inject
    EngineTenant tenant;

    @Override
    public List<StuckStep> all() {
        return steps(engine.getRuntimeService()
                .createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .tenantIdIn(tenant.current())
                .orderByIncidentTimestamp()
                .asc()
                .listPage(0, MOST));
    }

    @Override
    public int count(int most) {
        return (int) Math.min(
                most,
                engine.getRuntimeService()
                        .createIncidentQuery()
                        .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                        .tenantIdIn(tenant.current())
                        .count());
    }

    @Override
    public List<StuckStep> of(String caseId) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .tenantIdIn(tenant.current())
                .list()
                .stream()
                .flatMap(instance -> steps(engine.getRuntimeService()
                                .createIncidentQuery()
                                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                                .processInstanceId(instance.getId())
                                .list())
                        .stream())
                .toList();
    }

    private List<StuckStep> steps(List<Incident> incidents) {
        return incidents.stream()
                .filter(incident -> incident.getProcessInstanceId() != null)
                .map(incident -> {
                    ProcessInstance instance = instance(incident.getProcessInstanceId());
                    return instance == null
                            ? null
                            : new StuckStep(
                                    incident.getConfiguration(),
                                    instance.getBusinessKey(),
                                    stepOf(incident),
                                    incident.getIncidentMessage(),
                                    incident.getIncidentTimestamp().toInstant());
                })
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(StuckStep::since))
                .toList();
    }

    /** A timer fails because of the step behind it, and the engine knows at which. */
    private static String stepOf(Incident incident) {
        return incident.getFailedActivityId() == null ? incident.getActivityId() : incident.getFailedActivityId();
    }

    @Override
    public boolean isStuck(String stepId) {
        return engine.getManagementService()
                        .createJobQuery()
                        .jobId(stepId)
                        .noRetriesLeft()
                        .tenantIdIn(tenant.current())
                        .count()
                > 0;
    }

    @Override
    public String again(String stepId) {
        Job job = job(stepId);
        engine.getManagementService().setJobRetries(job.getId(), 1);
        engine.getManagementService().setJobDuedate(job.getId(), null);
        return instance(job.getProcessInstanceId()).getBusinessKey();
    }

    @Override
    public String without(String stepId) {
        Job job = job(stepId);
        String step = steps(engine.getRuntimeService()
                        .createIncidentQuery()
                        .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                        .configuration(stepId)
                        .tenantIdIn(tenant.current())
                        .list())
                .stream()
                .map(StuckStep::step)
                .findFirst()
                .orElseThrow(NotFound::new);
        JobDefinition timer = engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        if (!StuckRow.isTellingOnly(step) || !timer.getActivityId().startsWith("Timer_")) {
            throw new Conflict("stuck.needed");
        }
        String caseId = instance(job.getProcessInstanceId()).getBusinessKey();
        // such a step hangs on a timer that interrupts nothing: without the job the case goes on as after it
        engine.getManagementService().deleteJob(job.getId());
        return caseId;
    }

    private Job job(String id) {
        Job job = engine.getManagementService()
                .createJobQuery()
                .jobId(id)
                .noRetriesLeft()
                .tenantIdIn(tenant.current())
                .singleResult();
        if (job == null) {
            throw new NotFound();
        }
        return job;
    }

    private ProcessInstance instance(String id) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(id)
                .singleResult();
    }
}
