package org.openbeian.access;

/** Codes that wait for a second administrator. */
public final class HandoverRow {

    private final String membershipId;
    private final String username;
    private final String nameZh;
    private final String nameEn;
    private final String proposer;
    private final String proposerZh;
    private final String proposerEn;

    public HandoverRow(
            String membershipId,
            String username,
            String nameZh,
            String nameEn,
            String proposer,
            String proposerZh,
            String proposerEn) {
        this.membershipId = membershipId;
        this.username = username;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.proposer = proposer;
        this.proposerZh = proposerZh;
        this.proposerEn = proposerEn;
    }

    public String getMembershipId() {
        return membershipId;
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
}
