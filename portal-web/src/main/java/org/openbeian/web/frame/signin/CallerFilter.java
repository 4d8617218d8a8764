package org.openbeian.web.frame.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.openbeian.access.CallerClaim;
import org.openbeian.web.frame.request.AuthorityRequest;

/**
 * Says to the services who calls: the membership of the session inside the workspace and the desk, nobody on public
 * pages. Whether the membership still holds, and what it may do, is looked up behind the guard.
 */
public class CallerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AuthorityRequest place = AuthorityRequest.of(request);
        if (place == null) {
            chain.doFilter(request, response);
            return;
        }
        int authority = place.authority().getId();
        CallerClaim claim = CallerClaim.at(authority, null);
        if (place.area() != AuthorityRequest.Area.PUBLIC) {
            Optional<Member> member = Member.of(request);
            if (member.isEmpty()) {
                response.sendRedirect(ReturnPath.signInFor(request, place.path()));
                return;
            }
            claim = CallerClaim.signedIn(
                    authority, member.get().membershipId(), member.get().stamp());
        } else if (place.path().equals("/choose")) {
            // the only public page that is about the person
            CallerClaim proven = SignInSession.proven(request, authority);
            claim = proven == null ? claim : proven;
        }
        try (CallerClaim.Scope scope = claim.enter()) {
            chain.doFilter(request, response);
        }
    }
}
