package org.openbeian.access;

import static org.openbeian.access.Permission.ADMINISTER;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.LikePattern;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.common.UniqueKey;
import org.openbeian.organisation.Organisation;

/**
 * The members of an authority: who works at its desk and who files for an organisation. Administrators have no right on
 * cases, and every role takes two of them (SOD-06). What is taken away ends at once, with the sessions and keys that rested
 * on it.
 */
@Stateless
public class MemberService {

    /** What the addresses of one letter have room for. */
    private static final int IN_ONE_LETTER = 10;

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

    @Inject
    Activations activations;

    @Inject
    EndedAccess ending;

    @Inject
    HeldRoles held;

    @Inject
    Event<AccountNotice> notices;

    /**
     * Members by sign-in name, those who have left last.
     *
     * @param text part of a sign-in name or of a name, or null
     * @param role one that the member holds, or null
     * @param standing how the member stands, or null
     * @param after sign-in name of the last line seen, or null
     */
    @Requires(value = ADMINISTER, reads = true, action = "member.list")
    public List<MemberRow> list(String text, Role role, Standing standing, String after) {
        TypedQuery<Membership> query = em.createQuery(
                        """
                        select m from Membership m join fetch m.person p
                        where m.authorityId = :here and (:after = '' or p.username > :after)
                        and (:text = '' or p.searchText like :text)"""
                                + (role == null ? "" : " and :role member of m.roles")
                                + (standing == null ? "" : " and m.standing = :standing")
                                + " order by p.username",
                        Membership.class)
                .setParameter("here", me.get().authorityId())
                .setParameter("after", after == null ? "" : after)
                .setParameter("text", LikePattern.in(text));
        if (role != null) {
            query.setParameter("role", role);
        }
        if (standing != null) {
            query.setParameter("standing", standing);
        }
        return rows(query.setHint("eclipselink.batch", "m.roles")
                .setMaxResults(PAGE)
                .getResultList());
    }

    @Requires(value = ADMINISTER, reads = true, action = "member.member")
    public MemberRow member(String membershipId) {
        return rows(List.of(get(membershipId))).get(0);
    }

    /** Whether the person holds of old what is not given together any more; one of it is to be taken away. */
    @Requires(value = ADMINISTER, reads = true, action = "member.isAtOdds")
    public boolean isAtOdds(String membershipId) {
        Set<Role> all = new HashSet<>();
        memberships(get(membershipId).getPerson()).forEach(one -> all.addAll(one.getRoles()));
        return !Appointment.areTogether(all, all);
    }

    /** The roles that {@link #grant} would propose for that membership; none for one's own. */
    @Requires(value = ADMINISTER, reads = true, action = "member.choices")
    public List<Role> choices(String membershipId) {
        Membership membership = get(membershipId);
        Person person = membership.getPerson();
        if (membership.getStanding() == Standing.ENDED
                || person.getId().equals(me.get().personId())) {
            return List.of();
        }
        Set<Role> all = new HashSet<>(membership.getRoles());
        memberships(person).stream().filter(Membership::isLetIn).forEach(one -> all.addAll(one.getRoles()));
        Set<Role> there = new HashSet<>(membership.getRoles());
        there.addAll(em.createQuery(
                        "select g.role from RoleGrant g where g.membership = :membership and g.decidedAt is null",
                        Role.class)
                .setParameter("membership", membership)
                .getResultList());
        return Appointment.choices(all, there, membership.isForApplicant());
    }

    /** Those of the person here that have not ended. */
    private List<Membership> memberships(Person person) {
        return em.createQuery(
                        """
                        select m from Membership m
                        where m.person = :person and m.authorityId = :here and m.standing <> :ended""",
                        Membership.class)
                .setParameter("person", person)
                .setParameter("here", me.get().authorityId())
                .setParameter("ended", Standing.ENDED)
                .getResultList();
    }

    /** Proposals that wait for a second administrator, the oldest first. */
    @Requires(value = ADMINISTER, reads = true, action = "member.waiting")
    public List<GrantRow> waiting() {
        return em.createQuery(
                        """
                        select new org.openbeian.access.GrantRow(g.id, g.role, p.username, p.nameZh, p.nameEn,
                            a.id, a.nameZh, a.nameEn, g.proposedAt, m)
                        from RoleGrant g join g.membership m join m.person p join Person a on a.id = g.proposedBy
                        where g.decidedAt is null order by g.proposedAt, g.id""",
                        GrantRow.class)
                .getResultStream()
                .map(row -> row.seenBy(me.get().personId()).of(this::byId))
                .toList();
    }

    private Organisation byId(String organisation) {
        return em.find(Organisation.class, organisation);
    }

    /** Those of one member. */
    @Requires(value = ADMINISTER, reads = true, action = "member.waitingFor")
    public List<GrantRow> waitingFor(String membershipId) {
        return waiting().stream()
                .filter(row -> row.getMembershipId().equals(membershipId))
                .toList();
    }

    /**
     * Proposes somebody as a member; each role takes a second administrator. Who has no account yet gets a link or codes when
     * the first role is agreed on; who has one is invited and accepts after signing in. Who has left can come back so.
     *
     * @throws Invalid with one error per wrong field; at {@code known}, with as much of the name as is needed, when the
     *     account is somebody's and the caller has not said, by the name, that this is the person who is meant
     */
    @Requires(value = ADMINISTER, action = "member.appoint")
    public Appointed appoint(NewMember input) {
        NewMember member = input.checked();
        Set<Role> roles = member.roles();
        Appointment.fits(roles, !member.getUscc().isEmpty());
        Optional<Person> account = account(member.getUsername());
        account.ifPresent(
                person -> Appointment.notOneself(person.getId(), me.get().personId()));
        if (account.isEmpty() && member.isKnown()) {
            throw new Invalid("/username", "member.no_account");
        }
        if (account.isPresent() && !member.means(account.get())) {
            throw new Invalid("/known", "member.known", MaskedName.of(account.get()));
        }
        Person person = account.orElseGet(() -> newPerson(member));
        Membership membership = membershipOf(person, member);
        membership.reachedAt(NewMember.mail(member.getMail()), me.get().personId());
        em.flush();
        Appointment.goTogether(held.beside(membership, Membership::isLetIn), roles);
        propose(membership, roles);
        audit.notes().note("appointed", person.getUsername(), AuditNotes.codes("role", roles));
        return new Appointed(membership.getId(), person.hasPassword());
    }

    /** Proposes a role to the second administrator. */
    @Requires(value = ADMINISTER, action = "member.grant")
    public void grant(String membershipId, Role role) {
        Membership membership = notMine(membershipId);
        mustGoTogether(membership, role);
        if (membership.getRoles().contains(role) || !open(membership, role).isEmpty()) {
            throw new Conflict("member.has_role");
        }
        propose(membership, EnumSet.of(role));
        audit.notes()
                .note(
                        "role",
                        AuditNotes.code("role", role),
                        membership.getPerson().getUsername());
    }

    /**
     * Takes a role away, at once and by one administrator alone; sessions and keys of the membership end.
     *
     * @throws Conflict when fewer than two administrators would be left
     */
    @Requires(value = ADMINISTER, action = "member.withdraw")
    public void withdraw(String membershipId, Role role) {
        Membership membership = notMine(membershipId);
        if (!membership.getRoles().contains(role)) {
            throw new Conflict("member.has_not_role");
        }
        if (role == Role.TENANT_ADMIN) {
            administratorsStayWithout(membership);
        }
        membership.withdraw(role);
        ending.keysOf(membership);
        ending.letGo(membership);
        audit.notes()
                .note(
                        "role",
                        AuditNotes.code("role", role),
                        membership.getPerson().getUsername());
    }

    /**
     * Where the member is told what waits; empty for nowhere. Links that open the account go there, so the first one is told
     * like a changed one: to the old address, to the new one and where else the person is reached, and to the other
     * administrators. The address is not written into the trail.
     */
    @Requires(value = ADMINISTER, action = "member.reachedAt")
    public void reachedAt(String membershipId, String address) {
        Membership membership = get(membershipId);
        String before = membership.getMail();
        String now = NewMember.mail(address);
        if (!java.util.Objects.equals(before, now)) {
            if (membership.getStanding() == Standing.INVITED && isProposed(membership)) {
                // the second administrator agrees to the address that was proposed, and to no other
                throw new Conflict("member.mail_waits");
            }
            membership.reachedAt(now, me.get().personId());
            activations.end(membership);
            tellAddress(membership.getPerson(), before, now);
        }
        audit.notes().note("member", membership.getPerson().getUsername());
    }

    /** Of an administrator who has another address is thought as of any other person: the old one hears of it. */
    private void tellAddress(Person person, String before, String now) {
        if (before != null) {
            notices.fire(AccountNotice.moved(person, before));
        }
        Set<String> reached = new LinkedHashSet<>(ending.addresses(person));
        if (now != null) {
            reached.add(now);
        }
        reached.remove(before);
        notices.fire(AccountNotice.reached(person, List.copyOf(reached)));
        notices.fire(AccountNotice.addressOf(
                person,
                administrators().stream()
                        .filter(one -> !one.getPerson().getId().equals(me.get().personId()))
                        .filter(one -> !one.getPerson().getId().equals(person.getId()))
                        .map(Membership::getMail)
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .toList()));
    }

    private List<Membership> administrators() {
        return em.createQuery(
                        """
                        select m from Membership m join m.roles r
                        where m.authorityId = :here and m.active = true and m.person.active = true
                        and r = :administers
                        order by m.id""",
                        Membership.class)
                .setParameter("here", me.get().authorityId())
                .setParameter("administers", Role.TENANT_ADMIN)
                .getResultList();
    }

    /**
     * The second administrator's word on a proposal. With the first role that is agreed on, the member is let in: by a link
     * to the address that both have seen, by codes of which each of the two gets one, or by an invitation.
     *
     * @param shown the address that stood with the proposal, see {@link GrantRow#getMail}; null or empty for none
     * @return id of the membership
     * @throws Conflict when it is another one meanwhile: nobody agrees to what they have not seen
     * @throws org.openbeian.common.BusinessException {@code sod.06.mail} when a link would go to an address that the caller
     *     has entered
     */
    @Requires(value = ADMINISTER, action = "member.decide")
    public String decide(String grantId, boolean agree, String shown) {
        RoleGrant grant = em.createQuery("select g from RoleGrant g where g.id = :id", RoleGrant.class)
                .setParameter("id", grantId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        Membership membership = grant.getMembership();
        if (agree) {
            mustGoTogether(membership, grant.getRole());
            Appointment.asShown(shown, membership.getMail());
            boolean first = membership.getRoles().isEmpty();
            Appointment.secondAdministrator(grant.getProposedBy(), me.get().personId());
            bringOrganisation(membership);
            grant.agree(me.get().personId(), clock.instant());
            if (first && membership.getStanding() == Standing.INVITED) {
                letIn(membership, grant);
                tellColleagues(membership);
            }
        } else {
            grant.decline(me.get().personId(), clock.instant());
        }
        audit.notes()
                .note(
                        agree ? "role_agreed" : "role_declined",
                        AuditNotes.code("role", grant.getRole()),
                        membership.getPerson().getUsername());
        return membership.getId();
    }

    /** @throws org.openbeian.common.BusinessException when the person, here or in another membership, holds what forbids it */
    private void mustGoTogether(Membership membership, Role role) {
        Set<Role> all = held.beside(membership, Membership::isLetIn);
        all.addAll(membership.getRoles());
        Appointment.fits(Set.of(role), membership.isForApplicant());
        Appointment.goTogether(all, Set.of(role));
    }

    private void letIn(Membership membership, RoleGrant grant) {
        if (membership.getPerson().hasPassword() || activations.isLetInElsewhere(membership)) {
            notices.fire(AccountNotice.invited(membership));
        } else if (membership.getMail() != null) {
            activations.byMail(membership, me.get().personId());
        } else {
            activations.agree(
                    activations.byHand(membership, grant.getProposedBy()),
                    me.get().personId());
        }
    }

    /** What was proposed comes to exist with the second word; what has come to exist since has to be called the same. */
    private void bringOrganisation(Membership membership) {
        ProposedOrganisation proposed = membership.getProposed();
        if (proposed == null) {
            return;
        }
        Organisation organisation = organisation(proposed.getUscc()).orElse(null);
        if (organisation == null) {
            organisation = proposed.made();
            em.persist(organisation);
            // another authority may have agreed to one of that code at the same moment
            UniqueKey.decides(em, () -> new Conflict("member.organisation_since"));
        } else if (!proposed.means(organisation)) {
            throw new Conflict("member.organisation_other", organisation.getNameZh());
        }
        membership.isFor(organisation.getId(), null);
    }

    /** Who acts for an organisation hears of whoever is let into it. */
    private void tellColleagues(Membership membership) {
        if (membership.getOrganisationId() == null) {
            return;
        }
        List<String> colleagues = em.createQuery(
                        """
                        select distinct m.mail from Membership m
                        where m.authorityId = :here and m.organisationId = :holder and m.active = true
                        and m.person <> :person and m.mail is not null order by m.mail""",
                        String.class)
                .setParameter("here", me.get().authorityId())
                .setParameter("holder", membership.getOrganisationId())
                .setParameter("person", membership.getPerson())
                .getResultList();
        for (int first = 0; first < colleagues.size(); first += IN_ONE_LETTER) {
            int end = Math.min(first + IN_ONE_LETTER, colleagues.size());
            notices.fire(AccountNotice.joins(membership, colleagues.subList(first, end), first / IN_ONE_LETTER));
        }
    }

    /**
     * Ends a membership, and its sessions and keys with it; what the member did stays in the trail under the same name.
     *
     * @throws Conflict when fewer than two administrators would be left
     */
    @Requires(value = ADMINISTER, action = "member.end")
    public void end(String membershipId) {
        Membership membership = notMine(membershipId);
        if (membership.isActive() && membership.getRoles().contains(Role.TENANT_ADMIN)) {
            administratorsStayWithout(membership);
        }
        ending.end(membership);
        audit.notes().note("member", membership.getPerson().getUsername());
    }

    /** The rows are locked: of two who take away at the same moment, the second counts without the first. */
    private void administratorsStayWithout(Membership leaving) {
        long others = em.createQuery(
                        """
                        select m from Membership m join m.roles r
                        where m.authorityId = :here and m.active = true and r = :role order by m.id""",
                        Membership.class)
                .setParameter("here", me.get().authorityId())
                .setParameter("role", Role.TENANT_ADMIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(one -> !one.getId().equals(leaving.getId()))
                .filter(one -> one.getPerson().isActive())
                .map(one -> one.getPerson().getId())
                .distinct()
                .count();
        Appointment.administratorsStay((int) others);
    }

    private void propose(Membership membership, Set<Role> roles) {
        for (Role role : roles) {
            em.persist(new RoleGrant(membership, role, me.get().personId(), clock.instant()));
        }
    }

    private Optional<Person> account(String username) {
        return em.createQuery("select p from Person p where p.username = :name", Person.class)
                .setParameter("name", username)
                .getResultStream()
                .findFirst();
    }

    private Membership membershipOf(Person person, NewMember member) {
        String uscc = member.getUscc();
        Organisation known = uscc.isEmpty() ? null : organisation(uscc).orElse(null);
        String organisation = known == null ? null : known.getId();
        if (known != null) {
            member.mustMean(known);
        }
        ProposedOrganisation proposed = known != null || uscc.isEmpty() ? null : member.proposedOrganisation();
        Optional<Membership> before = em.createQuery(
                        "select m from Membership m where m.person = :person and m.authorityId = :here",
                        Membership.class)
                .setParameter("person", person)
                .setParameter("here", me.get().authorityId())
                .getResultStream()
                .filter(m -> isFor(m, organisation, uscc))
                .findFirst();
        if (before.isPresent()) {
            boolean declined = before.get().getProposed() != null && !isProposed(before.get());
            if (before.get().getStanding() != Standing.ENDED && !declined) {
                throw new Invalid("/username", "member.already");
            }
            before.get().inviteAgain();
            before.get().isFor(organisation, proposed);
            return before.get();
        }
        Membership membership = Membership.invited(person, me.get().authorityId(), organisation);
        membership.isFor(organisation, proposed);
        em.persist(membership);
        return membership;
    }

    private static boolean isFor(Membership membership, String organisation, String uscc) {
        return membership.getProposed() == null
                ? java.util.Objects.equals(membership.getOrganisationId(), organisation)
                        && (organisation != null || uscc.isEmpty())
                : membership.getProposed().getUscc().equals(uscc);
    }

    private Person newPerson(NewMember member) {
        member.mustHaveNames();
        Person person = new Person(member.getUsername(), member.getNameZh(), member.getNameEn(), "");
        em.persist(person);
        // somebody else may have made an account of that name at the same moment
        UniqueKey.decides(em, () -> new Invalid("/username", "member.taken"));
        return person;
    }

    private Optional<Organisation> organisation(String uscc) {
        return em.createQuery("select o from Organisation o where o.uscc = :uscc", Organisation.class)
                .setParameter("uscc", uscc)
                .getResultStream()
                .findFirst();
    }

    private boolean isProposed(Membership membership) {
        return em.createQuery(
                                "select count(g) from RoleGrant g where g.membership = :membership and g.decidedAt is null",
                                Long.class)
                        .setParameter("membership", membership)
                        .getSingleResult()
                > 0;
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
        if (membership.getStanding() == Standing.ENDED) {
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
