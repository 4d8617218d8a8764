package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbeian.access.CurrentCaller;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.CaseKind;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.ClockState;
import org.openbeian.deadline.DueDate;
import org.openbeian.tenancy.Authorities;

/**
 * Which clocks an incident has at each step. First reports run from the one moment of awareness for every regime that
 * applies; those owed here end when the first report arrives, those owed to another body run on, as we never learn of it.
 * What a higher level adds runs from when that is known.
 */
@ApplicationScoped
class IncidentClocks {

    static final String ACKNOWLEDGE = "PORTAL-INC-ACK-2H";
    static final String UPDATE = "PORTAL-INC-UPDATE-72H";
    static final String SUMMARY = "CN-INC-FINAL-30D";
    static final String SUMMARY_AGAIN = "PORTAL-INC-SUMMARY-10WD";

    /** Clocks of reports that its operator hands in here. */
    static List<String> owedByTheOperator() {
        return List.of(UPDATE, SUMMARY, SUMMARY_AGAIN);
    }

    private static final Set<String> OWED_BY =
            Set.of("OPERATOR", "PROVIDER", "FRONTIER_DEVELOPER", "GPAI_PROVIDER", "MANUFACTURER", "PRODUCT_SUPPLIER");
    private static final int HOURS_IF_MAJOR = 24;

    @Inject
    CaseClocks clocks;

    @Inject
    IncidentAssessor assessor;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    /** @return until when somebody has to look at it: the acknowledgement, or passing it on if that is due sooner */
    Instant reported(Incident incident) {
        Instant due = start(incident, ClockDefinitions.get(ACKNOWLEDGE), incident.getReportedAt())
                .end();
        owe(incident, incident.getTimes().awareAt(), incident.getReportedAt());
        Instant passOn = passOn(incident, incident.getReportedAt(), incident.getReportedAt());
        return passOn != null && passOn.isBefore(due) ? passOn : due;
    }

    void acknowledged(Incident incident, Instant at) {
        clocks.stop(incident.getId(), ACKNOWLEDGE, at, true);
    }

    /**
     * First reports as the level now asks for them. A clock that runs or has ended goes on as it began: what was owed
     * since a higher level was known is not owed anew from the awareness.
     *
     * @param from when what asks for them was known; null while no operator knows
     */
    void owe(Incident incident, Instant from, Instant at) {
        owe(incident, from, at, Set.of());
    }

    private void owe(Incident incident, Instant from, Instant at, Set<String> anew) {
        if (from == null) {
            return;
        }
        Set<String> codes = owed(incident, from);
        List<ClockDetail> known = clocks.of(incident.getId());
        known.stream()
                .filter(clock -> isFirstReport(clock.getCode()) && !codes.contains(clock.getCode()))
                .forEach(clock -> clocks.stop(incident.getId(), clock.getCode(), at, false));
        codes.stream()
                .filter(code -> anew.contains(code) || !isKnown(code, known))
                .forEach(code -> {
                    start(incident, ClockDefinitions.get(code), from);
                    Instant reported = reported(incident, code);
                    if (reported != null && !reported.isBefore(from)) {
                        clocks.stop(incident.getId(), code, reported, true);
                    }
                });
    }

    /** The codes of the first reports that the level asks for. */
    private Set<String> owed(Incident incident, Instant from) {
        return assessor.assess(incident, from).getFirstReports().stream()
                .map(report -> report.getClock().getCode())
                .collect(Collectors.toSet());
    }

    private static boolean isKnown(String code, List<ClockDetail> known) {
        return known.stream()
                .anyMatch(clock ->
                        clock.getCode().equals(code) && !clock.getState().isStopped());
    }

    /**
     * Of two incidents that were one the earlier awareness counts: the clocks that ran from the survivor's own are moved
     * there, those that a higher level added later stay. What the operators have reported of either ends what is owed.
     *
     * @param aware when the survivor's operator knew before the merge; null when none did
     * @param reports when operators have reported, of either of the two
     */
    void merged(Incident survivor, Incident merged, Instant aware, List<Instant> reports, Instant at) {
        Set<String> moved = clocks.of(survivor.getId()).stream()
                .filter(clock ->
                        isFirstReport(clock.getCode()) && !clock.getState().isStopped())
                .filter(clock -> aware != null
                        && clock.getStartedAt().isAfter(survivor.getTimes().awareAt())
                        && !clock.getStartedAt().isAfter(aware))
                .map(ClockDetail::getCode)
                .collect(Collectors.toSet());
        moved.forEach(code -> clocks.stop(survivor.getId(), code, at, false));
        owe(survivor, survivor.getTimes().awareAt(), at, moved);
        clocks.of(survivor.getId()).stream()
                .filter(clock -> isFirstReport(clock.getCode()) && isOpen(clock))
                .filter(clock -> reported(survivor, clock.getCode()) != null)
                .forEach(clock -> reports.stream()
                        .filter(report -> !report.isBefore(reported(survivor, clock.getCode())))
                        .filter(report -> !report.isBefore(clock.getStartedAt()))
                        .min(Comparator.naturalOrder())
                        .ifPresent(report -> clocks.stop(survivor.getId(), clock.getCode(), report, true)));
    }

    /**
     * What somebody has to look at after a merge, while nobody has confirmed the level.
     *
     * @param grave when the authority first knew of one so grave that it is passed on; null when neither is
     * @return until when, as {@link #reported}; null when nothing is waited for
     */
    Instant lookAt(Incident survivor, Instant grave, Instant at) {
        Instant passOn = grave == null ? null : passOnSince(survivor, grave, at);
        Instant due = clocks.running(survivor.getId(), ACKNOWLEDGE)
                .map(ClockDetail::getDueAt)
                .orElse(null);
        return due == null || passOn != null && passOn.isBefore(due) ? passOn : due;
    }

    /** What somebody has to look at first: the acknowledgement, or the passing on if that is due sooner. */
    Optional<ClockDetail> waiting(Incident incident) {
        return clocks.of(incident.getId()).stream()
                .filter(clock -> clock.getCode().equals(ACKNOWLEDGE)
                        || PassingOn.clocks().contains(clock.getCode()))
                .filter(IncidentClocks::isOpen)
                .min(Comparator.comparing(ClockDetail::getDueAt));
    }

    /** A clock that runs from a later moment gives way. */
    private Instant passOnSince(Incident incident, Instant from, Instant at) {
        PassingOn.clocks().stream()
                .filter(code -> clocks.running(incident.getId(), code)
                        .filter(clock -> clock.getStartedAt().isAfter(from))
                        .isPresent())
                .forEach(code -> clocks.stop(incident.getId(), code, at, false));
        return passOn(incident, from, at);
    }

    private static Instant reported(Incident incident, String code) {
        return incident.getTimes().reportedFor(ClockDefinitions.get(code));
    }

    /** The operator has reported: whatever first report still ran is there now, if it was theirs to send. */
    void operatorReported(Incident incident, Instant at) {
        clocks.of(incident.getId()).stream()
                .filter(clock -> isFirstReport(clock.getCode()) && reported(incident, clock.getCode()) != null)
                .forEach(clock -> clocks.stop(incident.getId(), clock.getCode(), at, true));
    }

    /**
     * Whether a first report came too late, once there is one and the level is confirmed. Only what that level asks for
     * counts: a shorter time that the estimate would have asked for was never owed. What is owed to another body is not
     * ours to judge.
     */
    void judge(Incident incident) {
        if (incident.getTimes().firstReportAt() != null && incident.getGravity().isLevelFinal()) {
            Set<String> owed = owed(incident, incident.getTimes().awareAt());
            incident.judged(clocks.of(incident.getId()).stream()
                    .anyMatch(clock -> owed.contains(clock.getCode())
                            && !clock.isOwedElsewhere()
                            && clock.getState() == ClockState.MISSED));
        }
    }

    /**
     * Starts the clock for passing the incident on to the parent, or ends it when that is not owed.
     *
     * @return until when, or null
     */
    Instant passOn(Incident incident, Instant from, Instant at) {
        String code = PassingOn.clock(incident);
        PassingOn.clocks().stream()
                .filter(other -> !isToBePassedOn(incident) || !other.equals(code))
                .forEach(other -> clocks.stop(incident.getId(), other, at, false));
        if (!isToBePassedOn(incident)) {
            return null;
        }
        return clocks.running(incident.getId(), code).map(ClockDetail::getDueAt).orElseGet(() -> start(
                        incident, ClockDefinitions.get(code), from)
                .end());
    }

    /** Levels 3 and 4, where there is a parent to tell. */
    boolean isToBePassedOn(Incident incident) {
        return incident.isToBeEscalated() && hasParent();
    }

    private boolean hasParent() {
        return authorities.get(me.get().authorityId()).getParentId() != null;
    }

    /** By when that would have to be done if the level turns out so grave, see {@link PassingOn#ifGrave}. */
    Optional<Instant> passOnIfGrave(Incident incident) {
        return PassingOn.ifGrave(incident).filter(due -> hasParent());
    }

    void passedOn(Incident incident, Instant at) {
        PassingOn.clocks().forEach(code -> clocks.stop(incident.getId(), code, at, true));
    }

    /**
     * The next update is owed from now on.
     *
     * @param met whether the one that was owed has come
     * @return until when
     */
    Instant nextUpdate(Incident incident, Instant at, boolean met) {
        clocks.stop(incident.getId(), UPDATE, at, met);
        ClockDefinition update = ClockDefinitions.get(UPDATE);
        return start(incident, incident.getGravity().isMajor() ? update.lasting(HOURS_IF_MAJOR) : update, at)
                .end();
    }

    void relevelled(Incident incident, Instant at) {
        clocks.stop(incident.getId(), UPDATE, at, false);
    }

    /** @return until when the summary is owed */
    Instant handlingEnded(Incident incident, Instant at) {
        clocks.stop(incident.getId(), UPDATE, at, false);
        return clocks.start(CaseKind.INCIDENT, incident.getId(), SUMMARY, incident.getHandlingEndedOn())
                .end();
    }

    void summarised(Incident incident, Instant at) {
        clocks.stop(incident.getId(), SUMMARY, at, true);
        clocks.stop(incident.getId(), SUMMARY_AGAIN, at, true);
    }

    /** @return until when the summary is owed anew */
    Instant summaryReturned(Incident incident, Instant at) {
        return start(incident, ClockDefinitions.get(SUMMARY_AGAIN), at).end();
    }

    void closed(Incident incident, Instant at) {
        clocks.stopAll(incident.getId(), at);
    }

    /** The first moment at which somebody here is late with that; null when nothing says when. */
    Instant nextEnd(Incident incident, IncidentWork work) {
        return switch (work) {
            case TRIAGE, CONFIRM_DISMISSAL ->
                Stream.of(
                                clocks.nextEnd(
                                        incident.getId(),
                                        code -> code.equals(ACKNOWLEDGE)
                                                || PassingOn.clocks().contains(code)),
                                passOnIfGrave(incident).orElse(null))
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
            case CONTAIN -> clocks.nextEnd(incident.getId(), UPDATE::equals);
            case SUM_UP -> clocks.nextEnd(incident.getId(), code -> code.equals(SUMMARY) || code.equals(SUMMARY_AGAIN));
            case END_HANDLING, CLOSE, START -> null;
        };
    }

    List<ClockDetail> of(Incident incident) {
        return clocks.of(incident.getId());
    }

    static boolean isOpen(ClockDetail clock) {
        return clock.getSegments().stream()
                .noneMatch(segment -> segment.getKind().isEnd());
    }

    private DueDate start(Incident incident, ClockDefinition clock, Instant from) {
        return clocks.start(CaseKind.INCIDENT, incident.getId(), clock, from);
    }

    /** What is owed while it is handled and after, whoever of the operators sends it. */
    static boolean isOfHandling(String code) {
        return code.equals(UPDATE) || code.equals(SUMMARY) || code.equals(SUMMARY_AGAIN);
    }

    static boolean isFirstReport(String code) {
        return !isOfHandling(code)
                && OWED_BY.contains(ClockDefinitions.get(code).getObliged());
    }
}
