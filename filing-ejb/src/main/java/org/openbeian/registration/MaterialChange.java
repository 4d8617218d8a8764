package org.openbeian.registration;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.openbeian.grading.Grading;
import org.openbeian.grading.facts.Facts;

/**
 * Whether a change is material: it is when one of the things changes on which a system is graded anew. Both sides are
 * held against the same rules, so that a new version of the rules alone makes no change material.
 */
public final class MaterialChange {

    private MaterialChange() {}

    /** Empty for a minor change. */
    public static Set<RegradeTrigger> triggers(Facts before, Grading was, Facts after, Grading is) {
        Set<RegradeTrigger> found = EnumSet.noneOf(RegradeTrigger.class);
        add(found, RegradeTrigger.COMPUTE_BAND, !was.getComputeBand().equals(is.getComputeBand()));
        add(found, RegradeTrigger.SCALE_BAND, !was.getScaleBand().equals(is.getScaleBand()));
        add(found, RegradeTrigger.NEW_MODALITY, !before.getModalities().containsAll(after.getModalities()));
        add(found, RegradeTrigger.SECTOR, !before.getSector().equals(after.getSector()));
        add(found, RegradeTrigger.AUTONOMY_RISES, after.getAutonomyLevel().compareTo(before.getAutonomyLevel()) > 0);
        add(found, RegradeTrigger.MODEL_ORIGIN, !Objects.equals(before.getModelOrigin(), after.getModelOrigin()));
        add(
                found,
                RegradeTrigger.UPSTREAM_MODEL,
                !Objects.equals(before.getUpstreamFilingNumber(), after.getUpstreamFilingNumber()));
        add(found, RegradeTrigger.DUAL_USE, !before.getDualUse().equals(after.getDualUse()));
        add(found, RegradeTrigger.OUTCOME, !sameOutcome(was, is));
        return found;
    }

    private static boolean sameOutcome(Grading was, Grading is) {
        return was.getGradeNumber() == is.getGradeNumber()
                && was.getTrack() == is.getTrack()
                && was.getCategory().equals(is.getCategory())
                && Set.copyOf(was.getObligations()).equals(Set.copyOf(is.getObligations()))
                && Set.copyOf(was.getConditions()).equals(Set.copyOf(is.getConditions()))
                && Set.copyOf(was.getRedLines()).equals(Set.copyOf(is.getRedLines()));
    }

    private static void add(Set<RegradeTrigger> found, RegradeTrigger trigger, boolean applies) {
        if (applies) {
            found.add(trigger);
        }
    }
}
