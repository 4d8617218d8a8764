package org.openbeian.access;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.openbeian.common.BusinessException;

/** Who may be given which role by whom: SOD-06 and SOD-07. */
public final class Appointment {

    /** Roles whose holder decides on cases; one administrator alone cannot give them. */
    private static final Set<Role> BY_TWO =
            EnumSet.of(Role.INTAKE, Role.CLASSIFIER, Role.REVIEWER, Role.PANELIST, Role.APPROVER);

    private Appointment() {}

    /** SOD-06: the roles from intake to approver need a second administrator. */
    static boolean needsTwo(Role role) {
        return BY_TWO.contains(role);
    }

    /** SOD-06: nobody gives a role to, or takes one from, themselves. */
    static void notOneself(String memberPerson, String administrator) {
        if (Objects.equals(memberPerson, administrator)) {
            throw new BusinessException("sod.06");
        }
    }

    /** SOD-06: the second administrator is not the first. */
    static void secondAdministrator(String first, String second) {
        if (Objects.equals(first, second)) {
            throw new BusinessException("sod.06.second");
        }
    }

    /**
     * SOD-07: an auditor holds no other role. And a member is either staff or an applicant.
     *
     * @param applicant whether the member acts for an organisation
     */
    static void fits(Set<Role> together, boolean applicant) {
        if (together.contains(Role.AUDITOR) && together.size() > 1) {
            throw new BusinessException("sod.07");
        }
        if (together.stream().anyMatch(role -> role.isApplicant() != applicant)) {
            throw new BusinessException("member.roles_do_not_fit");
        }
    }
}
