package org.openbeian.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;

/** For tests of processes that wait: the cases on an engine in memory, as one authority. */
public final class WaitingRuns {

    private WaitingRuns() {}

    public static WaitingCases cases(ProcessEngine engine, String authority) {
        WaitingCases cases = new WaitingCases();
        cases.engine = engine;
        cases.tenant = tenant(authority);
        return cases;
    }

    public static Timers timers(ProcessEngine engine, String authority) {
        Timers timers = new Timers();
        timers.engine = engine;
        timers.tenant = tenant(authority);
        return timers;
    }

    /** Stands where the caller's authority would be looked up. */
    public static EngineTenant tenant(String authority) {
        return new EngineTenant() {
            @Override
            public String current() {
                return authority;
            }

            @Override
            public void asPortal(String tenantOfProcess, Runnable step) {
                assertThat(tenantOfProcess).isEqualTo(authority);
                step.run();
            }
        };
    }
}
