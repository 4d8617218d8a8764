package org.openbeian.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.openbeian.deadline.ClockDefinition;

/**
 * From what the clocks of an incident count, and what meets them: when it was noticed, when the operator knew, and when
 * those who owe reports first sent one. What came first counts.
 */
@Embeddable
public class ReportTimes {

    @Column(name = "noticed_at")
    private Instant noticedAt;

    @Column(name = "aware_at")
    private Instant awareAt;

    /** When an organisation that owes reports first sent one. */
    @Column(name = "first_report_at")
    private Instant firstReportAt;

    /** When somebody who provides a system that it is about first reported. */
    @Column(name = "provider_report_at")
    private Instant providerReportAt;

    private Boolean late;

    protected ReportTimes() {}

    private ReportTimes(
            Instant noticedAt, Instant awareAt, Instant firstReportAt, Instant providerReportAt, Boolean late) {
        this.noticedAt = noticedAt;
        this.awareAt = awareAt;
        this.firstReportAt = firstReportAt;
        this.providerReportAt = providerReportAt;
        this.late = late;
    }

    static ReportTimes noticed(Instant at) {
        return new ReportTimes(at, null, null, null, null);
    }

    /** The operator's first report: from its awareness every regime counts. Later ones change neither. */
    ReportTimes operatorReported(Instant aware, Instant at) {
        return new ReportTimes(noticedAt, first(awareAt, aware), first(firstReportAt, at), providerReportAt, late);
    }

    /** A provider's report; who only uses a system cannot report for who provides it. */
    ReportTimes providerReported(Instant at) {
        return new ReportTimes(noticedAt, awareAt, firstReportAt, first(providerReportAt, at), late);
    }

    /** The authority tells an operator who has not reported that it knows now. */
    ReportTimes operatorTold(Instant at) {
        return new ReportTimes(noticedAt, first(awareAt, at), firstReportAt, providerReportAt, late);
    }

    /** Whether the first report came too late is said once and stays. */
    ReportTimes judged(boolean firstReportWasLate) {
        return late == null
                ? new ReportTimes(noticedAt, awareAt, firstReportAt, providerReportAt, firstReportWasLate)
                : this;
    }

    /** Of two incidents that are one the earlier times count; whether this one's report was late was said of this one. */
    ReportTimes and(ReportTimes merged) {
        return new ReportTimes(
                earlier(noticedAt, merged.noticedAt),
                earlier(awareAt, merged.awareAt),
                earlier(firstReportAt, merged.firstReportAt),
                earlier(providerReportAt, merged.providerReportAt),
                late);
    }

    private static Instant first(Instant known, Instant later) {
        return known == null ? later : known;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /** From the operator's awareness, or while no operator knows from when it was noticed. */
    Instant knownSince() {
        return first(awareAt, noticedAt);
    }

    /**
     * When what that clock asks for first arrived, from who owes it: the provider, or whoever runs a system. Null while it
     * has not, and for what is owed to another body, which hears nothing of a report made here.
     */
    Instant reportedFor(ClockDefinition clock) {
        if (clock.isOwedElsewhere()) {
            return null;
        }
        return clock.getObliged().equals("OPERATOR") ? firstReportAt : providerReportAt;
    }

    public Instant noticedAt() {
        return noticedAt;
    }

    /** Null while no operator knows. */
    public Instant awareAt() {
        return awareAt;
    }

    /** Null while no organisation has reported. */
    public Instant firstReportAt() {
        return firstReportAt;
    }

    /** Whether the first report came too late; null until it was judged. */
    public Boolean getLate() {
        return late;
    }
}
