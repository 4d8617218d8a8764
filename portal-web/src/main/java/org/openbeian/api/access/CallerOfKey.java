package org.openbeian.api.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.openbeian.access.CallerClaim;
import org.openbeian.access.DemoAccess;
import org.openbeian.access.KeyUse;
import org.openbeian.access.SignInNeeded;
import org.openbeian.access.SignInService;
import org.openbeian.common.NotFound;
import org.openbeian.tenancy.Authorities;

/**
 * Says to the services who calls: the authority of the address and the membership behind the personal API key, or nobody.
 * A key that is sent has to be good even where none is needed, so that a revoked one does not go unnoticed. There is no
 * session and no cookie here. {@link CallerLeaves} takes the caller off the thread again.
 */
@Provider
public class CallerOfKey implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 200;

    @Inject
    Authorities authorities;

    @Inject
    SignInService signIn;

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        String code = context.getUriInfo().getPathParameters().getFirst("authority");
        if (code == null) {
            // what concerns the whole portal is nobody's; no service answers without a caller
            return;
        }
        int authority = authorities.find(code).orElseThrow(NotFound::new).getId();
        String header = context.getHeaderString(HttpHeaders.AUTHORIZATION);
        CallerClaim caller = header == null
                ? CallerClaim.at(authority, null)
                : CallerClaim.withKey(authority, key(authority, header.strip()));
        request.setAttribute(CallerLeaves.SCOPE, caller.enter());
    }

    private KeyUse key(int authority, String header) {
        boolean bearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        if (!bearer
                || header.length() > LONGEST
                || DemoAccess.refusesKey(header.substring(SCHEME.length()).strip())) {
            throw new SignInNeeded();
        }
        try (CallerClaim.Scope nobody = CallerClaim.at(authority, null).enter()) {
            return signIn.key(header.substring(SCHEME.length()).strip()).orElseThrow(SignInNeeded::new);
        }
    }
}
