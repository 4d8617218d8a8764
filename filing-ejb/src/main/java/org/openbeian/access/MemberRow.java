package org.openbeian.access;

import java.util.List;
import org.openbeian.organisation.Organisation;

/**
 * A member as the administrator sees one.
 *
 * @param organisationZh null for staff
 * @param activated whether the person has chosen a password
 * @param mail where notices go; null for nowhere
 */
public record MemberRow(
        String id,
        String username,
        String nameZh,
        String nameEn,
        String organisationZh,
        String organisationEn,
        List<Role> roles,
        Standing standing,
        boolean activated,
        String mail) {

    MemberRow(Membership member, Organisation organisation) {
        this(
                member.getId(),
                member.getPerson().getUsername(),
                member.getPerson().getNameZh(),
                member.getPerson().getNameEn(),
                organisation == null
                        ? member.getProposed() == null
                                ? null
                                : member.getProposed().getNameZh()
                        : organisation.getNameZh(),
                organisation == null
                        ? member.getProposed() == null
                                ? null
                                : member.getProposed().getNameEn()
                        : organisation.getNameEn(),
                member.getRoles().stream().sorted().toList(),
                member.getStanding(),
                member.getPerson().hasPassword(),
                member.getMail());
    }

    /** Whether there is anything to be taken away. */
    public boolean isHere() {
        return standing != Standing.ENDED;
    }

    public boolean isStaff() {
        return organisationZh == null;
    }
}
