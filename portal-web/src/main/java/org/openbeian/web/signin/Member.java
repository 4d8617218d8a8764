package org.openbeian.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.openbeian.access.Permission;
import org.openbeian.access.Role;
import org.openbeian.web.request.AuthorityRequest;

/**
 * Who is signed in and in which membership: all that the session holds. Names are kept to be shown; rights are not,
 * because they are read afresh on every call.
 */
public final class Member implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KEY = Member.class.getName();

    private final String membershipId;
    private final String authorityCode;
    private final String nameZh;
    private final String nameEn;
    private final String organisationZh;
    private final String organisationEn;
    private final String username;
    private final List<String> roles;
    private final String stamp;

    Member(
            String membershipId,
            String authorityCode,
            String nameZh,
            String nameEn,
            String organisationZh,
            String organisationEn,
            String username,
            List<String> roles,
            String stamp) {
        this.stamp = stamp;
        this.membershipId = membershipId;
        this.authorityCode = authorityCode;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.organisationZh = organisationZh;
        this.organisationEn = organisationEn;
        this.username = username;
        this.roles = List.copyOf(roles);
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

    public String getMembershipId() {
        return membershipId;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    /** Null for staff of the authority. */
    public String getOrganisationZh() {
        return organisationZh;
    }

    public String getOrganisationEn() {
        return organisationEn;
    }

    public String getUsername() {
        return username;
    }

    /** By which it is known whether the sign-in is still good. */
    public String getStamp() {
        return stamp;
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
        return getRoles().stream()
                .anyMatch(role -> Role.valueOf(role).permissions().contains(permission));
    }

    public List<String> getRoles() {
        return roles;
    }

    /** Staff work at the desk, applicants in the workspace. */
    public boolean isStaff() {
        return organisationZh == null;
    }
}
