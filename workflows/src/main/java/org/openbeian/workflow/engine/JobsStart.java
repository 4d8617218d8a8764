package org.openbeian.workflow.engine;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.openbeian.access.PeriodicWork;
import org.openbeian.demo.DemoWorld;

/**
 * From here on timers and steps are worked off by themselves, and rounds come round. Not before the demo world has
 * unfolded, which lives through the years in their order and would be overtaken.
 */
@Singleton
@Startup
@DependsOn("EngineStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class JobsStart {

    private static final Logger LOG = Logger.getLogger(JobsStart.class.getName());

    @Inject
    ProcessEngine engine;

    @Inject
    DemoWorld demo;

    @PostConstruct
    void start() {
        try {
            demo.unfold();
        } catch (RuntimeException broken) {
            // a demonstration that is not whole keeps nobody from their work
            LOG.log(Level.WARNING, DemoWorld.NOT_WHOLE, broken);
        }
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .start();
        PeriodicWork.begin();
    }
}
