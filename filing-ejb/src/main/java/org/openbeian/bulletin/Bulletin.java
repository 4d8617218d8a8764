package org.openbeian.bulletin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.Desk;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseKind;
import org.openbeian.tenancy.TenantOwned;

/**
 * A notice (公告): what an authority tells everybody, in Chinese and English, from one moment until another. It is
 * published under a number, can be withdrawn, and stays in the history in either case; nothing in it can be changed,
 * because people have acted on it.
 */
@Entity
@Table(name = "bulletin")
public class Bulletin extends TenantOwned {

    @Id
    private String id;

    private String number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private BulletinKind kind;

    @Column(name = "title_zh", updatable = false)
    private String titleZh;

    @Column(name = "title_en", updatable = false)
    private String titleEn;

    @Column(name = "text_zh", updatable = false)
    private String textZh;

    @Column(name = "text_en", updatable = false)
    private String textEn;

    @Column(name = "begins_at", updatable = false)
    private Instant beginsAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Column(name = "written_by", updatable = false)
    private String writtenBy;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "moved_to")
    private LocalDate movedTo;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** From which form it came; null before forms had ids. */
    @Column(name = "once_key", updatable = false)
    private String onceKey;

    @Version
    private long version;

    protected Bulletin() {}

    Bulletin(String onceKey, NewBulletin checked, String writtenBy, Instant at) {
        this.id = Ids.next();
        this.onceKey = onceKey;
        this.kind = checked.is();
        this.titleZh = checked.getTitleZh();
        this.titleEn = checked.getTitleEn();
        this.textZh = checked.getTextZh();
        this.textEn = checked.getTextEn();
        this.beginsAt = checked.beginsAt();
        this.endsAt = checked.endsAt();
        this.writtenBy = writtenBy;
        this.writtenAt = at;
    }

    /** From now on everybody reads it. */
    void publish(String underNumber, Instant at) {
        mustWait();
        number = underNumber;
        publishedAt = at;
    }

    /**
     * A second person agrees that it is published.
     *
     * @throws Conflict when it is the one who wrote it, when it waits no more, or when its last day is over
     */
    void confirm(String person, LocalDate today) {
        mustWait();
        if (isTooLate(today)) {
            throw new Conflict("bulletin.shift_over");
        }
        if (writtenBy.equals(person)) {
            throw new Conflict("bulletin.second_person");
        }
        confirmedBy = person;
        movedTo = ShiftRule.current().movedTo(lastDay());
    }

    /** It waits for a second person; after its last day nobody can agree any more. */
    CaseWork asks() {
        CaseWork work = new CaseWork(CaseKind.BULLETIN, id, number, null);
        return isWaiting()
                ? work.ask(Desk.DECISION, BulletinWork.CONFIRM, null, PortalClock.endOf(lastDay()), Set.of(writtenBy))
                : work;
    }

    private void mustWait() {
        if (number != null || withdrawnAt != null) {
            throw new Conflict("bulletin.decided");
        }
    }

    /** Nothing is left to move, and nothing can come any more. */
    void settle(Instant at) {
        settledAt = at;
    }

    /** First day of which deadlines move; the authority's day. */
    LocalDate firstDay() {
        return LocalDate.ofInstant(beginsAt, PortalClock.ZONE);
    }

    /** Last day of which deadlines move: the one in which the last moment before the end lies. */
    LocalDate lastDay() {
        return LocalDate.ofInstant(endsAt.minusNanos(1), PortalClock.ZONE);
    }

    /** Whether everything that it could move is over. */
    boolean isTooLate(LocalDate today) {
        return lastDay().isBefore(today);
    }

    /** To which day the deadlines move that fall into its time, as it was confirmed; null when it moves none. */
    public LocalDate getMovedTo() {
        return isWaiting() && kind == BulletinKind.DEADLINE_SHIFT
                ? ShiftRule.current().movedTo(lastDay())
                : movedTo;
    }

    /** It applies no more; what has followed from it stays. */
    void withdraw(String person, Instant at) {
        if (withdrawnAt != null) {
            throw new Conflict("bulletin.withdrawn_already");
        }
        withdrawnBy = person;
        withdrawnAt = at;
    }

    public String getId() {
        return id;
    }

    /** Such as BUL-450500-2026-000007; null until it is published. */
    public String getNumber() {
        return number;
    }

    public BulletinKind getKind() {
        return kind;
    }

    public String getTitleZh() {
        return titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public String getTextZh() {
        return textZh;
    }

    public String getTextEn() {
        return textEn;
    }

    public Instant getBeginsAt() {
        return beginsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** Person id. */
    String getWrittenBy() {
        return writtenBy;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** Null until it is published. */
    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** Null while it holds. */
    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    /** Whether a second person has still to agree. */
    public boolean isWaiting() {
        return number == null && withdrawnAt == null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether it has begun and not ended. */
    public boolean appliesAt(Instant now) {
        return !beginsAt.isAfter(now) && endsAt.isAfter(now);
    }
}
