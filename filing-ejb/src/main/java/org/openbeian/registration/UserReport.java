package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.openbeian.common.Ids;
import org.openbeian.common.PortalClock;
import org.openbeian.tenancy.CaseOwned;

/**
 * How many use a registered system, on the last day of a quarter (用户数季报). It is handed in once for each quarter; handed
 * in again it replaces what was said. It changes nothing that is registered: where it shows another band of scale than
 * was filed, the holder has to tell the change (decision flow, "re-grade on").
 */
@Entity
@Table(name = "user_report")
public class UserReport extends CaseOwned {

    @Id
    private String id;

    @Column(name = "filing_id")
    private String filingId;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "registered_users")
    private long registeredUsers;

    @Column(name = "active_users")
    private long activeUsers;

    @Column(name = "band_filed")
    private String bandFiled;

    @Column(name = "band_reported")
    private String bandReported;

    private boolean late;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Version
    private long version;

    /** The registration as it is when it is read; null as long as nobody has said. */
    @Transient
    private Registered registered;

    private record Registered(LocalDate since, String band, boolean inForce) {}

    protected UserReport() {}

    UserReport(Filing registration, LocalDate asOf, boolean late) {
        super(registration.getOrganisationId());
        this.id = Ids.next();
        this.filingId = registration.getId();
        this.asOf = asOf;
        this.late = late;
    }

    /** @param bandFiled the band of what is registered; null with {@code bandReported} when the facts do not suffice */
    void says(long registered, long active, String bandFiled, String bandReported, String by, Instant at) {
        this.registeredUsers = registered;
        this.activeUsers = active;
        this.bandFiled = bandFiled;
        this.bandReported = bandReported;
        this.reportedBy = by;
        this.reportedAt = at;
    }

    /**
     * Read beside its registration as it is now: nobody can tell a change from before it, and what is registered by now, or has
     * ended, leaves nothing to tell.
     *
     * @param bandNow the band that is registered now; null when the facts do not suffice
     */
    UserReport beside(Filing registration, String bandNow) {
        registered = new Registered(
                registration.ending().at() == null
                        ? asOf
                        : LocalDate.ofInstant(registration.ending().at(), PortalClock.ZONE),
                bandNow,
                FilingState.inForce().contains(registration.getState()));
        return this;
    }

    /** The last day of the quarter. */
    public LocalDate getAsOf() {
        return asOf;
    }

    public long getRegisteredUsers() {
        return registeredUsers;
    }

    /** In the last month of the quarter. */
    public long getActiveUsers() {
        return activeUsers;
    }

    /** Whether the numbers have crossed a threshold, up or down, so that the change is to be told. */
    public boolean isCrossing() {
        boolean crossed = bandFiled != null && !bandFiled.equals(bandReported);
        return crossed && (registered == null || registered.inForce && !Objects.equals(registered.band, bandReported));
    }

    /** U0 to U3, null when the facts did not suffice. */
    public String getBandFiled() {
        return bandFiled;
    }

    public String getBandReported() {
        return bandReported;
    }

    /** Until when the change has to be told that the numbers show. */
    public LocalDate getChangeDue() {
        return FilingClocks.changeDue(registered == null || registered.since.isBefore(asOf) ? asOf : registered.since);
    }

    /** Whether the day is past until when the change has to be told. */
    public boolean isChangeOverdue(LocalDate today) {
        return today.isAfter(getChangeDue());
    }

    /** First handed in later than it was asked for. */
    public boolean isLate() {
        return late;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }
}
