package org.openbeian.access;

import static org.openbeian.access.Permission.ADMINISTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sought;
import org.openbeian.organisation.Organisation;

/**
 * The members of an authority: who works at its desk and who files for an organisation. Administrators have no right on
 * cases; a role that decides on cases takes two of them (SOD-06). A change takes effect with the member's next click.
 */
@Stateless
public class MemberService {

    /** Lines on one page. */
    public static final int PAGE = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /**
     * Members by sign-in name, those who have left last.
     *
     * @param text part of a sign-in name or of a name, or null
     * @param after sign-in name of the last line seen, or null
     */
    @Requires(value = ADMINISTER, reads = true)
    public List<MemberRow> list(String text, String after) {
        List<Membership> found = em.createQuery(
                        """
                        select m from Membership m join fetch m.person p
                        where m.authorityId = :here and (:after = '' or p.username > :after)
                        and (:text = '' or p.username like :text or p.nameZh like :text or p.nameEn like :text)
                        order by p.username""",
                        Membership.class)
                .setParameter("here", me.get().authorityId())
                .setParameter("after", after == null ? "" : after)
                .setParameter("text", Sought.in(text))
                .setHint("eclipselink.batch", "m.roles")
                .setMaxResults(PAGE)
                .getResultList();
        return rows(found);
    }

    @Requires(value = ADMINISTER, reads = true)
    public MemberRow member(String membershipId) {
        return rows(List.of(get(membershipId))).get(0);
    }

    /** Proposals that wait for a second administrator, the oldest first. */
    @Requires(value = ADMINISTER, reads = true)
    public List<GrantRow> waiting() {
        return em.createQuery(
                        """
                        select new org.openbeian.access.GrantRow(g.id, g.role, p.username, p.nameZh, p.nameEn,
                            a.id, a.nameZh, a.nameEn, g.proposedAt)
                        from RoleGrant g join g.membership m join m.person p join Person a on a.id = g.proposedBy
                        where g.decidedAt is null order by g.proposedAt, g.id""",
                        GrantRow.class)
                .getResultList();
    }

    /**
     * Makes somebody a member. Who is not known to the portal yet gets a first password, answered once and never shown
     * again, with which another one has to be chosen. Roles that take two administrators are proposed.
     *
     * @throws Invalid with one error per wrong field
     */
    @Requires(ADMINISTER)
    public Appointed appoint(NewMember input) {
        NewMember member = input.checked();
        Set<Role> roles = member.roles();
        Appointment.fits(roles, !member.getUscc().isEmpty());
        Optional<Person> known = em.createQuery("select p from Person p where p.username = :name", Person.class)
                .setParameter("name", member.getUsername())
                .getResultStream()
                .findFirst();
        String password = known.isPresent() ? null : FirstPassword.next();
        Person person = known.orElseGet(() -> newPerson(member, password));
        Appointment.notOneself(person.getId(), me.get().personId());
        String organisation = member.getUscc().isEmpty() ? null : organisation(member);
        Membership membership = membershipOf(person, organisation);
        membership.reachedAt(NewMember.mail(member.getMail()));
        em.flush();
        give(membership, roles);
        audit.notes().note("appointed", person.getUsername(), String.join(" ", roles.stream().map(Role::name).toList()));
        return new Appointed(membership.getId(), password);
    }

    /** Gives a role, or proposes it to the second administrator. */
    @Requires(ADMINISTER)
    public void grant(String membershipId, Role role) {
        Membership membership = notMine(membershipId);
        Set<Role> together = new HashSet<>(membership.getRoles());
        together.add(role);
        Appointment.fits(together, membership.getOrganisationId() != null);
        if (membership.getRoles().contains(role) || !open(membership, role).isEmpty()) {
            throw new Conflict("member.has_role");
        }
        give(membership, EnumSet.of(role));
        audit.notes().note("role", AuditNotes.code("role", role), membership.getPerson().getUsername());
    }

    /** Takes a role away, at once and by one administrator alone. */
    @Requires(ADMINISTER)
    public void withdraw(String membershipId, Role role) {
        Membership membership = notMine(membershipId);
        membership.withdraw(role);
        audit.notes().note("role", AuditNotes.code("role", role), membership.getPerson().getUsername());
    }

    /** Where the member is told what waits; empty for nowhere. The address is not written into the trail. */
    @Requires(ADMINISTER)
    public void reachedAt(String membershipId, String address) {
        Membership membership = get(membershipId);
        membership.reachedAt(NewMember.mail(address));
        audit.notes().note("member", membership.getPerson().getUsername());
    }

    /** The second administrator's word on a proposal. */
    @Requires(ADMINISTER)
    public void decide(String grantId, boolean agree) {
        RoleGrant grant = em.createQuery("select g from RoleGrant g where g.id = :id", RoleGrant.class)
                .setParameter("id", grantId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        Membership membership = grant.getMembership();
        if (agree) {
            Set<Role> together = new HashSet<>(membership.getRoles());
            together.add(grant.getRole());
            Appointment.fits(together, membership.getOrganisationId() != null);
            grant.agree(me.get().personId(), clock.instant());
        } else {
            grant.decline(me.get().personId(), clock.instant());
        }
        audit.notes().note(agree ? "role_agreed" : "role_declined", AuditNotes.code("role", grant.getRole()), membership.getPerson().getUsername());
    }

    /** Ends a membership; what the member did stays in the trail under the same name. */
    @Requires(ADMINISTER)
    public void end(String membershipId) {
        Membership membership = notMine(membershipId);
        membership.end();
        audit.notes().note("member", membership.getPerson().getUsername());
    }

    /**
     * A new first password for somebody who has forgotten theirs, answered once.
     *
     * @throws Conflict when the person is a member elsewhere too: one authority cannot take over another one's member
     */
    @Requires(ADMINISTER)
    public String newPassword(String membershipId) {
        Membership membership = notMine(membershipId);
        long elsewhere = em.createQuery(
                        "select count(m) from Membership m where m.person = :person and m.active = true and m.authorityId <> :here",
                        Long.class)
                .setParameter("person", membership.getPerson())
                .setParameter("here", me.get().authorityId())
                .getSingleResult();
        if (elsewhere > 0) {
            throw new Conflict("member.elsewhere");
        }
        String password = FirstPassword.next();
        membership.getPerson().chosenForThem(Passwords.hash(password));
        audit.notes().note("member", membership.getPerson().getUsername());
        return password;
    }

    private void give(Membership membership, Set<Role> roles) {
        for (Role role : roles) {
            if (Appointment.needsTwo(role)) {
                em.persist(new RoleGrant(membership, role, me.get().personId(), clock.instant()));
            } else {
                membership.grant(role);
            }
        }
    }

    private Membership membershipOf(Person person, String organisation) {
        boolean already = em.createQuery(
                        "select m from Membership m where m.person = :person and m.authorityId = :here",
                        Membership.class)
                .setParameter("person", person)
                .setParameter("here", me.get().authorityId())
                .getResultStream()
                .anyMatch(m -> java.util.Objects.equals(m.getOrganisationId(), organisation));
        if (already) {
            throw new Invalid("/username", "member.already");
        }
        Membership membership =
                new Membership(person, me.get().authorityId(), organisation, EnumSet.noneOf(Role.class));
        em.persist(membership);
        return membership;
    }

    private Person newPerson(NewMember member, String password) {
        member.mustHaveNames();
        Person person =
                new Person(member.getUsername(), member.getNameZh(), member.getNameEn(), Passwords.hash(password));
        person.chosenForThem(Passwords.hash(password));
        em.persist(person);
        return person;
    }

    private String organisation(NewMember member) {
        Optional<Organisation> known = em.createQuery(
                        "select o from Organisation o where o.uscc = :uscc", Organisation.class)
                .setParameter("uscc", member.getUscc())
                .getResultStream()
                .findFirst();
        if (known.isPresent()) {
            return known.get().getId();
        }
        member.mustHaveOrganisationNames();
        Organisation organisation = new Organisation(
                member.getUscc(),
                member.getOrganisationZh(),
                member.getOrganisationEn(),
                member.getUscc().substring(2, 8));
        em.persist(organisation);
        em.flush();
        return organisation.getId();
    }

    private List<RoleGrant> open(Membership membership, Role role) {
        return em.createQuery(
                        "select g from RoleGrant g where g.membership = :membership and g.role = :role and g.decidedAt is null",
                        RoleGrant.class)
                .setParameter("membership", membership)
                .setParameter("role", role)
                .getResultList();
    }

    private Membership notMine(String membershipId) {
        Membership membership = get(membershipId);
        Appointment.notOneself(membership.getPerson().getId(), me.get().personId());
        if (!membership.isActive()) {
            throw new Conflict("member.left");
        }
        return membership;
    }

    private Membership get(String membershipId) {
        return em.createQuery(
                        "select m from Membership m join fetch m.person where m.id = :id and m.authorityId = :here",
                        Membership.class)
                .setParameter("id", membershipId)
                .setParameter("here", me.get().authorityId())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<MemberRow> rows(List<Membership> members) {
        Map<String, Organisation> organisations = new HashMap<>();
        Set<String> ids = new HashSet<>();
        members.stream()
                .map(Membership::getOrganisationId)
                .filter(java.util.Objects::nonNull)
                .forEach(ids::add);
        if (!ids.isEmpty()) {
            em.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(organisation -> organisations.put(organisation.getId(), organisation));
        }
        return members.stream()
                .map(member -> new MemberRow(member, organisations.get(member.getOrganisationId())))
                .toList();
    }
}
