package org.openbeian.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openbeian.access.CallerClaim;
import org.openbeian.access.CurrentCaller;
import org.openbeian.tenancy.Authorities;

/** Between the authority of the domain and the tenant of the engine, which is the authority's code. */
@ApplicationScoped
public class EngineTenant {

    @Inject
    CurrentCaller caller;

    @Inject
    Authorities authorities;

    /** The tenant of the service call under way. */
    public String current() {
        return authorities.get(caller.get().authorityId()).getCode();
    }

    /** What a process does is done by the portal itself, for the authority whose process it is. */
    public void asPortal(String tenant, Runnable step) {
        int authority = authorities
                .find(tenant)
                .orElseThrow(() -> new IllegalStateException("No authority " + tenant))
                .getId();
        try (CallerClaim.Scope scope = CallerClaim.system(authority).enter()) {
            step.run();
        }
    }
}
