package org.openbeian.incident;

import java.time.Instant;
import java.util.List;

/**
 * What one party of an incident reads of it: after a merge it is another party's incident, too, and each reads the own
 * systems, the own times, the own kind and the own words, and nothing of what the others reported. Staff read the whole.
 */
final class OwnShare {

    private final String title;
    private final String type;
    private final Instant reportedAt;
    private final Instant awareAt;
    private final Instant firstReportAt;
    private final Instant noticedAt;
    private final List<IncidentSystem> systems;
    private final Instant since;
    private final Boolean death;

    private OwnShare(
            String title,
            String type,
            Instant reportedAt,
            Instant awareAt,
            Instant firstReportAt,
            Instant noticedAt,
            List<IncidentSystem> systems,
            Instant since,
            Boolean death) {
        this.title = title;
        this.type = type;
        this.reportedAt = reportedAt;
        this.awareAt = awareAt;
        this.firstReportAt = firstReportAt;
        this.noticedAt = noticedAt;
        this.systems = systems;
        this.since = since;
        this.death = death;
    }

    static OwnShare whole(Incident incident, List<IncidentSystem> systems) {
        return whole(incident, List.of(), systems);
    }

    /** @param reports all of them */
    static OwnShare whole(Incident incident, List<IncidentReport> reports, List<IncidentSystem> systems) {
        return new OwnShare(
                incident.getTitle(),
                incident.getType(),
                incident.getReportedAt(),
                incident.getTimes().awareAt(),
                incident.getTimes().firstReportAt(),
                incident.getTimes().noticedAt(),
                systems,
                null,
                incident.getAlleged().isDeath() ? Boolean.TRUE : death(reports));
    }

    /** Null where nobody said. */
    private static Boolean death(List<IncidentReport> reports) {
        List<ReportAnswers> said = reports.stream()
                .map(report -> ReportAnswers.of(report.getAnswers()))
                .filter(ReportAnswers::isDeathAnswered)
                .toList();
        return said.isEmpty()
                ? null
                : said.stream().anyMatch(answers -> Allegations.of(answers).isDeath());
    }

    /**
     * @param othersTitle whether the incident is called by another party's words, or by another party's system: then of what
     *     kind it is, another one has said as well
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
                    othersTitle ? incident.getNumber() : incident.getTitle(),
                    othersTitle ? IncidentTerms.UNSURE : incident.getType(),
                    since,
                    since,
                    null,
                    since,
                    systems,
                    since,
                    null);
        }
        IncidentReport first = reports.get(0);
        ReportAnswers said = ReportAnswers.of(first.getAnswers());
        String called = said.getTitle();
        String title = !called.isEmpty() ? called : othersTitle ? incident.getNumber() : incident.getTitle();
        return new OwnShare(
                title,
                type(reports),
                first.getReceivedAt(),
                said.awareAt(),
                first.getReceivedAt(),
                said.awareAt(),
                systems,
                since,
                death(reports));
    }

    /** Who did not know it at first can have said it later. */
    private static String type(List<IncidentReport> reports) {
        return reports.stream()
                .map(report -> ReportAnswers.of(report.getAnswers()).getType())
                .filter(said -> !said.isEmpty())
                .reduce((first, last) -> last)
                .orElse(IncidentTerms.UNSURE);
    }

    /** The own words; the number where there are none. */
    String getTitle() {
        return title;
    }

    /** As the party has said it; unsure where it has said nothing, and another one has. */
    String getType() {
        return type;
    }

    /** When it was reported; for a party that has reported nothing, when it became one. */
    Instant getReportedAt() {
        return reportedAt;
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

    /** Whether it is said that somebody died; null when nobody has answered that. */
    Boolean getDeath() {
        return death;
    }

    List<IncidentSystem> getSystems() {
        return systems;
    }
}
