package org.openbeian.audit;

/** Who did it, as far as the trail needs to know. */
public interface Actor {

    /** The name of those of whom nobody knows who they are. */
    String PUBLIC = "PUBLIC";

    /** Null for the public and the portal itself. */
    String personId();

    String membershipId();

    /** Sign-in name, PUBLIC or SYSTEM. */
    String name();

    int authorityId();
}
