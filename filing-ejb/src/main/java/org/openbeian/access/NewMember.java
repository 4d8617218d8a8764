package org.openbeian.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openbeian.common.FieldError;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.organisation.Organisation;
import org.openbeian.organisation.Uscc;

/** What an administrator says about somebody who is to become a member. */
public final class NewMember {

    private static final int NAME = 100;
    private static final int MAIL = 90;

    private String username = "";
    private String nameZh = "";
    private String nameEn = "";
    private String mail = "";
    private String uscc = "";
    private String organisationZh = "";
    private String organisationEn = "";
    private List<String> roles = List.of();
    private boolean known;

    /**
     * What was said, tidied up.
     *
     * @throws Invalid with one error per wrong field: a sign-in name has 3 to 60 small letters, digits, dots or dashes;
     *     at least one role is needed; the credit code is checked
     */
    NewMember checked() {
        InputCheck input = new InputCheck();
        NewMember member = new NewMember();
        member.username = InputCheck.tidied(username);
        member.known = known;
        if (!member.username.matches("[a-z0-9][a-z0-9.-]{1,58}[a-z0-9]")) {
            input.wrong("username", "member.username");
        }
        // who has an account is known by one of the names
        member.nameZh = said(input.name("nameZh", nameZh, NAME, !known));
        member.nameEn = said(input.name("nameEn", nameEn, NAME, !known));
        member.mail = said(input.mail("mail", mail, MAIL, false));
        boolean organised = isForApplicant();
        if (organised) {
            if (InputCheck.tidied(uscc).isEmpty()) {
                input.wrong("uscc", "field.required");
            } else {
                member.uscc = input.tried(() -> Uscc.parse("/uscc", uscc));
            }
            member.organisationZh = said(input.name("organisationZh", organisationZh, NAME, true));
            member.organisationEn = said(input.name("organisationEn", organisationEn, NAME, false));
        }
        if (roles.isEmpty()) {
            input.wrong("roles", "field.required");
        }
        input.check();
        member.roles = roles;
        return member;
    }

    /** Whether an organisation is asked for: whoever works at the authority has none, whatever stands in those fields. */
    private boolean isForApplicant() {
        return Arrays.stream(Role.values()).anyMatch(role -> role.isApplicant() && roles.contains(role.name()));
    }

    /**
     * An address for notices, tidied up; null when none is given.
     *
     * @throws Invalid at {@code mail} when it is none
     */
    static String mail(String given) {
        InputCheck input = new InputCheck();
        String address = input.mail("mail", given, MAIL, false);
        input.check();
        return address;
    }

    /** Whether that account was meant: it was said that there is one, and one of its names. Who knows it learns nothing. */
    boolean means(Person person) {
        return known && (nameZh.equals(person.getNameZh()) || nameEn.equalsIgnoreCase(person.getNameEn()));
    }

    void mustHaveNames() {
        must("nameZh", nameZh, "nameEn", nameEn);
    }

    private void mustHaveOrganisationNames() {
        must("organisationZh", organisationZh, "organisationEn", organisationEn);
    }

    /**
     * Nobody is to act for an organisation that was not meant: the code and the name belong together.
     *
     * @throws Invalid at the name that is another one, with the right one
     */
    void mustMean(Organisation known) {
        List<FieldError> errors = new ArrayList<>();
        if (!known.getNameZh().equals(organisationZh)) {
            errors.add(new FieldError("/organisationZh", "member.organisation_name", known.getNameZh()));
        }
        if (!ProposedOrganisation.isCalledInEnglish(known, organisationEn)) {
            errors.add(new FieldError("/organisationEn", "member.organisation_name", known.getNameEn()));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    ProposedOrganisation proposedOrganisation() {
        mustHaveOrganisationNames();
        return new ProposedOrganisation(uscc, organisationZh, organisationEn);
    }

    private static void must(String field, String value, String other, String otherValue) {
        List<FieldError> errors = new ArrayList<>();
        if (value.isEmpty()) {
            errors.add(new FieldError("/" + field, "field.required"));
        }
        if (otherValue.isEmpty()) {
            errors.add(new FieldError("/" + other, "field.required"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    /** @throws Invalid at {@code roles} when one is not known */
    Set<Role> roles() {
        Set<Role> known = EnumSet.noneOf(Role.class);
        for (String role : roles) {
            known.add(role(role));
        }
        return known;
    }

    /** @throws Invalid at {@code roles} when there is no such role */
    public static Role role(String name) {
        try {
            return Role.valueOf(name);
        } catch (IllegalArgumentException | NullPointerException unknown) {
            throw new Invalid("/roles", "field.unknown_option", String.valueOf(name));
        }
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = said(username);
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = said(nameZh);
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = said(nameEn);
    }

    /** Where notices go; empty for none. */
    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = said(mail);
    }

    public String getUscc() {
        return uscc;
    }

    public void setUscc(String uscc) {
        this.uscc = said(uscc);
    }

    public String getOrganisationZh() {
        return organisationZh;
    }

    public void setOrganisationZh(String organisationZh) {
        this.organisationZh = said(organisationZh);
    }

    public String getOrganisationEn() {
        return organisationEn;
    }

    public void setOrganisationEn(String organisationEn) {
        this.organisationEn = said(organisationEn);
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles == null ? List.of() : List.copyOf(roles);
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    /** That the account which has this name already is the person who is meant. */
    public boolean isKnown() {
        return known;
    }

    public void setKnown(boolean known) {
        this.known = known;
    }
}
