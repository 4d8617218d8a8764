package org.openbeian.access;

import java.util.Set;

/** A good key: in which membership it acts, and what it opens. */
public final class KeyUse {

    private final String membershipId;
    private final Set<KeyScope> scopes;

    KeyUse(ApiKey key) {
        this.membershipId = key.getMembership().getId();
        this.scopes = Set.copyOf(key.getScopes());
    }

    public String getMembershipId() {
        return membershipId;
    }

    public Set<KeyScope> getScopes() {
        return scopes;
    }
}
