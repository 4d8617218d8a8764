package org.openbeian.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only with an engine that looks for jobs: without it filings come in and nothing happens to them. */
@Readiness
@ApplicationScoped
public class EngineReady implements HealthCheck {

    @Inject
    ProcessEngine engine;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("engine").status(works()).build();
    }

    private boolean works() {
        ProcessEngineConfigurationImpl settings =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return settings.getJobExecutor() instanceof ManagedJobExecutor jobs && jobs.isLooking();
    }
}
