package org.openbeian.incident;

import java.time.Instant;
import java.util.List;

/**
 * What one party of an incident reads of it: after a merge it is another party's incident, too, and each reads the own
 * systems, the own times and the own words, and nothing of what the others reported. Staff read the whole.
 */
final class OwnShare {

    private final String title;
    private final Instant awareAt;
    private final Instant firstReportAt;
    private final Instant noticedAt;
    private final List<IncidentSystem> systems;
    private final Instant since;

    private OwnShare(
            String title,
            Instant awareAt,
            Instant firstReportAt,
            Instant noticedAt,
            List<IncidentSystem> systems,
            Instant since) {
        this.title = title;
        this.awareAt = awareAt;
        this.firstReportAt = firstReportAt;
        this.noticedAt = noticedAt;
        this.systems = systems;
        this.since = since;
    }

    static OwnShare whole(Incident incident, List<IncidentSystem> systems) {
        return new OwnShare(
                incident.getTitle(),
                incident.getAwareAt(),
                incident.getFirstReportAt(),
                incident.getNoticedAt(),
                systems,
                null);
    }

    /**
     * @param othersTitle whether the incident is called by another party's words, or by another party's system
     * @param reports the party's own, oldest first
     * @param since when it became a party, and knew if it had not reported itself
     * @param systems the party's own
     */
    static OwnShare of(
            Incident incident,
            boolean othersTitle,
            List<IncidentReport> reports,
            Instant since,
            List<IncidentSystem> systems) {
        if (reports.isEmpty()) {
            return new OwnShare(
                    othersTitle ? incident.getNumber() : incident.getTitle(), since, null, since, systems, since);
        }
        IncidentReport first = reports.get(0);
        ReportAnswers said = ReportAnswers.of(first.getAnswers());
        String called = said.getTitle();
        String title = !called.isEmpty() ? called : othersTitle ? incident.getNumber() : incident.getTitle();
        return new OwnShare(title, said.awareAt(), first.getReceivedAt(), said.awareAt(), systems, since);
    }

    /** The own words; the number where there are none. */
    String getTitle() {
        return title;
    }

    /** Null while no operator knows. */
    Instant getAwareAt() {
        return awareAt;
    }

    /** Null while none came. */
    Instant getFirstReportAt() {
        return firstReportAt;
    }

    Instant getNoticedAt() {
        return noticedAt;
    }

    /** Since when it is a party; null for staff. */
    Instant getSince() {
        return since;
    }

    List<IncidentSystem> getSystems() {
        return systems;
    }
}
