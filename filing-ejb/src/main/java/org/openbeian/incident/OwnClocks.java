package org.openbeian.incident;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.ClockDetail;

/**
 * Which clocks of an incident are a party's to see: those of its own duty. A first report is owed from the awareness of
 * whoever owes it, so one that began before the party knew is another party's, and when that one knew is not told; what
 * only a provider owes is nothing to who merely uses the system. What the handling asks for is owed by all of them
 * together. Of what the authority owes a party sees what runs since it reported itself.
 */
final class OwnClocks {

    private final Instant aware;
    private final Instant told;
    private final boolean provider;

    private OwnClocks(Instant aware, Instant told, boolean provider) {
        this.aware = aware;
        this.told = told;
        this.provider = provider;
    }

    /**
     * @param share what of the incident is the party's
     * @param reports the party's own
     * @param provider whether it provides the system
     */
    static OwnClocks of(OwnShare share, List<IncidentReport> reports, boolean provider) {
        // whom the authority has told knew then, whatever the report says afterwards
        Instant aware = earliest(Stream.concat(
                Stream.of(share.getAwareAt(), share.getSince()),
                reports.stream()
                        .map(report -> ReportAnswers.of(report.getAnswers()).awareAt())));
        return new OwnClocks(aware, earliest(Stream.of(share.getFirstReportAt(), share.getSince())), provider);
    }

    private static Instant earliest(Stream<Instant> times) {
        return times.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    /** When the party knew itself; null while it does not. */
    Instant getAware() {
        return aware;
    }

    List<ClockDetail> among(List<ClockDetail> clocks) {
        return clocks.stream()
                .filter(clock -> isOwn(ClockDefinitions.get(clock.getCode()), clock.getStartedAt()))
                .toList();
    }

    boolean isOwn(ClockDefinition clock, Instant startedAt) {
        if (IncidentClocks.isFirstReport(clock.getCode())) {
            return isSince(aware, startedAt) && (provider || clock.getObliged().equals("OPERATOR"));
        }
        return IncidentClocks.isOfHandling(clock.getCode()) || isSince(told, startedAt);
    }

    private static boolean isSince(Instant known, Instant startedAt) {
        return known != null && !startedAt.isBefore(known);
    }
}
