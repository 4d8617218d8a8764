package org.openbeian.incident;

import java.util.List;
import java.util.stream.Collectors;
import org.openbeian.common.Invalid;

/**
 * Whether two incidents can be one: they are about the same system or of the same kind. Where only one of the two holds,
 * a supervisor says so knowingly, as their parties come together with them.
 */
final class MergeCheck {

    private final Incident merged;
    private final List<IncidentSystem> here;
    private final Incident survivor;
    private final List<IncidentSystem> there;

    MergeCheck(Incident merged, List<IncidentSystem> here, Incident survivor, List<IncidentSystem> there) {
        this.merged = merged;
        this.here = here;
        this.survivor = survivor;
        this.there = there;
    }

    /**
     * @param confirmed that they are one although the system or the kind differs
     * @throws Invalid that says what differs
     */
    void mustBeOne(boolean confirmed) {
        boolean sameSystem = here.stream().anyMatch(one -> there.stream().anyMatch(one::isSame));
        boolean sameKind = merged.getType().equals(survivor.getType()) && isKnown(merged);
        if (!sameSystem && !sameKind) {
            throw new Invalid(
                    "/survivor",
                    "incident.merge_nothing_common",
                    names(here),
                    names(there),
                    merged.getType(),
                    survivor.getType());
        }
        if (!sameSystem && !confirmed) {
            throw new Invalid("/differs", "incident.merge_other_system", names(here), names(there));
        }
        // of what nobody knows yet nothing differs
        if (!sameKind && isKnown(merged) && isKnown(survivor) && !confirmed) {
            throw new Invalid("/differs", "incident.merge_other_kind", merged.getType(), survivor.getType());
        }
    }

    private static boolean isKnown(Incident incident) {
        return !incident.getType().equals(IncidentTerms.UNSURE);
    }

    private static String names(List<IncidentSystem> systems) {
        return systems.stream().map(IncidentSystem::getName).collect(Collectors.joining("; "));
    }
}
