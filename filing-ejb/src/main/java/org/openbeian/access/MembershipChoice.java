package org.openbeian.access;

import java.util.List;

/** One place where a person may act, to be picked at sign-in. */
public final class MembershipChoice {

    private final String membershipId;
    private final String authorityCode;
    private final String authorityNameZh;
    private final String authorityNameEn;
    private final String organisationNameZh;
    private final String organisationNameEn;
    private final List<String> roles;
    private final String stamp;

    MembershipChoice(
            Membership membership,
            String authorityCode,
            String authorityNameZh,
            String authorityNameEn,
            String organisationNameZh,
            String organisationNameEn) {
        this.membershipId = membership.getId();
        this.stamp = stamp(membership);
        this.roles = membership.getRoles().stream().map(Role::name).sorted().toList();
        this.authorityCode = authorityCode;
        this.authorityNameZh = authorityNameZh;
        this.authorityNameEn = authorityNameEn;
        this.organisationNameZh = organisationNameZh;
        this.organisationNameEn = organisationNameEn;
    }

    /** Another one after each change of the password, each role taken away, and each end. */
    static String stamp(Membership membership) {
        return membership.getPerson().getEpoch() + "." + membership.getEpoch();
    }

    /** The part of a stamp that stays when roles are taken away. */
    static String passwordOf(String stamp) {
        return stamp.substring(0, stamp.indexOf('.') + 1);
    }

    /** Whether a stamp, or its part about the password, is still right. */
    static boolean isRight(String stamp, Membership membership) {
        return stamp.endsWith(".") ? stamp(membership).startsWith(stamp) : stamp.equals(stamp(membership));
    }

    /** What a session keeps to know whether it is still good. */
    public String getStamp() {
        return stamp;
    }

    public String getMembershipId() {
        return membershipId;
    }

    public String getAuthorityCode() {
        return authorityCode;
    }

    public String getAuthorityNameZh() {
        return authorityNameZh;
    }

    public String getAuthorityNameEn() {
        return authorityNameEn;
    }

    /** Null for staff of the authority. */
    public String getOrganisationNameZh() {
        return organisationNameZh;
    }

    public String getOrganisationNameEn() {
        return organisationNameEn;
    }

    public List<String> getRoles() {
        return roles;
    }

    public boolean isStaff() {
        return organisationNameZh == null;
    }
}
