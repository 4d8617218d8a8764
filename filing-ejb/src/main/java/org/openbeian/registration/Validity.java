package org.openbeian.registration;

import java.time.LocalDate;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.DueDates;

/** Until when a registration is good, and when it may be renewed. Months come from the grade (T12); none means no certificate. */
public final class Validity {

    /** Administrative Licensing Law Art. 50: thirty days before the expiry. */
    static final String RENEWAL = "CN-APL-RENEW-30CD";

    /** Portal default: earlier, what is declared says too little about the period to come. */
    static final int RENEWAL_OPENS_MONTHS = 6;

    /** Portal default: so many days before the last day to apply the holder is reminded. */
    static final int REMINDER_DAYS = 30;

    private Validity() {}

    /** @return the last day, null without a certificate */
    public static LocalDate from(LocalDate first, int months) {
        return months == 0 ? null : first.plusMonths(months).minusDays(1);
    }

    /** A change never prolongs; a higher grade can shorten. */
    static LocalDate amended(LocalDate until, LocalDate today, int months) {
        LocalDate atMost = from(today, months);
        return until == null || atMost == null || atMost.isBefore(until) ? atMost : until;
    }

    /** The next period begins when this one ends, or today if it has. */
    static LocalDate renewed(LocalDate until, LocalDate today, int months) {
        LocalDate first = until == null || until.isBefore(today) ? today : until.plusDays(1);
        return from(first, months);
    }

    /** Whether the last day is past; what has none is never over. */
    static boolean isOver(LocalDate until, LocalDate today) {
        return until != null && until.isBefore(today);
    }

    /**
     * Whether a renewal counts as granted: asked for in time, and nobody has decided before the period ended
     * (Administrative Licensing Law Art. 50, second paragraph, by analogy).
     */
    static boolean isDeemedRenewed(FilingState state, LocalDate until, LocalDate today) {
        return state == FilingState.RENEWAL_PENDING && isOver(until, today);
    }

    static LocalDate renewalOpens(LocalDate until) {
        return until.minusMonths(RENEWAL_OPENS_MONTHS);
    }

    /** The last day to apply. */
    static LocalDate renewalDue(LocalDate until) {
        return DueDates.from(ClockDefinitions.get(RENEWAL), until).getDay();
    }

    static LocalDate reminder(LocalDate until) {
        return renewalDue(until).minusDays(REMINDER_DAYS);
    }
}
