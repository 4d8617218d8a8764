package org.openbeian.access;

/**
 * What the outside says about the caller: the authority of the address and, for a signed-in person, the membership kept
 * in the session or behind the API key. It is a claim: the guard looks it up in the database on every call.
 */
public final class CallerClaim {

    private static final ThreadLocal<CallerClaim> CURRENT = new ThreadLocal<>();

    private final int authorityId;
    private final String membershipId;
    private final boolean system;

    private CallerClaim(int authorityId, String membershipId, boolean system) {
        this.authorityId = authorityId;
        this.membershipId = membershipId;
        this.system = system;
    }

    /** @param membershipId null for somebody who is not signed in */
    public static CallerClaim at(int authorityId, String membershipId) {
        return new CallerClaim(authorityId, membershipId, false);
    }

    /** For process steps and timers only; what reaches the portal over HTTP never gets this. */
    public static CallerClaim system(int authorityId) {
        return new CallerClaim(authorityId, null, true);
    }

    /** Puts this claim on the thread until the returned scope is closed. */
    public Scope enter() {
        CallerClaim outer = CURRENT.get();
        CURRENT.set(this);
        return () -> {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        };
    }

    static CallerClaim current() {
        return CURRENT.get();
    }

    int authorityId() {
        return authorityId;
    }

    String membershipId() {
        return membershipId;
    }

    boolean isSystem() {
        return system;
    }

    /** Takes the claim off the thread again. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
