package org.openbeian.web.frame.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container who is signed in, from the session. It decides no rights and guards no address: that is the
 * caller filter's and the services' guard's work.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Member> member = Member.anywhere(request);
        return member.isPresent()
                ? context.notifyContainerAboutLogin(
                        member.get().username(), Set.of(member.get().isStaff() ? "staff" : "applicant"))
                : context.doNothing();
    }
}
