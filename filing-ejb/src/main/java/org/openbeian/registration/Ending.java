package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.openbeian.common.CodePoints;

/** How a case was closed and why; of a registration the reason for what has happened to it last. */
@Embeddable
public class Ending {

    private static final int LONGEST_REASON = 2000;

    /** Of one that is being made; it is kept in the state. */
    @Transient
    private FilingEvent by;

    @Column(name = "closed_at")
    private Instant at;

    private String reason;

    /** How the applicant was heard before a rejection. */
    private String heard;

    /** A correction was not handed in in time, so it counts as withdrawn. */
    private boolean lapsed;

    /** A change that waited for its holder while the registration ended: nothing is left that it could change. */
    @Column(name = "ended_with_registration")
    private boolean withRegistration;

    /** It goes on. */
    protected Ending() {}

    private Ending(FilingEvent by, String reason, String heard, Instant at) {
        this.by = by;
        this.at = at;
        this.reason = kept(reason);
        this.heard = heard;
        this.lapsed = by == FilingEvent.LAPSE;
    }

    static Ending discarded(Instant at) {
        return new Ending(FilingEvent.DISCARD, null, null, at);
    }

    static Ending withdrawn(String why, Instant at) {
        return new Ending(FilingEvent.WITHDRAW, why, null, at);
    }

    public static Ending lapsed(Instant at) {
        return new Ending(FilingEvent.LAPSE, null, null, at);
    }

    /** It waits for its holder, and what it would change has ended: nobody asks them to go on with it. */
    static Ending withRegistration(Instant at) {
        Ending ending = lapsed(at);
        ending.lapsed = false;
        ending.withRegistration = true;
        return ending;
    }

    public static Ending refused(String why, Instant at) {
        return new Ending(FilingEvent.REFUSE_ACCEPTANCE, why, null, at);
    }

    public static Ending notRequired(Instant at) {
        return new Ending(FilingEvent.CLOSE_NOT_REQUIRED, null, null, at);
    }

    /** @param hearing how the applicant was heard before, or was offered to be */
    public static Ending rejected(String why, String hearing, Instant at) {
        return new Ending(FilingEvent.REJECT, why, hearing, at);
    }

    /** Registered, or recorded as the next version; on the notice track straight from the grade. */
    static Ending reached(FilingState from, Instant at) {
        return new Ending(from == FilingState.GRADED ? FilingEvent.REGISTER_NOTICE : FilingEvent.ISSUE, null, null, at);
    }

    /** Of a registration: what has happened to it last. */
    void because(String why) {
        reason = kept(why);
    }

    /** As much of the reasons as there is room for; the act, the proposal or the application keeps all. */
    private static String kept(String why) {
        return why == null ? null : CodePoints.cut(why, LONGEST_REASON);
    }

    /** Which event of the state table it is. */
    FilingEvent event() {
        return by;
    }

    /**
     * Which withdrawal it was.
     *
     * @param submitted whether anybody had it before
     */
    Withdrawal withdrawal(boolean submitted) {
        if (lapsed) {
            return Withdrawal.LAPSED;
        }
        if (withRegistration) {
            return Withdrawal.WITH_REGISTRATION;
        }
        return submitted ? Withdrawal.BY_APPLICANT : Withdrawal.DISCARDED;
    }

    public Instant at() {
        return at;
    }

    public String reason() {
        return reason;
    }

    /** How the applicant was heard before a rejection; null when it was not rejected. */
    public String heard() {
        return heard;
    }
}
