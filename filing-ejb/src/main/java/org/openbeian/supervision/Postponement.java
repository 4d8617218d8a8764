package org.openbeian.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.openbeian.review.PersonName;

/** A hearing as its holder was told of it before that was changed, and why it was (改期). */
@Embeddable
public class Postponement {

    @Column(name = "hearing_at")
    private Instant at;

    private String place;

    @Column(name = "presider_id")
    private String presiderId;

    @Column(name = "presider_zh")
    private String presiderZh;

    @Column(name = "presider_en")
    private String presiderEn;

    @Column(name = "announced_by")
    private String announcedBy;

    @Column(name = "announced_at")
    private Instant announcedAt;

    private String reason;

    protected Postponement() {}

    Postponement(Hearing before, String reason) {
        this.at = before.getAt();
        this.place = before.getPlace();
        this.presiderId = before.getPresiderId();
        this.presiderZh = before.getPresider().zh();
        this.presiderEn = before.getPresider().en();
        this.announcedBy = before.getAnnouncedBy();
        this.announcedAt = before.getAnnouncedAt();
        this.reason = reason;
    }

    public Instant getAt() {
        return at;
    }

    public String getPlace() {
        return place;
    }

    public String getPresiderId() {
        return presiderId;
    }

    public PersonName getPresider() {
        return new PersonName(presiderZh, presiderEn);
    }

    public String getAnnouncedBy() {
        return announcedBy;
    }

    public Instant getAnnouncedAt() {
        return announcedAt;
    }

    /** Why it was changed. */
    public String getReason() {
        return reason;
    }
}
