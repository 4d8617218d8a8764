package org.openbeian.access;

import static org.openbeian.access.Permission.ADMINISTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openbeian.common.LikePattern;
import org.openbeian.organisation.Organisation;

/**
 * The members of an authority: who works at its desk and who files for an organisation, as its administrators see them. They
 * have no right on cases, and every role takes two of them (SOD-06): {@link AppointmentService}, {@link RoleConsentService},
 * {@link MemberEndService}, {@link MemberAddressService}.
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
    Members members;

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
        return rows(List.of(members.get(membershipId))).get(0);
    }

    /** Whether the person holds of old what is not given together any more; one of it is to be taken away. */
    @Requires(value = ADMINISTER, reads = true, action = "member.isAtOdds")
    public boolean isAtOdds(String membershipId) {
        Set<Role> all = new HashSet<>();
        memberships(members.get(membershipId).getPerson()).forEach(one -> all.addAll(one.getRoles()));
        return !Appointment.areTogether(all, all);
    }

    /** The roles that {@link AppointmentService#grant} would propose for that membership; none for one's own. */
    @Requires(value = ADMINISTER, reads = true, action = "member.choices")
    public List<Role> choices(String membershipId) {
        Membership membership = members.get(membershipId);
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

    private List<MemberRow> rows(List<Membership> members) {
        Map<String, Organisation> organisations = new HashMap<>();
        Set<String> ids = new HashSet<>();
        members.stream()
                .map(Membership::getOrganisationId)
                .filter(Objects::nonNull)
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
