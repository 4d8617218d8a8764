package org.openbeian.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.review.Colleague;
import org.openbeian.review.PersonName;

/** When and where a hearing is held and who leads it, as its holder was told (听证通知). */
@Embeddable
public class HearingNotice {

    private static final int PLACE = 500;

    @Column(name = "hearing_at")
    private Instant at;

    @Column(name = "hearing_place")
    private String place;

    /** Null for those that were announced while the name was typed. */
    @Column(name = "hearing_presider_id")
    private String presiderId;

    /** The name as the holder was told it. */
    @Column(name = "hearing_presider")
    private String presiderZh;

    @Column(name = "hearing_presider_en")
    private String presiderEn;

    @Column(name = "hearing_announced_by")
    private String announcedBy;

    @Column(name = "hearing_announced_at")
    private Instant announcedAt;

    /** Since when who was to lead it cannot; null while they can. */
    @Column(name = "hearing_overtaken_at")
    private Instant overtakenAt;

    protected HearingNotice() {}

    private HearingNotice(Instant at, String place, Colleague presider, String by, Instant now) {
        this.at = at;
        this.place = place;
        this.presiderId = presider.id();
        this.presiderZh = presider.nameZh();
        this.presiderEn = presider.nameEn();
        this.announcedBy = by;
        this.announcedAt = now;
    }

    /**
     * As it was typed.
     *
     * @param at day and time of day, such as {@code 2026-12-09T09:30}
     * @param presider person id of who leads it, one of the colleagues who may
     * @throws Invalid with all that is wrong
     */
    static HearingNotice read(String at, String place, String presider, List<Colleague> free, String by, Instant now) {
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
        return new HearingNotice(moment, where, who, by, now);
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

    /** @param soonest the first day on which it can be held, counted from the day on which it is told */
    void mustBeHeldFrom(LocalDate soonest) {
        LocalDate last = PortalClock.dayOf(announcedAt).plusYears(1);
        if (!at.isAfter(announcedAt)) {
            throw new Invalid("/hearingAt", "supervision.hearing_is_past");
        }
        if (getDay().isBefore(soonest)) {
            throw new Invalid("/hearingAt", "supervision.hearing_notice", soonest);
        }
        if (getDay().isAfter(last)) {
            throw new Invalid("/hearingAt", "supervision.hearing_too_late", last);
        }
        if (!WorkingCalendar.china().isWorkingDay(getDay())) {
            throw new Invalid("/hearingAt", "supervision.hearing_day_off", getDay());
        }
        if (!OfficeHours.include(LocalTime.ofInstant(at, PortalClock.ZONE))) {
            throw new Invalid("/hearingAt", "supervision.hearing_hours", OfficeHours.from(), OfficeHours.until());
        }
    }

    /** Whether its holder is told nothing else by that one. */
    boolean saysAs(HearingNotice other) {
        return at.equals(other.at) && place.equals(other.place) && Objects.equals(presiderId, other.presiderId);
    }

    /** Who was to lead it cannot. */
    void overtake(Instant now) {
        overtakenAt = now;
    }

    Instant getOvertakenAt() {
        return overtakenAt;
    }

    public boolean isOvertaken() {
        return overtakenAt != null;
    }

    public Instant getAt() {
        return at;
    }

    LocalDate getDay() {
        return PortalClock.dayOf(at);
    }

    public String getPlace() {
        return place;
    }

    /** Null where only a name was typed. */
    public String getPresiderId() {
        return presiderId;
    }

    /** Who leads it. */
    public PersonName getPresider() {
        return new PersonName(presiderZh, presiderEn);
    }

    public String getAnnouncedBy() {
        return announcedBy;
    }

    public Instant getAnnouncedAt() {
        return announcedAt;
    }
}
