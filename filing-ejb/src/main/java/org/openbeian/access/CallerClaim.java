package org.openbeian.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the outside says about the caller: the authority of the address and, for a signed-in person, the membership kept
 * in the session or behind the API key. It is a claim: the guard looks it up in the database on every call.
 */
public final class CallerClaim {

    private static final ThreadLocal<CallerClaim> CURRENT = new ThreadLocal<>();

    /** What is still to be written down when the call is over. */
    private static final ThreadLocal<List<Runnable>> AFTERWARDS = new ThreadLocal<>();

    private final int authorityId;
    private final String membershipId;
    private final String personId;
    private final String stamp;
    private final Set<KeyScope> scopes;
    private final boolean system;

    private CallerClaim(
            int authorityId, String membershipId, String personId, String stamp, Set<KeyScope> scopes, boolean system) {
        this.authorityId = authorityId;
        this.membershipId = membershipId;
        this.personId = personId;
        this.stamp = stamp;
        this.scopes = scopes;
        this.system = system;
    }

    /** @param membershipId null for somebody who is not signed in */
    public static CallerClaim at(int authorityId, String membershipId) {
        return new CallerClaim(authorityId, membershipId, null, null, null, false);
    }

    /**
     * A member who has signed in.
     *
     * @param stamp of the membership at that moment, see {@link MembershipChoice#getStamp}; with another password, or
     *     after a role was taken away, it is no longer right
     */
    public static CallerClaim signedIn(int authorityId, String membershipId, String stamp) {
        return new CallerClaim(authorityId, membershipId, null, stamp, null, false);
    }

    /**
     * Who has typed something as a member, whose session may have ended since.
     *
     * @param stamp of the membership when it was typed; a role may have been taken away meanwhile, the password may not
     *     have been changed
     */
    public static CallerClaim typed(int authorityId, String membershipId, String stamp) {
        return new CallerClaim(authorityId, membershipId, null, MembershipChoice.passwordOf(stamp), null, false);
    }

    /** A member's program. */
    public static CallerClaim withKey(int authorityId, KeyUse key) {
        return new CallerClaim(authorityId, key.getMembershipId(), null, null, key.getScopes(), false);
    }

    /** Somebody whose password was right and who has not chosen a membership. */
    public static CallerClaim proven(int authorityId, String personId, String stamp) {
        return new CallerClaim(authorityId, null, personId, stamp, null, false);
    }

    /** For process steps and timers only; what reaches the portal over HTTP never gets this. */
    public static CallerClaim system(int authorityId) {
        return new CallerClaim(authorityId, null, null, null, null, true);
    }

    /** Puts this claim on the thread until the returned scope is closed. */
    public Scope enter() {
        CallerClaim outer = CURRENT.get();
        CURRENT.set(this);
        return () -> {
            if (outer == null) {
                CURRENT.remove();
                workOff();
            } else {
                CURRENT.set(outer);
            }
        };
    }

    /**
     * Something to be done when the outermost scope on this thread is closed, which is when the request is over and its
     * transactions with it: no second connection is wanted while the first one is held.
     */
    static void afterwards(Runnable work) {
        List<Runnable> waiting = AFTERWARDS.get();
        if (waiting == null) {
            waiting = new ArrayList<>();
            AFTERWARDS.set(waiting);
        }
        waiting.add(work);
    }

    private static void workOff() {
        List<Runnable> waiting = AFTERWARDS.get();
        if (waiting != null) {
            AFTERWARDS.remove();
            waiting.forEach(Runnable::run);
        }
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

    /** Null unless only the password is known. */
    String personId() {
        return personId;
    }

    /** Null when nothing is to be compared. */
    String stamp() {
        return stamp;
    }

    /** Null when no key is used. */
    Set<KeyScope> scopes() {
        return scopes;
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
