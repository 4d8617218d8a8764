package org.openbeian.access;

import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;

/**
 * What a program says of one call beside what it wants: by which key it may send it again, and as which version it has
 * seen the case. Like {@link CallerClaim} it is on the thread for as long as the call lasts; pages say none.
 */
public final class CallTerms {

    private static final ThreadLocal<CallTerms> CURRENT = new ThreadLocal<>();

    private final String key;
    private final String requestHash;
    private final String caseId;
    private final long version;
    private boolean compared;

    private CallTerms(String key, String requestHash, String caseId, long version) {
        this.key = key;
        this.requestHash = requestHash;
        this.caseId = caseId;
        this.version = version;
    }

    /**
     * The same key with the same request is one call.
     *
     * @param key from {@code Idempotency-Key}
     * @param requestHash another one for each other request
     * @throws Invalid when the key is not 8 to 100 visible ASCII characters
     */
    public static CallTerms once(String key, String requestHash) {
        return new CallTerms(mustBeKey(key), requestHash, null, 0);
    }

    /** The same, of a case that is to be as it was seen. */
    public CallTerms asSeen(String caseId, long version) {
        return new CallTerms(key, requestHash, caseId, version);
    }

    /** @throws Invalid when it is not 8 to 100 visible ASCII characters */
    public static String mustBeKey(String given) {
        if (given == null || !given.matches("[\\x21-\\x7e]{8,100}")) {
            throw new Invalid("/Idempotency-Key", "idempotency.key");
        }
        return given;
    }

    /** Puts them on the thread until the returned scope is closed. */
    public CallerClaim.Scope enter() {
        CURRENT.set(this);
        return CURRENT::remove;
    }

    /** Null for a page, a step or a call without a key. */
    static CallTerms current() {
        return CURRENT.get();
    }

    /**
     * Asked of a case once it is locked; whoever has seen none, or another case, passes.
     *
     * @throws Conflict when somebody has changed it since it was seen
     */
    public static void mustBeAsSeen(String caseId, long version) {
        CallTerms said = CURRENT.get();
        if (said == null || said.compared || !caseId.equals(said.caseId)) {
            return;
        }
        if (version != said.version) {
            throw new SeenBefore();
        }
        // what the call changes itself is not another's
        said.compared = true;
    }

    String key() {
        return key;
    }

    String requestHash() {
        return requestHash;
    }
}
