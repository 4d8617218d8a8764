package org.openbeian.workflow.engine;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.openbeian.demo.DemoWorld;

/**
 * From here on timers and steps are worked off by themselves. Not before the demo world has unfolded, which lives through
 * the years in their order and would be overtaken.
 */
@Singleton
@Startup
@DependsOn("EngineStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class JobsStart {

    @Inject
    ProcessEngine engine;

    @Inject
    DemoWorld demo;

    @PostConstruct
    void start() {
        demo.unfold();
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .start();
    }
}
