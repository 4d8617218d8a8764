package org.openbeian.access;

import java.time.Instant;
import java.util.function.Function;
import org.openbeian.organisation.Organisation;

/** A role that waits for a second administrator. */
public final class GrantRow {

    private final String id;
    private final Role role;
    private final String username;
    private final String nameZh;
    private final String nameEn;
    private final String proposer;
    private final String proposerZh;
    private final String proposerEn;
    private final Instant proposedAt;
    private final Membership membership;
    private String uscc;
    private String organisationZh;
    private String organisationEn;
    private boolean own;
    private Way way;

    public GrantRow(
            String id,
            Role role,
            String username,
            String nameZh,
            String nameEn,
            String proposer,
            String proposerZh,
            String proposerEn,
            Instant proposedAt,
            Membership membership) {
        this.membership = membership;
        ProposedOrganisation proposed = membership.getProposed();
        if (proposed != null) {
            uscc = proposed.getUscc();
            organisationZh = proposed.getNameZh();
            organisationEn = proposed.getNameEn();
        }
        this.id = id;
        this.role = role;
        this.username = username;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.proposer = proposer;
        this.proposerZh = proposerZh;
        this.proposerEn = proposerEn;
        this.proposedAt = proposedAt;
    }

    public String getId() {
        return id;
    }

    public Role getRole() {
        return role;
    }

    public String getUsername() {
        return username;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    /** @param person who looks at it: nobody agrees to a proposal of their own */
    GrantRow seenBy(String person) {
        own = proposer.equals(person);
        return this;
    }

    /** @param organisations finds one by its id */
    GrantRow of(Function<String, Organisation> organisations) {
        if (membership.getOrganisationId() != null) {
            Organisation known = organisations.apply(membership.getOrganisationId());
            uscc = known.getUscc();
            organisationZh = known.getNameZh();
            organisationEn = known.getNameEn();
        }
        way = of(membership);
        return this;
    }

    /** Whether it waits for somebody else than its reader. */
    public boolean isOwn() {
        return own;
    }

    /** Person id of who proposed it. */
    public String getProposer() {
        return proposer;
    }

    public String getProposerZh() {
        return proposerZh;
    }

    public String getProposerEn() {
        return proposerEn;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    public String getMembershipId() {
        return membership.getId();
    }

    /** Where the member is reached, and where a link to a password would go; null for nowhere. */
    public String getMail() {
        return membership.getMail();
    }

    /** How the member comes in when it is agreed to. */
    public enum Way {
        /** Is in already, or has been let in by another role. */
        MEMBER,
        /** Has an account and a password: signs in and accepts. */
        ACCEPTS,
        /** Gets a link to choose a password by mail. */
        LINK,
        /** Gets two codes by hand. */
        CODES
    }

    public Way getWay() {
        return way;
    }

    private static Way of(Membership membership) {
        if (membership.getStanding() != Standing.INVITED
                || !membership.getRoles().isEmpty()) {
            return Way.MEMBER;
        }
        if (membership.getPerson().hasPassword()) {
            return Way.ACCEPTS;
        }
        return membership.getMail() == null ? Way.CODES : Way.LINK;
    }

    /** Credit code of the applicant that the member is to act for; null for staff. */
    public String getUscc() {
        return uscc;
    }

    public String getOrganisationZh() {
        return organisationZh;
    }

    public String getOrganisationEn() {
        return organisationEn;
    }

    /** Whether there is no such organisation yet: to agree is to agree to its name, too. */
    public boolean isNewOrganisation() {
        return membership.getProposed() != null;
    }
}
