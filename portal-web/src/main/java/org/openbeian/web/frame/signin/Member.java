package org.openbeian.web.frame.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.openbeian.access.Permission;
import org.openbeian.access.Role;
import org.openbeian.web.frame.request.AuthorityRequest;

/**
 * Who is signed in and in which membership: all that the session holds. Names are kept to be shown; rights are not,
 * because they are read afresh on every call.
 *
 * @param organisationZh null for staff of the authority
 * @param stamp by which it is known whether the sign-in is still good
 */
public record Member(
        String membershipId,
        String authorityCode,
        String nameZh,
        String nameEn,
        String organisationZh,
        String organisationEn,
        String username,
        List<String> roles,
        String stamp)
        implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KEY = Member.class.getName();

    public Member {
        roles = List.copyOf(roles);
    }

    /** The signed-in member, if it is one of the authority whose page is asked for. */
    public static Optional<Member> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        AuthorityRequest place = AuthorityRequest.of(request);
        if (session == null || place == null) {
            return Optional.empty();
        }
        return Optional.ofNullable((Member) session.getAttribute(KEY))
                .filter(member -> member.authorityCode.equals(place.authority().getCode()));
    }

    /** Of whichever authority: for the container, which knows none, and before the address has been read. */
    public static Optional<Member> anywhere(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Member) session.getAttribute(KEY));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    /** Where the member begins: the queue, unless nothing will ever stand in it for somebody who may see no case. */
    String getHome() {
        if (!isStaff()) {
            return "/app/";
        }
        boolean administers = may(Permission.ADMINISTER);
        return administers && !may(Permission.SEE_CASE) ? "/desk/members/list" : "/desk/";
    }

    private boolean may(Permission permission) {
        return roles().stream()
                .anyMatch(role -> Role.valueOf(role).permissions().contains(permission));
    }

    /** Staff work at the desk, applicants in the workspace. */
    public boolean isStaff() {
        return organisationZh == null;
    }
}
