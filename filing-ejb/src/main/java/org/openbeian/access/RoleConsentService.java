package org.openbeian.access;

import static org.openbeian.access.Permission.ADMINISTER;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;

/**
 * The second administrator agrees to a role that another one has proposed, or declines it (SOD-06). With the first role the
 * member is let in, and with the first member an organisation that was proposed comes to exist.
 */
@Stateless
public class RoleConsentService {

    /** What the addresses of one letter have room for. */
    private static final int IN_ONE_LETTER = 10;

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
    Activations activations;

    @Inject
    Event<AccountNotice> notices;

    @Inject
    Event<MembersChanged> membersChanged;

    /**
     * The second administrator's word on a proposal. With the first role that is agreed on, the member is let in: by a link
     * to the address that both have seen, by codes of which each of the two gets one, or by an invitation.
     *
     * @param shown the address that stood with the proposal, see {@link GrantRow#getMail}; null or empty for none
     * @return id of the membership
     * @throws org.openbeian.common.Conflict when it is another one meanwhile: nobody agrees to what they have not seen
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
            members.mustGoTogether(membership, grant.getRole());
            Appointment.asShown(shown, membership.getMail());
            boolean first = membership.getRoles().isEmpty();
            Appointment.secondAdministrator(grant.getProposedBy(), me.get().personId());
            organisations.bring(membership);
            grant.agree(me.get().personId(), clock.instant());
            if (first && membership.getStanding() == Standing.INVITED) {
                letIn(membership, grant);
                tellColleagues(membership);
            } else if (membership.isActive() && membership.getOrganisationId() != null) {
                membersChanged.fire(new MembersChanged(membership.getOrganisationId()));
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
}
