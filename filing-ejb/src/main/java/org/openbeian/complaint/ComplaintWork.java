package org.openbeian.complaint;

/** What a complaint asks of an officer. */
public enum ComplaintWork {
    /** Accept it, refuse it, or pass it on. */
    DECIDE,
    /** Somebody is in danger. */
    SETTLE,
    /** Put it to the provider, or look into it. */
    PURSUE,
    ANSWER,
    MEDIATE,
    /** By another hand than before (SOD-11). */
    REVIEW,
    /** Another officer agrees to more time. */
    GIVE_TIME,
    /** A second person agrees that it is about an officer. */
    AGREE_OFFICER,
    /** The complainant has written something. */
    READ;

    /** What the handler of a complaint is to do; null while others are asked, or nobody is. */
    static ComplaintWork in(ComplaintState state) {
        return switch (state) {
            case RECEIVED -> DECIDE;
            case URGENT -> SETTLE;
            case ACCEPTED -> PURSUE;
            case INVESTIGATING -> ANSWER;
            case MEDIATION -> MEDIATE;
            case REVIEW -> REVIEW;
            case WITH_PROVIDER, ANSWERED, NOT_ACCEPTED, TRANSFERRED, CLOSED, WITHDRAWN -> null;
        };
    }
}
