package org.openbeian.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.openbeian.audit.Actor;

/** Who calls, in which membership, as the database said at the beginning of this transaction. */
public final class Caller implements Actor {

    /** Kinds of callers besides persons. */
    public enum Kind {
        PERSON,
        /** A person whose password was right and who has not chosen a membership. */
        PROVEN,
        PUBLIC,
        SYSTEM
    }

    private final Kind kind;
    private final int authorityId;
    private final String personId;
    private final String membershipId;
    private final String organisationId;
    private final String name;
    private final Set<Role> roles;
    private final Set<Permission> permissions;

    /** Null when no key is used. */
    private Set<KeyScope> scopes;

    private Caller(
            Kind kind,
            int authorityId,
            String personId,
            String membershipId,
            String organisationId,
            String name,
            Set<Role> roles,
            Set<Permission> permissions) {
        this.kind = kind;
        this.authorityId = authorityId;
        this.personId = personId;
        this.membershipId = membershipId;
        this.organisationId = organisationId;
        this.name = name;
        this.roles = Collections.unmodifiableSet(roles);
        this.permissions = Collections.unmodifiableSet(permissions);
    }

    static Caller system(int authorityId) {
        return new Caller(
                Kind.SYSTEM,
                authorityId,
                null,
                null,
                null,
                "SYSTEM",
                EnumSet.noneOf(Role.class),
                EnumSet.of(Permission.ANYONE, Permission.SYSTEM));
    }

    static Caller nobody(int authorityId) {
        return new Caller(
                Kind.PUBLIC,
                authorityId,
                null,
                null,
                null,
                PUBLIC,
                EnumSet.noneOf(Role.class),
                EnumSet.of(Permission.ANYONE));
    }

    static Caller proven(int authorityId, Person person) {
        return new Caller(
                Kind.PROVEN,
                authorityId,
                person.getId(),
                null,
                null,
                person.getUsername(),
                EnumSet.noneOf(Role.class),
                EnumSet.of(Permission.ANYONE, Permission.PROVEN));
    }

    /** @param scopes of the key with which the member comes; null without one */
    static Caller member(Membership membership, Set<KeyScope> scopes) {
        Caller member = member(membership);
        member.scopes = scopes;
        return member;
    }

    static Caller member(Membership membership) {
        Set<Permission> permissions = EnumSet.of(Permission.ANYONE);
        membership.getRoles().forEach(role -> permissions.addAll(role.permissions()));
        return new Caller(
                Kind.PERSON,
                membership.getAuthorityId(),
                membership.getPerson().getId(),
                membership.getId(),
                membership.getOrganisationId(),
                membership.getPerson().getUsername(),
                membership.getRoles().isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(membership.getRoles()),
                permissions);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public boolean mayAny(Permission... any) {
        for (Permission permission : any) {
            if (may(permission)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a service is open to this caller: by a permission, and within what the key is good for. */
    boolean mayCall(Requires service) {
        for (Permission permission : service.value()) {
            if (may(permission) && isInScope(permission, service.reads())) {
                return true;
            }
        }
        return false;
    }

    private boolean isInScope(Permission permission, boolean reads) {
        return scopes == null
                || permission == Permission.ANYONE
                || scopes.stream().anyMatch(scope -> scope.opens(permission, reads));
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    public boolean isSystem() {
        return kind == Kind.SYSTEM;
    }

    /** Staff work for the authority itself, applicants for an organisation. */
    public boolean isStaff() {
        return isPerson() && organisationId == null;
    }

    @Override
    public int authorityId() {
        return authorityId;
    }

    /** Null for the public and the system. */
    @Override
    public String personId() {
        return personId;
    }

    @Override
    public String membershipId() {
        return membershipId;
    }

    /** Null for staff, the public and the system. */
    public String organisationId() {
        return organisationId;
    }

    /** Sign-in name, or PUBLIC or SYSTEM. */
    @Override
    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return roles;
    }
}
