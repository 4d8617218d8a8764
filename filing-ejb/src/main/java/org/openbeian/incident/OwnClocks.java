package org.openbeian.incident;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.Segment;

/**
 * Which clocks of an incident are a party's to see: those of its own duty. A first report is owed from the awareness of
 * whoever owes it, so one that began before the party knew is another party's, and when that one knew is not told; what
 * only a provider owes is nothing to who merely uses the system. Where of two reports that were one only the clock of
 * the earlier awareness goes on, the party's own duty is shown as it runs from the party's own. What the handling asks
 * for is owed by all of them together. Of what the authority owes a party sees what runs since it reported itself.
 */
final class OwnClocks {

    private final Instant aware;
    private final Instant told;
    private final Instant reported;
    private final boolean provider;

    private OwnClocks(Instant aware, Instant told, Instant reported, boolean provider) {
        this.aware = aware;
        this.told = told;
        this.reported = reported;
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
        return new OwnClocks(
                aware,
                earliest(Stream.of(share.getFirstReportAt(), share.getSince())),
                share.getFirstReportAt(),
                provider);
    }

    private static Instant earliest(Stream<Instant> times) {
        return times.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    /** When the party knew itself; null while it does not. */
    Instant getAware() {
        return aware;
    }

    List<ClockDetail> among(List<ClockDetail> clocks) {
        Map<String, ClockDetail> anew = new LinkedHashMap<>();
        clocks.stream()
                .filter(clock -> isEarlierThanOwn(clock) && !isOver(clock))
                .filter(clock -> clocks.stream().noneMatch(other -> isOwnRun(other, clock.getCode())))
                // of those that run from other moments one may have given way to another
                .sorted(Comparator.comparing(clock -> clock.getState().isStopped()))
                .forEach(clock -> anew.putIfAbsent(clock.getCode(), fromOwn(clock)));
        return Stream.concat(
                        clocks.stream()
                                // its own run gave way to the earlier one
                                .filter(clock -> !anew.containsKey(clock.getCode()))
                                .filter(clock -> isOwn(ClockDefinitions.get(clock.getCode()), clock.getStartedAt())),
                        anew.values().stream())
                .sorted(Comparator.comparing(ClockDetail::getStartedAt))
                .toList();
    }

    boolean isOwn(ClockDefinition clock, Instant startedAt) {
        return IncidentClocks.isFirstReport(clock.getCode())
                ? isOwedBy(clock) && isSince(aware, startedAt)
                : IncidentClocks.isOfHandling(clock.getCode()) || isSince(told, startedAt);
    }

    private boolean isOwedBy(ClockDefinition clock) {
        return provider || clock.getObliged().equals("OPERATOR");
    }

    private boolean isOwnRun(ClockDetail clock, String code) {
        return clock.getCode().equals(code) && !clock.getState().isStopped() && isSince(aware, clock.getStartedAt());
    }

    /** A duty of the party, too, that runs since another one knew. */
    private boolean isEarlierThanOwn(ClockDetail clock) {
        return aware != null
                && clock.getStartedAt().isBefore(aware)
                && IncidentClocks.isFirstReport(clock.getCode())
                && isOwedBy(ClockDefinitions.get(clock.getCode()));
    }

    /** No longer owed when the party came to know. */
    private boolean isOver(ClockDetail clock) {
        Segment last = last(clock);
        return last.getKind() == Segment.Kind.STOP && last.getAt().isBefore(aware);
    }

    private ClockDetail fromOwn(ClockDetail clock) {
        ClockDetail own = clock.since(aware);
        if (reported != null && !reported.isBefore(aware) && !clock.isOwedElsewhere()) {
            return own.ended(reported, true);
        }
        Segment last = last(clock);
        return last.getKind() == Segment.Kind.STOP ? own.ended(last.getAt(), false) : own;
    }

    private static Segment last(ClockDetail clock) {
        return clock.getSegments().get(clock.getSegments().size() - 1);
    }

    private static boolean isSince(Instant known, Instant startedAt) {
        return known != null && !startedAt.isBefore(known);
    }
}
