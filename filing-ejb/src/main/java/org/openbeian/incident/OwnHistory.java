package org.openbeian.incident;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a party reads of what was done on an incident: its own acts, and the authority's decisions. What was decided on
 * another party's reports before the incident was this one's too is not told, nor when another party reported; of what a
 * merge changed a party reads the level, and the number of the other incident only where that one is its own.
 */
final class OwnHistory {

    private final String organisation;
    private final List<IncidentAct> acts;
    private final Predicate<String> ownNumber;
    private final Instant from;
    private final Instant othersFrom;

    /**
     * @param acts all of the incident, oldest first
     * @param ownNumber whether an incident of that number is the party's as well
     * @param joined when the authority made it a party; null when it is none, or has reported itself
     */
    OwnHistory(String organisation, List<IncidentAct> acts, Predicate<String> ownNumber, Instant joined) {
        this.organisation = organisation;
        this.acts = acts;
        this.ownNumber = ownNumber;
        this.from = cameIn(joined);
        this.othersFrom = acts.stream()
                .filter(this::isOthers)
                .map(IncidentAct::getActedAt)
                .findFirst()
                .orElse(Instant.MAX);
    }

    /** Null for who has reported it first. */
    private Instant cameIn(Instant joined) {
        if (acts.stream().anyMatch(act -> act.getAct().equals("REPORT") && isOwn(act))) {
            return null;
        }
        return acts.stream()
                .filter(act -> isMerge(act) && ownNumber.test(number(act)))
                .map(IncidentAct::getActedAt)
                .findFirst()
                .orElse(joined);
    }

    List<IncidentAct> acts() {
        return acts.stream()
                .filter(act -> isJoining(act)
                        || ActSeen.byParties(act, organisation) && (isOwn(act) || isTold(act.getActedAt())))
                .map(act -> isJoining(act) ? act.saying(number(act)) : act)
                .toList();
    }

    /** It has become one with another incident that is the party's own: that is told, and not why. */
    private boolean isJoining(IncidentAct act) {
        return (isMerge(act) || act.getAct().equals(IncidentEvent.MERGE.name())) && ownNumber.test(number(act));
    }

    List<IncidentLevel> levels(List<IncidentLevel> all) {
        return all.stream()
                .filter(level ->
                        isTold(level.getSetAt()) && acts.stream().noneMatch(act -> isOthers(act) && isOf(act, level)))
                .toList();
    }

    /**
     * Whether why it was set is told: an officer's words are the file's and name who has reported what. A merge writes the
     * number of the other incident there, which is told to whose it is, see {@link Merging}.
     */
    boolean isExplained(IncidentLevel level) {
        return acts.stream().anyMatch(act -> isMerge(act) && isOf(act, level)) && ownNumber.test(level.getReason());
    }

    /** It was decided when it was this party's too, or when it was no other party's yet. */
    private boolean isTold(Instant at) {
        return from == null || !at.isBefore(from) || at.isBefore(othersFrom);
    }

    private boolean isOwn(IncidentAct act) {
        return organisation.equals(act.getOrganisationId());
    }

    private boolean isOthers(IncidentAct act) {
        return act.getOrganisationId() != null && !isOwn(act);
    }

    /** They are written in one go. */
    private static boolean isOf(IncidentAct act, IncidentLevel level) {
        return act.getActedAt().equals(level.getSetAt());
    }

    private static boolean isMerge(IncidentAct act) {
        return act.getAct().equals(IncidentAct.ABSORB);
    }

    private static String number(IncidentAct merge) {
        return merge.getText() == null
                ? ""
                : merge.getText().lines().findFirst().orElse("");
    }
}
