package org.openbeian.access;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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

    /**
     * SOD-06: what is agreed to, or sent, is what was shown. Who opened the page before the address was changed is told.
     *
     * @param shown the address on the page; null or empty for none
     */
    static void asShown(String shown, String now) {
        if (!Objects.toString(shown, "").equals(Objects.toString(now, ""))) {
            throw new Conflict("member.mail_changed");
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
     * SOD-06, SOD-07: what nobody holds both of, in whichever memberships at one authority. What somebody has held of old
     * stays, and is held against no role that goes with all of it.
     *
     * @param held what the person has at the authority
     * @param added what is to come beside it, and beside one another
     */
    static void goTogether(Set<Role> held, Set<Role> added) {
        if (!areTogether(held, added)) {
            boolean auditor = held.contains(Role.AUDITOR) || added.contains(Role.AUDITOR);
            throw new BusinessException(auditor ? "sod.07" : "sod.06.cases");
        }
    }

    /** The same as an answer. */
    static boolean areTogether(Set<Role> held, Set<Role> added) {
        Set<Role> all = new HashSet<>(held);
        all.addAll(added);
        return added.stream().allMatch(one -> all.stream().noneMatch(one::isApartFrom));
    }

    /**
     * What can be proposed to a member, by the rules that would refuse the rest.
     *
     * @param held what the person has at the authority
     * @param there what the member has of it, or is proposed already
     * @param applicant whether the member acts for an organisation
     */
    static List<Role> choices(Set<Role> held, Set<Role> there, boolean applicant) {
        return Stream.of(Role.values())
                .filter(role -> role.isApplicant() == applicant && !there.contains(role))
                .filter(role -> areTogether(held, Set.of(role)))
                .toList();
    }

    /**
     * A member is either staff or an applicant.
     *
     * @param applicant whether the member acts for an organisation
     */
    static void fits(Set<Role> together, boolean applicant) {
        if (together.stream().anyMatch(role -> role.isApplicant() != applicant)) {
            throw new BusinessException("member.roles_do_not_fit");
        }
    }
}
