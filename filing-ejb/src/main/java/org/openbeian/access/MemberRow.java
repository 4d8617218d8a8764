package org.openbeian.access;

import java.util.List;
import org.openbeian.organisation.Organisation;

/** A member as the administrator sees one. */
public final class MemberRow {

    private final String id;
    private final String username;
    private final String nameZh;
    private final String nameEn;
    private final String organisationZh;
    private final String organisationEn;
    private final List<Role> roles;
    private final Standing standing;
    private final boolean activated;
    private final String mail;

    MemberRow(Membership member, Organisation organisation) {
        this.id = member.getId();
        this.username = member.getPerson().getUsername();
        this.nameZh = member.getPerson().getNameZh();
        this.nameEn = member.getPerson().getNameEn();
        this.organisationZh = organisation == null ? null : organisation.getNameZh();
        this.organisationEn = organisation == null ? null : organisation.getNameEn();
        this.roles = member.getRoles().stream().sorted().toList();
        this.standing = member.getStanding();
        this.activated = member.getPerson().hasPassword();
        this.mail = member.getMail();
    }

    public String getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    /** Null for staff. */
    public String getOrganisationZh() {
        return organisationZh;
    }

    public String getOrganisationEn() {
        return organisationEn;
    }

    public List<Role> getRoles() {
        return roles;
    }

    /** Where notices go; null for nowhere. */
    public String getMail() {
        return mail;
    }

    public Standing getStanding() {
        return standing;
    }

    /** Whether there is anything to be taken away. */
    public boolean isHere() {
        return standing != Standing.ENDED;
    }

    /** Whether the person has chosen a password. */
    public boolean isActivated() {
        return activated;
    }

    public boolean isStaff() {
        return organisationZh == null;
    }
}
