package org.openbeian.access;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Method;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.BusinessException;
import org.openbeian.common.NotFound;
import org.openbeian.tenancy.TenantScope;

/**
 * The one door. Stands before every method of every EJB of this module ({@code ejb-jar.xml}): finds out from the
 * database who calls, refuses a method that declares no permission, fixes the tenant on the persistence context, and
 * writes the line in the audit trail, for what was done and for what was refused.
 */
public class BoundaryGuard {

    @Inject
    CallerLookup lookup;

    @Inject
    CurrentCaller current;

    @Inject
    TenantScope tenant;

    @Inject
    AuditTrail audit;

    @Inject
    RefusedCalls refusals;

    @Inject
    ApiCalls calls;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        Requires requires = method.getAnnotation(Requires.class);
        CallerClaim claim = CallerClaim.current();
        if (requires == null || claim == null) {
            throw new IllegalStateException(method + " was called without a declared permission or without a caller");
        }
        String action = requires.action();
        Caller caller = lookup.resolve(claim);
        if (!caller.mayCall(requires)) {
            refusals.note(caller, action, "error.forbidden", new AuditNotes());
            throw caller.isPerson() ? new AccessDenied() : new SignInNeeded();
        }
        fixTenant(caller);
        boolean outermost = current.depth() == 0;
        if (outermost && !requires.reads()) {
            calls.begin(caller);
        }
        current.push(caller);
        try {
            Object answer = call.proceed();
            if (outermost && !requires.reads() && !isNothing(caller)) {
                audit.done(caller, action);
            }
            return answer;
        } catch (BusinessException refused) {
            if (outermost && !caller.isSystem() && !(requires.reads() && refused instanceof NotFound)) {
                AuditNotes notes = audit.notes();
                notes.refused(refused);
                refusals.note(caller, action, refused.key(), notes);
            }
            throw refused;
        } catch (PersistenceException failure) {
            if (NoSuchText.in(failure)) {
                throw new NotFound();
            }
            throw failure;
        } finally {
            current.pop();
        }
    }

    /**
     * The portal looks again and again whether there is something to do, and mostly there is not. What it has done it notes; of
     * what was left as it was the trail has no line. Nor of what it could not do: the log has that, and it is tried again.
     */
    private boolean isNothing(Caller caller) {
        return caller.isSystem() && audit.notes().isEmpty();
    }

    /** A step of the portal inside a person's transaction keeps that person's narrower scope. */
    private void fixTenant(Caller caller) {
        Integer fixed = tenant.fixedAuthority();
        if (caller.isSystem() && fixed != null && fixed == caller.authorityId()) {
            return;
        }
        tenant.fix(
                caller.authorityId(),
                caller.organisationId() == null ? TenantScope.WHOLE_AUTHORITY : caller.organisationId());
    }
}
