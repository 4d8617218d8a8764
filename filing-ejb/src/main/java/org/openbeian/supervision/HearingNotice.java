package org.openbeian.supervision;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.review.Colleague;

/** When and where a hearing is held and who leads it, as its holder is told (听证通知). */
final class HearingNotice {

    private static final int PLACE = 500;

    private final Instant at;
    private final String place;
    private final Colleague presider;

    private HearingNotice(Instant at, String place, Colleague presider) {
        this.at = at;
        this.place = place;
        this.presider = presider;
    }

    /**
     * As it was typed.
     *
     * @param at day and time of day, such as {@code 2026-12-09T09:30}
     * @param presider person id of who leads it, one of the colleagues who may
     * @throws Invalid with all that is wrong
     */
    static HearingNotice read(String at, String place, String presider, List<Colleague> free) {
        InputCheck typed = new InputCheck();
        Instant moment = typed.tried(() -> moment(at));
        String where = typed.line("hearingPlace", place, PLACE, true);
        Colleague who = free.stream()
                .filter(one -> one.id().equals(presider))
                .findFirst()
                .orElse(null);
        if (who == null) {
            typed.wrong(
                    "hearingPresider",
                    presider == null || presider.isBlank() ? "field.required" : "supervision.presider_involved");
        }
        typed.check();
        return new HearingNotice(moment, where, who);
    }

    private static Instant moment(String given) {
        try {
            return LocalDateTime.parse(InputCheck.tidied(given).replace(' ', 'T'))
                    .atZone(PortalClock.ZONE)
                    .toInstant();
        } catch (DateTimeException none) {
            throw new Invalid("/hearingAt", "supervision.hearing_time");
        }
    }

    Instant getAt() {
        return at;
    }

    String getPlace() {
        return place;
    }

    Colleague getPresider() {
        return presider;
    }
}
