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

    MembershipChoice(
            String membershipId,
            String authorityCode,
            String authorityNameZh,
            String authorityNameEn,
            String organisationNameZh,
            String organisationNameEn,
            List<String> roles) {
        this.membershipId = membershipId;
        this.authorityCode = authorityCode;
        this.authorityNameZh = authorityNameZh;
        this.authorityNameEn = authorityNameEn;
        this.organisationNameZh = organisationNameZh;
        this.organisationNameEn = organisationNameEn;
        this.roles = roles;
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
