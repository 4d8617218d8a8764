package org.openbeian.access;

import java.util.Objects;
import java.util.Set;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;

/** Who may be given which role by whom: SOD-06 and SOD-07. Every role takes two administrators, whatever it opens. */
public final class Appointment {

    /** Fewer administrators could give nobody anything any more. */
    static final int ADMINISTRATORS = 2;

    private Appointment() {}

    /**
     * Taking away is in one hand, so that it can be done at once, but for the last two administrators: with one left,
     * nobody could be appointed any more.
     *
     * @param others administrators besides the one who is to go
     */
    static void administratorsStay(int others) {
        if (others < ADMINISTRATORS) {
            throw new Conflict("member.two_administrators");
        }
    }

    /** SOD-06: who has entered an address sends no link to it, or one hand would hold the account. */
    static void notOwnAddress(String enteredBy, String administrator) {
        if (Objects.equals(enteredBy, administrator)) {
            throw new BusinessException("sod.06.mail");
        }
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
