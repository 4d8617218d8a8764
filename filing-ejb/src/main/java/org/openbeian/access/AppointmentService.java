package org.openbeian.access;

import static org.openbeian.access.Permission.ADMINISTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.common.UniqueKey;
import org.openbeian.organisation.Organisation;

/**
 * One administrator proposes: a member with roles, or a role for a member. Nobody holds any of it before a second one has
 * agreed (SOD-06), see {@link RoleConsentService}.
 */
@Stateless
public class AppointmentService {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @Inject
    Members members;

    @Inject
    AppointedOrganisations organisations;

    @Inject
    HeldRoles held;

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
        Membership membership = members.notMine(membershipId);
        members.mustGoTogether(membership, role);
        if (membership.getRoles().contains(role)
                || !members.open(membership, role).isEmpty()) {
            throw new Conflict("member.has_role");
        }
        propose(membership, EnumSet.of(role));
        audit.notes()
                .note(
                        "role",
                        AuditNotes.code("role", role),
                        membership.getPerson().getUsername());
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
        Organisation known = uscc.isEmpty() ? null : organisations.of(uscc).orElse(null);
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
            boolean declined = before.get().getProposed() != null && !members.isProposed(before.get());
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
                ? Objects.equals(membership.getOrganisationId(), organisation)
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
}
